// The reports a query selects, each with its figures ready to be combined.
import { byText } from '../foundation/order.ts'
import { formatPeriod, nests, type Period } from '../foundation/period.ts'
import type { MissingReason } from './measured.ts'
import { methodsThroughout } from './method-versions.ts'
import { NOBODY, type Term } from './methods/define-method.ts'
import type { Figures } from './observation-table.ts'
import { placePath } from './place-path.ts'
import { type MeasureQuery, type Plan, planQuery } from './query.ts'

/** One report, ready to be combined. */
export interface Report {
  readonly row: number
  readonly period: Period
  readonly partner: string | undefined
  readonly place: string | undefined
  readonly groups: Readonly<Record<string, string>>
  /** Its figures, or why it says there are none. */
  readonly figures: Term | MissingReason
  /** The method version it names, or the one it began to be measured by. */
  readonly methodVersion: string | undefined
  /** The versions that came into force in its period, where it names none. */
  readonly laterMethods?: readonly string[]
}

/** Every report of the plan's indicator, or of some rows of it, that was known, counts and has ended. */
export function selectReports(
  plan: Plan,
  rows: Iterable<number> = plan.table.rowsOf(plan.indicator.id),
): readonly Report[] {
  const { table, query, indicator } = plan
  const weigh = weigher(plan)
  const reports: Report[] = []
  for (const row of rows) {
    if (!plan.statuses.includes(table.statusOf(row)) || !table.isKnown(row, query.knownAt, plan.statuses)) continue
    const { partner, place, period, groups } = table.statement(row)
    if (period.end > query.asOf) continue
    if (!isOfPartners(partner, query.partners)) continue
    if (query.places !== undefined && !isOfPlaces(plan, place, query.places)) continue
    const named = table.methodVersionOf(row)
    const [methodVersion, ...laterMethods] = named === undefined ? methodsThroughout(indicator, period) : [named]
    reports.push({
      row,
      period,
      partner,
      place,
      groups,
      figures: weigh(termOf(table.figures(row), plan.scale), { period, partner, place, groups }),
      methodVersion,
      ...(laterMethods.length === 0 ? {} : { laterMethods }),
    })
  }
  return reports
}

/** Whether a report is about a stretch of time: within it, or for running totals and levels, as of a day in it. */
export function isAbout(plan: Plan, report: Period, stretch: Period): boolean {
  const incremental = (plan.indicator.reporting ?? 'incremental') === 'incremental'
  return incremental ? nests(report, stretch) : report.end >= stretch.start && report.end <= stretch.end
}

/** Whether reports of a partner, or of the initiative itself, are among those asked for. */
export function isOfPartners(partner: string | undefined, partners: MeasureQuery['partners']): boolean {
  return partners === undefined || partners.includes(partner ?? null)
}

/** Whether a place is one of several, or lies within one. */
export function isOfPlaces({ lookup }: Plan, place: string | undefined, places: readonly string[]): boolean {
  return placePath(lookup, place).some((id) => places.includes(id))
}

/** Figures as something to combine, or why there is nothing. */
export function termOf(figures: Figures, scale: number): Term | MissingReason {
  switch (figures.form) {
    case 'value':
      return { value: figures.value }
    case 'ratio': {
      const { numerator, denominator } = figures
      if (denominator === 0) return numerator === 0 ? NOBODY : 'division-by-zero'
      return { value: (numerator / denominator) * scale, numerator, denominator }
    }
    case 'mean':
      if (figures.n === 0) return NOBODY
      return { value: figures.mean, numerator: figures.mean * figures.n, denominator: figures.n }
    case 'missing':
      return figures.reason
  }
}

type About = Pick<Report, 'period' | 'partner' | 'place' | 'groups'>

/** Gives values without parts the weights that the indicator's `weightedBy` holds for them. */
function weigher(plan: Plan): (term: Term | MissingReason, about: About) => Term | MissingReason {
  const weighing = weighingOf(plan)
  if (weighing === undefined) return (term) => term
  return (term, about) => {
    if (typeof term === 'string' || term.denominator !== undefined) return term
    const figures = weighing.weightOf(about)?.figures
    if (typeof figures !== 'object') return term
    const weight = figures.value
    return { value: term.value, numerator: term.value * weight, denominator: weight }
  }
}

/** The reports that hold the weights of an indicator's values. */
export interface Weighing {
  readonly plan: Plan
  /** The report that weighs what is said about somebody's period. */
  weightOf(about: About): Report | undefined
}

/** Where an indicator's weights are found, if it has any. */
export function weighingOf(plan: Plan): Weighing | undefined {
  const { weightedBy } = plan.indicator
  if (weightedBy === undefined) return undefined
  const { asOf, knownAt, partners, places, statuses } = plan.query
  const query = { indicator: weightedBy, asOf, knownAt, partners, places, statuses }
  const weighing = planQuery(plan.lookup.record, plan.table, query)
  const weights = Map.groupBy(selectReports(weighing), whoseOf)
  return {
    plan: weighing,
    weightOf: (about) => weightFor(weighing, weights.get(whoseOf(about)) ?? [], about.period),
  }
}

/** The weight of the same period; where weights are levels or running totals, the latest of a day in the period. */
function weightFor(weighing: Plan, reports: readonly Report[], period: Period): Report | undefined {
  const incremental = (weighing.indicator.reporting ?? 'incremental') === 'incremental'
  const fitting = reports.filter((report) =>
    incremental ? formatPeriod(report.period) === formatPeriod(period) : isAbout(weighing, report.period, period),
  )
  return fitting.toSorted((a, b) => byText(a.period.end, b.period.end) || byText(b.period.start, a.period.start)).at(-1)
}

function whoseOf({ partner, place, groups }: About): string {
  return JSON.stringify([partner, place, groups])
}
