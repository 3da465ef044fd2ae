// Which reports were to be there: what the record expects, or else what those who report have led us to expect.
import type { ReportingExpectation } from '../conditions/shared-measurement/reporting-expectation.ts'
import { isCollectiveImpactError } from '../foundation/errors.ts'
import { type Frequency, monthsPerFrequency } from '../foundation/frequency.ts'
import { byText } from '../foundation/order.ts'
import { nests, type Period, wholeMonths } from '../foundation/period.ts'
import { addDays, addMonths, daysBetween, monthsBetween, type PlainDate } from '../foundation/plain-date.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { belongsOn } from '../initiative/membership.ts'
import type { Plan } from './query.ts'
import { isOfPartners, type Report } from './reports.ts'
import { awaitingReports } from './review/awaiting-reports.ts'

/** A report that was to be there. */
export interface Expected {
  readonly partner: string | undefined
  readonly period: Period
  /** The day it is due; the end of its period where nothing is said. */
  readonly dueOn: PlainDate
}

/** What was to be reported by the plan's `asOf`. */
export interface Expectations {
  readonly from: 'expectations' | 'reports'
  /** Period by period, where a calendar of reports is known. */
  readonly reports: readonly Expected[]
  /** Who is to report once in whatever is asked for, where no calendar is known. */
  readonly once: readonly (string | undefined)[]
}

const DAYS: Readonly<Partial<Record<Frequency, number>>> = { daily: 1, weekly: 7, 'every-two-weeks': 14 }

/** What was to be reported; `reports` are all those that say something about what is wanted. */
export function expectReports(plan: Plan, reports: readonly Report[]): Expectations {
  const { query, indicator } = plan
  const stated = statedExpectations(plan)
  if (stated.length > 0) {
    return { from: 'expectations', reports: stated.flatMap((expectation) => calendarOf(plan, expectation)), once: [] }
  }
  const there: readonly Pick<Report, 'partner' | 'period'>[] = [...reports, ...awaitingReports(plan)]
  const byPartner = Map.groupBy(there, ({ partner }) => partner)
  const partners = [...byPartner.keys()].sort(byText)
  const frequency = indicator.frequency
  if (!hasCalendar(frequency)) {
    return { from: 'reports', reports: [], once: partners.filter((partner) => belongs(plan, partner, query.asOf)) }
  }
  const inferred = partners.flatMap((partner) => {
    const from = firstStart(plan, byPartner.get(partner) ?? [], frequency)
    return occurrences(plan, partner, frequency, from, undefined, 0)
  })
  return { from: 'reports', reports: inferred, once: [] }
}

/** What the record expects of those who are asked about. */
export function statedExpectations({ query: { partners }, indicator, lookup }: Plan): readonly ReportingExpectation[] {
  const all = expectationsOf(lookup.record).get(indicator.id) ?? []
  return partners === undefined ? all : all.filter(({ partner }) => isOfPartners(partner, partners))
}

const byIndicator = new WeakMap<InitiativeRecord, ReadonlyMap<string, readonly ReportingExpectation[]>>()

/** The expectations of a record by indicator, gathered once; records never change. */
function expectationsOf(record: InitiativeRecord): ReadonlyMap<string, readonly ReportingExpectation[]> {
  const known =
    byIndicator.get(record) ??
    Map.groupBy(record.sharedMeasurement?.expectations ?? [], ({ indicator }): string => indicator)
  byIndicator.set(record, known)
  return known
}

/** The reports of one stated expectation whose periods have ended, and lie within some days where such are given. */
export function calendarOf(
  plan: Plan,
  { partner, frequency, from, to, dueDays }: ReportingExpectation,
  within?: Period,
): Expected[] {
  if (frequency !== 'once') return occurrences(plan, partner, frequency, from, to, dueDays ?? 0, within)
  const period = { start: from, end: to ?? from }
  if (period.end > plan.query.asOf || (within !== undefined && !nests(period, within))) return []
  return [{ partner, period, dueOn: addDays(period.end, dueDays ?? 0) }]
}

/** The reports of a calendar that begins on a day, as far as they have ended. */
function occurrences(
  plan: Plan,
  partner: string | undefined,
  frequency: Frequency,
  from: PlainDate,
  to: PlainDate | undefined,
  dueDays: number,
  within?: Period,
): Expected[] {
  const expected: Expected[] = []
  for (const { period, dueOn } of calendarFrom(frequency, from, to, dueDays, within?.start)) {
    if (period.end > plan.query.asOf || (within !== undefined && period.end > within.end)) break
    if (belongs(plan, partner, period.end)) expected.push({ partner, period, dueOn })
  }
  return expected
}

/**
 * The reports of a calendar that begins on a day, one after the other, until it ends or there are no more days; with
 * `since`, the first is the first whose period begins on that day or later.
 */
export function* calendarFrom(
  frequency: Frequency,
  from: PlainDate,
  to: PlainDate | undefined,
  dueDays: number,
  since: PlainDate = from,
): Generator<Omit<Expected, 'partner'>, undefined> {
  const startOf = step(frequency)
  for (let count = startedBefore(frequency, from, since); startOf !== undefined; count += 1) {
    const next = unlessPastTheCalendar(() => {
      const period = { start: startOf(from, count), end: addDays(startOf(from, count + 1), -1) }
      return { period, dueOn: addDays(period.end, dueDays) }
    })
    if (next === undefined || (to !== undefined && next.period.end > to)) return
    if (next.period.start >= since) yield next
  }
}

/** Of the occurrences of a calendar, how many may be passed over at once, because they begin before a day. */
function startedBefore(frequency: Frequency, from: PlainDate, day: PlainDate): number {
  const months = monthsPerFrequency[frequency]
  const count =
    months === undefined ? daysBetween(from, day) / (DAYS[frequency] ?? 1) : monthsBetween(from, day) / months - 1
  return Math.max(0, Math.floor(count))
}

/** What ends after the last day there is never ends, and is never due. */
function unlessPastTheCalendar<Result>(expected: () => Result): Result | undefined {
  try {
    return expected()
  } catch (error) {
    if (isCollectiveImpactError(error, 'foundation/invalid-date')) return undefined
    throw error
  }
}

/** Whether reports of a frequency follow a calendar. */
export function hasCalendar(frequency: Frequency | undefined): frequency is Frequency {
  return frequency !== undefined && step(frequency) !== undefined
}

/** The start of the occurrence that many after the first; always counted from the first, so that months stay whole. */
function step(frequency: Frequency): ((from: PlainDate, count: number) => PlainDate) | undefined {
  const months = monthsPerFrequency[frequency]
  if (months !== undefined) return (from, count) => addMonths(from, months * count)
  const days = DAYS[frequency]
  return days === undefined ? undefined : (from, count) => addDays(from, days * count)
}

/** Where a partner's reports began: with its first report of the usual length, or with its first of any. */
export function firstStart(plan: Plan, reports: readonly Pick<Report, 'period'>[], frequency: Frequency): PlainDate {
  const months = monthsPerFrequency[frequency]
  const incremental = (plan.indicator.reporting ?? 'incremental') === 'incremental'
  if (!incremental && months !== undefined) {
    const [end = plan.query.asOf] = reports.map(({ period }) => period.end).sort()
    return addMonths(addDays(end, 1), -months)
  }
  const usual = reports.filter(({ period }) => months === undefined || wholeMonths(period) === months)
  const [start = plan.query.asOf] = (usual.length > 0 ? usual : reports).map(({ period }) => period.start).sort()
  return start
}

/** Whether the record says when a partner belongs. */
export function comesAndGoes(plan: Plan, partner: string | undefined): boolean {
  return partner !== undefined && plan.lookup.partners.get(partner)?.memberships !== undefined
}

/** Whether a partner belongs on a day; the initiative itself always does. */
export function belongs(plan: Plan, partner: string | undefined, day: PlainDate): boolean {
  return partner === undefined || belongsOn(plan.lookup.partners.get(partner) ?? {}, day)
}
