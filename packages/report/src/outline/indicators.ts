// Each indicator in full: what it means, where it started, its trend, its breaks, its groups.
import type { Assessment, IndicatorResult } from '@collective-impact/core'
import { describeBasis } from '../describe-basis.ts'
import { describeBreak } from '../describe-break.ts'
import { describeChange } from '../describe-change.ts'
import { describeCompositionChange } from '../describe-composition-change.ts'
import { describeCurve } from '../describe-curve.ts'
import { describeLatest } from '../describe-latest.ts'
import { describeRestatement } from '../describe-restatement.ts'
import { describeTarget } from '../describe-target.ts'
import type { Figures } from '../figures.ts'
import { directionWords, levelWords, questionWords, tierWords } from '../wording.ts'
import { type Block, facts, heading, paragraph, type Section } from './block.ts'
import { groupTable, trendTable } from './indicator-tables.ts'
import { remarksOf } from './remarks.ts'

export function indicatorsInFull(assessment: Assessment, figures: Figures): Section {
  const { indicators } = assessment
  return {
    id: 'indicators',
    title: 'The indicators in full',
    blocks:
      indicators.length === 0
        ? [paragraph('The record defines no indicator.')]
        : indicators.flatMap((indicator) => [
            heading(indicator.name),
            factsOf(indicator, assessment, figures),
            ...[trendTable(indicator, figures)].filter((trend) => trend !== undefined),
            ...indicator.breakdowns.flatMap((breakdown) => groupTable(indicator, breakdown, figures)),
          ]),
  }
}

function factsOf(indicator: IndicatorResult, assessment: Assessment, figures: Figures): Block {
  const { definition, note, direction, tier, level, performanceQuestion, latest, baseline, targets, breaks } = indicator
  const curve = describeCurve(indicator.curve, figures)
  const change = describeChange(indicator, figures)
  const kind = [
    tier && tierWords[tier],
    level && levelWords[level],
    performanceQuestion && questionWords[performanceQuestion],
    directionWords[direction],
  ]
  return facts([
    definition === undefined ? undefined : { name: 'What it says', text: definition },
    note === undefined ? undefined : { name: 'Note', text: note },
    { name: 'What it is', text: kind.filter((words) => words !== undefined).join(', ') },
    { name: 'Latest', text: describeLatest(indicator, figures) },
    change && { name: 'Change', text: change.text },
    { name: 'Rests on', text: describeBasis(latest.basis, figures) },
    ...remarksOf(latest).map((text) => ({ name: 'Remark', text })),
    { name: 'Where it started', text: figures.measured(baseline) },
    ...targets
      .map((target) => describeTarget(indicator, target, figures))
      .map(({ aim, standing }) => ({ name: 'Target', text: `${aim}: ${standing}` })),
    curve === undefined ? undefined : { name: 'Curve', text: curve },
    ...breaks.map((each) => ({ name: 'Break', text: describeBreak(each) })),
    ...indicator.compositionChanges.map((each) => ({
      name: 'Partners',
      text: describeCompositionChange(each, assessment),
    })),
    ...indicator.restatements.map((each) => ({ name: 'Restated', text: describeRestatement(each, assessment) })),
  ])
}
