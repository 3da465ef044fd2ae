// A calendar day as a whole number, for arithmetic that needs no date object. Equal to date-fns day by day.
import { CollectiveImpactError } from './errors.ts'

/** Years of four digits, of which text order is time order: day 0000-01-01 and day 9999-12-31. */
const FIRST_DAY_NUMBER = -719_528
const LAST_DAY_NUMBER = 2_932_896

/**
 * The days from 1970-01-01 to a day, negative before it. The order of day numbers is the order of days, and their
 * difference is the number of days between.
 * @throws {@link CollectiveImpactError} `foundation/invalid-date`
 */
export function dayNumber(date: string): number {
  const year = digits(date, 0, 4)
  const month = digits(date, 5, 7)
  const day = digits(date, 8, 10)
  const isWritten = date.length === 10 && date.charCodeAt(4) === HYPHEN && date.charCodeAt(7) === HYPHEN
  if (!(isWritten && year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) {
    throw new CollectiveImpactError('foundation/invalid-date', `${JSON.stringify(date)} is not a calendar day`)
  }
  return dayNumberOf(year, month, day)
}

/** Whether a day number stands for a day of the years 0000 to 9999. */
export function isPlainDay(days: number): boolean {
  return days >= FIRST_DAY_NUMBER && days <= LAST_DAY_NUMBER && Number.isInteger(days)
}

/**
 * The day that many days after 1970-01-01: the inverse of {@link dayNumber}.
 * @throws {@link CollectiveImpactError} `foundation/invalid-date` past the years 0000 to 9999
 */
export function plainDateOf(days: number): string {
  if (!isPlainDay(days)) {
    throw new CollectiveImpactError('foundation/invalid-date', 'not a calendar day of the years 0000 to 9999')
  }
  const { year, month, day } = dayPartsOf(days)
  return `${fourDigits(year)}-${twoDigits(month)}-${twoDigits(day)}`
}

/** A day of the Gregorian calendar, extended to any year. */
export interface DayParts {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}

/**
 * The year, month and day of a day number, in whatever year. Years run from March, so that the leap day comes last, in
 * eras of 400 years (Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`).
 */
export function dayPartsOf(days: number): DayParts {
  const sinceEra = days + 719_468
  const era = Math.floor(sinceEra / 146_097)
  const dayOfEra = sinceEra - era * 146_097
  const leapDays = Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** The day number of a year, a month from 1 to 12 and a day from 1 (Hinnant's `days_from_civil`). */
export function dayNumberOf(year: number, month: number, day: number): number {
  const fromMarch = month <= 2 ? year - 1 : year
  const era = Math.floor(fromMarch / 400)
  const yearOfEra = fromMarch - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** The same day of the month that many months later, or its last day where the month is shorter. */
export function addMonthsTo(days: number, months: number): number {
  const from = dayPartsOf(days)
  const since = from.year * 12 + from.month - 1 + months
  const year = Math.floor(since / 12)
  const month = since - year * 12 + 1
  return dayNumberOf(year, month, Math.min(from.day, daysInMonth(year, month)))
}

/** The days of a month of the Gregorian calendar, 28 to 31; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The day of the week of a day number: 1 (Monday) to 7 (Sunday), as ISO 8601 counts. */
export function weekdayOf(days: number): number {
  return days + 3 - 7 * Math.floor((days + 3) / 7) + 1
}

/** A year as text of four digits. */
export function fourDigits(year: number): string {
  return year > 999 ? String(year) : String(year).padStart(4, '0')
}

/** A number below 100 as text of two digits. */
export function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}

const HYPHEN = 45
const ZERO = 48

/** The number that digits write; `NaN` where one is none. */
function digits(text: string, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - ZERO
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN
  }
  return number
}
