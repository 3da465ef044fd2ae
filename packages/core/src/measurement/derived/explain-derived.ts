// The tree of a number that was computed by a formula: the numbers it read, each with its own tree.
import { inputsOf } from '../explain-readings.ts'
import type { Explanation } from '../explanation.ts'
import { assignLeftOut } from '../left-out.ts'
import type { Measured, Selection } from '../measured.ts'
import type { Plan } from '../query.ts'

/** The tree of a derived number; `explainInput` gives that of what it read. What was reported of it itself is left out. */
export function explainDerived(
  plan: Plan,
  measured: Measured,
  explainInput: (selection: Selection) => Explanation,
): Explanation {
  const inputs = inputsOf(measured.basis, explainInput)
  const tree = assignLeftOut(plan, { about: {}, measured, axis: undefined, parts: [], inputs, rows: [], shown: [] })
  return { ...tree, observations: inputs.flatMap(({ explanation }) => explanation.observations) }
}
