// The cells of a checked query: by whole series where they are regular, report by report elsewhere.
import { byText } from '../foundation/order.ts'
import { timeCells } from './calendar-cells.ts'
import type { Cell, CellKey } from './cell.ts'
import { concerns } from './concerns.ts'
import { derivedCells } from './derived/derived-cells.ts'
import { type Expectations, expectReports } from './expected-reports.ts'
import { measureCell } from './measure-cell.ts'
import { placePath } from './place-path.ts'
import type { Plan } from './query.ts'
import { type Report, selectReports } from './reports.ts'
import { seriesCells } from './series/series-cells.ts'

/** The cells of a checked query, in the order of time, partner, place and category; by whole series where that will do. */
export function cellsOf(plan: Plan): readonly Cell[] {
  if (plan.indicator.formula !== undefined) return derivedCells(plan, cellsOf)
  const cells: Cell[] = []
  for (const groups of groupsWanted(plan)) {
    const wanted = { ...plan.query.groups, ...groups }
    const ofGroups = seriesCells(plan, wanted, plan.byDimensions.length === 0 ? undefined : groups)
    if (ofGroups === undefined) return computeCells(plan).map(({ key, measured }) => ({ key, measured }))
    cells.push(...ofGroups)
  }
  return cells.sort((a, b) => byText(a.key.period?.start, b.key.period?.start))
}

/** A cell, and the rows of the table it rests on. */
export interface ComputedCell extends Cell {
  readonly rows: readonly number[]
}

/** The same, report by report. */
export function computeCells(plan: Plan): readonly ComputedCell[] {
  const reports = selectReports(plan)
  const cells: ComputedCell[] = []
  for (const groups of groupsWanted(plan)) {
    const wanted = { ...plan.query.groups, ...groups }
    const relevant = reports.filter((report) => concerns(plan, report, wanted))
    const expectations = expectReports(plan, relevant)
    for (const partner of plan.byPartner ? partnersOf(relevant, expectations) : [undefined]) {
      const ofPartner = partner === undefined ? relevant : relevant.filter((report) => report.partner === partner)
      const expected = partner === undefined ? expectations : only(expectations, partner)
      for (const place of plan.byPlace ? placesOf(plan, ofPartner) : [undefined]) {
        const ofPlace =
          place === undefined
            ? ofPartner
            : ofPartner.filter((report) => placePath(plan.lookup, report.place).includes(place))
        for (const cell of timeCells(plan, ofPlace, expected)) {
          const { period, stretch } = cell
          const key: CellKey = {
            ...(period === undefined ? {} : { period }),
            ...(partner === undefined ? {} : { partner }),
            ...(place === undefined ? {} : { place }),
            ...(plan.byDimensions.length === 0 ? {} : { groups }),
          }
          const { measured, rows } = measureCell(plan, cell, {
            groups: wanted,
            stretch,
            partners: partner === undefined ? plan.query.partners : [partner],
            places: place === undefined ? plan.query.places : [place],
          })
          cells.push({ key, measured, rows })
        }
      }
    }
  }
  return cells.sort((a, b) => byText(a.key.period?.start, b.key.period?.start))
}

/** Every combination of categories of the dimensions asked for. */
function groupsWanted(plan: Plan): readonly Readonly<Record<string, string>>[] {
  return plan.byDimensions.reduce<readonly Readonly<Record<string, string>>[]>(
    (combinations, id) =>
      combinations.flatMap((groups) =>
        plan.lookup.dimension(id).categories.map(({ code }) => ({ ...groups, [id]: code })),
      ),
    [{}],
  )
}

function partnersOf(reports: readonly Report[], expectations: Expectations): readonly string[] {
  const partners = new Set([...reports, ...expectations.reports].map(({ partner }) => partner))
  return [...partners].filter((partner) => partner !== undefined).sort(byText)
}

/** The places that reports speak of, and the places around them. */
function placesOf(plan: Plan, reports: readonly Report[]): readonly string[] {
  const reported = new Set(reports.map(({ place }) => place))
  return [...new Set([...reported].flatMap((place) => placePath(plan.lookup, place)))].sort(byText)
}

function only(expectations: Expectations, partner: string): Expectations {
  return {
    from: expectations.from,
    reports: expectations.reports.filter((expected) => expected.partner === partner),
    once: expectations.once.filter((expected) => expected === partner),
  }
}
