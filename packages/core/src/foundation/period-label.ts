// The label people know a period by.
import { calendarGrid } from './calendar/calendar-grid.ts'
import { calendarLabel } from './calendar/calendar-label.ts'
import { type CalendarConventions, calendarUnits, isFiscal } from './calendar/calendar-unit.ts'
import { dayNumber } from './day-number.ts'
import { formatPeriod, type Period } from './period.ts'

/**
 * The name of the survey wave that a period is, or the calendar's label where it is one of its periods, from the longest
 * unit; otherwise first and last day.
 * @throws {@link CollectiveImpactError} `foundation/invalid-calendar`
 */
export function labelPeriod(period: Period, conventions: CalendarConventions = {}): string {
  const { fiscalYearStartMonth = 1, schoolYearStartMonth, surveyWaves = [] } = conventions
  const wave = surveyWaves.find((named) => formatPeriod(named.period) === formatPeriod(period))
  if (wave !== undefined) return wave.name
  const [first, last] = [dayNumber(period.start), dayNumber(period.end)]
  for (const unit of calendarUnits.toReversed()) {
    if (isFiscal(unit) && fiscalYearStartMonth === 1) continue
    if (unit === 'school-year' && schoolYearStartMonth === undefined) continue
    const cell = calendarGrid(unit, conventions).cellAt(first)
    if (cell.first === first && cell.last === last) return calendarLabel(unit, cell, conventions)
  }
  return formatPeriod(period)
}
