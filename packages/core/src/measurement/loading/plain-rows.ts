// Appends rows that are plainly right without asking the schema: every text was judged before, every number is one.
// What is not plainly right is not wrong yet; the schema decides.
import { Observation } from '../../conditions/shared-measurement/observation.ts'
import { STATUSES } from '../row-columns.ts'
import { DENOMINATOR, FiguresAtHand, MEAN, N, NUMERATOR, VALUE } from './figures-at-hand.ts'
import type { GrowingColumns } from './growing-columns.ts'
import { NO_CODE } from './terms.ts'
import type { Vocabulary } from './vocabulary.ts'

const { shape } = Observation.unwrap()
const KNOWN_STATUSES: readonly unknown[] = STATUSES
const SUBMITTED = STATUSES.indexOf('submitted')

type RawRow = { readonly [Field in keyof typeof shape]?: unknown }
interface RawPeriod {
  readonly start?: unknown
  readonly end?: unknown
}

/** Appends rows of one record to columns. */
export class PlainRows {
  private readonly vocabulary: Vocabulary
  private readonly columns: GrowingColumns
  private readonly figures = new FiguresAtHand()
  /** The fields of the row before, in its order; most rows have the same. */
  private layout: readonly string[] = []

  constructor(vocabulary: Vocabulary, columns: GrowingColumns) {
    this.vocabulary = vocabulary
    this.columns = columns
  }

  /** Appends a row that is plainly right; `false` when it is not, and nothing was appended. */
  append(row: unknown): boolean {
    if (!isObject(row) || !this.hasKnownFields(row)) return false
    const raw: RawRow = row
    const { id, supersedes, reason, recordedBy } = raw
    const isNamed = id !== undefined || supersedes !== undefined || reason !== undefined || recordedBy !== undefined
    if (!this.fill(raw)) return false
    if (isNamed && !this.name(id, supersedes, reason, recordedBy)) return false
    this.columns.append()
    return true
  }

  /** Fills the row that is next with codes and figures. */
  private fill(row: RawRow): boolean {
    const { vocabulary, columns, figures } = this
    const { at } = columns
    const indicator = vocabulary.indicators.codeOf(row.indicator)
    const partner = vocabulary.partners.codeOf(row.partner)
    const place = vocabulary.places.codeOf(row.place)
    const period = this.periodOf(row.period)
    const group = vocabulary.groups.codeOf(row.groups)
    const method = vocabulary.methods.codeOf(row.methodVersion)
    const time = vocabulary.times.codeOf(row.recordedAt)
    const source = vocabulary.sources.codeOf(row.source)
    const status = statusOf(row.status)
    const isCoded = (partner | place | period | group | method | time | source | status) >= 0
    if (indicator <= 0 || !isCoded) return false
    columns.indicator.block[at] = indicator
    columns.partner.block[at] = partner
    columns.place.block[at] = place
    columns.period.block[at] = period
    columns.group.block[at] = group
    columns.method.block[at] = method
    columns.time.block[at] = time
    columns.source.block[at] = source
    columns.status.block[at] = status
    figures.clear()
    return (
      figures.take(VALUE, row.value) &&
      figures.take(NUMERATOR, row.numerator) &&
      figures.take(DENOMINATOR, row.denominator) &&
      figures.take(MEAN, row.mean) &&
      figures.take(N, row.n) &&
      figures.takeGap(row.missing) &&
      vocabulary.hasGroups(indicator, group) &&
      vocabulary.hasMethod(indicator, method) &&
      figures.put(columns, vocabulary.limitsOf(indicator))
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

  /** Keeps what few rows say; nothing unless all of it is plain. */
  private name(id: unknown, supersedes: unknown, reason: unknown, recordedBy: unknown): boolean {
    const { columns } = this
    const { length } = columns
    if (!isPlain('id', id) || !isPlain('supersedes', supersedes)) return false
    if (!isPlain('reason', reason) || !isPlain('recordedBy', recordedBy)) return false
    if (id !== undefined) columns.ids.set(length, id)
    if (supersedes !== undefined) columns.supersedes.set(length, supersedes)
    if (reason !== undefined) columns.reasons.set(length, reason)
    if (recordedBy !== undefined) columns.recorders.set(length, recordedBy)
    return true
  }

  private hasKnownFields(row: object): boolean {
    const { layout } = this
    let position = 0
    for (const field in row) {
      if (field === layout[position]) position += 1
      else return this.learnLayout(row)
    }
    return true
  }

  private learnLayout(row: object): boolean {
    const layout: string[] = []
    for (const field in row) {
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

function isPlain(field: 'id' | 'supersedes' | 'reason' | 'recordedBy', text: unknown): text is string | undefined {
  return text === undefined || shape[field].safeParse(text).data === text
}

function statusOf(status: unknown): number {
  return status === undefined ? SUBMITTED : KNOWN_STATUSES.indexOf(status)
}
