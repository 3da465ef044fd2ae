// The one versioned result: everything a report shows, computed and explained, and nothing about how it looks.
import * as z from 'zod'
import { AlignmentResult } from '../alignment/alignment-result.ts'
import { Unit } from '../conditions/shared-measurement/unit.ts'
import { Period } from '../foundation/period.ts'
import { PlainDate } from '../foundation/plain-date.ts'
import { list, part, Text } from '../foundation/schema.ts'
import { HealthResult } from '../health/health-result.ts'
import { Phase } from '../initiative/initiative.ts'
import { Measured } from '../measurement/measured.ts'

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

/** A value of one category. */
export const GroupValue = part('GroupValue', 'The latest value of one category.', {
  /** The category's name. */
  category: Text,
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
  /** The part of the way from baseline to target, 0 to 1 and beyond; or why it cannot be said. */
  progress: Measured,
  /** What it comes to. */
  status: z.enum(['achieved', 'under-way', 'not-achieved', 'unknown']),
})
export interface TargetProgress extends z.output<typeof TargetProgress> {}

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
  /** Its tier. */
  tier: z.enum(['headline', 'secondary', 'data-development']).optional(),
  /** About a whole population, or about how well a program performs. */
  level: z.enum(['population', 'performance']).optional(),
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
  /** By dimension. */
  breakdowns: list(Breakdown),
  /** Where it started from, or why that is not known. */
  baseline: Measured,
  /** Target by target. */
  targets: list(TargetProgress),
})
export interface IndicatorResult extends z.output<typeof IndicatorResult> {}

/** A goal as it stands in the agenda. */
export const GoalSummary = part('GoalSummary', 'A goal as it stands in the agenda.', {
  /** Its id. */
  id: Text,
  /** Its statement. */
  statement: Text,
  /** The ids of the indicators that measure it. */
  indicators: list(Text),
  /** The names of the strategies that serve it. */
  strategies: list(Text),
})
export interface GoalSummary extends z.output<typeof GoalSummary> {}

/** Who and what is assessed. */
export const InitiativeSummary = part('InitiativeSummary', 'Who and what is assessed.', {
  /** Its id. */
  id: Text,
  /** Its name. */
  name: Text,
  /** The social problem it is about. */
  issueArea: Text.optional(),
  /** The names of the places it works in. */
  places: list(Text),
  /** Since when. */
  startedOn: PlainDate.optional(),
  /** The phase it is in. */
  phase: Phase.optional(),
  /** The vision in force. */
  vision: Text.optional(),
  /** The problem in force. */
  problem: Text.optional(),
  /** The goals in force. */
  goals: list(GoalSummary),
  /** How many partners belong to it. */
  partners: z.int().min(0),
  /** The names of its backbones. */
  backbones: list(Text),
  /** What its record says about itself. */
  note: Text.optional(),
})
export interface InitiativeSummary extends z.output<typeof InitiativeSummary> {}

/** Which profile the assessment follows. */
export const ProfileReference = part('ProfileReference', 'Which profile the assessment follows.', {
  /** Its id. */
  id: Text,
  /** Its version. */
  version: z.int().min(1),
  /** What it is called. */
  title: Text,
})
export interface ProfileReference extends z.output<typeof ProfileReference> {}

/** A work that is cited. */
export const CitedWork = part('CitedWork', 'A work that is cited.', {
  /** The key it is cited by. */
  key: Text,
  /** The citation in full. */
  citation: Text,
  /** Its address. */
  url: Text.optional(),
})
export interface CitedWork extends z.output<typeof CitedWork> {}

/** The one versioned result of assessing an initiative. The same record, observations and options give the same bytes. */
export const Assessment = part('Assessment', 'The one versioned result of assessing an initiative.', {
  /** The version of this format. */
  formatVersion: z.literal(1),
  /** The day as of which it holds. */
  asOf: PlainDate,
  /** Only what was known on this day; everything known when absent. */
  knownAt: PlainDate.optional(),
  /** Who and what is assessed. */
  initiative: InitiativeSummary,
  /** Which profile it follows. */
  profile: ProfileReference,
  /** What is known about each indicator. */
  indicators: list(IndicatorResult),
  /** How far partners, goals and conditions point the same way. */
  alignment: AlignmentResult,
  /** What the checks found. */
  health: HealthResult,
  /** Sections of the record that say nothing, by their path. */
  notStated: list(Text),
  /** Works cited by checks and methods. */
  references: list(CitedWork),
})
export interface Assessment extends z.output<typeof Assessment> {}
