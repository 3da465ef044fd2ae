// Where the partners behind a trend change: a total across such a place may move although nothing has changed.
import type { Indicator } from '../conditions/shared-measurement/indicator.ts'
import { aggregate } from '../measurement/aggregate.ts'
import { breaksBetween, type ReportingPartners, reportingPartners } from '../measurement/reporting-partners.ts'
import type { AssessmentInput } from './assessment-input.ts'
import type { CompositionChange, TrendPoint } from './indicator-parts.ts'
import type { Trend } from './trend.ts'

/** Who begins and who ceases to report between one value of a trend and the next; whatever a partner reports counts. */
export function compositionChanges(
  input: AssessmentInput,
  indicator: Indicator,
  trend: Trend,
): readonly CompositionChange[] {
  const told = trend.points.filter(({ measured }) => measured.kind === 'observed')
  const partners = partnersByStart(input, indicator, trend, told)
  const periods = told.flatMap(({ period }): ReportingPartners[] => {
    const reporting = partners.get(period.start)
    return reporting === undefined ? [] : [{ period, partners: reporting }]
  })
  return breaksBetween(periods).map(({ before, after, joined, left }) => ({
    before: before.label,
    after: after.label,
    joined,
    left,
  }))
}

function partnersByStart(
  { record, observations, asOf, knownAt, formulas, methods }: AssessmentInput,
  indicator: Indicator,
  { calendarUnit }: Trend,
  told: readonly TrendPoint[],
): ReadonlyMap<string, readonly string[]> {
  const query = {
    indicator: indicator.id,
    asOf,
    knownAt,
    formulas,
    methods,
    coverageThreshold: 0,
    audience: 'backbone',
  } as const
  if (calendarUnit !== undefined) {
    const periods = reportingPartners(record, observations, { ...query, calendarUnit })
    return new Map(periods.map(({ period, partners }) => [period.start, partners]))
  }
  return new Map(
    told.flatMap(({ period: { start, end } }) => {
      const { cells } = aggregate(record, observations, { ...query, by: ['partner'], period: { start, end } })
      const partners = cells.flatMap(({ key, measured }) => (measured.kind === 'observed' ? (key.partner ?? []) : []))
      return partners.length === 0 ? [] : [[start, partners] as const]
    }),
  )
}
