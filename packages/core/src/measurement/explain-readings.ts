// The tree of a number that was computed from other numbers: what it read, each with its own tree where it has one.
import type { ExplainedInput, Explanation } from './explanation.ts'
import { type Basis, type Measured, missing, observed, type Selection } from './measured.ts'

/** What a number read; `explainInput` gives the tree of what rests on observations. */
export function inputsOf(
  { readings = [], asOf, knownAt }: Basis,
  explainInput: (selection: Selection) => Explanation,
): readonly ExplainedInput[] {
  const basis: Basis = {
    method: { id: 'stated', version: 1 },
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    inputs: 0,
  }
  return readings.flatMap(({ term, selection, value, unit, missing: reason = 'not-stated' }) => {
    if (selection !== undefined) return [{ name: term, explanation: explainInput(selection) }]
    if (value === undefined) return [{ name: term, explanation: bare(missing(reason, basis)) }]
    return unit === undefined ? [] : [{ name: term, explanation: bare(observed(value, unit, basis)) }]
  })
}

/** The tree of a number that rests on no selection of observations. */
export function explainComputed(measured: Measured, inputs: readonly ExplainedInput[]): Explanation {
  return { ...bare(measured), inputs, observations: inputs.flatMap(({ explanation }) => explanation.observations) }
}

/** A number without its tree. */
export function bare(measured: Measured): Explanation {
  return { about: {}, measured, parts: [], inputs: [], observations: [], leftOut: [] }
}
