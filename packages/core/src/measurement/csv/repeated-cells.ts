// How many leading cells of a record are those of the record before. Reports mostly come in some order, so that many are.
import type { CsvRecords } from './csv-records.ts'

const NONE = -1

/** Compares each record with the one before, as far as its first `most` cells. */
export class RepeatedCells {
  /** Where each of the cells ends, counted from the beginning of the record. */
  private readonly ends: Int32Array
  private before = NONE
  private moves = 0
  private most = 0

  constructor(most: number) {
    this.ends = new Int32Array(most)
  }

  /** How many cells of the next record are as in the record before. */
  count({ view, position, length, moves }: CsvRecords): number {
    const { ends, before } = this
    const most = this.most
    if (before === NONE || moves !== this.moves || position + most > length) return 0
    let same = 0
    while (same + 4 <= most && view.getInt32(before + same, true) === view.getInt32(position + same, true)) same += 4
    while (same < most && view.getUint8(before + same) === view.getUint8(position + same)) same += 1
    let cells = 0
    while (cells < ends.length && (ends[cells] as number) < same) cells += 1
    return cells
  }

  /** Where the first of `cells` ended, counted from the beginning of the record; 0 for none. */
  lengthOf(cells: number): number {
    return cells === 0 ? 0 : (this.ends[cells - 1] as number) + 1
  }

  /** Keeps where a cell of the next record ends. */
  endsAt(cell: number, position: number, end: number): void {
    if (cell < this.ends.length) {
      this.ends[cell] = end - position
      this.most = end - position + 1
    }
  }

  /** The next record is read, from its beginning at `position`. */
  remember({ position, moves }: CsvRecords): void {
    this.before = position
    this.moves = moves
  }

  /** The next record is not what its cells were kept of. */
  forget(): void {
    this.before = NONE
  }
}
