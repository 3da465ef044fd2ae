// Takes rows one after the other, checks each against the record and appends it to columns.
import { type Issue, MOST_ISSUES } from '../foundation/issue.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { checkObservation } from './check-observation.ts'
import { GrowingColumns } from './loading/growing-columns.ts'
import { PlainRows } from './loading/plain-rows.ts'
import { Vocabulary } from './loading/vocabulary.ts'
import { RecordLookup } from './record-lookup.ts'
import type { RowColumns } from './row-columns.ts'

/** Rows on their way into a table. */
export class TableBuilder {
  readonly issues: Issue[] = []
  private readonly lookup: RecordLookup
  private readonly columns: GrowingColumns
  private readonly plainRows: PlainRows
  /** The places in the input of rows that were left out. */
  private readonly leftOut: number[] = []

  constructor(record: InitiativeRecord) {
    this.lookup = RecordLookup.of(record)
    const vocabulary = new Vocabulary(record)
    this.columns = new GrowingColumns(vocabulary)
    this.plainRows = new PlainRows(vocabulary, this.columns)
  }

  /** Whether there are so many issues that reading on is of no use. */
  get isFull(): boolean {
    return this.issues.length >= MOST_ISSUES
  }

  /** Appends a row, or notes everything that is wrong with it. */
  take(row: unknown): void {
    if (!this.plainRows.append(row)) this.check(row)
  }

  /** The rows that passed. */
  finish(): RowColumns {
    return { ...this.columns.finish(), positions: this.positions() }
  }

  private check(row: unknown): void {
    const position = this.columns.length + this.leftOut.length
    const checked = checkObservation(row, position, this.lookup)
    if ('observation' in checked && this.plainRows.append(checked.observation)) return
    if ('issues' in checked) this.issues.push(...checked.issues)
    this.leftOut.push(position)
  }

  private positions(): Uint32Array | undefined {
    if (this.leftOut.length === 0) return undefined
    const positions = new Uint32Array(this.columns.length)
    let position = 0
    let next = 0
    for (let row = 0; row < positions.length; row += 1) {
      while (this.leftOut[next] === position) {
        position += 1
        next += 1
      }
      positions[row] = position
      position += 1
    }
    return positions
  }
}
