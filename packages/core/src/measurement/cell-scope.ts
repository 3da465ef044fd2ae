// What the number of a cell is about.
import type { Period } from '../foundation/period.ts'
import type { MeasureQuery } from './query.ts'

/** What the number of a cell is about; `undefined` where it is about all. */
export interface CellScope {
  readonly groups: Readonly<Record<string, string>>
  readonly stretch: Period | undefined
  readonly partners: MeasureQuery['partners']
  readonly places: readonly string[] | undefined
}
