// The units a calendar is cut into, and what has to be agreed before some of them can be.
import type { PlainDate } from '../plain-date.ts'

/** The units whose periods follow each other without a gap, roughly from the shortest. */
export const calendarUnits = [
  'day',
  'week',
  'two-weeks',
  'month',
  'two-months',
  'quarter',
  'fiscal-quarter',
  'half-year',
  'fiscal-half-year',
  'year',
  'school-year',
  'fiscal-year',
  'two-years',
] as const

/**
 * A unit of the calendar. Weeks and pairs of weeks are counted as ISO 8601 counts weeks; a year of 53 weeks ends with a
 * week on its own. Pairs of months begin in January, pairs of years with an even year. School and fiscal years begin
 * when the {@link CalendarConventions} say.
 */
export type CalendarUnit = (typeof calendarUnits)[number]

/** What a series is cut by: a unit of the calendar, or the waves of a survey, which leave days between them. */
export type PeriodUnit = CalendarUnit | 'survey-wave'

/** Whether a text names a {@link PeriodUnit}. */
export function isPeriodUnit(text: string): text is PeriodUnit {
  return text === 'survey-wave' || calendarUnits.some((unit) => unit === text)
}

/** The days of the week in the order of ISO 8601. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

/** A day of the week. */
export type Weekday = (typeof weekdays)[number]

/** A stretch of days with a name, such as a wave of a survey. */
export interface NamedPeriod {
  readonly name: string
  readonly period: { readonly start: PlainDate; readonly end: PlainDate }
}

/** What an initiative has agreed about its calendar. Everything else is the same everywhere. */
export interface CalendarConventions {
  /** First month of a fiscal year, 1 to 12; January when absent. */
  readonly fiscalYearStartMonth?: number | undefined
  /** The years a fiscal year is called by: `2010/11`, `FY2010` or `FY2011`; both when absent. */
  readonly fiscalYearNamedBy?: 'both-years' | 'start-year' | 'end-year' | undefined
  /** First month of a school year, 1 to 12. Without it there are no school years. */
  readonly schoolYearStartMonth?: number | undefined
  /** First day of a week; Monday, as in ISO 8601, when absent. The fourth day of January is always in week 1. */
  readonly weekStartsOn?: Weekday | undefined
  /** The waves of a survey, without days in common. */
  readonly surveyWaves?: readonly NamedPeriod[] | undefined
}

/** The length in months of the units that are made of whole months. */
export const monthsPerUnit = {
  month: 1,
  'two-months': 2,
  quarter: 3,
  'fiscal-quarter': 3,
  'half-year': 6,
  'fiscal-half-year': 6,
  year: 12,
  'school-year': 12,
  'fiscal-year': 12,
  'two-years': 24,
} as const satisfies Partial<Record<CalendarUnit, number>>

/** A calendar unit made of whole months. */
export type MonthUnit = keyof typeof monthsPerUnit

/** A calendar unit made of days whatever the month. */
export type DayUnit = Exclude<CalendarUnit, MonthUnit>

/** Whether a unit is made of whole months. */
export function isMonthUnit(unit: CalendarUnit): unit is MonthUnit {
  return Object.hasOwn(monthsPerUnit, unit)
}

/** The usual length in days of the units that are made of days. */
export const daysPerUnit: Readonly<Record<DayUnit, number>> = { day: 1, week: 7, 'two-weeks': 14 }

/** Whether a unit counts from the start of the fiscal year. */
export function isFiscal(unit: PeriodUnit): boolean {
  return unit.startsWith('fiscal-')
}
