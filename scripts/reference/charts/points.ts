// Series of reference cases as charts take them, and charts as packages tell them: point by point.
import * as z from 'zod'
import type { ChartPoint, XmrSegment } from '../../../packages/core/src/index.ts'

/** Values in a row; `null` is a gap. */
export const Values = z.array(z.number().nullable())
/** Points in a row, a day apart. */
export function daily(values: readonly (number | null)[]): readonly ChartPoint[] {
  const start = Date.UTC(2000, 0, 1)
  return values.map((value, index) => ({
    day: new Date(start + index * 86_400_000).toISOString().slice(0, 10),
    value: value ?? undefined,
  }))
}

/** What a segment came to, at each of its points. */
export function atPoints<Point extends { readonly segment: number }, Segment>(
  { points, segments }: { readonly points: readonly Point[]; readonly segments: readonly Segment[] },
  tell: (segment: Segment, point: Point) => unknown,
): readonly unknown[] {
  return points.map((point) => tell(segments[point.segment] as Segment, point))
}

/** A figure, or `null` where there is none. */
export function numberOf(figure: number | string): number | null {
  return typeof figure === 'number' ? figure : null
}

/** A limit, or `null` where there is none. */
export function limitOf({ limits }: XmrSegment, side: 'lower' | 'upper'): number | null {
  return typeof limits === 'string' ? null : limits[side]
}
