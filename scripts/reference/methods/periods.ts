// Periods of @dhis2/multi-calendar-dates, the tests of dhis2-core, Python's datetime and pandas (f04).

import * as z from 'zod'
import {
  addCalendarUnits,
  adjacentCalendarPeriods,
  type CalendarConventions,
  calendarPeriodOf,
  calendarPeriodsOfYear,
  calendarPlaceOf,
  type Dhis2Period,
  type Dhis2PeriodType,
  daysIn,
  dhis2ClientPeriodIds,
  dhis2PeriodIds,
  isoDurationOf,
  type Period,
} from '../../../packages/core/src/index.ts'
import type { ReferenceCase } from '../case-file.ts'
import { differences } from '../compare.ts'
import type { Mappings } from '../mapping.ts'

const day = z.object({ date: z.string() })
const id = z.object({ periodId: z.string() })
const iso = z.object({ iso: z.string() })
const clientType = z.object({ periodType: z.enum(dhis2ClientPeriodIds.types) })

export const periodMethods = {
  generateFixedPeriods: {
    answer({ params, input }) {
      const { year } = z.object({ year: z.int() }).parse(input)
      const { periodType } = clientType.parse(params)
      const { yearsCount, endsBefore = '9999-12-31' } = z
        .object({ yearsCount: z.int().optional(), endsBefore: z.string().optional() })
        .parse(params)
      const ofYear = dhis2ClientPeriodIds.periodsOfYear(year, periodType)
      const listed = isYearly(periodType) ? newestFirst(ofYear, yearsCount ?? year - 1969) : ofYear
      const periods = listed.filter(({ end }) => end < endsBefore)
      const ids = periods.map((period) => period.id)
      return { count: periods.length, periods, ids, first: periods[0], day60: periods[59], last: periods.at(-1) }
    },
  },
  createFixedPeriodFromPeriodId: {
    answer({ input }) {
      const { periodId } = id.parse(input)
      const period = dhis2ClientPeriodIds.parse(periodId)
      const periodType = dhis2ClientPeriodIds.typeOf(periodId)
      return { periodType, id: dhis2ClientPeriodIds.format(period, periodType), ...period }
    },
  },
  getFixedPeriodByDate: {
    answer: ({ params, input }) =>
      dhis2ClientPeriodIds.periodAt(day.parse(input).date, clientType.parse(params).periodType),
  },
  getAdjacentFixedPeriods: {
    answer({ params, input }) {
      const { periodId } = id.parse(input)
      const { steps } = z.object({ steps: z.int() }).parse(params)
      const periods = dhis2ClientPeriodIds.adjacent(periodId, steps)
      const type = dhis2ClientPeriodIds.typeOf(periodId)
      return steps < 0 && type !== undefined && isYearly(type) ? periods.toReversed() : periods
    },
  },

  'ISO 8601 weeks in year': {
    answer({ input }) {
      const weeks = calendarPeriodsOfYear(z.object({ year: z.int() }).parse(input).year, 'week')
      return { weeks: weeks.length, firstMonday: weeks[0]?.start, lastSunday: weeks.at(-1)?.end }
    },
  },
  'ISO 8601 week date': {
    answer({ input }) {
      const { date } = day.parse(input)
      const { year, ordinal } = calendarPlaceOf(date, 'week')
      const monday = calendarPeriodOf(date, 'week').start
      return { isoYear: year, week: ordinal, weekday: daysIn({ start: monday, end: date }) }
    },
  },
  'fiscal year containing a date': {
    answer({ params, input }) {
      const { date } = day.parse(input)
      const conventions = yearEnding(params)
      const { year } = calendarPlaceOf(date, 'fiscal-year', conventions)
      const { start, end } = calendarPeriodOf(date, 'fiscal-year', conventions)
      return { label: String(year), fiscalYear: year, start, end }
    },
  },
  'fiscal quarter containing a date': {
    answer({ params, input }) {
      const { date } = day.parse(input)
      const conventions = yearEnding(params)
      const { year, ordinal } = calendarPlaceOf(date, 'fiscal-quarter', conventions)
      const { start, end } = calendarPeriodOf(date, 'fiscal-quarter', conventions)
      return { label: `${year}Q${ordinal}`, fiscalYear: year, quarter: ordinal, start, end }
    },
  },
  'add calendar months, clipping to month end': {
    answer({ input }) {
      const { date, months } = z.object({ date: z.string(), months: z.int() }).parse(input)
      return { date: addCalendarUnits(date, months, 'month') }
    },
  },

  'period start date': { answer: periodOfChain },
  'period end date': { answer: periodOfChain },
  'days in period': { answer: (one) => ({ days: daysIn(periodOfChain(one)) }) },
  'period iso string': {
    answer(one) {
      const { periodType } = z.object({ periodType: z.enum(dhis2PeriodIds.types) }).parse(one.params)
      const given = z.object({ start: z.string() }).safeParse(one.input)
      const { start } = given.success ? given.data : periodOfChain(one)
      return { iso: dhis2PeriodIds.periodAt(start, periodType).id }
    },
  },
  'parse iso string': { complaints: complaintsAboutId },
  'ISO 8601 duration of type': {
    answer({ input }) {
      const type = dhis2PeriodIds.typeOf(iso.parse(input).iso)
      return { duration: type && isoDurationOf(dhis2PeriodIds.calendarOf(type).unit) }
    },
  },
} satisfies Mappings

type ClientType = z.output<typeof clientType>['periodType']

function isYearly(type: ClientType): boolean {
  return isoDurationOf(dhis2ClientPeriodIds.calendarOf(type).unit) === 'P1Y'
}

/** The year's own and those before it, as many as are asked for: the client lists years from the newest. */
function newestFirst(ofYear: readonly Dhis2Period[], count: number): readonly Dhis2Period[] {
  return ofYear.flatMap(({ id }) => [...dhis2ClientPeriodIds.adjacent(id, -count + 1), ...ofYear]).toReversed()
}

const YEAR_ENDS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'] as const

/** pandas calls a fiscal year by the year it ends in. */
function yearEnding(params: unknown): CalendarConventions {
  const { yearEndsIn } = z.object({ yearEndsIn: z.enum(YEAR_ENDS) }).parse(params)
  return { fiscalYearStartMonth: ((YEAR_ENDS.indexOf(yearEndsIn) + 1) % 12) + 1, fiscalYearNamedBy: 'end-year' }
}

const Step = z.discriminatedUnion('op', [
  z.object({ op: z.literal('containingDate'), date: z.string() }),
  z.object({ op: z.literal('fromIsoString'), iso: z.string() }),
  z.object({ op: z.enum(['next', 'previous', 'shift']), n: z.int() }),
])

/** The period that a test of the server arrives at. */
function periodOfChain({ params, input }: ReferenceCase): Period {
  const { chain } = z.object({ chain: z.array(Step).min(1) }).parse(input)
  let { periodType: type } = z.object({ periodType: z.enum(dhis2PeriodIds.types).nullable() }).parse(params)
  let period: Period | undefined
  for (const step of chain) {
    if (step.op === 'containingDate' && type !== null) period = dhis2PeriodIds.periodAt(step.date, type)
    else if (step.op === 'fromIsoString') {
      period = dhis2PeriodIds.parse(step.iso)
      type = dhis2PeriodIds.typeOf(step.iso) ?? type
    } else if ('n' in step && period !== undefined && type !== null) period = moved(period, type, step.op, step.n)
  }
  if (period === undefined) throw new Error('the chain leads to no period')
  return period
}

function moved(period: Period, type: Dhis2PeriodType, op: 'next' | 'previous' | 'shift', n: number): Period {
  const { unit, conventions } = dhis2PeriodIds.calendarOf(type)
  const periods = adjacentCalendarPeriods(period, op === 'previous' ? -n : n, unit, conventions)
  return (op === 'previous' || n < 0 ? periods[0] : periods.at(-1)) ?? period
}

/** The server refuses an id by an exception or by giving nothing; ours is refused one way. */
function complaintsAboutId({ input, expected, tolerance }: ReferenceCase): readonly string[] {
  const { iso: text } = iso.parse(input)
  const result = dhis2PeriodIds.safeParse(text)
  if (expected !== null && !(typeof expected === 'object' && 'error' in expected)) {
    return differences({ valid: result.success, ...(result.success ? result.period : {}) }, expected, tolerance)
  }
  return result.success ? [`expected to be refused, found ${JSON.stringify(result.period)}`] : []
}
