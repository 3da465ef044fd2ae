// Rows put in order, so that what belongs together lies together: each series from its first period to its last.
import type { Codes } from '../code-column.ts'
import type { Numbers, RowColumns } from '../row-columns.ts'
import { valueAt } from '../row-columns.ts'
import { orderOf } from './row-order.ts'

/** The same rows by indicator, partner, place, period and group; whole numbers take four bytes instead of eight. */
export function clusterRows(columns: RowColumns): RowColumns {
  const order = orderOf(columns)
  const first = narrowed(columns.first)
  const second = narrowed(columns.second)
  if (order === undefined) return { ...columns, first, second }
  const { positions } = columns
  const movedTo = rowsAreNamed(columns) ? inverseOf(order) : order
  const moved = (rows: ReadonlyMap<number, string>) =>
    new Map([...rows].map(([row, text]) => [movedTo[row] as number, text]))
  return {
    ...columns,
    indicator: codesInOrder(columns.indicator, order),
    partner: codesInOrder(columns.partner, order),
    place: codesInOrder(columns.place, order),
    period: codesInOrder(columns.period, order),
    group: codesInOrder(columns.group, order),
    method: codesInOrder(columns.method, order),
    time: codesInOrder(columns.time, order),
    source: codesInOrder(columns.source, order),
    status: codesInOrder(columns.status, order),
    form: codesInOrder(columns.form, order),
    first: numbersInOrder(first, order),
    second: numbersInOrder(second, order),
    ids: moved(columns.ids),
    supersedes: moved(columns.supersedes),
    reasons: moved(columns.reasons),
    recorders: moved(columns.recorders),
    positions: positions === undefined ? order : order.map((row) => valueAt(positions, row)),
  }
}

function rowsAreNamed({ ids, supersedes, reasons, recorders }: RowColumns): boolean {
  return ids.size + supersedes.size + reasons.size + recorders.size > 0
}

function inverseOf(order: Uint32Array): Uint32Array {
  const inverse = new Uint32Array(order.length)
  for (let place = 0; place < order.length; place += 1) inverse[order[place] as number] = place
  return inverse
}

function codesInOrder(codes: Codes, order: Uint32Array): Codes {
  if (codes.length === 1) return codes
  const moved =
    codes instanceof Uint8Array
      ? new Uint8Array(order.length)
      : codes instanceof Uint16Array
        ? new Uint16Array(order.length)
        : new Uint32Array(order.length)
  for (let place = 0; place < order.length; place += 1) moved[place] = codes[order[place] as number] as number
  return moved
}

function numbersInOrder(numbers: Numbers, order: Uint32Array): Numbers {
  if (numbers.length === 1) return numbers
  const moved = numbers instanceof Int32Array ? new Int32Array(order.length) : new Float64Array(order.length)
  for (let place = 0; place < order.length; place += 1) moved[place] = numbers[order[place] as number] as number
  return moved
}

/** Whole numbers of 32 bits as such, where all of them are. */
function narrowed(numbers: Numbers): Numbers {
  if (numbers instanceof Int32Array) return numbers
  for (const number of numbers) {
    if ((number | 0) !== number || Object.is(number, -0)) return numbers
  }
  return Int32Array.from(numbers)
}
