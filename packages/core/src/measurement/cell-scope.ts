// What the number of a cell is about.
import type { Period } from '../foundation/period.ts'

/** What the number of a cell is about; `undefined` where it is about all. */
export interface CellScope {
  readonly groups: Readonly<Record<string, string>>
  readonly stretch: Period | undefined
  readonly partners: readonly string[] | undefined
  readonly places: readonly string[] | undefined
}
