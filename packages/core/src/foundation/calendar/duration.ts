// How long calendar units are, and adding them to a day; lengths as ISO 8601 writes durations.
import { addMonthsTo, dayNumber, plainDateOf } from '../day-number.ts'
import type { PlainDate } from '../plain-date.ts'
import { type CalendarUnit, daysPerUnit, isMonthUnit, monthsPerUnit } from './calendar-unit.ts'

/** The length of a calendar unit as an ISO 8601 duration in days, months or years: `P7D`, `P3M`, `P1Y`. */
export function isoDurationOf(unit: CalendarUnit): string {
  if (!isMonthUnit(unit)) return `P${daysPerUnit[unit]}D`
  const months = monthsPerUnit[unit]
  return months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`
}

/**
 * The day that many calendar units later, earlier for a negative number: for units of whole months the same day of the
 * month, or its last day where the month is shorter.
 * @throws {@link CollectiveImpactError} `foundation/invalid-date` for what is no day, and past the years 0000 to 9999
 */
export function addCalendarUnits(date: PlainDate, count: number, unit: CalendarUnit): PlainDate {
  const day = dayNumber(date)
  return plainDateOf(
    isMonthUnit(unit) ? addMonthsTo(day, count * monthsPerUnit[unit]) : day + count * daysPerUnit[unit],
  )
}

const DURATION = /^P(?=\d)(?:(\d{1,5})Y)?(?:(\d{1,6})M)?(?:(\d{1,6})W)?(?:(\d{1,7})D)?$/

/** The day number that many years, months, weeks and days after another; `undefined` for what is no such duration. */
export function afterDuration(day: number, duration: string): number | undefined {
  const parts = DURATION.exec(duration)
  if (parts === null) return undefined
  const [years = 0, months = 0, weeks = 0, days = 0] = parts.slice(1).map((digits) => Number(digits ?? 0))
  return addMonthsTo(day, years * 12 + months) + weeks * 7 + days
}

/** From one day to another in whole years, months or days: the longest of them that says it exactly. */
export function durationBetween(from: number, to: number): string {
  const estimate = Math.round((to - from) / 30.436875)
  const months = [estimate - 1, estimate, estimate + 1].find((count) => count > 0 && addMonthsTo(from, count) === to)
  if (months === undefined) return `P${to - from}D`
  return months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`
}
