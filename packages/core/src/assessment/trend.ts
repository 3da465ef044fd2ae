// An indicator's values from its first period to its last, in the calendar it is reported in.
import type { Indicator } from '../conditions/shared-measurement/indicator.ts'
import type { CalendarConventions, CalendarUnit } from '../foundation/calendar/calendar-unit.ts'
import type { Frequency } from '../foundation/frequency.ts'
import { byText } from '../foundation/order.ts'
import { formatPeriod, type Period } from '../foundation/period.ts'
import { labelPeriod } from '../foundation/period-label.ts'
import { calendarConventionsOf } from '../initiative/calendar-conventions.ts'
import { aggregateFrom, measureFrom } from '../measurement/aggregate.ts'
import { frequencyOf, reportedInputs } from '../measurement/derived/formula-inputs.ts'
import type { Measured } from '../measurement/measured.ts'
import { type AggregateQuery, type By, planQuery } from '../measurement/query.ts'
import { RecordLookup } from '../measurement/record-lookup.ts'
import { selectReports } from '../measurement/reports.ts'
import type { AssessmentInput } from './assessment-input.ts'
import type { LabeledPeriod, SeriesBreak, TrendPoint } from './indicator-parts.ts'

/** A trend, and where its values may not be compared. */
export interface Trend {
  readonly points: readonly TrendPoint[]
  readonly breaks: readonly SeriesBreak[]
  /** What its points are cut by; `undefined` where they are the periods that are reported. */
  readonly calendarUnit: CalendarUnit | undefined
}

/** The values of an indicator; `narrowed` limits them, e.g. to one group. */
export function trendOf(
  input: AssessmentInput,
  indicator: Indicator,
  narrowed: Pick<AggregateQuery, 'groups'> = {},
): Trend {
  const { record, observations, asOf, knownAt, formulas, methods } = input
  const query = { indicator: indicator.id, asOf, knownAt, formulas, methods, ...narrowed }
  const lookup = RecordLookup.of(record)
  const unit = calendarUnitOf(frequencyOf(lookup, indicator), calendarConventionsOf(record))
  const by: readonly By[] = unit === undefined ? [] : [unit]
  const { cells, breaks } = aggregateFrom(input.cells, record, observations, { ...query, by })
  const inCalendar = cells.flatMap(({ key: { period }, measured }) =>
    period === undefined ? [] : [{ period: labeled(period, input), measured }],
  )
  if (inCalendar.some(({ measured }) => !crossesPeriods(measured))) {
    return {
      points: inCalendar,
      breaks: breaks.map(({ before, after, ...methods }) => ({ before: before.label, after: after.label, ...methods })),
      calendarUnit: unit,
    }
  }
  const reported = reportedInputs(lookup, indicator).map(({ id }) => id)
  const points = periodsOf(input, reported).map((period) => ({
    period: labeled(period, input),
    measured: measureFrom(input.cells, record, observations, { ...query, period }),
  }))
  return { points, breaks: [], calendarUnit: undefined }
}

/** Whether there is no number because reports lie in several periods of the calendar. */
function crossesPeriods(measured: Measured): boolean {
  return measured.kind === 'missing' && measured.reason === 'overlapping-periods'
}

/** The periods that are reported, as they are, where they follow no calendar. */
function periodsOf(
  { record, observations, asOf, knownAt }: AssessmentInput,
  indicators: readonly string[],
): readonly Period[] {
  const periods = new Map<string, Period>()
  for (const indicator of indicators) {
    for (const { period } of selectReports(planQuery(record, observations, { indicator, asOf, knownAt }))) {
      periods.set(formatPeriod(period), period)
    }
  }
  return [...periods.values()].sort((a, b) => byText(a.end, b.end) || byText(a.start, b.start))
}

function calendarUnitOf(
  frequency: Frequency | undefined,
  { fiscalYearStartMonth = 1 }: CalendarConventions,
): CalendarUnit | undefined {
  const fiscal = fiscalYearStartMonth !== 1
  switch (frequency) {
    case 'daily':
    case 'monthly':
      return 'month'
    case 'weekly':
      return 'week'
    case 'every-two-weeks':
      return 'two-weeks'
    case 'every-two-months':
      return 'two-months'
    case 'quarterly':
      return fiscal ? 'fiscal-quarter' : 'quarter'
    case 'half-yearly':
      return fiscal ? 'fiscal-half-year' : 'half-year'
    case 'yearly':
      return fiscal ? 'fiscal-year' : 'year'
    case 'every-two-years':
      return 'two-years'
    default:
      return undefined
  }
}

/** A period with its label. */
export function labeled({ start, end }: Period, input: Pick<AssessmentInput, 'record'>): LabeledPeriod {
  return { label: labelPeriod({ start, end }, calendarConventionsOf(input.record)), start, end }
}
