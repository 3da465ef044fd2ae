// Where things stand: each goal with its indicators, their latest value, its change and the targets.
import type { Assessment, IndicatorResult } from '@collective-impact/core'
import { describeChange } from '../describe-change.ts'
import { describeLatest } from '../describe-latest.ts'
import { describeTarget } from '../describe-target.ts'
import type { Figures } from '../figures.ts'
import { indicatorsByGoal } from '../order.ts'
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
            describeLatest(indicator, figures),
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

function targetsInWords(indicator: IndicatorResult, figures: Figures): string {
  if (indicator.targets.length === 0) return 'no target'
  return indicator.targets
    .map((target) => describeTarget(indicator, target, figures))
    .map(({ aim, standing }) => `${aim}: ${standing}`)
    .join('; ')
}
