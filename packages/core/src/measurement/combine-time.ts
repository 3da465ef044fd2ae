// From values of several periods to one. Where periods overlap, the longer report stands for the shorter ones in it.
import type { CombineOverTime } from '../conditions/shared-measurement/combine.ts'
import type { Indicator } from '../conditions/shared-measurement/indicator.ts'
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

/** What would count the same thing once a period: a level is there in each, a running total holds those before it. */
export const COUNTS_TWICE: Readonly<Record<NonNullable<Indicator['reporting']>, readonly CombineOverTime[]>> = {
  incremental: [],
  'point-in-time': ['sum'],
  cumulative: ['sum', 'ratio', 'weighted-mean', 'mean', 'median'],
}

/** The value over all of the periods. */
export function combineTime(plan: Plan, dated: readonly Dated[]): Part | NoPart {
  const { indicator } = plan
  const operator = indicator.combine.overTime
  const { reporting = 'incremental' } = indicator
  const sorted = reporting === 'incremental' ? coarsest(dated) : onePerDay(dated)
  if ('reason' in sorted) return sorted
  if (sorted.length > 1 && COUNTS_TWICE[reporting].includes(operator)) {
    return { reason: 'not-meaningful', remark: 'running totals and levels are not added up over time' }
  }
  return combineParts(
    sorted.map(({ part }) => part),
    methodOf(operator, plan.query.methods),
    'time',
    indicator,
    plan.scale,
  )
}

/** Levels and running totals from the earliest day; of several as of one day, the one of the longest period. */
function onePerDay(dated: readonly Dated[]): readonly Dated[] {
  const sorted = [...dated].sort((a, b) => byText(a.period.end, b.period.end) || byText(a.period.start, b.period.start))
  return sorted.filter(({ period }, position) => period.end !== sorted[position - 1]?.period.end)
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
