// How many indicators are improving and how many curves have turned, population and performance apart.
import { countJudgements, type ImprovementCount } from '../measurement/progress/count-judgements.ts'
import type { ImprovementRule } from '../measurement/progress/judge-change.ts'
import type { GoalSummary } from './assessment.ts'
import type { AssessmentInput } from './assessment-input.ts'
import type { IndicatorResult } from './indicator-parts.ts'
import type { CurveCount, QuestionResults, ResultsSummary } from './results-parts.ts'

/** The results of all indicators together. */
export function resultsSummary(
  { asOf, knownAt }: Pick<AssessmentInput, 'asOf' | 'knownAt'>,
  indicators: readonly IndicatorResult[],
  goals: readonly GoalSummary[],
  rule: ImprovementRule,
): ResultsSummary {
  const times = knownAt === undefined ? { asOf } : { asOf, knownAt }
  const count = (of: readonly IndicatorResult[]) =>
    countJudgements(
      of.map(({ change }) => change.judgement),
      times,
    )
  const population = indicators.filter(({ level }) => level === 'population')
  const performance = indicators.filter(({ level }) => level === 'performance')
  return {
    rule,
    all: count(indicators),
    population: { improvement: count(population), curves: countCurves(population) },
    performance: {
      improvement: count(performance),
      curves: countCurves(performance),
      questions: byQuestion(performance, count),
    },
    goals: goals.map((goal) => {
      const ofGoal = indicators.filter(({ id }) => goal.indicators.includes(id))
      return {
        goal: goal.id,
        all: count(ofGoal),
        population: count(ofGoal.filter(({ level }) => level === 'population')),
        performance: count(ofGoal.filter(({ level }) => level === 'performance')),
      }
    }),
  }
}

function countCurves(indicators: readonly IndicatorResult[]): CurveCount {
  const count = (status: IndicatorResult['curve']['status']) =>
    indicators.filter(({ curve }) => curve.status === status).length
  return { turned: count('turned'), notTurned: count('not-turned'), unknown: count('unknown') }
}

const QUESTIONS: readonly QuestionResults['question'][] = ['how-much', 'how-well', 'better-off', undefined]

function byQuestion(
  performance: readonly IndicatorResult[],
  count: (of: readonly IndicatorResult[]) => ImprovementCount,
): readonly QuestionResults[] {
  return QUESTIONS.flatMap((question) => {
    const answering = performance.filter(({ performanceQuestion }) => performanceQuestion === question)
    if (answering.length === 0) return []
    return [
      {
        ...(question === undefined ? {} : { question }),
        indicators: answering.map(({ id }) => id),
        improvement: count(answering),
      },
    ]
  })
}
