// How the latest value compares with the one before it, where the two may be compared at all.
import type { IndicatorResult, Observed } from '@collective-impact/core'
import type { Figures } from './figures.ts'

/** How the latest value of an indicator compares with the one before it. */
export interface Change {
  /** Which way it went; `broken` when the two may not be compared, `first` when there is nothing before it. */
  readonly kind: 'up' | 'down' | 'level' | 'broken' | 'first'
  /** Whether that is the way the partners want; absent where they want no particular way, or nothing can be said. */
  readonly wanted?: boolean
  /** In words, e.g. `up from 42.6% in 2021/22, as wanted`. */
  readonly text: string
}

/** The change to the latest value; nothing where there is no latest value. Compares, and computes nothing. */
export function describeChange(indicator: IndicatorResult, figures: Figures): Change | undefined {
  const { latest, latestPeriod, trend, breaks, direction } = indicator
  if (latest.kind === 'missing' || latestPeriod === undefined) return undefined
  const position = trend.findLastIndex(({ period }) => period.end === latestPeriod.end)
  const earlier = trend.slice(0, Math.max(position, 0))
  const before = earlier.findLastIndex(({ measured }) => measured.kind === 'observed')
  const point = earlier[before]
  if (point?.measured.kind !== 'observed') return { kind: 'first', text: 'the first value' }
  const labels = trend.slice(before, position + 1).map(({ period }) => period.label)
  if (breaks.some(({ after }) => labels.indexOf(after) > 0)) {
    return { kind: 'broken', text: `not comparable with ${point.period.label}, when it was measured differently` }
  }
  const [now, then] = [figures.number(latest.value, latest.unit), numberOf(point.measured, figures)]
  const since = `${then} in ${point.period.label}`
  if (latest.value === point.measured.value) return { kind: 'level', text: `the same as in ${point.period.label}` }
  const kind = latest.value > point.measured.value ? 'up' : 'down'
  if (now === then) return { kind: 'level', text: `about the same as in ${point.period.label}` }
  if (direction === 'maintain' || direction === 'neutral') return { kind, text: `${kind} from ${since}` }
  const wanted = (kind === 'up') === (direction === 'increase')
  return { kind, wanted, text: `${kind} from ${since}, ${wanted ? 'as wanted' : 'not as wanted'}` }
}

function numberOf({ value, unit }: Observed, figures: Figures): string {
  return figures.number(value, unit)
}
