// What a benchmark found, in numbers that mean the same on any machine or are compared on the one they were found on.
import type { Size } from '../data/size.ts'
import type { Comparison, Ratio } from './benchmark.ts'
import type { Measurement } from './run-comparison.ts'

export interface ContestantSummary {
  readonly name: string
  /** Of the runs after the first, where there are any. */
  readonly median: number
  readonly least: number
  readonly most: number
  readonly first: number
  readonly rowsPerSecond?: number
  readonly also?: Readonly<Record<string, number>>
}

export interface RatioSummary {
  readonly name: string
  readonly value: number
  readonly goal?: Ratio['goal']
  readonly isMet?: boolean
}

export interface ComparisonSummary {
  readonly title: string
  readonly fairness: string
  readonly unit: string
  readonly contestants: Readonly<Record<string, ContestantSummary>>
  readonly ratios: readonly RatioSummary[]
}

export interface BenchmarkSummary {
  readonly benchmark: string
  readonly title: string
  readonly size: Size
  readonly runs: number
  readonly versions: Readonly<Record<string, string>>
  readonly comparisons: Readonly<Record<string, ComparisonSummary>>
}

export function summarize(comparison: Comparison, measurements: readonly Measurement[], size: Size): ComparisonSummary {
  const { title, fairness, unit = 'ms', rows } = comparison
  const contestants = Object.fromEntries(
    measurements.map(({ contestant, first, runs, also = {} }) => {
      const sorted = (runs.length === 0 ? [first] : runs).toSorted((a, b) => a - b)
      const median = rounded(sorted[Math.floor(sorted.length / 2)])
      const perSecond = rows === undefined ? {} : { rowsPerSecond: Math.round(rows(size) / (median / 1000)) }
      const { name } = comparison.contestants[contestant] ?? { name: contestant }
      const [least, most] = [rounded(sorted[0]), rounded(sorted.at(-1))]
      const more = Object.fromEntries(Object.entries(also).map(([what, number]) => [what, rounded(number)]))
      const others = Object.keys(more).length === 0 ? {} : { also: more }
      return [contestant, { name, median, least, most, first: rounded(first), ...perSecond, ...others }]
    }),
  )
  const ratios = comparison.ratios.map(({ name, of, to, goal }) => {
    const value = rounded((contestants[of]?.median ?? Number.NaN) / (contestants[to]?.median ?? Number.NaN))
    return goal === undefined ? { name, value } : { name, value, goal, isMet: isMet(value, goal) }
  })
  return { title, fairness, unit, contestants, ratios }
}

function isMet(value: number, goal: NonNullable<Ratio['goal']>): boolean {
  return 'atLeast' in goal ? value >= goal.atLeast : value <= goal.atMost
}

/** To four digits: more would be noise. */
function rounded(number = Number.NaN): number {
  return Number(number.toPrecision(4))
}
