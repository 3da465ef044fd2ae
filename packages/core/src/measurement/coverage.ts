// How much of what was expected is there.
import { byText } from '../foundation/order.ts'
import { formatPeriod, nests, type Period } from '../foundation/period.ts'
import { addDays } from '../foundation/plain-date.ts'
import type { Expectations, Expected } from './expected-reports.ts'
import type { Coverage } from './measured.ts'
import type { Plan } from './query.ts'
import { isAbout } from './reports.ts'

/** A period for which a partner's value is there. */
export interface Reported {
  readonly partner: string | undefined
  readonly period: Period
}

/** The coverage of a stretch of time, and whether what is not there is simply not due yet. */
export function coverageOf(
  plan: Plan,
  expectations: Expectations,
  reported: readonly Reported[],
  stretch: Period | undefined,
): { readonly coverage: Coverage | undefined; readonly awaited: boolean } {
  const expected = narrow(plan, expectations, stretch)
  const byPartner = Map.groupBy(
    [...reported].sort((a, b) => byText(a.period.start, b.period.start)),
    ({ partner }) => partner,
  )
  const isThere = ({ partner, period }: Expected) =>
    covers(plan, byPartner.get(partner) ?? [], period) || covers(plan, byPartner.get(undefined) ?? [], period)
  const there = expected.filter(isThere)
  const absent = expected.filter((report) => !isThere(report))
  const due = absent.filter(({ dueOn }) => dueOn <= plan.query.asOf)
  const once = onceEach(plan, expectations, reported, stretch)
  const total = there.length + due.length + once.there.length + once.absent.length
  if (total === 0) return { coverage: undefined, awaited: absent.length > 0 }
  const present = there.length + once.there.length
  return {
    coverage: {
      expected: total,
      reported: present,
      share: present / total,
      expectedFrom: expectations.from,
      missing: [...due, ...once.absent]
        .map(({ partner, period }) => (partner === undefined ? { period } : { partner, period }))
        .sort((a, b) => byText(a.partner, b.partner) || byText(a.period.start, b.period.start)),
    },
    awaited: false,
  }
}

/** What a partner says is lacking at one of its places is lacking of its whole report. */
export function withoutGaps(reported: readonly Reported[], gaps: readonly Reported[]): readonly Reported[] {
  const lacking = new Set(gaps.map(({ partner, period }) => JSON.stringify([partner, formatPeriod(period)])))
  return reported.filter(({ partner, period }) => !lacking.has(JSON.stringify([partner, formatPeriod(period)])))
}

/** The reports expected within a stretch; for a first or last value, each partner's first or last of them. */
function narrow(plan: Plan, { reports }: Expectations, stretch: Period | undefined): readonly Expected[] {
  const within = stretch === undefined ? reports : reports.filter(({ period }) => isAbout(plan, period, stretch))
  const operator = plan.indicator.combine.overTime
  if (operator !== 'last' && operator !== 'first') return within
  const decisive = new Map<string | undefined, Expected>()
  for (const report of within) {
    if (operator === 'last' || !decisive.has(report.partner)) decisive.set(report.partner, report)
  }
  return [...decisive.values()]
}

function onceEach(
  plan: Plan,
  { once }: Expectations,
  reported: readonly Reported[],
  stretch: Period | undefined,
): { readonly there: readonly Reported[]; readonly absent: readonly Reported[] } {
  const { start, end } = stretch ??
    hull(reported.map(({ period }) => period)) ?? { start: plan.query.asOf, end: plan.query.asOf }
  const reports = once.map((partner) => ({ partner, period: { start, end } }))
  const who = new Set(reported.map(({ partner }) => partner))
  const isThere = ({ partner }: Reported) => who.has(partner) || who.has(undefined)
  return { there: reports.filter(isThere), absent: reports.filter((report) => !isThere(report)) }
}

/** Whether reports, from the earliest, cover every day of a period, or for levels a day in it. */
export function covers(plan: Plan, own: readonly { readonly period: Period }[], period: Period): boolean {
  if ((plan.indicator.reporting ?? 'incremental') !== 'incremental') {
    return own.some((report) => isAbout(plan, report.period, period))
  }
  if (own.some((report) => nests(period, report.period))) return true
  let next = period.start
  for (const report of own) {
    if (report.period.start <= next && report.period.end >= next) next = addDays(report.period.end, 1)
  }
  return next > period.end
}

function hull(periods: readonly Period[]): Period | undefined {
  const [start] = periods.map((period) => period.start).sort()
  const end = periods
    .map((period) => period.end)
    .sort()
    .at(-1)
  return start === undefined || end === undefined ? undefined : { start, end }
}
