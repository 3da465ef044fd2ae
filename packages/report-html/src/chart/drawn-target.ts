// Which target is drawn beside a trend: the next one that is about as long a time as the points are.
import type { IndicatorResult, Observed, Period, PlainDate, TargetProgress } from '@collective-impact/core'

/** A target that can be drawn as a line. */
export interface DrawnTarget {
  readonly by: PlainDate
  readonly target: Observed
}

/** The next target to come, otherwise the last one; a yearly total is not drawn among quarters. */
export function drawnTarget({ targets, trend }: IndicatorResult, asOf: PlainDate): DrawnTarget | undefined {
  const point = trend.at(-1)?.period
  const drawable = targets
    .filter((target) => point !== undefined && isAsLong(target, point))
    .flatMap(({ by, target }) => (target.kind === 'observed' ? [{ by, target }] : []))
    .toSorted((a, b) => (a.by < b.by ? -1 : 1))
  return drawable.find(({ by }) => by >= asOf) ?? drawable.at(-1)
}

function isAsLong({ period }: TargetProgress, point: Period): boolean {
  if (period === undefined) return true
  const ratio = lengthOf(period) / lengthOf(point)
  return ratio > 0.9 && ratio < 1.1
}

function lengthOf({ start, end }: Period): number {
  return Date.parse(end) - Date.parse(start) + 86_400_000
}
