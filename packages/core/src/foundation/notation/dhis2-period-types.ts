// The period types of DHIS2: the calendar unit each is, and what its ids look like. As the server has them
// (dhis2-core 2.43), and as its web applications have them (@dhis2/multi-calendar-dates 2.1).
import type { CalendarConventions, CalendarUnit, Weekday } from '../calendar/calendar-unit.ts'

/** A period type, and how its ids are written: the year, then `before`, the ordinal in `digits`, and `after`. */
export interface PeriodTypeRules {
  readonly unit: CalendarUnit
  readonly conventions: CalendarConventions
  readonly before: string
  /** How many digits the ordinal has at least; 0 where there is one period a year. Days have month and day instead. */
  readonly digits: number
  readonly after: string
  /** How many periods of a year are listed, where that may not be all of them. */
  readonly listed?: number
}

function rules(
  unit: CalendarUnit,
  before: string,
  digits: number,
  conventions: CalendarConventions = {},
): PeriodTypeRules {
  return { unit, conventions, before, digits, after: '' }
}

function weeks(prefix: string, weekStartsOn: Weekday): PeriodTypeRules {
  return rules('week', `${prefix}W`, 1, { weekStartsOn })
}

type FiscalUnit = 'fiscal-quarter' | 'fiscal-half-year' | 'fiscal-year'

/** What stands before the ordinal of a part of a fiscal year. */
const PART: Readonly<Record<FiscalUnit, string>> = { 'fiscal-quarter': 'Q', 'fiscal-half-year': 'S', 'fiscal-year': '' }

function fiscal(
  unit: FiscalUnit,
  month: string,
  fiscalYearStartMonth: number,
  fiscalYearNamedBy: 'start-year' | 'end-year' = 'start-year',
): PeriodTypeRules {
  const digits = unit === 'fiscal-year' ? 0 : 1
  return rules(unit, `${month}${PART[unit]}`, digits, { fiscalYearStartMonth, fiscalYearNamedBy })
}

const daily = rules('day', '', 4)
const biWeekly: PeriodTypeRules = { ...rules('two-weeks', 'BiW', 1), listed: 26 }
const monthly = rules('month', '', 2)
const biMonthly: PeriodTypeRules = { ...rules('two-months', '', 2), after: 'B' }
const quarterly = rules('quarter', 'Q', 1)
const sixMonthly = rules('half-year', 'S', 1)
const yearly = rules('year', '', 0)

/** The types of the server. Those of November are called by the year they end in, all others by that of their start. */
export const serverPeriodTypes = {
  Daily: daily,
  Weekly: weeks('', 'monday'),
  WeeklyWednesday: weeks('Wed', 'wednesday'),
  WeeklyThursday: weeks('Thu', 'thursday'),
  WeeklyFriday: weeks('Fri', 'friday'),
  WeeklySaturday: weeks('Sat', 'saturday'),
  WeeklySunday: weeks('Sun', 'sunday'),
  BiWeekly: biWeekly,
  Monthly: monthly,
  BiMonthly: biMonthly,
  Quarterly: quarterly,
  QuarterlyNov: fiscal('fiscal-quarter', 'Nov', 11, 'end-year'),
  SixMonthly: sixMonthly,
  SixMonthlyApril: fiscal('fiscal-half-year', 'April', 4),
  SixMonthlyNov: fiscal('fiscal-half-year', 'Nov', 11, 'end-year'),
  Yearly: yearly,
  FinancialFeb: fiscal('fiscal-year', 'Feb', 2),
  FinancialApril: fiscal('fiscal-year', 'April', 4),
  FinancialJuly: fiscal('fiscal-year', 'July', 7),
  FinancialAug: fiscal('fiscal-year', 'Aug', 8),
  FinancialSep: fiscal('fiscal-year', 'Sep', 9),
  FinancialOct: fiscal('fiscal-year', 'Oct', 10),
  FinancialNov: fiscal('fiscal-year', 'Nov', 11, 'end-year'),
} as const satisfies Readonly<Record<string, PeriodTypeRules>>

/** The months that the types of the client may begin in: in its type names, and in its ids of parts and of years. */
const MONTHS = [
  ['JAN', 'January', ''],
  ['FEB', 'February', 'Feb'],
  ['MAR', 'March', 'March'],
  ['APR', 'April', 'April'],
  ['MAY', 'May', 'May'],
  ['JUN', 'June', 'Jun'],
  ['JUL', 'July', 'July'],
  ['AUG', 'August', 'Aug'],
  ['SEP', 'September', 'Sep'],
  ['OCT', 'October', 'Oct'],
  ['NOV', 'November', 'Nov'],
  ['DEC', 'December', 'Dec'],
] as const
type Month = (typeof MONTHS)[number][0]

function byMonth<const Prefix extends string>(prefix: Prefix, unit: FiscalUnit) {
  const types = MONTHS.map(([code, ofPart, ofYear], position) => [
    `${prefix}${code}`,
    fiscal(unit, unit === 'fiscal-year' ? ofYear : ofPart, position + 1),
  ])
  return Object.fromEntries(types) as Readonly<Record<`${Prefix}${Month}`, PeriodTypeRules>>
}

/** The types of the client. All are called by the year of their start. */
export const clientPeriodTypes = {
  DAILY: daily,
  WEEKLY: weeks('', 'monday'),
  WEEKLYMON: weeks('', 'monday'),
  WEEKLYTUE: weeks('Tue', 'tuesday'),
  WEEKLYWED: weeks('Wed', 'wednesday'),
  WEEKLYTHU: weeks('Thu', 'thursday'),
  WEEKLYFRI: weeks('Fri', 'friday'),
  WEEKLYSAT: weeks('Sat', 'saturday'),
  WEEKLYSUN: weeks('Sun', 'sunday'),
  BIWEEKLY: biWeekly,
  MONTHLY: monthly,
  BIMONTHLY: biMonthly,
  QUARTERLY: quarterly,
  ...byMonth('QUARTERLY', 'fiscal-quarter'),
  SIXMONTHLY: sixMonthly,
  ...byMonth('SIXMONTHLY', 'fiscal-half-year'),
  YEARLY: yearly,
  ...byMonth('FY', 'fiscal-year'),
} as const satisfies Readonly<Record<string, PeriodTypeRules>>
