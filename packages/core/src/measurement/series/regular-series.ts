// A regular series as one question reads it.
import type { Series } from './series.ts'
import type { Regular, Shape } from './shape.ts'

/** A regular series, and which groups of each period are read, by their position. */
export interface RegularSeries {
  readonly series: Series
  readonly regular: Regular
  readonly shape: Shape
  readonly groupsRead: Uint32Array
  /** The codes of its periods that have ended, from the earliest. */
  readonly codes: Uint32Array
}
