// The reports that lie in the cells in which a rule was broken.
import type { CalendarUnit } from '../../../foundation/calendar/calendar-unit.ts'
import { calendarPeriodOf, type Period } from '../../../foundation/period.ts'
import { placePath } from '../../place-path.ts'
import type { Plan } from '../../query.ts'
import { isAbout } from '../../reports.ts'
import { countedRows } from '../counted-rows.ts'
import { type DatedKey, whoText } from './cell-values.ts'

type Groups = Readonly<Record<string, string>>

/** What cells are cut by besides the calendar unit. */
export interface Cut {
  readonly unit: CalendarUnit
  readonly byPartner: boolean
  readonly byPlace: boolean
  readonly dimensions: readonly string[]
}

/** Rows of the table by cell: by the first day of its period, and by whom and what else it is about. */
export class RowsInCells {
  private readonly byStart = new Map<string, Map<string, number[]>>()

  constructor(cells: Iterable<DatedKey>) {
    for (const key of cells) {
      const ofStart = this.byStart.get(key.period.start) ?? new Map<string, number[]>()
      this.byStart.set(key.period.start, ofStart.set(whoText(key), []))
    }
  }

  /** The rows of a cell. */
  of(key: DatedKey): readonly number[] {
    return this.byStart.get(key.period.start)?.get(whoText(key)) ?? []
  }

  /** Adds the rows of a plan's indicator that are about one of the cells. */
  add(plan: Plan, cut: Cut): void {
    const cellsOf = this.cellFinder(plan, cut.unit)
    for (const row of countedRows(plan)) {
      const { partner, place, period, groups } = plan.table.statement(row)
      const cells = cellsOf(period)
      if (cells === undefined) continue
      for (const ofPlace of cut.byPlace ? placePath(plan.lookup, place) : [undefined]) {
        for (const ofGroups of groupCells(plan, cut.dimensions, groups)) {
          const who = whoText({ partner: cut.byPartner ? partner : undefined, place: ofPlace, groups: ofGroups })
          cells.get(who)?.push(row)
        }
      }
    }
  }

  private cellFinder(plan: Plan, unit: CalendarUnit): (period: Period) => Map<string, number[]> | undefined {
    const known = new Map<Period, Map<string, number[]> | undefined>()
    return (period) => {
      if (known.has(period)) return known.get(period)
      const cell = calendarPeriodOf(period.end, unit, plan.lookup.calendar)
      const found = isAbout(plan, period, cell) ? this.byStart.get(cell.start) : undefined
      known.set(period, found)
      return found
    }
  }
}

/** The combinations of categories that a report's groups are, or are part of; none where it names no category. */
function groupCells(plan: Plan, dimensions: readonly string[], groups: Groups): readonly (Groups | undefined)[] {
  if (dimensions.length === 0) return [undefined]
  return dimensions.reduce<readonly Groups[]>(
    (combinations, id) =>
      combinations.flatMap((found) => widening(plan, id, groups[id]).map((code) => ({ ...found, [id]: code }))),
    [{}],
  )
}

function widening(plan: Plan, dimension: string, category: string | undefined): readonly string[] {
  const { categories } = plan.lookup.dimension(dimension)
  const codes: string[] = []
  for (let code = category; code !== undefined; code = categories.find((known) => known.code === code)?.parent) {
    codes.push(code)
  }
  return codes
}
