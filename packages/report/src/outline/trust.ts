// Trust, power and the wider circle: what people say of each other, who holds what, and who joins in from outside.
import type { Assessment, Measured, PowerSummary, RelationshipSummary, SurveySummary } from '@collective-impact/core'
import { dateInWords } from '../dates.ts'
import type { Figures } from '../figures.ts'
import { circleEvidenceWords, contrastSourceWords, powerResourceWords, ratingWords } from '../wording.ts'
import { type Block, type Column, facts, heading, list, paragraph, type Section, table } from './block.ts'

const numeric = (title: string): Column => ({ title, isNumeric: true })

export function trust(assessment: Assessment, figures: Figures): Section {
  const { surveys, relationships } = assessment.trust
  return {
    id: 'trust',
    title: 'Trust, power and the wider circle',
    blocks: [
      ...surveys.flatMap((survey) => ofSurvey(survey, figures)),
      ...(relationships === undefined ? [] : ofRelationships(relationships, figures)),
      ...ofPower(assessment.power, figures),
      ...ofContrasts(assessment, figures),
      ...ofCircle(assessment, figures),
    ],
  }
}

function ofSurvey(survey: SurveySummary, figures: Figures): readonly Block[] {
  const { name, askedOn, previouslyAskedOn, respondents, responseRate, factors } = survey
  const rows = factors.map(({ factor, share, band = '', consensus, change }) => [
    factor,
    figures.short(share),
    band,
    figures.short(consensus),
    change === undefined ? '' : figures.short(change),
  ])
  const columns = [
    { title: 'Asked for' },
    numeric('How high'),
    { title: 'Read as' },
    numeric('How alike people answer'),
    numeric(previouslyAskedOn === undefined ? 'Change' : `Change since ${dateInWords(previouslyAskedOn)}`),
  ]
  return [
    heading(name),
    facts([
      { name: 'Asked on', text: dateInWords(askedOn) },
      { name: 'Answered', text: figures.measured(respondents) },
      { name: 'Response rate', text: figures.short(responseRate) },
    ]),
    table(`${name}: what people answered`, columns, rows),
  ]
}

function ofRelationships({ askedOn, responseRate, ratings }: RelationshipSummary, figures: Figures): readonly Block[] {
  const rows = ratings.map(({ rated, side, rating }) => [
    side === undefined ? `${ratingWords[rated] ?? rated}, all sides` : (ratingWords[side] ?? side),
    figures.short(rating),
  ])
  return [
    heading('How partners see each other'),
    facts([
      { name: 'Asked on', text: dateInWords(askedOn) },
      { name: 'Response rate', text: figures.short(responseRate) },
    ]),
    table('Mean ratings received, 1 (not at all) to 4 (a great deal)', [{ title: 'Side' }, numeric('Rating')], rows),
  ]
}

function ofPower(all: readonly PowerSummary[], figures: Figures): readonly Block[] {
  const rows = all
    .filter(({ gini }) => gini.kind === 'observed')
    .map((each) => [nameOf(each), String(each.holders), figures.short(each.gini), figures.short(each.topShare)])
  const columns = [{ title: 'Of' }, numeric('Held by'), numeric('Imbalance (Gini)'), numeric('Share of the greatest')]
  const spread = [
    paragraph('Imbalance is 0% when all hold the same, and near 100% when one holds everything.'),
    table('How unevenly power is spread', columns, rows),
  ]
  return [
    heading('Who holds what'),
    ...(rows.length === 0 ? [] : spread),
    ...unsaid(
      all.map((each) => ({ name: nameOf(each), measured: each.gini })),
      figures,
    ),
  ]
}

function nameOf({ resource, unit }: PowerSummary): string {
  const name = powerResourceWords[resource]
  return unit?.kind === 'amount' ? `${name}, ${unit.currency}` : name
}

function ofContrasts({ contrasts }: Assessment, figures: Figures): readonly Block[] {
  const rows = contrasts
    .filter(({ measured }) => measured.kind === 'observed')
    .map(({ title, isolated, collective, measured, source }) => [
      title,
      isolated,
      collective,
      figures.short(measured),
      contrastSourceWords[source],
    ])
  const columns = [
    { title: 'Contrast' },
    { title: 'Isolated' },
    { title: 'Collective' },
    numeric('How collective'),
    { title: 'As shown by' },
  ]
  return [
    heading('Isolated or collective impact'),
    ...(rows.length === 0 ? [] : [table('The contrasts', columns, rows)]),
    ...unsaid(
      contrasts.map(({ title, measured }) => ({ name: title, measured })),
      figures,
    ),
  ]
}

/** What has no value, by the reason why. */
function unsaid(
  all: readonly { readonly name: string; readonly measured: Measured }[],
  figures: Figures,
): readonly Block[] {
  const lacking = all.filter(({ measured }) => measured.kind === 'missing')
  const byReason = Map.groupBy(lacking, ({ measured }) => figures.short(measured))
  return [...byReason].map(([why, same]) => paragraph(`${same.map(({ name }) => name).join('; ')}: ${why}.`))
}

function ofCircle({ circle: { size, growth, members } }: Assessment, figures: Figures): readonly Block[] {
  const items = members.map(({ name, since, shownBy }) => {
    const shown = shownBy.map((kind) => circleEvidenceWords[kind]).join(', ')
    return { text: since === undefined ? `${name}: ${shown}` : `${name}, since ${dateInWords(since)}: ${shown}` }
  })
  return [
    heading('The wider circle'),
    facts([
      { name: 'Organizations outside the formal group that act in line', text: figures.short(size) },
      { name: 'More than a year before', text: figures.short(growth) },
    ]),
    list(items),
  ]
}
