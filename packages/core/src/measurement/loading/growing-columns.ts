// The columns of rows that are being loaded, filled block by block.
import { BLOCK_ROWS, CodeColumn } from '../code-column.ts'
import { NumberColumn } from '../number-column.ts'
import { FORMS, type RowColumns, STATUSES } from '../row-columns.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Columns that rows are appended to: set row `at` of each, then `append`. */
export class GrowingColumns {
  readonly indicator = new CodeColumn()
  readonly partner = new CodeColumn()
  readonly place = new CodeColumn()
  readonly period = new CodeColumn()
  readonly group = new CodeColumn()
  readonly method = new CodeColumn()
  readonly time = new CodeColumn()
  readonly source = new CodeColumn()
  readonly status = new CodeColumn()
  readonly form = new CodeColumn()
  readonly first = new NumberColumn()
  readonly second = new NumberColumn()
  readonly ids = new Map<number, string>()
  readonly supersedes = new Map<number, string>()
  readonly reasons = new Map<number, string>()
  readonly recorders = new Map<number, string>()
  /** The next row, counted from the first that is not stored yet. */
  at = 0
  private readonly vocabulary: Vocabulary
  private readonly onProgress: ((rows: number) => void) | undefined
  private stored = 0

  /** Tells `onProgress` how many rows there are, block by block. */
  constructor(vocabulary: Vocabulary, onProgress?: (rows: number) => void) {
    this.vocabulary = vocabulary
    this.onProgress = onProgress
  }

  /** How many rows there are. */
  get length(): number {
    return this.stored + this.at
  }

  /** What was set becomes a row. */
  append(): void {
    this.at += 1
    if (this.at === BLOCK_ROWS) this.store()
  }

  /** Gives away all rows. */
  finish(): Omit<RowColumns, 'positions'> {
    this.store()
    const { vocabulary, stored: length, ids, supersedes, reasons, recorders } = this
    return {
      length,
      indicators: vocabulary.indicators.dictionary,
      partners: vocabulary.partners.dictionary,
      places: vocabulary.places.dictionary,
      methods: vocabulary.methods.dictionary,
      times: vocabulary.times.dictionary,
      sources: vocabulary.sources.dictionary,
      periodValues: vocabulary.periods.values,
      groupValues: vocabulary.groups.values,
      indicator: this.indicator.finish(length),
      partner: this.partner.finish(length),
      place: this.place.finish(length),
      period: this.period.finish(length),
      group: this.group.finish(length),
      method: this.method.finish(length),
      time: this.time.finish(length),
      source: this.source.finish(length),
      status: this.status.finish(length),
      form: this.form.finish(length),
      first: this.first.finish(length),
      second: this.second.finish(length),
      ids,
      supersedes,
      reasons,
      recorders,
    }
  }

  private store(): void {
    const { vocabulary, at } = this
    if (at === 0) return
    this.indicator.store(at, vocabulary.indicators.dictionary.size)
    this.partner.store(at, vocabulary.partners.dictionary.size)
    this.place.store(at, vocabulary.places.dictionary.size)
    this.period.store(at, vocabulary.periods.values.length)
    this.group.store(at, vocabulary.groups.values.length)
    this.method.store(at, vocabulary.methods.dictionary.size)
    this.time.store(at, vocabulary.times.dictionary.size)
    this.source.store(at, vocabulary.sources.dictionary.size)
    this.status.store(at, STATUSES.length)
    this.form.store(at, FORMS.length)
    this.first.store(at)
    this.second.store(at)
    this.stored += at
    this.at = 0
    this.onProgress?.(this.stored)
  }
}
