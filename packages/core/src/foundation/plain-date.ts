// Calendar days as text, free of clocks and time zones. The only importer of date-fns.
import { UTCDate } from '@date-fns/utc'
import {
  addDays as addDaysToDate,
  addMonths as addMonthsToDate,
  differenceInCalendarDays,
  differenceInCalendarMonths,
  lastDayOfMonth as lastDayOfMonthOfDate,
} from 'date-fns'
import * as z from 'zod'
import { CollectiveImpactError } from './errors.ts'

/** A calendar day, `YYYY-MM-DD`. Text order is time order. */
export const PlainDate = z.iso.date()
export type PlainDate = z.output<typeof PlainDate>

/** An instant, ISO 8601 with `Z` or an offset; for system timestamps only. */
export const Instant = z.iso.datetime({ offset: true })
export type Instant = z.output<typeof Instant>

/**
 * The day that many days later; earlier for a negative number.
 * @throws {@link CollectiveImpactError} `foundation/invalid-date` past the years 0000 to 9999
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  return toPlainDate(addDaysToDate(new UTCDate(date), days))
}

/**
 * The same day of the month that many months later, or its last day where the month is shorter.
 * @throws {@link CollectiveImpactError} `foundation/invalid-date` past the years 0000 to 9999
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return toPlainDate(addMonthsToDate(new UTCDate(date), months))
}

/** The last day of the month a day is in. */
export function lastDayOfMonth(date: PlainDate): PlainDate {
  return toPlainDate(lastDayOfMonthOfDate(new UTCDate(date)))
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return differenceInCalendarDays(new UTCDate(to), new UTCDate(from))
}

/** Calendar months from the month of `from` to the month of `to`. */
export function monthsBetween(from: PlainDate, to: PlainDate): number {
  return differenceInCalendarMonths(new UTCDate(to), new UTCDate(from))
}

/** The day in UTC on which an instant falls. */
export function dayOf(instant: Instant): PlainDate {
  return toPlainDate(new UTCDate(instant))
}

/**
 * The date itself when it is one.
 * @throws {@link CollectiveImpactError} `foundation/invalid-date`
 */
export function requirePlainDate(date: PlainDate, name: string): PlainDate {
  if (PlainDate.safeParse(date).success) return date
  throw new CollectiveImpactError('foundation/invalid-date', `${name}: ${JSON.stringify(date)} is not a calendar day`, {
    path: [name],
  })
}

/** Text order is time order only for years of four digits. */
function toPlainDate(date: Date): PlainDate {
  const year = date.getUTCFullYear()
  if (year >= 0 && year <= 9999) return date.toISOString().slice(0, 10)
  throw new CollectiveImpactError('foundation/invalid-date', 'not a calendar day of the years 0000 to 9999')
}
