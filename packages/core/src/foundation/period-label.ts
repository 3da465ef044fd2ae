// The label people know a period by.
import { type CalendarUnit, calendarPeriodOf, formatPeriod, monthsPerUnit, type Period } from './period.ts'

/** The calendar's label where the period is one of its cells, from the longest unit; otherwise first and last day. */
export function labelPeriod(period: Period, fiscalYearStartMonth = 1): string {
  const units = (Object.keys(monthsPerUnit) as CalendarUnit[]).reverse()
  const preferred = fiscalYearStartMonth === 1 ? units.filter((unit) => !unit.startsWith('fiscal')) : units
  for (const unit of preferred) {
    const cell = calendarPeriodOf(period.start, unit, fiscalYearStartMonth)
    if (cell.start === period.start && cell.end === period.end) return cell.label
  }
  return formatPeriod(period)
}
