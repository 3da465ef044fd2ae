// The reports that lie in the cells in which a rule was broken.

import type { CalendarUnit } from '../../../foundation/calendar/calendar-unit.ts'
import { calendarPeriodOf, type Period } from '../../../foundation/period.ts'
import type { CellKey } from '../../cell.ts'
import { placePath } from '../../place-path.ts'
import type { Plan } from '../../query.ts'
import { isAbout } from '../../reports.ts'
import { countedRows } from '../counted-rows.ts'
import { keyText } from './rule-cells.ts'

/** What cells are cut by besides the calendar unit. */
export interface Cut {
  readonly unit: CalendarUnit
  readonly byPartner: boolean
  readonly byPlace: boolean
  readonly dimensions: readonly string[]
}

/** Adds to each cell, by its text, the rows of the plan's indicator that are about it. */
export function addRowsInCells(plan: Plan, cut: Cut, cells: ReadonlyMap<string, number[]>): void {
  const cellOf = calendarCells(plan, cut.unit)
  for (const row of countedRows(plan)) {
    const { partner, place, period, groups } = plan.table.statement(row)
    const cell = cellOf(period)
    if (cell === undefined) continue
    const places = cut.byPlace ? placePath(plan.lookup, place) : [undefined]
    for (const ofPlace of places) {
      for (const ofGroups of groupCells(plan, cut.dimensions, groups)) {
        const key: CellKey = {
          ...(cut.byPartner && partner !== undefined ? { partner } : {}),
          ...(ofPlace === undefined ? {} : { place: ofPlace }),
          ...(cut.dimensions.length === 0 ? {} : { groups: ofGroups }),
        }
        cells.get(keyText(key, cell))?.push(row)
      }
    }
  }
}

function calendarCells(plan: Plan, unit: CalendarUnit): (period: Period) => Period | undefined {
  const known = new Map<Period, Period | undefined>()
  return (period) => {
    if (known.has(period)) return known.get(period)
    const cell = calendarPeriodOf(period.end, unit, plan.lookup.calendar)
    const found = isAbout(plan, period, cell) ? cell : undefined
    known.set(period, found)
    return found
  }
}

/** The combinations of categories that a report's groups are, or are part of; none where it names no category. */
function groupCells(
  plan: Plan,
  dimensions: readonly string[],
  groups: Readonly<Record<string, string>>,
): readonly Readonly<Record<string, string>>[] {
  return dimensions.reduce<readonly Readonly<Record<string, string>>[]>(
    (combinations, id) =>
      combinations.flatMap((found) => widening(plan, id, groups[id]).map((code) => ({ ...found, [id]: code }))),
    [{}],
  )
}

function widening(plan: Plan, dimension: string, category: string | undefined): readonly string[] {
  const { categories } = plan.lookup.dimension(dimension)
  const codes: string[] = []
  for (let code = category; code !== undefined; code = categories.find((known) => known.code === code)?.parent)
    codes.push(code)
  return codes
}
