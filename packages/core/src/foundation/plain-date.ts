// Calendar days as text, free of clocks and time zones. The only importer of date-fns.
import { UTCDate } from '@date-fns/utc'
import {
  addDays as addDaysToDate,
  addMonths as addMonthsToDate,
  differenceInCalendarDays,
  differenceInCalendarMonths,
} from 'date-fns'
import * as z from 'zod'
import { CollectiveImpactError } from './errors.ts'

/** A calendar day, `YYYY-MM-DD`. Text order is time order. */
export const PlainDate = z.iso.date()
export type PlainDate = z.output<typeof PlainDate>

/** An instant, ISO 8601 with `Z` or an offset; for system timestamps only. */
export const Instant = z.iso.datetime({ offset: true })
export type Instant = z.output<typeof Instant>

const MILLISECONDS_PER_DAY = 86_400_000

/** Days since 1970-01-01. */
export function toDayNumber(date: PlainDate): number {
  return Date.parse(date) / MILLISECONDS_PER_DAY
}

/** The day that is `dayNumber` days after 1970-01-01. */
export function fromDayNumber(dayNumber: number): PlainDate {
  return toPlainDate(new UTCDate(dayNumber * MILLISECONDS_PER_DAY))
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return toPlainDate(addDaysToDate(new UTCDate(date), days))
}

/** The same day of the month, or its last day where the month is shorter. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return toPlainDate(addMonthsToDate(new UTCDate(date), months))
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

function toPlainDate(date: Date): PlainDate {
  return date.toISOString().slice(0, 10)
}
