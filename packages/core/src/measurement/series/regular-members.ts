// Adds regular members up: what they report goes into totals, what they were expected to report into the tally.
import { belongs, comesAndGoes, type Expected } from '../expected-reports.ts'
import type { Plan } from '../query.ts'
import { addSeries, type Totals } from './add-series.ts'
import type { CalendarSpan } from './calendars.ts'
import type { CellAxis } from './cell-axis.ts'
import type { CodesRead } from './codes-read.ts'
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
  readonly codesRead: CodesRead
  readonly tally: CoverageTally
  /** The entries of calendars that count, by the calendar, the first that is expected, and who comes and goes. */
  readonly decisive: Map<string, Uint32Array>
}

/** Adds a member's figures; `false` when several of its periods in one cell cannot be added up. */
export function addFigures(plan: Plan, axis: CellAxis, sums: Sums, { regular }: RegularMember): boolean {
  for (const { series, shape, groupsRead, codes } of regular) {
    const cellOfRun = cellsOfRuns(plan, axis, codes, sums.form)
    if (cellOfRun === undefined) return false
    const rows = { groups: shape.groups.length, groupsRead, cellOfRun }
    addSeries(sums.above, series, series.columns.first, rows)
    if (sums.form === 'ratio') addSeries(sums.below, series, series.columns.second, rows)
    const read = sums.codesRead.by(shape.methodVersion)
    for (let run = 0; run < codes.length; run += 1) {
      const cell = cellOfRun[run] as number
      if (cell < 0) continue
      sums.inputs[cell] = (sums.inputs[cell] as number) + groupsRead.length
      read[codes[run] as number] = 1
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
export function tallyCoverage(plan: Plan, axis: CellAxis, sums: Sums, member: RegularMember): void {
  if (member.expectation.kind === 'once') tallyOnce(plan, axis, sums.tally, member)
  if (member.expectation.kind === 'calendar') tallyCalendar(plan, axis, sums, member, member.expectation.span)
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
  { tally, decisive }: Sums,
  member: RegularMember,
  span: CalendarSpan,
): void {
  const { calendar } = span
  const cellOfEntry = axis.cellOfEntry.get(calendar)
  if (cellOfEntry === undefined) return
  const isThere = new Uint8Array(calendar.entries.length)
  mark(member, calendar.entryOfCode, isThere)
  const key = [calendar.id, span.first, comesAndGoes(plan, member.partner) ? member.partner : ''].join(' ')
  const positions = decisive.get(key) ?? decisiveEntries(plan, cellOfEntry, member, span)
  decisive.set(key, positions)
  for (const position of positions) {
    const cell = cellOfEntry[position] as number
    if (isThere[position] === 1) tally.addReported(cell, 1)
    else tally.addAbsent(cell, member.partner, calendar.entries[position] as Expected, plan.query.asOf)
  }
}

/** The entries that count: while the partner belongs and, for a first or last value, the first or last of a cell. */
function decisiveEntries(
  plan: Plan,
  cellOfEntry: Int32Array,
  { partner }: RegularMember,
  { calendar: { entries }, first }: CalendarSpan,
): Uint32Array {
  const { overTime } = plan.indicator.combine
  const mayLeave = comesAndGoes(plan, partner)
  const counting: number[] = []
  for (let position = first; position < entries.length; position += 1) {
    const cell = cellOfEntry[position] as number
    if (cell < 0 || (mayLeave && !belongs(plan, partner, entries[position]?.period.end ?? ''))) continue
    const before = counting.at(-1)
    const isSame = before !== undefined && cellOfEntry[before] === cell
    if (isSame && overTime === 'first') continue
    if (isSame && overTime === 'last') counting.pop()
    counting.push(position)
  }
  return Uint32Array.from(counting)
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
