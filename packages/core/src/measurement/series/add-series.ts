// Adds the figures of a series to the totals of the cells they go into: the inner loop of aggregation.
import { ExactSum, exactSum } from '../../foundation/exact-sum.ts'
import type { Numbers } from '../row-columns.ts'
import type { Series } from './series.ts'

/** Running totals, a cell each. */
export interface Totals {
  /** Sums of whole numbers, exact as they are. */
  readonly whole: Float64Array
  /** Sums of other numbers, kept exactly. */
  readonly fractional: (ExactSum | undefined)[]
}

/** Which rows of a series are read, and into which cell they go. */
export interface RowsRead {
  /** How many rows each period has. */
  readonly groups: number
  /** Which of them are read, from the first. */
  readonly groupsRead: Uint32Array
  /** The cell of each period; -1 when it is not read. */
  readonly cellOfRun: Int32Array
}

export function createTotals(cells: number): Totals {
  return { whole: new Float64Array(cells), fractional: [] }
}

/** The totals, each rounded once. To be asked for once, when nothing more is added. */
export function closeTotals({ whole, fractional }: Totals): Float64Array {
  for (const [cell, exact] of fractional.entries()) {
    if (exact === undefined) continue
    exact.add(whole[cell] as number)
    whole[cell] = exact.value()
  }
  return whole
}

/** Adds what is not a whole number of 32 bits, or was combined before. */
export function addNumber({ fractional }: Totals, cell: number, number: number): void {
  const exact = fractional[cell] ?? new ExactSum()
  fractional[cell] = exact
  exact.add(number)
}

/** Adds one column of a series. Sums of groups, periods and partners are rounded as they are one by one. */
export function addSeries(totals: Totals, series: Series, numbers: Numbers, read: RowsRead): void {
  if (numbers instanceof Int32Array) addWholeNumbers(totals.whole, numbers, series.start, read)
  else addFractions(totals, numbers, series.start, read)
}

function addWholeNumbers(whole: Float64Array, numbers: Int32Array, start: number, read: RowsRead): void {
  const { groups, groupsRead, cellOfRun } = read
  const all = groupsRead.length === groups
  const most = mostRowsOf(numbers)
  for (let run = 0; run < cellOfRun.length; ) {
    const cell = cellOfRun[run] as number
    const from = run
    do run += 1
    while (run < cellOfRun.length && cellOfRun[run] === cell)
    if (cell < 0) continue
    const sum = all
      ? sumOfRows(numbers, start + from * groups, start + run * groups, most)
      : sumOfGroups(numbers, start + from * groups, start + run * groups, read)
    whole[cell] = (whole[cell] as number) + sum
  }
}

/** The sum of rows that lie together; `most` is how many of them stay within 32 bits. */
export function sumOfRows(numbers: Int32Array, from: number, to: number, most: number): number {
  if (to - from <= most) return smallSum(numbers, from, to)
  let sum = 0
  for (let row = from; row < to; row += 1) sum += numbers[row] as number
  return sum
}

/** Whole numbers are added fastest while their sum is known to stay within 32 bits. */
function smallSum(numbers: Int32Array, from: number, to: number): number {
  let sum = 0
  for (let row = from; row < to; row += 1) sum = (sum + (numbers[row] as number)) | 0
  return sum
}

const mostRows = new WeakMap<Int32Array, number>()

/** How many numbers of a column may be added up without leaving 32 bits. */
export function mostRowsOf(numbers: Int32Array): number {
  const known = mostRows.get(numbers)
  if (known !== undefined) return known
  let largest = 1
  for (const number of numbers) largest = Math.max(largest, Math.abs(number))
  const most = Math.floor(0x7fffffff / largest)
  mostRows.set(numbers, most)
  return most
}

function sumOfGroups(numbers: Int32Array, from: number, to: number, { groups, groupsRead }: RowsRead): number {
  let sum = 0
  for (let row = from; row < to; row += groups) for (const group of groupsRead) sum += numbers[row + group] as number
  return sum
}

function addFractions(totals: Totals, numbers: Float64Array, start: number, read: RowsRead): void {
  const { groups, groupsRead, cellOfRun } = read
  let pending: number[] = []
  let pendingCell = -1
  for (let run = 0; run < cellOfRun.length; run += 1) {
    const cell = cellOfRun[run] as number
    if (cell < 0) continue
    if (cell !== pendingCell) {
      if (pending.length > 0) addNumber(totals, pendingCell, rounded(pending))
      pending = []
      pendingCell = cell
    }
    const from = start + run * groups
    pending.push(rounded(Array.from(groupsRead, (group) => numbers[from + group] as number)))
  }
  if (pending.length > 0) addNumber(totals, pendingCell, rounded(pending))
}

/** Two numbers, or one, are rounded once by adding them. */
function rounded(numbers: readonly number[]): number {
  const [first = 0, second = 0] = numbers
  return numbers.length === 1 ? first : numbers.length === 2 ? first + second : exactSum(numbers)
}
