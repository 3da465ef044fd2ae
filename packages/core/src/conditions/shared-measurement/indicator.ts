// A measure the partners have agreed to share.
import * as z from 'zod'
import { entity } from '../../foundation/entity.ts'
import { Frequency } from '../../foundation/frequency.ts'
import { DimensionId, GoalId, IndicatorId, PartnerId, PopulationId, StrategyId } from '../../foundation/ids.ts'
import { PlainDate } from '../../foundation/plain-date.ts'
import { acyclic, declaresCode, list, part, Share, Text } from '../../foundation/schema.ts'
import { Bridge } from './bridge.ts'
import { CombineByAxis } from './combine.ts'
import { MissingValueStrategy } from './missing-value-strategy.ts'
import { RequiredStatus } from './observation.ts'
import { Resets } from './resets.ts'
import { Baseline, Target } from './target.ts'
import { Unit } from './unit.ts'

/** One way of measuring the indicator, in force from a day on. */
export const MethodVersion = part('MethodVersion', 'One way of measuring an indicator, in force from a day on.', {
  /** Its code within the indicator, e.g. `v2`. */
  version: declaresCode('method version'),
  /** The first day it applies to. */
  from: PlainDate.optional(),
  /** How it measures, and what was changed against the one before. */
  description: Text,
  /** Whether values may be put beside those of the version before. `false` or absent: the series breaks. */
  comparableWithPrevious: z.boolean().optional(),
  /** How values of the version before are put beside those of this one; without it they are not. */
  bridge: Bridge.optional(),
})
export interface MethodVersion extends z.output<typeof MethodVersion> {}

/** How an indicator is computed from others. */
export const Formula = part('Formula', 'How an indicator is computed from others.', {
  /** In mathjs syntax over the symbols below, e.g. `spending / hours` or `(visits - previous(visits)) / previous(visits)`. */
  expression: Text,
  /** What becomes of it when inputs are missing; `skip-if-any-value-missing` when absent. */
  missingValues: MissingValueStrategy.optional(),
  /** What each symbol stands for. */
  inputs: list(
    part('FormulaInput', 'What a symbol of a formula stands for.', {
      /** As written in the expression. */
      symbol: z.string().regex(/^[a-zA-Z_][a-zA-Z0-9_]*$/, 'expected a name of letters, digits and `_`'),
      /** The indicator it stands for. */
      indicator: acyclic(IndicatorId),
    }),
  ),
})
export interface Formula extends z.output<typeof Formula> {}

/** Who may see values, and how small a group may be shown. */
export const Confidentiality = part('Confidentiality', 'Who may see values, and how small a group may be shown.', {
  /** The widest audience. */
  audience: z.enum(['public', 'partners', 'backbone']),
  /** Counts of people below this are withheld. */
  minimumCellSize: z.int().min(1).optional(),
})
export interface Confidentiality extends z.output<typeof Confidentiality> {}

/** The three questions about a program's performance: how much did we do, how well did we do it, is anyone better off. */
export const PerformanceQuestion = z.enum(['how-much', 'how-well', 'better-off'])
export type PerformanceQuestion = z.output<typeof PerformanceQuestion>

/** A measure the partners have agreed to share. */
export const Indicator = entity('Indicator', 'A measure the partners have agreed to share.', {
  /** Stable, readable identifier, e.g. `third-grade-reading`. */
  id: IndicatorId,
  /** The name it goes by. */
  name: Text,
  /** What it says, in words anybody understands. */
  plainDefinition: Text.optional(),
  /** How exactly it is counted: who, what, when, from which records. */
  technicalDefinition: Text.optional(),
  /** Values in different units never combine. */
  unit: Unit,
  /** Which way is better. `neutral` indicators are shown, never scored. */
  direction: z.enum(['increase', 'decrease', 'maintain', 'neutral']),
  /** What sort of number it is. */
  kind: z.enum(['count', 'ratio', 'mean', 'rate', 'amount', 'ordinal', 'boolean', 'derived']),
  /** Whether a report covers its own period, everything since a start, or one moment. `incremental` when absent. */
  reporting: z.enum(['incremental', 'cumulative', 'point-in-time']).optional(),
  /** When its running total starts again from 0, whether reported or made of what is reported; never when absent. */
  resets: Resets.optional(),
  /** How values combine along each axis. `none`: combining them would be meaningless. */
  combine: CombineByAxis,
  /** The indicator whose values weigh this one's in a weighted mean, e.g. enrollment. */
  weightedBy: acyclic(IndicatorId).optional(),
  /** About a whole population, or about how well a program performs. */
  level: z.enum(['population', 'performance']).optional(),
  /** Which of the three questions it answers, where it is about how well a program performs. */
  performanceQuestion: PerformanceQuestion.optional(),
  /** Headline indicators stand for the goal; data-development ones are wanted but not yet available. */
  tier: z.enum(['headline', 'secondary', 'data-development']).optional(),
  /** How often it is reported. */
  frequency: Frequency.optional(),
  /** The goals it measures. */
  goals: list(GoalId).optional(),
  /** The strategies it measures. */
  strategies: list(StrategyId).optional(),
  /** The population it is about. */
  population: PopulationId.optional(),
  /** The dimensions it is disaggregated by. */
  dimensions: list(DimensionId).optional(),
  /** The partner that looks after it. */
  steward: PartnerId.optional(),
  /** The least value it can have. */
  minimum: z.number().optional(),
  /** The greatest value it can have. */
  maximum: z.number().optional(),
  /** The value it starts from. */
  baseline: Baseline.optional(),
  /** The values it is to reach. */
  targets: list(Target).optional(),
  /** The ways it has been measured, oldest first. */
  methodVersions: list(MethodVersion).optional(),
  /** Who may see values, and how small a group may be shown. */
  confidentiality: Confidentiality.optional(),
  /** The least share of expected reports for which a total is given; 1 when absent. */
  coverageThreshold: Share.optional(),
  /** How far a report of it must have come before it counts; as all indicators are required when absent. */
  requiredStatus: RequiredStatus.optional(),
  /** How it is computed, when it is derived from other indicators. */
  formula: Formula.optional(),
})
export interface Indicator extends z.output<typeof Indicator> {}
