// Takes rows one after the other, checks each against the record and appends it to columns.
import { type Issue, MOST_ISSUES } from '../foundation/issue.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { checkObservation } from './check-observation.ts'
import { GrowingColumns } from './loading/growing-columns.ts'
import { LeftOut } from './loading/left-out.ts'
import { PlainRows } from './loading/plain-rows.ts'
import { RowAtHand } from './loading/row-at-hand.ts'
import { Vocabulary } from './loading/vocabulary.ts'
import { RecordLookup } from './record-lookup.ts'
import type { RowColumns } from './row-columns.ts'

/** Rows on their way into a table. */
export class TableBuilder {
  readonly issues: Issue[] = []
  readonly vocabulary: Vocabulary
  readonly columns: GrowingColumns
  private readonly lookup: RecordLookup
  private readonly plainRows: PlainRows
  private readonly leftOut = new LeftOut()

  /** Tells `onProgress` now and then how many rows there are. Goes on with a `vocabulary` that others have used. */
  constructor(
    record: InitiativeRecord,
    onProgress?: (rows: number) => void,
    vocabulary: Vocabulary = new Vocabulary(record),
  ) {
    this.lookup = RecordLookup.of(record)
    this.vocabulary = vocabulary
    this.columns = new GrowingColumns(this.vocabulary, onProgress)
    this.plainRows = new PlainRows(this.vocabulary, new RowAtHand(this.vocabulary, this.columns))
  }

  /** The place in the input of the row that is next. */
  get position(): number {
    return this.columns.length + this.leftOut.count
  }

  /** Whether there are so many issues that reading on is of no use. */
  get isFull(): boolean {
    return this.issues.length >= MOST_ISSUES
  }

  /** Appends a row, or notes everything that is wrong with it. */
  take(row: unknown): void {
    if (!this.plainRows.append(row)) this.check(row, (issue) => issue)
  }

  /** Appends a row that the schema accepts, or notes everything that is wrong with it, as `tell` tells it. */
  check(row: unknown, tell: (issue: Issue) => Issue): void {
    const checked = checkObservation(row, this.position, this.lookup)
    if ('issues' in checked) this.refuse(checked.issues.map(tell))
    else if (!this.plainRows.append(checked.observation)) throw new TypeError('a checked observation was not plain')
  }

  /** Leaves out the row that is next, for what is wrong with it. */
  refuse(issues: readonly Issue[]): void {
    this.issues.push(...issues)
    this.leaveOut()
  }

  /** Counts a place in the input that gives no row. */
  leaveOut(): void {
    this.leftOut.add(this.position)
  }

  /** The rows that passed. */
  finish(): RowColumns {
    const columns = this.columns.finish()
    return { ...columns, positions: this.leftOut.positionsOf(columns.length) }
  }

  /** The places in the input of rows that passed, counted without places that gave no row. */
  rank(positions: RowColumns['positions']): RowColumns['positions'] {
    return this.leftOut.rank(positions, this.columns.length)
  }
}
