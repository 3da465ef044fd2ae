// What is known about one indicator, as it stands in an assessment.
import * as z from 'zod'
import { PerformanceQuestion } from '../conditions/shared-measurement/indicator.ts'
import { Margins, Trajectory } from '../conditions/shared-measurement/target.ts'
import { Unit } from '../conditions/shared-measurement/unit.ts'
import { Period } from '../foundation/period.ts'
import { PlainDate } from '../foundation/plain-date.ts'
import { list, part, Text } from '../foundation/schema.ts'
import { Measured, MissingReason } from '../measurement/measured.ts'
import { ComparedWith, Judgement, Movement } from '../measurement/progress/judge-change.ts'
import { TargetStatus } from '../measurement/progress/target-standing.ts'

/** A stretch of time with the label people know it by. */
export const LabeledPeriod = part('LabeledPeriod', 'A stretch of time with the label people know it by.', {
  /** E.g. `2011/12 Q3`. */
  label: Text,
  /** First day. */
  start: PlainDate,
  /** Last day, included. */
  end: PlainDate,
})
export interface LabeledPeriod extends z.output<typeof LabeledPeriod> {}

/** One point of an indicator's trend. */
export const TrendPoint = part('TrendPoint', "One point of an indicator's trend.", {
  /** When. */
  period: LabeledPeriod,
  /** What was measured, or why nothing was. */
  measured: Measured,
})
export interface TrendPoint extends z.output<typeof TrendPoint> {}

/** A place in a trend across which values may not be compared. */
export const SeriesBreak = part('SeriesBreak', 'A place in a trend across which values may not be compared.', {
  /** The last point before it. */
  before: Text,
  /** The first point after it. */
  after: Text,
  /** The method before it. */
  fromMethod: Text,
  /** The method after it. */
  toMethod: Text,
  /** What was changed. */
  description: Text,
})
export interface SeriesBreak extends z.output<typeof SeriesBreak> {}

/** Partners that begin or cease to report between two points of a trend. */
export const CompositionChange = part(
  'CompositionChange',
  'Partners that begin or cease to report between two points of a trend.',
  {
    /** The last point with a value before it. */
    before: Text,
    /** The first point with a value after it. */
    after: Text,
    /** The ids of partners that report after it and not before. */
    joined: list(Text),
    /** The ids of partners that report before it and not after. */
    left: list(Text),
  },
)
export interface CompositionChange extends z.output<typeof CompositionChange> {}

/** A value of one category. */
export const GroupValue = part('GroupValue', 'The latest value of one category.', {
  /** The category's name. */
  category: Text,
  /** Its code within the dimension. */
  code: Text,
  /** The code of the wider category it is part of. */
  parent: Text.optional(),
  /** Its latest value, or why there is none. */
  measured: Measured,
})
export interface GroupValue extends z.output<typeof GroupValue> {}

/** The latest values of all categories of a dimension. */
export const Breakdown = part('Breakdown', 'The latest values of all categories of a dimension.', {
  /** The dimension's name. */
  dimension: Text,
  /** Whether the categories add up to the whole. */
  exclusive: z.boolean(),
  /** The period the values are for. */
  period: LabeledPeriod,
  /** Category by category. */
  values: list(GroupValue),
})
export interface Breakdown extends z.output<typeof Breakdown> {}

/** How far an indicator has come towards one of its targets. */
export const TargetProgress = part('TargetProgress', 'How far an indicator has come towards one of its targets.', {
  /** The day by which the target is to be reached. */
  by: PlainDate,
  /** The period the target is for, where it has one. */
  period: Period.optional(),
  /** The target, or why there is none. */
  target: Measured,
  /** The value it is held against, or why there is none. */
  current: Measured,
  /** The period of that value. */
  currentPeriod: LabeledPeriod.optional(),
  /** The part of the way from baseline to target, below 0 to beyond 1; or why it cannot be said. */
  progress: Measured,
  /** How the target is to be reached. */
  trajectory: Trajectory,
  /** The value expected on the last day of the current period, or why none is. */
  expected: Measured,
  /** The part of the change expected by that day that is there, or why it cannot be said. */
  ofExpected: Measured,
  /** How much of the expected change has to be there. */
  margins: Margins,
  /** How far from the target a value to be kept may be. */
  tolerance: z.number().min(0).optional(),
  /** What it comes to. */
  status: TargetStatus,
  /** Why it comes to `unknown` or `not-yet-due`. */
  reason: MissingReason.optional(),
})
export interface TargetProgress extends z.output<typeof TargetProgress> {}

/** How an indicator stands: the status of the next of its targets, or of the last one when all days have come. */
export const IndicatorStanding = part('IndicatorStanding', 'How an indicator stands against its next target.', {
  /** What it comes to. */
  status: TargetStatus,
  /** Why it comes to `unknown` or `not-yet-due`. */
  reason: MissingReason.optional(),
  /** The day of the target it is judged by. */
  by: PlainDate.optional(),
})
export interface IndicatorStanding extends z.output<typeof IndicatorStanding> {}

/** How the latest value compares with an earlier one. */
export const Change = part('Change', 'How the latest value compares with an earlier one.', {
  /** Which earlier one. */
  comparedWith: ComparedWith,
  /** The earlier value, or why there is none that it can be compared with. */
  earlier: Measured,
  /** Its period, where it has one. */
  earlierPeriod: LabeledPeriod.optional(),
  /** The latest value less the earlier one, or why it cannot be said. */
  difference: Measured,
  /** Which way it moved, whatever is wanted. */
  movement: Movement,
  /** Whether that is better. */
  judgement: Judgement,
  /** Why the judgement is `unknown`. */
  reason: MissingReason.optional(),
})
export interface Change extends z.output<typeof Change> {}

/** Whether the latest value is better than where the past was leading. */
export const Curve = part('Curve', 'Whether the latest value is better than where the past was leading.', {
  /** The last day of the history, before the effort began. */
  historyTo: PlainDate.optional(),
  /** Where the history leads by the latest period, or why that cannot be said. */
  forecast: Measured,
  /** Where it leads on the way there, from its own last point on; empty where there is no forecast. */
  forecastLine: list(TrendPoint),
  /** The latest value less the forecast, or why it cannot be said. */
  difference: Measured,
  /** `turned` when it is better than the forecast. */
  status: z.enum(['turned', 'not-turned', 'not-judged', 'unknown']),
  /** Why the status is `unknown`. */
  reason: MissingReason.optional(),
})
export interface Curve extends z.output<typeof Curve> {}

/** A report that was restated. The value that was reported first is kept beside the one that counts. */
export const Restatement = part('Restatement', 'A report that was restated.', {
  /** What it is about. */
  period: LabeledPeriod,
  /** Whose report it is; absent when it is the initiative's. */
  partner: Text.optional(),
  /** Where it is about, where it is limited to a place. */
  place: Text.optional(),
  /** The categories it is about, by dimension. */
  groups: z.record(z.string(), z.string()).readonly().optional(),
  /** The day from which the new value counts. */
  restatedOn: PlainDate,
  /** Why, as it is told. */
  reason: Text.optional(),
})
export interface Restatement extends z.output<typeof Restatement> {}

/** What is known about one indicator. */
export const IndicatorResult = part('IndicatorResult', 'What is known about one indicator.', {
  /** Its id. */
  id: Text,
  /** Its name. */
  name: Text,
  /** What it says, in words anybody understands. */
  definition: Text.optional(),
  /** What the record remarks on it. */
  note: Text.optional(),
  /** Its unit. */
  unit: Unit,
  /** Which way is better. */
  direction: z.enum(['increase', 'decrease', 'maintain', 'neutral']),
  /** Whether a report covers its own period, everything since a start, or one moment. */
  reporting: z.enum(['incremental', 'cumulative', 'point-in-time']),
  /** Its tier. */
  tier: z.enum(['headline', 'secondary', 'data-development']).optional(),
  /** About a whole population, or about how well a program performs. */
  level: z.enum(['population', 'performance']).optional(),
  /** Which question about performance it answers. */
  performanceQuestion: PerformanceQuestion.optional(),
  /** The ids of the goals it measures. */
  goals: list(Text),
  /** The latest value, or why there is none. */
  latest: Measured,
  /** The period of the latest value. */
  latestPeriod: LabeledPeriod.optional(),
  /** From the first period to the last. */
  trend: list(TrendPoint),
  /** Where values may not be compared. */
  breaks: list(SeriesBreak),
  /** Where other partners report than before, so that a total may move although nothing has changed. */
  compositionChanges: list(CompositionChange),
  /** By dimension. */
  breakdowns: list(Breakdown),
  /** Where it started from, or why that is not known. */
  baseline: Measured,
  /** Target by target. */
  targets: list(TargetProgress),
  /** How it stands against the next of them. */
  standing: IndicatorStanding,
  /** How its latest value compares with an earlier one. */
  change: Change,
  /** Whether its curve has turned. */
  curve: Curve,
  /** Reports that were restated, in the order of their periods. */
  restatements: list(Restatement),
})
export interface IndicatorResult extends z.output<typeof IndicatorResult> {}
