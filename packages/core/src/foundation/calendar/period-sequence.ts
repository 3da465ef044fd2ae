// The periods a series is cut into, one after the other: those of a calendar unit, or the waves of a survey.
import { dayNumber, isPlainDay } from '../day-number.ts'
import { CollectiveImpactError } from '../errors.ts'
import { byText } from '../order.ts'
import { type CalendarPeriod, type Period, periodOfCell } from '../period.ts'
import type { PlainDate } from '../plain-date.ts'
import { calendarGrid } from './calendar-grid.ts'
import type { CalendarConventions, NamedPeriod, PeriodUnit } from './calendar-unit.ts'

/** Periods in the order of time, without days in common. */
export interface PeriodSequence {
  /** The period that holds a day; absent between two waves of a survey, and past the years 0000 to 9999. */
  readonly periodAt: (date: PlainDate) => CalendarPeriod | undefined
  /** The period that holds a day, or else the first that begins after it; absent after the last. */
  readonly periodFrom: (date: PlainDate) => CalendarPeriod | undefined
  /** The first period that begins after another ends; absent after the last. */
  readonly periodAfter: (period: Period) => CalendarPeriod | undefined
}

/**
 * The periods of a unit under the conventions of an initiative.
 * @throws {@link CollectiveImpactError} `foundation/invalid-calendar` where waves share a day, or the conventions are not what the
 * unit needs
 */
export function periodSequence(unit: PeriodUnit, conventions: CalendarConventions = {}): PeriodSequence {
  if (unit === 'survey-wave') return waveSequence(conventions.surveyWaves ?? [])
  const { cellAt } = calendarGrid(unit, conventions)
  const periodAt = (day: number) => {
    const cell = cellAt(day)
    return isPlainDay(cell.first) && isPlainDay(cell.last) ? periodOfCell(cell, unit, conventions) : undefined
  }
  return {
    periodAt: (date) => periodAt(dayNumber(date)),
    periodFrom: (date) => periodAt(dayNumber(date)),
    periodAfter: ({ end }) => periodAt(dayNumber(end) + 1),
  }
}

function waveSequence(named: readonly NamedPeriod[]): PeriodSequence {
  const waves = wavesInOrder(named)
  return {
    periodAt: (date) => waves.find(({ start, end }) => start <= date && date <= end),
    periodFrom: (date) => waves.find(({ end }) => end >= date),
    periodAfter: ({ end }) => waves.find(({ start }) => start > end),
  }
}

/**
 * Waves in the order of time.
 * @throws {@link CollectiveImpactError} `foundation/invalid-calendar` where two of them share a day
 */
function wavesInOrder(named: readonly NamedPeriod[]): readonly CalendarPeriod[] {
  const waves = named
    .map(({ name, period: { start, end } }) => ({ start, end, label: name }))
    .sort((a, b) => byText(a.start, b.start))
  for (const [position, wave] of waves.entries()) {
    const before = waves[position - 1]
    if (before === undefined || before.end < wave.start) continue
    throw new CollectiveImpactError(
      'foundation/invalid-calendar',
      `the survey waves ${before.label} and ${wave.label} share the day ${wave.start}`,
      { path: ['surveyWaves'] },
    )
  }
  return waves
}
