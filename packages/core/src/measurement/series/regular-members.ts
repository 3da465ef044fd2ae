// Adds regular members up: what they report goes into totals, what they were expected to report into the tally.
import { belongs } from '../expected-reports.ts'
import { methodInForce } from '../method-versions.ts'
import type { Plan } from '../query.ts'
import { addSeries, type Totals } from './add-series.ts'
import type { CellAxis } from './cell-axis.ts'
import type { CoverageTally } from './coverage-tally.ts'
import { codeOfRun, endedRuns, type RegularExpectation } from './expectations-of.ts'
import type { RegularSeries } from './members.ts'
import { addsOverTime } from './regular-reading.ts'
import type { Shape } from './shape.ts'

/** A member whose series are read whole. */
export interface RegularMember {
  readonly partner: string | undefined
  readonly regular: readonly RegularSeries[]
  readonly expectation: RegularExpectation
}

/** Everything that members add to, a cell each. */
export interface Sums {
  readonly form: Shape['form']
  /** Values, or numerators. */
  readonly above: Totals
  /** Denominators. */
  readonly below: Totals
  readonly inputs: Uint32Array
  readonly methodVersions: readonly Set<string>[]
  readonly tally: CoverageTally
}

/** Adds a member's figures; `false` when several of its periods in one cell cannot be added up. */
export function addFigures(plan: Plan, axis: CellAxis, sums: Sums, { regular }: RegularMember): boolean {
  for (const one of regular) {
    const { series, shape, groupsRead } = one
    const cellOfRun = cellsOfRuns(plan, axis, one, sums.form)
    if (cellOfRun === undefined) return false
    const read = { groups: shape.groups.length, groupsRead, cellOfRun }
    addSeries(sums.above, series, series.columns.first, read)
    if (sums.form === 'ratio') addSeries(sums.below, series, series.columns.second, read)
    for (const [run, cell] of cellOfRun.entries()) {
      if (cell < 0) continue
      sums.inputs[cell] = (sums.inputs[cell] as number) + groupsRead.length
      if (plan.indicator.methodVersions === undefined) continue
      const version = methodInForce(plan.indicator, series.columns.periodValues[codeOfRun(one, run)]?.start ?? '')
      if (version !== undefined) sums.methodVersions[cell]?.add(version)
    }
  }
  return true
}

/** The cell of each ended run that is read, -1 for those passed over. */
function cellsOfRuns(
  plan: Plan,
  { cellOfCode }: CellAxis,
  one: RegularSeries,
  form: Shape['form'],
): Int32Array | undefined {
  const { overTime } = plan.indicator.combine
  const mayAdd = addsOverTime(plan, form)
  const cells = new Int32Array(endedRuns(plan, one))
  let previous = -1
  for (let run = 0; run < cells.length; run += 1) {
    const cell = cellOfCode[codeOfRun(one, run)] as number
    cells[run] = cell
    if (cell < 0) continue
    if (previous >= 0 && cells[previous] === cell) {
      if (overTime === 'first') {
        cells[run] = -1
        continue
      }
      if (overTime === 'last') cells[previous] = -1
      else if (!mayAdd) return undefined
    }
    previous = run
  }
  return cells
}

/** Counts what a member was expected to report, and did. */
export function tallyCoverage(plan: Plan, axis: CellAxis, tally: CoverageTally, member: RegularMember): void {
  if (member.expectation.kind === 'once') tallyOnce(plan, axis, tally, member)
  if (member.expectation.kind === 'calendar') tallyCalendar(plan, axis, tally, member, member.expectation.span)
}

function tallyOnce(plan: Plan, { cells, cellOfCode }: CellAxis, tally: CoverageTally, member: RegularMember): void {
  const isThere = new Uint8Array(cells.length)
  for (const code of endedCodes(plan, member)) {
    const cell = cellOfCode[code] as number
    if (cell >= 0) isThere[cell] = 1
  }
  for (const [cell, { stretch }] of cells.entries()) {
    if (isThere[cell] === 1) tally.addReported(cell)
    else if (stretch !== undefined) {
      const { start, end } = stretch
      tally.addAbsent(cell, member.partner, { period: { start, end }, dueOn: plan.query.asOf }, plan.query.asOf)
    }
  }
}

function tallyCalendar(
  plan: Plan,
  axis: CellAxis,
  tally: CoverageTally,
  member: RegularMember,
  { calendar, first }: Extract<RegularExpectation, { kind: 'calendar' }>['span'],
): void {
  const { entries, entryOfCode } = calendar
  const { partner } = member
  const isMember = partner !== undefined && plan.lookup.partners.get(partner)?.memberships !== undefined
  const isThere = new Uint8Array(entries.length)
  for (const code of endedCodes(plan, member)) isThere[entryOfCode[code] as number] = 1
  const cells = (axis.cellOfEntry.get(calendar) ?? new Int32Array(entries.length).fill(-1)).slice(first)
  for (const [position, entry] of entries.slice(first).entries()) {
    if (isMember && !belongs(plan, partner, entry.period.end)) cells[position] = -1
  }
  keepDecisive(plan, cells)
  for (const [position, cell] of cells.entries()) {
    if (cell < 0) continue
    const entry = entries[first + position]
    if (isThere[first + position] === 1) tally.addReported(cell)
    else if (entry !== undefined) tally.addAbsent(cell, partner, entry, plan.query.asOf)
  }
}

/** For a first or last value, only the first or last expected report of a cell counts. */
function keepDecisive({ indicator: { combine } }: Plan, cells: Int32Array): void {
  if (combine.overTime !== 'first' && combine.overTime !== 'last') return
  let kept = -1
  for (let step = 0; step < cells.length; step += 1) {
    const position = combine.overTime === 'first' ? step : cells.length - 1 - step
    const cell = cells[position] as number
    if (cell < 0) continue
    if (cell === kept) cells[position] = -1
    kept = cell
  }
}

function endedCodes(plan: Plan, { regular }: RegularMember): readonly number[] {
  return regular.flatMap((one) => Array.from({ length: endedRuns(plan, one) }, (_, run) => codeOfRun(one, run)))
}
