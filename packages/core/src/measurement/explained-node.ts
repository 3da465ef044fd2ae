// A number on the way from a total to its observations.
import type { Combining, ExplainedInput, ExplainedSubject } from './explanation.ts'
import type { Measured } from './measured.ts'
import type { Axis } from './methods/define-method.ts'
import { methodOf } from './methods/index.ts'
import type { Plan } from './query.ts'

/** A number on the way down, with the rows of the table it rests on. */
export interface Node {
  readonly about: ExplainedSubject
  readonly measured: Measured
  readonly axis: Axis | undefined
  readonly parts: readonly Node[]
  readonly inputs: readonly ExplainedInput[]
  readonly rows: readonly number[]
  /** Those, and the rows of parts that came to nothing. */
  readonly shown: readonly number[]
}

/** The method by which parts along an axis become one. */
export function combiningAlong({ indicator, query }: Plan, axis: Axis): Combining {
  const { overTime, acrossPartners, acrossPlaces = acrossPartners, acrossGroups } = indicator.combine
  const { id, version } = methodOf(
    { time: overTime, partners: acrossPartners, places: acrossPlaces, groups: acrossGroups }[axis],
    query.methods,
  )
  return { axis, method: { id, version } }
}
