// How many indicators are improving: population and performance apart, overall and goal by goal.
import * as z from 'zod'
import { PerformanceQuestion } from '../conditions/shared-measurement/indicator.ts'
import { list, part, Text } from '../foundation/schema.ts'
import { ImprovementCount } from '../measurement/progress/count-judgements.ts'
import { ImprovementRule } from '../measurement/progress/judge-change.ts'

/** How many curves have turned. Indicators of which no way is better do not count. */
export const CurveCount = part('CurveCount', 'How many indicators do better than where the past was leading.', {
  /** Better than the forecast. */
  turned: z.int().min(0),
  /** No better than the forecast. */
  notTurned: z.int().min(0),
  /** Without enough history or data to tell. */
  unknown: z.int().min(0),
})
export interface CurveCount extends z.output<typeof CurveCount> {}

/** Indicators that answer one question about performance, or that do not say which. */
export const QuestionResults = part('QuestionResults', 'Indicators that answer one question about performance.', {
  /** How much did we do, how well did we do it, is anyone better off; absent where that is not stated. */
  question: PerformanceQuestion.optional(),
  /** Their ids. */
  indicators: list(Text),
  /** How many of them are improving. */
  improvement: ImprovementCount,
})
export interface QuestionResults extends z.output<typeof QuestionResults> {}

/** The indicators about whole populations: those that all partners answer for together. */
export const PopulationResults = part('PopulationResults', 'The indicators about whole populations.', {
  /** How many are improving. */
  improvement: ImprovementCount,
  /** How many curves have turned. */
  curves: CurveCount,
})
export interface PopulationResults extends z.output<typeof PopulationResults> {}

/** The indicators about how well programs perform: those that the program's own people answer for. */
export const PerformanceResults = part('PerformanceResults', 'The indicators about how well programs perform.', {
  /** How many are improving. */
  improvement: ImprovementCount,
  /** How many curves have turned. */
  curves: CurveCount,
  /** By question, those that are asked; last the indicators that do not state theirs. */
  questions: list(QuestionResults),
})
export interface PerformanceResults extends z.output<typeof PerformanceResults> {}

/** The indicators of one goal. */
export const GoalResults = part('GoalResults', 'How many indicators of a goal are improving.', {
  /** The goal's id. */
  goal: Text,
  /** All of them. */
  all: ImprovementCount,
  /** Those about a whole population. */
  population: ImprovementCount,
  /** Those about how well programs perform. */
  performance: ImprovementCount,
})
export interface GoalResults extends z.output<typeof GoalResults> {}

/**
 * How many indicators are improving. Results-Based Accountability keeps population and performance apart: partners
 * answer together for the one, each program for the other.
 */
export const ResultsSummary = part('ResultsSummary', 'How many indicators are improving.', {
  /** With which value the latest is compared. */
  rule: ImprovementRule,
  /** All indicators, those included that state no level. */
  all: ImprovementCount,
  /** Those about a whole population. */
  population: PopulationResults,
  /** Those about how well programs perform. */
  performance: PerformanceResults,
  /** Goal by goal. */
  goals: list(GoalResults),
})
export interface ResultsSummary extends z.output<typeof ResultsSummary> {}
