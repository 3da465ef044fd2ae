// What the reports of one partner say about each cell: the rows to add up, or what their reports combine to one by one.
import { timeCells } from '../calendar-cells.ts'
import { type Combination, combineReports } from '../combine-reports.ts'
import { coverageOf, withoutGaps } from '../coverage.ts'
import type { Expectations } from '../expected-reports.ts'
import type { Coverage } from '../measured.ts'
import type { Plan } from '../query.ts'
import type { Report } from '../reports.ts'
import { groupsToRead, periodsToRead, standInReport } from './regular-reading.ts'
import type { Shape } from './shape.ts'

type Groups = Readonly<Record<string, string>>

/** What a partner says about one cell. */
export interface CellReading {
  /** By the position of the series: the periods whose rows are read. Empty where reports are combined one by one. */
  readonly runs: readonly (readonly number[])[]
  /** What its reports combine to, where they are combined one by one. */
  readonly combination: Combination | undefined
  readonly inputs: number
  readonly methodVersions: readonly string[]
  readonly coverage: Coverage | undefined
  readonly awaited: boolean
}

/** What a partner, and every other whose reports look the same, says about what is wanted. */
export interface PartnerReading {
  /** Its reports, or stand-ins for them. */
  readonly reports: readonly Report[]
  readonly expectations: Expectations
  /** By series: the groups of a period that are read. */
  readonly groupsRead: readonly Uint32Array[]
  /** By the first day of the cell's period; an empty text where there is no calendar. */
  readonly cells: ReadonlyMap<string, CellReading>
}

/** A regular series of a partner, by what it looks like and where it is. */
export interface RegularSeries {
  readonly shape: Shape
  readonly place: string | undefined
}

/** How the regular series of a partner are read; `undefined` when they cannot simply be added up. */
export function readRegular(
  plan: Plan,
  wanted: Groups,
  partner: string | undefined,
  series: readonly RegularSeries[],
  expect: (reports: readonly Report[]) => Expectations,
): PartnerReading | undefined {
  const [first] = series
  const groupsRead = series.map(({ shape }) => groupsToRead(plan, shape, wanted))
  if (first === undefined || !groupsRead.every((groups) => groups !== undefined)) return undefined
  const origins: { readonly series: number; readonly run: number }[] = []
  const reports = series.flatMap(({ shape, place }, position) =>
    shape.periods.flatMap((period, run) => {
      if (period.end > plan.query.asOf) return []
      origins.push({ series: position, run })
      return [standInReport(plan, shape, { row: origins.length - 1, period, partner, place, groups: wanted })]
    }),
  )
  const expectations = expect(reports)
  const cells = new Map<string, CellReading>()
  for (const cell of timeCells(plan, reports, expectations)) {
    const runs: number[][] = series.map(() => [])
    const methodVersions = new Set<string>()
    let inputs = 0
    for (const [position, ofSeries] of series.entries()) {
      const own = cell.reports.filter(({ row }) => origins[row]?.series === position)
      if (own.length === 0) continue
      const rows = periodsToRead(plan, ofSeries.shape.form, own)
      if (rows === undefined) return undefined
      inputs += rows.length * (groupsRead[position]?.length ?? 0)
      for (const row of rows) {
        runs[position]?.push(origins[row]?.run ?? 0)
        const version = reports[row]?.methodVersion
        if (version !== undefined) methodVersions.add(version)
      }
    }
    const { coverage, awaited } = coverageOf(plan, cell.expectations, cell.reports, cell.stretch)
    const found = { runs, combination: undefined, inputs, methodVersions: [...methodVersions], coverage, awaited }
    cells.set(cell.period?.start ?? '', found)
  }
  return { reports, expectations, groupsRead, cells }
}

/** What the reports of a partner combine to, one by one. */
export function readIrregular(
  plan: Plan,
  wanted: Groups,
  reports: readonly Report[],
  expectations: Expectations,
): PartnerReading {
  const cells = new Map<string, CellReading>()
  for (const cell of timeCells(plan, reports, expectations)) {
    const combination = combineReports(plan, cell.reports, wanted)
    const { part, reported, gaps } = combination
    const { rows = [], methodVersions = [] } = part !== undefined && 'rows' in part ? part : {}
    const { coverage, awaited } = coverageOf(plan, cell.expectations, withoutGaps(reported, gaps), cell.stretch)
    cells.set(cell.period?.start ?? '', {
      runs: [],
      combination,
      inputs: rows.length,
      methodVersions,
      coverage,
      awaited,
    })
  }
  return { reports, expectations, groupsRead: [], cells }
}
