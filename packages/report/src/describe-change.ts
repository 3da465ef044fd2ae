// How the latest value compares with an earlier one, in words.
import type { Change, IndicatorResult, LabeledPeriod } from '@collective-impact/core'
import type { Figures } from './figures.ts'
import { judgementWords } from './wording.ts'

/** How the latest value of an indicator compares with an earlier one, in words. */
export interface ChangeInWords {
  /** Which way it went; `broken` when the two may not be compared, `first` when there is nothing to compare with. */
  readonly kind: 'up' | 'down' | 'level' | 'broken' | 'first'
  /** Whether that is better. */
  readonly judgement: Change['judgement']
  /** In words, e.g. `up from 42.6% in 2021/22, as wanted`. */
  readonly text: string
}

/** The change to the latest value; nothing where there is no latest value. */
export function describeChange(indicator: IndicatorResult, figures: Figures): ChangeInWords | undefined {
  const { latest, latestPeriod, change } = indicator
  if (latest.kind === 'missing' || latestPeriod === undefined) return undefined
  const { comparedWith, earlier, earlierPeriod, movement, difference, judgement } = change
  if (earlier.kind === 'missing') return { ...incomparable(change, figures), judgement }
  const when = earlierPeriod === undefined ? '' : ` in ${earlierPeriod.label}`
  const isBaseline = comparedWith === 'baseline'
  const reservation = isOfOtherPartners(indicator) ? '; who reports has changed since' : ''
  if (movement === 'unknown')
    return { kind: 'broken', judgement, text: `not comparable: ${figures.measured(difference)}` }
  if (movement === 'level') {
    const same = difference.kind === 'observed' && difference.value === 0 ? 'the same as' : 'about the same as'
    return { kind: movement, judgement, text: `${same}${isBaseline ? ' the baseline' : ''}${when}${reservation}` }
  }
  const [now, then] = [latest, earlier].map(({ value, unit }) => figures.number(value, unit))
  const slightly = now === then ? 'slightly ' : ''
  const since = isBaseline ? `the baseline of ${then}${when}` : `${then}${when}`
  const isTold = judgement !== 'not-judged' && judgement !== 'unknown'
  const judged = isTold ? `, ${judgementWords[judgement]}` : ''
  return { kind: movement, judgement, text: `${slightly}${movement} from ${since}${judged}${reservation}` }
}

/** Whether partners began or ceased to report between the two values. */
function isOfOtherPartners({ trend, latestPeriod, change, compositionChanges }: IndicatorResult): boolean {
  const labels = trend.map(({ period }) => period.label)
  const from = change.earlierPeriod === undefined ? -1 : labels.indexOf(change.earlierPeriod.label)
  const to = latestPeriod === undefined ? -1 : labels.indexOf(latestPeriod.label)
  const since = from < 0 ? [] : labels.slice(from + 1, to + 1)
  return compositionChanges.some(({ after }) => since.includes(after))
}

function incomparable(
  { comparedWith, earlier, earlierPeriod }: Change,
  figures: Figures,
): Pick<ChangeInWords, 'kind' | 'text'> {
  if (earlier.kind === 'missing' && earlier.reason === 'incompatible-methods') {
    return {
      kind: 'broken',
      text: `not comparable with ${named(comparedWith, earlierPeriod)}, when it was measured differently`,
    }
  }
  if (comparedWith === 'previous') return { kind: 'first', text: 'the first value' }
  return { kind: 'first', text: `nothing to compare with: ${figures.measured(earlier)}` }
}

function named(comparedWith: Change['comparedWith'], period: LabeledPeriod | undefined): string {
  if (comparedWith !== 'baseline') return period?.label ?? 'before'
  return period === undefined ? 'the baseline' : `the baseline of ${period.label}`
}
