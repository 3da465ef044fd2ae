// The order in which a reader is told things. Nothing is left out and nothing is computed.
import type { Assessment, GoalSummary, IndicatorResult } from '@collective-impact/core'

const TIERS: readonly IndicatorResult['tier'][] = ['headline', undefined, 'secondary', 'data-development']

/** A goal with the indicators that measure it; without a goal for those that measure none. */
export interface GoalIndicators {
  readonly goal?: GoalSummary
  readonly indicators: readonly IndicatorResult[]
}

/** Goal by goal, headline indicators first; last the indicators of no goal, where there are any. */
export function indicatorsByGoal({ initiative, indicators }: Assessment): readonly GoalIndicators[] {
  const byGoal = initiative.goals.map((goal) => ({
    goal,
    indicators: byTier(indicators.filter(({ id }) => goal.indicators.includes(id))),
  }))
  const placed = new Set(initiative.goals.flatMap((goal) => goal.indicators))
  const others = byTier(indicators.filter(({ id }) => !placed.has(id)))
  return others.length === 0 ? byGoal : [...byGoal, { indicators: others }]
}

function byTier(indicators: readonly IndicatorResult[]): readonly IndicatorResult[] {
  return indicators.toSorted((a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier))
}
