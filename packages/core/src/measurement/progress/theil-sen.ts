// A straight line through a short series that one odd value does not turn: Theil (1950), Sen (1968).

/** A point of a series. */
export interface SeriesPoint {
  readonly at: number
  readonly value: number
}

/** A straight line: `intercept` at 0, `slope` for each step of 1. */
export interface Line {
  readonly slope: number
  readonly intercept: number
}

/**
 * The Theil–Sen line: its slope is the median of the slopes between every two points of different times, its intercept
 * the median of value − slope·time. Same as scipy `theilslopes(y, x, method='joint')`; up to 29 % of the points may be
 * wrong without turning the line. `undefined` where no two points differ in time.
 */
export function theilSen(points: readonly SeriesPoint[]): Line | undefined {
  const slopes: number[] = []
  for (const [position, first] of points.entries()) {
    for (const second of points.slice(position + 1)) {
      if (first.at !== second.at) slopes.push((second.value - first.value) / (second.at - first.at))
    }
  }
  const slope = medianOf(slopes)
  if (slope === undefined) return undefined
  const intercept = medianOf(points.map(({ at, value }) => value - slope * at))
  return intercept === undefined ? undefined : { slope, intercept }
}

function medianOf(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b)
  const [below, above] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  return below === undefined || above === undefined ? undefined : below + (above - below) / 2
}
