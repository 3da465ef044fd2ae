// Calendar days as text, free of clocks and time zones; their arithmetic is done in day numbers.
import * as z from 'zod'
import { addMonthsTo, dayNumber, dayNumberOf, dayPartsOf, daysInMonth, plainDateOf } from './day-number.ts'
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
  return plainDateOf(dayNumber(date) + days)
}

/**
 * The same day of the month that many months later, or its last day where the month is shorter.
 * @throws {@link CollectiveImpactError} `foundation/invalid-date` past the years 0000 to 9999
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return plainDateOf(addMonthsTo(dayNumber(date), months))
}

/** The last day of the month a day is in. */
export function lastDayOfMonth(date: PlainDate): PlainDate {
  const { year, month } = dayPartsOf(dayNumber(date))
  return plainDateOf(dayNumberOf(year, month, daysInMonth(year, month)))
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** Calendar months from the month of `from` to the month of `to`. */
export function monthsBetween(from: PlainDate, to: PlainDate): number {
  const [first, last] = [dayPartsOf(dayNumber(from)), dayPartsOf(dayNumber(to))]
  return (last.year - first.year) * 12 + last.month - first.month
}

/** The day in UTC on which an instant falls. */
export function dayOf(instant: Instant): PlainDate {
  return plainDateOf(Math.floor(Date.parse(instant) / 86_400_000))
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
