// A target, how far it is and whether that is as far as expected, in words.
import type { IndicatorResult, TargetProgress } from '@collective-impact/core'
import { dateInWords, periodInWords } from './dates.ts'
import type { Figures } from './figures.ts'
import { targetStatusWords } from './wording.ts'

/** A target in words. */
export interface TargetInWords {
  /** What is to be reached, e.g. `50% by 30 June 2025`; or why nothing is. */
  readonly aim: string
  /** How far it is, e.g. `at risk, 21% of the way from the baseline; 44.5% was expected by 30 June 2024`. */
  readonly standing: string
}

/** A target and how far it is reached, in words. */
export function describeTarget(indicator: IndicatorResult, progress: TargetProgress, figures: Figures): TargetInWords {
  const { target, by, period, tolerance } = progress
  const day = dateInWords(by)
  if (target.kind === 'missing') return { aim: `by ${day}`, standing: figures.measured(target) }
  const over = period === undefined ? '' : `, for ${periodInWords(period)}`
  const within = tolerance === undefined ? '' : `, give or take ${figures.number(tolerance, target.unit)},`
  return {
    aim: `${figures.number(target.value, target.unit)}${within} by ${day}${over}`,
    standing: [
      statusOf(indicator, progress, figures),
      wayOf(indicator, progress, figures),
      expectedOf(progress, figures),
    ]
      .filter((text) => text !== '')
      .join(''),
  }
}

function statusOf({ latest, direction }: IndicatorResult, progress: TargetProgress, figures: Figures): string {
  const { status, current, expected } = progress
  if (direction === 'neutral') return 'not judged'
  if (current.kind === 'missing') {
    return status === 'not-yet-due'
      ? targetStatusWords[status]
      : `${targetStatusWords[status]}: ${figures.measured(current)}`
  }
  const isLatest = latest.kind === 'observed' && latest.value === current.value
  const at = isLatest ? '' : ` at ${figures.number(current.value, current.unit)}`
  if (status !== 'unknown') return `${targetStatusWords[status]}${at}`
  return `not reached yet${at}; whether it is on track cannot be told: ${figures.measured(expected)}`
}

function wayOf(
  { direction }: IndicatorResult,
  { current, progress, status }: TargetProgress,
  figures: Figures,
): string {
  if (current.kind === 'missing' || status === 'achieved' || status === 'unknown') return ''
  if (direction === 'maintain' || direction === 'neutral') return ''
  if (progress.kind === 'missing') return `; how much of the way cannot be told: ${figures.measured(progress)}`
  if (progress.value < 0) return ', further away than the baseline'
  return `, ${figures.number(progress.value, progress.unit)} of the way from the baseline`
}

/** What was expected of the current value, where that was to change. */
function expectedOf({ status, expected, currentPeriod, ofExpected }: TargetProgress, figures: Figures): string {
  const isOnTheWay = status === 'on-track' || status === 'at-risk' || status === 'off-track'
  if (!isOnTheWay || expected.kind === 'missing' || currentPeriod === undefined) return ''
  if (ofExpected.kind === 'missing' && ofExpected.reason !== 'not-meaningful') return ''
  return `; ${figures.number(expected.value, expected.unit)} was expected by ${dateInWords(currentPeriod.end)}`
}
