// What a series looks like apart from its figures and periods, where it is regular: the same groups in every period,
// periods that do not overlap, and nothing restated or missing.
import type { ObservationStatus } from '../../conditions/shared-measurement/observation.ts'
import type { Period } from '../../foundation/period.ts'
import type { Codes } from '../code-column.ts'
import { FORMS, STATUSES, valueAt } from '../row-columns.ts'
import type { Series } from './series.ts'

/** What regular series have in common. The rows of a period follow each other in the order of `groups`. */
export interface Shape {
  readonly form: 'value' | 'ratio'
  readonly status: ObservationStatus
  readonly groups: readonly Readonly<Record<string, string>>[]
  /** The version of the method that all reports name; `undefined` when they name none. */
  readonly methodVersion: string | undefined
}

/** A series that is regular. */
export interface Regular {
  /** The same object for the same shape. */
  readonly shape: Shape
  /** The codes of its periods, from the earliest. */
  readonly codes: Uint32Array
}

/** Each series with its shape and periods; `undefined` where it is not regular. */
export function regularSeries(
  series: readonly Series[],
  isRestated: (series: Series, row: number) => boolean,
  before: ReadonlyMap<Series, Regular | undefined> = new Map(),
): ReadonlyMap<Series, Regular | undefined> {
  const known = new Map<string, Shape>()
  return new Map(
    series.map((one) => {
      if (before.has(one)) return [one, before.get(one)]
      const size = sizeOf(one)
      if (!isPlain(one, isRestated) || !hasSameGroups(one, size) || overlaps(one, size)) return [one, undefined]
      const key = keyOf(one, size)
      const shape = known.get(key) ?? describeShape(one, size)
      known.set(key, shape)
      return [one, { shape, codes: codesOf(one, size) }]
    }),
  )
}

/** Whether all rows carry the same sort of figures, have come equally far, and can be read as they are. */
function isPlain(series: Series, isRestated: (series: Series, row: number) => boolean): boolean {
  const { columns, start, end } = series
  const { form, status, method, first, second } = columns
  const kind = FORMS[valueAt(form, start)]
  if (kind !== 'value' && kind !== 'ratio') return false
  if (first.length < columns.length || (kind === 'ratio' && second.length < columns.length)) return false
  if (![form, status, method].every((codes) => isConstant(codes, series))) return false
  for (let row = start; row < end; row += 1) {
    if (kind === 'ratio' && second[row] === 0) return false
    if (isRestated(series, row)) return false
  }
  return true
}

function isConstant(codes: Codes, { start, end }: Series): boolean {
  if (codes.length === 1) return true
  const first = codes[start]
  for (let row = start + 1; row < end; row += 1) if (codes[row] !== first) return false
  return true
}

/** How many rows the first period has. */
function sizeOf({ columns: { period }, start, end }: Series): number {
  let size = 1
  while (start + size < end && valueAt(period, start + size) === valueAt(period, start)) size += 1
  return size
}

/** Whether every period has the groups of the first. */
function hasSameGroups({ columns: { period, group }, start, end }: Series, size: number): boolean {
  if ((end - start) % size !== 0) return false
  for (let row = start + size; row < end; row += 1) {
    if (valueAt(group, row) !== valueAt(group, row - size)) return false
    const isFirst = (row - start) % size === 0
    if ((valueAt(period, row) === valueAt(period, row - 1)) === isFirst) return false
  }
  return true
}

function overlaps({ columns: { period, periodValues }, start, end }: Series, size: number): boolean {
  for (let row = start + size; row < end; row += size) {
    const here = periodValues[valueAt(period, row)] as Period
    const before = periodValues[valueAt(period, row - size)] as Period
    if (here.start <= before.end) return true
  }
  return false
}

function codesOf({ columns: { period }, start, end }: Series, size: number): Uint32Array {
  return Uint32Array.from({ length: (end - start) / size }, (_, run) => valueAt(period, start + run * size))
}

function keyOf({ columns: { form, status, method, group }, start }: Series, size: number): string {
  const groups = Array.from({ length: size }, (_, place) => valueAt(group, start + place))
  return [valueAt(form, start), valueAt(status, start), valueAt(method, start), ...groups].join(' ')
}

function describeShape({ columns, start }: Series, size: number): Shape {
  const { form, status, method, methods, group, groupValues } = columns
  return {
    form: FORMS[valueAt(form, start)] === 'ratio' ? 'ratio' : 'value',
    status: STATUSES[valueAt(status, start)] as ObservationStatus,
    groups: Array.from({ length: size }, (_, place) => groupValues[valueAt(group, start + place)] ?? {}),
    methodVersion: methods.decode(valueAt(method, start)),
  }
}
