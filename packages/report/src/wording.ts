// The words for what an assessment says in codes.
import type {
  CheckResult,
  CircleMember,
  ComparedWith,
  ContrastSummary,
  GapSummary,
  IndicatorResult,
  InitiativeSummary,
  Judgement,
  MissingReason,
  PerformanceQuestion,
  PowerSummary,
  Remedy,
  TargetProgress,
} from '@collective-impact/core'

/** Why there is no number. */
export const missingReasonWords: Readonly<Record<MissingReason, string>> = {
  'not-collected': 'not collected',
  'not-applicable': 'does not apply',
  'not-stated': 'not stated in the record',
  'not-reported': 'not reported',
  'not-yet-due': 'not due yet',
  'awaiting-approval': 'awaiting approval',
  pending: 'pending',
  unknown: 'unknown',
  suppressed: 'withheld for confidentiality',
  'below-coverage': 'too few reports for a total',
  'no-baseline': 'no baseline',
  'no-target': 'no target',
  'no-denominator': 'no denominator, without which shares do not combine',
  'too-few-values': 'too few values',
  'not-computed': 'not computed, since nothing was given that reads formulas',
  'incompatible-units': 'units that do not combine',
  'incompatible-methods': 'methods that do not combine',
  'overlapping-groups': 'groups that overlap, so that they do not add up',
  'overlapping-periods': 'periods that overlap, so that they do not add up',
  'division-by-zero': 'nothing to divide by',
  'not-meaningful': 'combining these values has no meaning',
}

/** What a target's progress comes to. */
export const targetStatusWords: Readonly<Record<TargetProgress['status'], string>> = {
  achieved: 'achieved',
  'on-track': 'on track',
  'at-risk': 'at risk',
  'off-track': 'off track',
  'not-achieved': 'not achieved',
  'not-yet-due': 'not due yet',
  unknown: 'cannot be told',
}

/** What the change to a latest value is. */
export const judgementWords: Readonly<Record<Judgement, string>> = {
  improving: 'as wanted',
  steady: 'neither better nor worse',
  worsening: 'not as wanted',
  'not-judged': 'not judged',
  unknown: 'cannot be told',
}

/** The three questions about how well programs perform. */
export const questionWords: Readonly<Record<PerformanceQuestion, string>> = {
  'how-much': 'How much did we do?',
  'how-well': 'How well did we do it?',
  'better-off': 'Is anyone better off?',
}

/** With which value the latest is compared. */
export const comparedWithWords: Readonly<Record<ComparedWith, string>> = {
  previous: 'the value before it',
  'year-before': 'the value of the year before',
  baseline: 'the baseline',
}

/** Which way is better. */
export const directionWords: Readonly<Record<IndicatorResult['direction'], string>> = {
  increase: 'more is better',
  decrease: 'less is better',
  maintain: 'to be kept as it is',
  neutral: 'shown, not judged',
}

/** What an indicator of a tier is called. */
/** How much an indicator stands for. */
export const tierWords: Readonly<Record<NonNullable<IndicatorResult['tier']>, string>> = {
  headline: 'Headline indicator',
  secondary: 'Secondary indicator',
  'data-development': 'Data still being developed',
}

/** What an indicator of a level is called. */
/** What an indicator is about. */
export const levelWords: Readonly<Record<NonNullable<IndicatorResult['level']>, string>> = {
  population: 'about the whole population',
  performance: 'about how well programs perform',
}

/** What a phase is called. */
/** The phases of collective impact. */
export const phaseWords: Readonly<Record<NonNullable<InitiativeSummary['phase']>, string>> = {
  'assess-readiness': 'assessing readiness',
  initiate: 'initiating action',
  organize: 'organizing for impact',
  implement: 'implementing',
  sustain: 'sustaining action and impact',
}

/** How much a remedy takes. */
export const effortWords: Readonly<Record<Remedy['effort'], string>> = {
  low: 'little effort',
  medium: 'some effort',
  high: 'much effort',
}

/** What a check came to. */
export const outcomeWords: Readonly<Record<CheckResult['outcome'], string>> = {
  pass: 'passed',
  fail: 'failed',
  unsure: 'could not be decided',
  'not-applicable': 'does not apply',
  error: 'went wrong',
}

/** What a gap in the plan is. */
export const gapWords: Readonly<Record<GapSummary['kind'], string>> = {
  'goal-without-strategy': 'Goals that no strategy serves',
  'goal-without-measure': 'Goals that nothing measures',
  'measure-without-goal': 'Indicators that measure no goal',
  'strategy-without-goal': 'Strategies that serve no goal',
  'strategy-without-activity': 'Strategies that nobody carries out',
  'single-point-of-failure': 'Strategies that hang on one partner',
  uncovered: 'People and places that a strategy does not reach',
  'duplicated-effort': 'Effort that may be made twice',
}

/** What power rests on. */
export const powerResourceWords: Readonly<Record<PowerSummary['resource'], string>> = {
  'money-given': 'Money given',
  'money-received': 'Money received',
  staff: 'Staff',
  influence: 'Influence, as partners see it in each other',
  seats: 'Seats on steering committees',
  attendance: 'Attendance where decisions are taken',
}

/** On what a place between isolated and collective impact rests. */
export const contrastSourceWords: Readonly<Record<ContrastSummary['source'], string>> = {
  data: 'data',
  assessment: 'judgment',
  neither: 'nothing',
}

/** What shows that an organization acts in line. */
export const circleEvidenceWords: Readonly<Record<CircleMember['shownBy'][number], string>> = {
  activity: 'activities',
  endorsement: 'endorsement',
  reporting: 'reports',
  attendance: 'presence at meetings',
  funding: 'money',
  'existing-effort': 'an effort the initiative builds on',
}

/** The sides on which partners rate each other. */
export const ratingWords: Readonly<Record<string, string>> = {
  trust: 'Trust',
  reliability: 'Reliability',
  missionAlignment: 'Shared mission',
  openness: 'Openness to discussion',
  value: 'Value',
  powerAndInfluence: 'Power and influence',
  resourceContribution: 'Contribution of resources',
  commitment: 'Commitment',
}
