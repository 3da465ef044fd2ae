// From values of several periods to one. Where periods overlap, the longer report stands for the shorter ones in it.
import { byText } from '../foundation/order.ts'
import type { Period } from '../foundation/period.ts'
import { methodOf } from './methods/index.ts'
import { combineParts, type NoPart, type Part } from './part.ts'
import type { Plan } from './query.ts'

/** A value of one period. */
export interface Dated {
  readonly period: Period
  readonly part: Part
}

/** The value over all of the periods. */
export function combineTime(plan: Plan, dated: readonly Dated[]): Part | NoPart {
  const { indicator } = plan
  const operator = indicator.combine.overTime
  const incremental = (indicator.reporting ?? 'incremental') === 'incremental'
  if (!incremental && operator === 'sum' && dated.length > 1) {
    return { reason: 'not-meaningful', remark: 'running totals and levels are not summed over time' }
  }
  const sorted = incremental ? coarsest(dated) : [...dated].sort((a, b) => byText(a.period.end, b.period.end))
  if ('reason' in sorted) return sorted
  return combineParts(
    sorted.map(({ part }) => part),
    methodOf(operator),
    'time',
    indicator,
    plan.scale,
  )
}

/** Periods that do not overlap, from the earliest; a longer report takes the place of the shorter ones within it. */
function coarsest(dated: readonly Dated[]): readonly Dated[] | NoPart {
  const sorted = [...dated].sort((a, b) => byText(a.period.start, b.period.start) || byText(b.period.end, a.period.end))
  const kept: Dated[] = []
  for (const next of sorted) {
    const last = kept.at(-1)
    if (last === undefined || next.period.start > last.period.end) kept.push(next)
    else if (next.period.end > last.period.end) {
      return {
        reason: 'overlapping-periods',
        remark: `${last.period.start} to ${last.period.end} and ${next.period.start} to ${next.period.end} overlap`,
      }
    }
  }
  return kept
}
