// The stretches of a chart between which the process became another one.
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { ChartOptions, ChartPoint } from './chart-input.ts'

/** A point of a chart and what it counts for. */
export interface ChartedPoint {
  readonly day: PlainDate
  /** Absent for a gap. */
  readonly value: number | undefined
  /** Its segment, from 0. */
  readonly segment: number
  /** Whether it is shown and counts for nothing. */
  readonly isExcluded: boolean
  /** Whether the center and the limits of its segment come from it too. */
  readonly isBaseline: boolean
}

/** The points of each segment; points are in the order of their days. No segment is empty. */
export function segmentsOf(
  points: readonly ChartPoint[],
  { rebaseOn = [], fixAfter = Number.POSITIVE_INFINITY, exclude = [] }: ChartOptions,
): readonly (readonly ChartedPoint[])[] {
  const excluded = new Set(exclude)
  const starts = [...rebaseOn].sort()
  const segments: ChartedPoint[][] = []
  let next = 0
  for (const { day, value } of points) {
    const before = next
    while ((starts[next] ?? '9999-99-99') <= day) next += 1
    if (next > before || segments.length === 0) segments.push([])
    const segment = segments.length - 1
    const isExcluded = excluded.has(day)
    const place = segments[segment]?.length ?? 0
    segments[segment]?.push({ day, value, segment, isExcluded, isBaseline: !isExcluded && place < fixAfter })
  }
  return segments
}

/** The values that count, gaps left out. */
export function presentValues(points: readonly ChartedPoint[]): readonly number[] {
  return points.flatMap(({ value, isExcluded }) => (isExcluded || value === undefined ? [] : [value]))
}
