// The words for what two assessments differ in.
import type { ChangeReason, EntityChange, JudgementChange, NumberSeries } from '@collective-impact/core'

/** Why a number moved. */
export const changeReasonWords: Readonly<Record<ChangeReason, string>> = {
  'as-of-moved': 'another day: other periods have ended',
  'new-data': 'new data',
  'data-withdrawn': 'data that is no longer there',
  restated: 'a report was restated',
  'coverage-changed': 'other reports are expected or there',
  'method-changed': 'combined or measured in another way',
  'definition-changed': 'the indicator is defined in another way',
  'overlap-changed': 'another agreement on people counted twice',
  'disclosure-changed': 'withheld on one of the two sides',
  'baseline-changed': 'another baseline',
  'target-changed': 'another target, or another way to it',
  'history-changed': 'another history',
  'judgements-changed': 'other indicators are improving',
  'rule-changed': 'improving means something else',
  'checks-changed': 'checks came out differently',
  'profile-changed': 'another profile of checks',
  'influences-changed': 'something else raises or lowers it',
  'entity-added': 'new',
  'entity-removed': 'no longer there',
  unexplained: 'not explained: where it rests on observations, one was changed without a restatement',
}

/** Which number it is. */
export const seriesWords: Readonly<Record<NumberSeries, string>> = {
  latest: 'Latest value',
  trend: 'Trend',
  group: 'Group',
  baseline: 'Baseline',
  target: 'Target',
  current: 'Held against the target',
  expected: 'Expected by then',
  progress: 'Part of the way to the target',
  forecast: 'Where the past was leading',
  'share-improving': 'Share of indicators improving',
  alignment: 'Alignment',
  score: 'Score',
}

/** What came or went. */
export const entityWords: Readonly<Record<EntityChange['kind'], string>> = {
  goal: 'Goal',
  indicator: 'Indicator',
  partner: 'Partner',
  check: 'Check',
}

/** What an indicator is judged by. */
export const judgedWords: Readonly<Record<JudgementChange['of'], string>> = {
  standing: 'Against its target',
  change: 'Change of the latest value',
  curve: 'Curve',
}

/** What a record says of an indicator. */
export const fieldWords: Readonly<Record<string, string>> = {
  name: 'name',
  definition: 'definition',
  unit: 'unit',
  direction: 'direction',
  reporting: 'what a report covers',
  tier: 'tier',
  level: 'level',
  performanceQuestion: 'question about performance',
  goals: 'goals',
}
