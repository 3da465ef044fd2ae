// What a series looks like apart from its figures, where it is regular: the same groups in every period, and nothing
// restated, missing or measured by a method of its own. Series of the same shape share one.
import type { ObservationStatus } from '../../conditions/shared-measurement/observation.ts'
import type { Period } from '../../foundation/period.ts'
import type { Codes } from '../code-column.ts'
import { FORMS, type RowColumns, STATUSES, valueAt } from '../row-columns.ts'
import type { Series } from './series.ts'

/** What regular series have in common. Row `start + run * groups.length + group` is about `periods[run]`. */
export interface Shape {
  readonly columns: RowColumns
  readonly form: 'value' | 'ratio'
  readonly status: ObservationStatus
  /** From the earliest; none overlaps another. */
  readonly periods: readonly Period[]
  /** In the order of the rows of a period. */
  readonly groups: readonly Readonly<Record<string, string>>[]
  readonly periodCodes: Codes
  readonly groupCodes: Codes
}

/** The shape of each series, `undefined` where it is not regular. */
export function shapesOf(
  series: readonly Series[],
  isRestated: (row: number) => boolean,
): ReadonlyMap<Series, Shape | undefined> {
  const known: Shape[] = []
  return new Map(
    series.map((one) => {
      if (!isPlain(one, isRestated)) return [one, undefined]
      const shared = known.find((shape) => hasShape(one, shape))
      if (shared !== undefined) return [one, shared]
      const shape = describeShape(one)
      if (shape !== undefined) known.unshift(shape)
      return [one, shape]
    }),
  )
}

/** Whether all rows carry the same sort of figures, have come equally far, and can be read as they are. */
function isPlain(series: Series, isRestated: (row: number) => boolean): boolean {
  const { columns, start, end } = series
  const { form, status, method, second } = columns
  const formCode = valueAt(form, start)
  const isRatio = FORMS[formCode] === 'ratio'
  if (FORMS[formCode] !== 'value' && !isRatio) return false
  if (columns.first.length < columns.length || (isRatio && second.length < columns.length)) return false
  if (!isConstant(form, series) || !isConstant(status, series)) return false
  if (valueAt(method, start) !== 0 || !isConstant(method, series)) return false
  for (let row = start; row < end; row += 1) {
    if (isRatio && valueAt(second, row) === 0) return false
    if (isRestated(row)) return false
  }
  return true
}

function isConstant(codes: Codes, { start, end }: Series): boolean {
  if (codes.length === 1) return true
  const first = codes[start]
  for (let row = start + 1; row < end; row += 1) if (codes[row] !== first) return false
  return true
}

function hasShape({ columns, start, end }: Series, shape: Shape): boolean {
  const { periodCodes, groupCodes } = shape
  const size = groupCodes.length
  if (columns !== shape.columns || end - start !== periodCodes.length * size) return false
  if (FORMS[valueAt(columns.form, start)] !== shape.form) return false
  if (STATUSES[valueAt(columns.status, start)] !== shape.status) return false
  return repeats(columns, start, periodCodes, groupCodes)
}

/** Whether every period has the same groups, from a row on. */
function repeats({ period, group }: RowColumns, start: number, periodCodes: Codes, groupCodes: Codes): boolean {
  let row = start
  for (const periodCode of periodCodes) {
    for (const groupCode of groupCodes) {
      if (valueAt(period, row) !== periodCode || valueAt(group, row) !== groupCode) return false
      row += 1
    }
  }
  return true
}

function describeShape({ columns, start, end }: Series): Shape | undefined {
  const { period, group, periodValues, groupValues } = columns
  let size = 1
  while (start + size < end && valueAt(period, start + size) === valueAt(period, start)) size += 1
  const runs = (end - start) / size
  if (!Number.isInteger(runs)) return undefined
  const periodCodes = Uint32Array.from({ length: runs }, (_, run) => valueAt(period, start + run * size))
  const groupCodes = Uint32Array.from({ length: size }, (_, place) => valueAt(group, start + place))
  if (!repeats(columns, start, periodCodes, groupCodes)) return undefined
  const periods = Array.from(periodCodes, (code) => periodValues[code] as Period)
  if (periods.some(({ start: from }, run) => run > 0 && from <= (periods[run - 1] as Period).end)) return undefined
  return {
    columns,
    form: FORMS[valueAt(columns.form, start)] === 'ratio' ? 'ratio' : 'value',
    status: STATUSES[valueAt(columns.status, start)] as ObservationStatus,
    periods,
    groups: Array.from(groupCodes, (code) => groupValues[code] as Readonly<Record<string, string>>),
    periodCodes,
    groupCodes,
  }
}
