// The latest value of an indicator, in words.
import type { IndicatorResult } from '@collective-impact/core'
import type { Figures } from './figures.ts'
import { missingReasonWords } from './wording.ts'

/** The latest value with its period, its coverage where that is not full, and why there is none since. */
export function describeLatest({ latest, latestPeriod, trend }: IndicatorResult, figures: Figures): string {
  if (latest.kind === 'missing') return figures.measured(latest)
  const { coverage } = latest.basis
  const partial = coverage !== undefined && coverage.reported < coverage.expected
  const since = trend.at(-1)?.measured
  return [
    figures.measured(latest),
    latestPeriod === undefined ? '' : `, ${latestPeriod.label}`,
    partial ? ` (${figures.coverage(coverage)})` : '',
    since?.kind === 'missing' ? `; since then: ${missingReasonWords[since.reason]}` : '',
  ].join('')
}
