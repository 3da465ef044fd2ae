// The periods a series is cut into, one after the other: those of a calendar unit, or the waves of a survey.
import { CollectiveImpactError } from '../errors.ts'
import { byText } from '../order.ts'
import { type CalendarPeriod, calendarPeriodOf, nextCalendarPeriod, type Period } from '../period.ts'
import type { PlainDate } from '../plain-date.ts'
import type { CalendarConventions, NamedPeriod, PeriodUnit } from './calendar-unit.ts'

/** Periods in the order of time, without days in common. */
export interface PeriodSequence {
  /** The period that holds a day; absent between two waves of a survey. */
  readonly periodAt: (date: PlainDate) => CalendarPeriod | undefined
  /** The first period that begins after another; absent after the last wave. */
  readonly periodAfter: (period: Period) => CalendarPeriod | undefined
}

/**
 * The periods of a unit under the conventions of an initiative.
 * @throws {@link CollectiveImpactError} `foundation/invalid-calendar` where waves share a day; its functions as
 * {@link calendarPeriodOf}
 */
export function periodSequence(unit: PeriodUnit, conventions: CalendarConventions = {}): PeriodSequence {
  if (unit === 'survey-wave') return waveSequence(conventions.surveyWaves ?? [])
  return {
    periodAt: (date) => calendarPeriodOf(date, unit, conventions),
    periodAfter: (period) => nextCalendarPeriod(period, unit, conventions),
  }
}

function waveSequence(named: readonly NamedPeriod[]): PeriodSequence {
  const waves = wavesInOrder(named)
  return {
    periodAt: (date) => waves.find(({ start, end }) => start <= date && date <= end),
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
