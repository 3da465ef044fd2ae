// Where things stand: each goal with its indicators, their latest value, its change and the targets.
import type { Assessment, IndicatorResult } from '@collective-impact/core'
import { describeChange } from '../describe-change.ts'
import { describeTarget } from '../describe-target.ts'
import type { Figures } from '../figures.ts'
import { indicatorsByGoal } from '../order.ts'
import { missingReasonWords } from '../wording.ts'
import { type Block, heading, paragraph, type Section, table } from './block.ts'

export function headline(assessment: Assessment, figures: Figures): Section {
  const groups = indicatorsByGoal(assessment)
  const blocks = groups.flatMap(({ goal, indicators }): readonly Block[] => [
    heading(goal?.statement ?? 'Indicators that measure no goal'),
    indicators.length === 0
      ? paragraph('No indicator measures this goal.')
      : table(
          'Latest values, changes and targets',
          [{ title: 'Indicator' }, { title: 'Latest' }, { title: 'Change' }, { title: 'Target' }],
          indicators.map((indicator) => [
            indicator.name,
            latestInWords(indicator, figures),
            describeChange(indicator, figures)?.text ?? 'cannot be told',
            targetsInWords(indicator, figures),
          ]),
        ),
  ])
  return {
    id: 'headline',
    title: 'Where things stand',
    blocks: blocks.length > 0 ? blocks : [paragraph('The record states neither goals nor indicators.')],
  }
}

/** The latest value with its period, its coverage where that is not full, and why there is none since. */
export function latestInWords({ latest, latestPeriod, trend }: IndicatorResult, figures: Figures): string {
  if (latest.kind === 'missing') return figures.measured(latest)
  const { coverage } = latest.basis
  const partial = coverage !== undefined && coverage.reported < coverage.expected
  const since = trend.at(-1)?.measured
  return [
    figures.measured(latest),
    latestPeriod === undefined ? '' : `, ${latestPeriod.label}`,
    partial ? ` (${figures.coverage(coverage)})` : '',
    since?.kind === 'missing' ? `; since then ${missingReasonWords[since.reason]}` : '',
  ].join('')
}

function targetsInWords(indicator: IndicatorResult, figures: Figures): string {
  if (indicator.targets.length === 0) return 'no target'
  return indicator.targets
    .map((target) => describeTarget(indicator, target, figures))
    .map(({ aim, standing }) => `${aim}: ${standing}`)
    .join('; ')
}
