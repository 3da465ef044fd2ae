// A target and how far it is, in words.
import type { IndicatorResult, TargetProgress } from '@collective-impact/core'
import { dateInWords, periodInWords } from './dates.ts'
import type { Figures } from './figures.ts'
import { targetStatusWords } from './wording.ts'

/** A target in words. */
export interface TargetInWords {
  /** What is to be reached, e.g. `50% by 30 June 2025`; or why nothing is. */
  readonly aim: string
  /** How far it is, e.g. `under way, 21% of the way`. */
  readonly standing: string
}

/** A target and how far it is reached, in words. */
export function describeTarget(indicator: IndicatorResult, progress: TargetProgress, figures: Figures): TargetInWords {
  const { target, by, period, status } = progress
  const day = dateInWords(by)
  if (target.kind === 'missing') return { aim: `by ${day}`, standing: figures.measured(target) }
  const over = period === undefined ? '' : `, for ${periodInWords(period)}`
  return {
    aim: `${figures.number(target.value, target.unit)} by ${day}${over}`,
    standing: [targetStatusWords[status], at(indicator, progress, figures), wayOf(progress, figures)].join(''),
  }
}

/** The value the target is held against, where it is not the latest one. */
function at({ latest }: IndicatorResult, { current }: TargetProgress, figures: Figures): string {
  if (current.kind === 'missing') return `: ${figures.measured(current)}`
  const isLatest = latest.kind === 'observed' && latest.value === current.value
  return isLatest ? '' : ` at ${figures.number(current.value, current.unit)}`
}

function wayOf({ current, progress, status }: TargetProgress, figures: Figures): string {
  if (current.kind === 'missing') return ''
  if (progress.kind === 'missing') {
    return status === 'achieved' ? '' : `; how much of the way cannot be told: ${figures.measured(progress)}`
  }
  if (progress.value < 0) return ', further away than the baseline'
  return status === 'achieved' ? '' : `, ${figures.number(progress.value, progress.unit)} of the way from the baseline`
}
