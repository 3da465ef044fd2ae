// Whether things are getting better: how many indicators improve, population and performance apart, and which curves turn.
import type { Assessment, CurveCount, ImprovementCount, ResultsSummary } from '@collective-impact/core'
import { describeImprovement, describeRule } from '../describe-improvement.ts'
import type { Figures } from '../figures.ts'
import { questionWords } from '../wording.ts'
import { type Block, type Column, heading, paragraph, type Section, table } from './block.ts'

const APART =
  'Indicators about whole populations are what all partners answer for together; indicators of performance are what each ' +
  'program answers for. They are not added up, and running totals and indicators without a better direction do not count.'

export function results(assessment: Assessment, figures: Figures): Section {
  const { results: summary } = assessment
  return {
    id: 'results',
    title: 'Whether things are getting better',
    blocks:
      summary.all.indicators === 0
        ? [paragraph('No indicator has a better direction.')]
        : [
            paragraph(`${capital(describeImprovement(summary.all, figures))}. ${describeRule(summary.rule, figures)}`),
            ...byLevel(summary, figures),
            ...byGoal(assessment, figures),
            ...curves(summary, figures),
          ],
  }
}

const COUNTS: readonly Column[] = ['Improving', 'Steady', 'Worsening', 'Not enough data'].map((title) => ({
  title,
  isNumeric: true,
}))

function byLevel({ population, performance }: ResultsSummary, figures: Figures): readonly Block[] {
  const counts: readonly (readonly [string, ImprovementCount])[] = [
    ['Whole populations', population.improvement],
    ['Performance of programs', performance.improvement],
    ...performance.questions.flatMap(({ question, improvement }) =>
      question === undefined ? [] : [[`Performance: ${questionWords[question]}`, improvement] as const],
    ),
  ]
  const rows = counts
    .filter(([, { indicators }]) => indicators > 0)
    .map(([name, { improving, steady, worsening, notEnoughData }]) => [
      name,
      ...[improving, steady, worsening, notEnoughData].map((each) => numberOf(each, figures)),
    ])
  if (rows.length === 0) return []
  const caption = 'Indicators improving, by what they are about'
  return [paragraph(APART), table(caption, [{ title: 'About' }, ...COUNTS], rows)]
}

function byGoal({ initiative, results: { goals } }: Assessment, figures: Figures): readonly Block[] {
  if (goals.length === 0) return []
  const rows = goals.map(({ goal, population, performance }) => [
    initiative.goals.find(({ id }) => id === goal)?.statement ?? goal,
    describeImprovement(population, figures),
    describeImprovement(performance, figures),
  ])
  return [
    heading('Goal by goal'),
    table(
      'Indicators improving, by goal',
      [{ title: 'Goal' }, { title: 'Whole populations' }, { title: 'Performance of programs' }],
      rows,
    ),
  ]
}

/** Curves, where any can be told. */
function curves({ population, performance }: ResultsSummary, figures: Figures): readonly Block[] {
  const row = (name: string, { turned, notTurned, unknown }: CurveCount) => [
    name,
    ...[turned, notTurned, unknown].map((each) => numberOf(each, figures)),
  ]
  const told = [population.curves, performance.curves].some(({ turned, notTurned }) => turned > 0 || notTurned > 0)
  if (!told) return []
  return [
    heading('Turning the curve'),
    paragraph(
      'A curve has turned where the latest value is better than where the past, before the effort, was leading.',
    ),
    table(
      'Curves turned, by what the indicators are about',
      [
        { title: 'About' },
        ...['Turned', 'Not turned', 'Not enough data'].map((title) => ({ title, isNumeric: true as const })),
      ],
      [row('Whole populations', population.curves), row('Performance of programs', performance.curves)],
    ),
  ]
}

function numberOf(amount: number, figures: Figures): string {
  return figures.number(amount, { kind: 'count', of: 'indicators' })
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}
