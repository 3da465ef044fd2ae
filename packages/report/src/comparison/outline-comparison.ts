// What two assessments differ in, in the order in which a reader needs it, before it is written in any format.
import type {
  AssessmentComparison,
  ComparedState,
  IndicatorComparison,
  JudgementChange,
  NumberChange,
} from '@collective-impact/core'
import { audienceInWords } from '../audience.ts'
import { dateInWords } from '../dates.ts'
import { type Figures, figuresFor } from '../figures.ts'
import { type Block, facts, heading, list, type Outline, paragraph, type Section, table } from '../outline/block.ts'
import type { ReportOptions } from '../report-options.ts'
import { judgementWords, targetStatusWords } from '../wording.ts'
import { changeReasonWords, entityWords, fieldWords, judgedWords, seriesWords } from './comparison-wording.ts'

/**
 * The content of a comparison of two assessments as plain blocks of text, for a renderer of your own. Nothing in it is
 * escaped: escape every text for the format you write.
 * @throws {@link CollectiveImpactError} `report/invalid-option` when the locale is not a BCP 47 tag
 */
export function outlineComparison(comparison: AssessmentComparison, options: ReportOptions = {}): Outline {
  const figures = figuresFor(options)
  return {
    title: `${comparison.initiative.name}: what moved, and why`,
    sections: [compared(comparison), moved(comparison, figures), standing(comparison, figures)],
  }
}

function compared({ audience, before, after, entities }: AssessmentComparison): Section {
  const readers = audienceInWords(audience)
  const came = entities.filter(({ change }) => change === 'added')
  const went = entities.filter(({ change }) => change === 'removed')
  const named = (all: typeof entities) => all.map(({ kind, name }) => ({ text: `${entityWords[kind]}: ${name}` }))
  return {
    id: 'compared',
    title: 'What is compared',
    blocks: [
      facts([
        { name: 'Before', text: stateInWords(before) },
        { name: 'After', text: stateInWords(after) },
        readers === undefined ? undefined : { name: 'For', text: readers },
        before.profile === after.profile
          ? undefined
          : { name: 'Checked with', text: `${before.profile} before, ${after.profile} after` },
      ]),
      ...(came.length === 0 ? [] : [heading('New'), list(named(came))]),
      ...(went.length === 0 ? [] : [heading('No longer there'), list(named(went))]),
    ],
  }
}

function stateInWords({ asOf, knownAt }: ComparedState): string {
  const known = knownAt === undefined ? 'all that has been recorded' : `what was known on ${dateInWords(knownAt)}`
  return `as of ${dateInWords(asOf)}, from ${known}`
}

function moved({ indicators }: AssessmentComparison, figures: Figures): Section {
  return {
    id: 'moved',
    title: 'Which numbers moved, and why',
    blocks:
      indicators.length === 0
        ? [paragraph('No number of any indicator moved.')]
        : indicators.flatMap((each) => [heading(each.name), ...indicatorBlocks(each, figures)]),
  }
}

const PRESENCE = {
  both: undefined,
  added: 'This indicator is new.',
  removed: 'This indicator is no longer there.',
} as const

function indicatorBlocks(
  { presence, definitions, numbers, judgements }: IndicatorComparison,
  figures: Figures,
): readonly Block[] {
  const said = PRESENCE[presence]
  const others = [
    ...definitions.map(({ field, before = 'nothing', after = 'nothing' }) => ({
      name: `Another ${fieldWords[field] ?? field}`,
      text: `${before} before, ${after} now`,
    })),
    ...judgements.map((each) => ({ name: judgedWords[each.of], text: judgementInWords(each) })),
  ]
  return [
    ...(said === undefined ? [] : [paragraph(said)]),
    ...(others.length === 0 ? [] : [facts(others)]),
    ...(numbers.length === 0 ? [] : [numbersTable('Numbers that moved', numbers, figures)]),
  ]
}

function judgementInWords(change: JudgementChange): string {
  switch (change.of) {
    case 'standing':
      return `${targetStatusWords[change.before]} before, ${targetStatusWords[change.after]} now`
    case 'change':
      return `${judgementWords[change.before]} before, ${judgementWords[change.after]} now`
    case 'curve':
      return `${curveWords[change.before]} before, ${curveWords[change.after]} now`
  }
}

const curveWords = {
  turned: 'turned',
  'not-turned': 'not turned',
  'not-judged': 'not judged',
  unknown: 'cannot be told',
} as const

function standing({ results, alignment, scores, checks }: AssessmentComparison, figures: Figures): Section {
  const tables = [
    ['Indicators improving', results],
    ['Alignment', alignment],
    ['Scores', scores],
  ] as const
  const blocks = [
    ...tables.flatMap(([caption, numbers]) =>
      numbers.length === 0 ? [] : [heading(caption), numbersTable(`${caption}: numbers that moved`, numbers, figures)],
    ),
    ...(checks.length === 0
      ? []
      : [
          heading('Checks that came out differently'),
          list(checks.map(({ title, before, after }) => ({ text: `${title}: ${before} before, ${after} now` }))),
        ]),
  ]
  return {
    id: 'standing',
    title: 'Results, alignment and health',
    blocks: blocks.length > 0 ? blocks : [paragraph('Nothing moved.')],
  }
}

function numbersTable(caption: string, numbers: readonly NumberChange[], figures: Figures): Block {
  return table(
    caption,
    [{ title: 'Number' }, { title: 'Before' }, { title: 'After' }, { title: 'Why' }],
    numbers.map((number) => [
      numberInWords(number),
      beforeInWords(number, figures),
      number.after === undefined ? 'none' : figures.measured(number.after),
      whyInWords(number),
    ]),
  )
}

function beforeInWords({ before, periodBefore }: NumberChange, figures: Figures): string {
  if (before === undefined) return 'none'
  return periodBefore === undefined ? figures.measured(before) : `${figures.measured(before)}, ${periodBefore.label}`
}

function numberInWords({ series, about, dimension, category, period, by }: NumberChange): string {
  const more = [
    about,
    category === undefined ? undefined : `${dimension}: ${category}`,
    by === undefined ? undefined : `by ${dateInWords(by)}`,
    period?.label,
  ].filter((text) => text !== undefined)
  return [seriesWords[series], ...more].join(', ')
}

function whyInWords({ reasons, restatements = [] }: NumberChange): string {
  const restated = restatements.map(
    ({ period, restatedOn, reason }) =>
      `${period.label} on ${dateInWords(restatedOn)}${reason === undefined ? '' : `: ${reason}`}`,
  )
  return [...reasons.map((reason) => changeReasonWords[reason]), ...restated].join('; ')
}
