// The row that is being loaded: its codes, figures and texts, appended to the columns when they are plainly right.
import { Observation } from '../../conditions/shared-measurement/observation.ts'
import { STATUSES } from '../row-columns.ts'
import { FiguresAtHand } from './figures-at-hand.ts'
import type { GrowingColumns } from './growing-columns.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The fields that have a code, by number. */
export const INDICATOR = 0
export const PARTNER = 1
export const PLACE = 2
export const PERIOD = 3
export const GROUP = 4
export const METHOD = 5
export const TIME = 6
export const SOURCE = 7
export const STATUS = 8

/** The fields that few rows have, each with a text of its own, by number. */
export const ID = 0
export const SUPERSEDES = 1
export const REASON = 2
export const RECORDED_BY = 3

const { shape } = Observation.unwrap()
const SUBMITTED = STATUSES.indexOf('submitted')

/** Holds one row after the other. */
export class RowAtHand {
  /** By field; 0 where it is absent, `NO_CODE` where it is not plainly right. A status counts from 1. */
  readonly codes = new Int32Array(STATUS + 1)
  readonly figures = new FiguresAtHand()
  private readonly texts: unknown[] = [undefined, undefined, undefined, undefined]
  private hasTexts = false
  private readonly vocabulary: Vocabulary
  private readonly columns: GrowingColumns

  constructor(vocabulary: Vocabulary, columns: GrowingColumns) {
    this.vocabulary = vocabulary
    this.columns = columns
  }

  /** Forgets the figures and texts of the row before; its codes stay until others are set. */
  clear(): void {
    this.figures.clear()
    if (this.hasTexts) this.texts.fill(undefined)
    this.hasTexts = false
  }

  /** Takes the text of a field of few rows, if there is one. */
  takeText(field: number, text: unknown): void {
    if (text === undefined) return
    this.texts[field] = text
    this.hasTexts = true
  }

  /** Appends the row; `false` when it is not plainly right, and nothing was appended. */
  append(): boolean {
    const { columns } = this
    if (!this.fillCodes() || !this.figures.put(columns, this.vocabulary.limitsOf(this.codes[INDICATOR] as number)))
      return false
    if (this.hasTexts && !this.appendTexts()) return false
    columns.append()
    return true
  }

  private fillCodes(): boolean {
    const { columns, vocabulary, codes } = this
    const { at } = columns
    const indicator = codes[INDICATOR] as number
    const partner = codes[PARTNER] as number
    const place = codes[PLACE] as number
    const period = codes[PERIOD] as number
    const group = codes[GROUP] as number
    const method = codes[METHOD] as number
    const time = codes[TIME] as number
    const source = codes[SOURCE] as number
    const status = codes[STATUS] as number
    if (indicator <= 0 || period <= 0 || (partner | place | group | method | time | source | status) < 0) return false
    columns.indicator.set(at, indicator)
    columns.partner.set(at, partner)
    columns.place.set(at, place)
    columns.period.set(at, period)
    columns.group.set(at, group)
    columns.method.set(at, method)
    columns.time.set(at, time)
    columns.source.set(at, source)
    columns.status.set(at, status === 0 ? SUBMITTED : status - 1)
    return vocabulary.hasGroups(indicator, group) && vocabulary.hasMethod(indicator, method)
  }

  private appendTexts(): boolean {
    const { texts, columns } = this
    const [id, supersedes, reason, recordedBy] = texts
    const { length } = columns
    if (!isPlain('id', id) || !isPlain('supersedes', supersedes)) return false
    if (!isPlain('reason', reason) || !isPlain('recordedBy', recordedBy)) return false
    if (id !== undefined) columns.ids.set(length, id)
    if (supersedes !== undefined) columns.supersedes.set(length, supersedes)
    if (reason !== undefined) columns.reasons.set(length, reason)
    if (recordedBy !== undefined) columns.recorders.set(length, recordedBy)
    return true
  }
}

function isPlain(field: 'id' | 'supersedes' | 'reason' | 'recordedBy', text: unknown): text is string | undefined {
  return text === undefined || shape[field].safeParse(text).data === text
}
