// What the reports of one partner come to in each cell, combined one by one.
import { timeCells } from '../calendar-cells.ts'
import { combineReports } from '../combine-reports.ts'
import { concerns } from '../concerns.ts'
import { coverageOf, withoutGaps } from '../coverage.ts'
import { type Expectations, expectReports, statedExpectations } from '../expected-reports.ts'
import type { Coverage } from '../measured.ts'
import { isPart, type NoPart, type Part } from '../part.ts'
import type { Plan } from '../query.ts'
import { type Report, selectReports } from '../reports.ts'
import type { OtherMember } from './members.ts'
import { rowNumbers } from './series.ts'

/** What a partner's reports say about a cell. */
export interface IrregularCell {
  readonly part: Part | undefined
  readonly obstacles: readonly NoPart[]
  readonly coverage: Coverage | undefined
  readonly awaited: boolean
}

/** A partner whose reports are combined one by one. */
export interface IrregularMember {
  readonly reports: readonly Report[]
  readonly expectations: Expectations
  /** By the first day of the cell's period; an empty text where there is no calendar. */
  readonly cells: ReadonlyMap<string, IrregularCell>
}

/** Combines the reports of a partner, cell by cell. */
export function readIrregular(
  plan: Plan,
  wanted: Readonly<Record<string, string>>,
  { partner, series }: OtherMember,
): IrregularMember {
  const rows = series.flatMap(rowNumbers)
  const reports = selectReports(plan, rows).filter((report) => concerns(plan, report, wanted))
  const all = expectReports(plan, reports)
  const expectations =
    statedExpectations(plan).length === 0
      ? all
      : { ...all, reports: all.reports.filter((expected) => expected.partner === partner) }
  const cells = new Map<string, IrregularCell>()
  for (const cell of timeCells(plan, reports, expectations)) {
    const { part, reported, gaps, obstacles } = combineReports(plan, cell.reports, wanted)
    cells.set(cell.period?.start ?? '', {
      part: part !== undefined && isPart(part) ? part : undefined,
      obstacles: part !== undefined && !isPart(part) ? [...obstacles, part] : obstacles,
      ...coverageOf(plan, cell.expectations, withoutGaps(reported, gaps), cell.stretch),
    })
  }
  return { reports, expectations, cells }
}

/** What the silence of a partner says about a cell: something only where a report is expected in every cell. */
export function silence(
  plan: Plan,
  { expectations }: IrregularMember,
  stretch: Parameters<typeof coverageOf>[3],
): IrregularCell {
  return { part: undefined, obstacles: [], ...coverageOf(plan, { ...expectations, reports: [] }, [], stretch) }
}
