// Adds regular members up: what they report goes into totals, what they were expected to report into the tally.
import { belongs, comesAndGoes, type Expected } from '../expected-reports.ts'
import type { Plan } from '../query.ts'
import { addSeries, type Totals } from './add-series.ts'
import type { Calendar, CalendarSpan } from './calendars.ts'
import type { CellAxis } from './cell-axis.ts'
import type { CoverageTally } from './coverage-tally.ts'
import type { RegularMember } from './members.ts'
import { addsOverTime } from './regular-reading.ts'
import type { Shape } from './shape.ts'

/** Everything that members add to, a cell each. */
export interface Sums {
  readonly form: Shape['form']
  /** Values, or numerators. */
  readonly above: Totals
  /** Denominators. */
  readonly below: Totals
  readonly inputs: Uint32Array
  /** By the code of a period: 1 where regular series are read. */
  readonly codesRead: Uint8Array
  readonly tally: CoverageTally
}

/** Adds a member's figures; `false` when several of its periods in one cell cannot be added up. */
export function addFigures(plan: Plan, axis: CellAxis, sums: Sums, { regular }: RegularMember): boolean {
  for (const { series, shape, groupsRead, codes } of regular) {
    const cellOfRun = cellsOfRuns(plan, axis, codes, sums.form)
    if (cellOfRun === undefined) return false
    const read = { groups: shape.groups.length, groupsRead, cellOfRun }
    addSeries(sums.above, series, series.columns.first, read)
    if (sums.form === 'ratio') addSeries(sums.below, series, series.columns.second, read)
    for (let run = 0; run < codes.length; run += 1) {
      const cell = cellOfRun[run] as number
      if (cell < 0) continue
      sums.inputs[cell] = (sums.inputs[cell] as number) + groupsRead.length
      sums.codesRead[codes[run] as number] = 1
    }
  }
  return true
}

/** The cell of each period that is read, -1 for those passed over; `undefined` when a cell cannot hold several. */
function cellsOfRuns(
  plan: Plan,
  { cellOfCode }: CellAxis,
  codes: Uint32Array,
  form: Shape['form'],
): Int32Array | undefined {
  const { overTime } = plan.indicator.combine
  const mayAdd = addsOverTime(plan, form)
  const cells = new Int32Array(codes.length)
  let previous = -1
  for (let run = 0; run < codes.length; run += 1) {
    const cell = cellOfCode[codes[run] as number] as number
    cells[run] = cell
    if (cell < 0) continue
    if (!mayAdd && previous >= 0 && cells[previous] === cell) {
      if (overTime === 'first') {
        cells[run] = -1
        continue
      }
      if (overTime !== 'last') return undefined
      cells[previous] = -1
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
  mark(member, cellOfCode, isThere)
  for (const [cell, { stretch }] of cells.entries()) {
    if (isThere[cell] === 1) tally.addReported(cell, 1)
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
  { calendar: { entries, entryOfCode }, calendar, first }: CalendarSpan,
): void {
  const { partner } = member
  const cellOfEntry = decisive(plan, axis.cellOfEntry.get(calendar), member, calendar, first)
  const isThere = new Uint8Array(entries.length)
  mark(member, entryOfCode, isThere)
  for (let position = first; position < entries.length; position += 1) {
    const cell = cellOfEntry?.[position] ?? -1
    if (cell < 0) continue
    if (isThere[position] === 1) tally.addReported(cell, 1)
    else tally.addAbsent(cell, partner, entries[position] as Expected, plan.query.asOf)
  }
}

/** Where each entry counts: while the partner belongs and, for a first or last value, the first or last of a cell. */
function decisive(
  plan: Plan,
  cellOfEntry: Int32Array | undefined,
  { partner }: RegularMember,
  { entries }: Calendar,
  first: number,
): Int32Array | undefined {
  const { overTime } = plan.indicator.combine
  const mayLeave = comesAndGoes(plan, partner)
  const picks = overTime === 'first' || overTime === 'last'
  if (cellOfEntry === undefined || !(mayLeave || picks)) return cellOfEntry
  const cells = cellOfEntry.map((cell, position) =>
    position < first || (mayLeave && !belongs(plan, partner, entries[position]?.period.end ?? '')) ? -1 : cell,
  )
  let kept = -1
  for (let step = 0; picks && step < cells.length; step += 1) {
    const position = overTime === 'first' ? step : cells.length - 1 - step
    const cell = cells[position] as number
    if (cell < 0) continue
    if (cell === kept) cells[position] = -1
    kept = cell
  }
  return cells
}

/** Sets a mark wherever the codes of what a member reports lead. */
function mark({ regular }: RegularMember, placeOfCode: Int32Array, marks: Uint8Array): void {
  for (const { codes } of regular) {
    for (const code of codes) {
      const place = placeOfCode[code] as number
      if (place >= 0) marks[place] = 1
    }
  }
}
