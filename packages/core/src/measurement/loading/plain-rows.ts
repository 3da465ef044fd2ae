// Appends rows that are plainly right without asking the schema: every text was judged before, every number is one.
// What is not plainly right is not wrong yet; the schema decides.
import { Observation } from '../../conditions/shared-measurement/observation.ts'
import { STATUSES } from '../row-columns.ts'
import { DENOMINATOR, MEAN, N, NUMERATOR, VALUE } from './figures-at-hand.ts'
import * as at from './row-at-hand.ts'
import { NO_CODE } from './terms.ts'
import type { Vocabulary } from './vocabulary.ts'

const { shape } = Observation.unwrap()
const KNOWN_STATUSES: readonly unknown[] = [undefined, ...STATUSES]

type RawRow = { readonly [Field in keyof typeof shape]?: unknown }

interface RawPeriod {
  readonly start?: unknown
  readonly end?: unknown
}

/** Appends rows of one record to columns. */
export class PlainRows {
  private readonly vocabulary: Vocabulary
  private readonly row: at.RowAtHand
  /** The fields of the row before, in its order; most rows have the same. */
  private layout: readonly string[] = []

  constructor(vocabulary: Vocabulary, row: at.RowAtHand) {
    this.vocabulary = vocabulary
    this.row = row
  }

  /** Appends a row that is plainly right; `false` when it is not, and nothing was appended. */
  append(raw: unknown): boolean {
    if (!isObject(raw) || !this.hasKnownFields(raw)) return false
    this.row.clear()
    this.takeCodes(raw)
    return this.takeFigures(raw) && this.row.append()
  }

  private takeCodes(raw: RawRow): void {
    const { vocabulary, row } = this
    const { codes } = row
    codes[at.INDICATOR] = vocabulary.indicators.codeOf(raw.indicator)
    codes[at.PARTNER] = vocabulary.partners.codeOf(raw.partner)
    codes[at.PLACE] = vocabulary.places.codeOf(raw.place)
    codes[at.PERIOD] = this.periodOf(raw.period)
    codes[at.GROUP] = vocabulary.groups.codeOf(raw.groups)
    codes[at.METHOD] = vocabulary.methods.codeOf(raw.methodVersion)
    codes[at.TIME] = vocabulary.times.codeOf(raw.recordedAt)
    codes[at.SOURCE] = vocabulary.sources.codeOf(raw.source)
    codes[at.STATUS] = raw.status === undefined ? 0 : KNOWN_STATUSES.indexOf(raw.status)
    row.takeText(at.ID, raw.id)
    row.takeText(at.SUPERSEDES, raw.supersedes)
    row.takeText(at.REASON, raw.reason)
    row.takeText(at.RECORDED_BY, raw.recordedBy)
  }

  private takeFigures(raw: RawRow): boolean {
    const { figures } = this.row
    return (
      figures.take(VALUE, raw.value) &&
      figures.take(NUMERATOR, raw.numerator) &&
      figures.take(DENOMINATOR, raw.denominator) &&
      figures.take(MEAN, raw.mean) &&
      figures.take(N, raw.n) &&
      figures.takeGap(raw.missing)
    )
  }

  private periodOf(period: unknown): number {
    if (!isObject(period)) return NO_CODE
    for (const field in period) {
      if (field !== 'start' && field !== 'end') return NO_CODE
    }
    const { start, end }: RawPeriod = period
    return this.vocabulary.periods.codeOf(start, end)
  }

  private hasKnownFields(raw: object): boolean {
    const { layout } = this
    let position = 0
    for (const field in raw) {
      if (field === layout[position]) position += 1
      else return this.learnLayout(raw)
    }
    return true
  }

  private learnLayout(raw: object): boolean {
    const layout: string[] = []
    for (const field in raw) {
      if (Object.hasOwn(shape, field)) layout.push(field)
      else return false
    }
    this.layout = layout
    return true
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
