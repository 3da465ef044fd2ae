// Whether the periods of one unit fill those of another, so that values may be rolled up from one to the other.

import { dayNumber } from '../day-number.ts'
import { calendarGrid, startMonthOf } from './calendar-grid.ts'
import type { CalendarConventions, CalendarUnit, PeriodUnit } from './calendar-unit.ts'
import { daysPerUnit, isMonthUnit, monthsPerUnit } from './calendar-unit.ts'

/** Whether a unit nests in another, or why not. */
export type UnitNesting = { readonly nests: true } | { readonly nests: false; readonly reason: string }

/**
 * Whether every period of `inner` lies within one period of `outer`, and those together fill it: then values can be
 * rolled up from `inner` to `outer`. ISO weeks do not nest in months, nor calendar quarters in a fiscal year that begins
 * in February.
 * @throws {@link CollectiveImpactError} `foundation/invalid-calendar`
 */
export function nestingOf(inner: PeriodUnit, outer: PeriodUnit, conventions: CalendarConventions = {}): UnitNesting {
  if (inner === outer) return NESTS
  if (inner === 'survey-wave') return refusal('the waves of a survey leave days between them')
  if (outer === 'survey-wave') return nestingInWaves(inner, conventions)
  if (inner === 'day') return NESTS
  if (!isMonthUnit(inner)) {
    if (isMonthUnit(outer)) return refusal(`a period of the unit ${inner} can lie in two of the unit ${outer}`)
    return daysPerUnit[inner] < daysPerUnit[outer] ? NESTS : longer(inner, outer)
  }
  if (!isMonthUnit(outer)) return longer(inner, outer)
  const [ofInner, ofOuter] = [monthsPerUnit[inner], monthsPerUnit[outer]]
  if (ofInner > ofOuter) return longer(inner, outer)
  const apart = startMonthOf(outer, conventions) - startMonthOf(inner, conventions)
  return ofOuter % ofInner === 0 && apart % ofInner === 0
    ? NESTS
    : refusal(`periods of the unit ${outer} do not begin and end with periods of the unit ${inner}`)
}

const NESTS: UnitNesting = { nests: true }

function refusal(reason: string): UnitNesting {
  return { nests: false, reason }
}

function longer(inner: CalendarUnit, outer: CalendarUnit): UnitNesting {
  return refusal(`a period of the unit ${inner} is longer than one of the unit ${outer}`)
}

function nestingInWaves(inner: CalendarUnit, conventions: CalendarConventions): UnitNesting {
  const { cellAt } = calendarGrid(inner, conventions)
  const cut = conventions.surveyWaves?.find(
    ({ period: { start, end } }) =>
      cellAt(dayNumber(start)).first !== dayNumber(start) || cellAt(dayNumber(end)).last !== dayNumber(end),
  )
  return cut === undefined ? NESTS : refusal(`the survey wave ${cut.name} does not begin and end with a ${inner}`)
}
