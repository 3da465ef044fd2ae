// The five conditions and what carries them: scores with the range that what is unknown leaves open.
import type { AreaScore, Assessment, CheckResult } from '@collective-impact/core'
import type { Figures } from '../figures.ts'
import { outcomeWords } from '../wording.ts'
import { type Block, heading, type Item, list, type Mark, paragraph, type ScoreLine, type Section } from './block.ts'

const MARKS: Readonly<Partial<Record<CheckResult['outcome'], Mark>>> = {
  pass: 'good',
  fail: 'bad',
  unsure: 'open',
  error: 'open',
}

const SCORE =
  'A score is the weighted share of checks passed among those that could be decided. Its range is what it could still ' +
  'become once what is unknown is known.'

export function conditions({ health }: Assessment, figures: Figures): Section {
  const { areas, checks } = health
  return {
    id: 'conditions',
    title: 'The five conditions, and what carries them',
    blocks: areas.length === 0 ? [paragraph('The profile asks for no check.')] : scored(areas, checks, figures),
  }
}

function scored(areas: readonly AreaScore[], checks: readonly CheckResult[], figures: Figures): readonly Block[] {
  return [
    paragraph(SCORE),
    { kind: 'scores', caption: 'Score by area', scores: areas.map((area) => scoreLine(area, figures)) },
    ...areas.flatMap(({ area, title }) => [
      heading(title),
      list(checks.filter((check) => check.area === area).map(outcomeOf)),
    ]),
  ]
}

function outcomeOf({ title, outcome }: CheckResult): Item {
  const mark = MARKS[outcome]
  const text = `${title}: ${outcomeWords[outcome]}`
  return mark === undefined ? { text } : { text, mark }
}

/** A score in words, with the numbers a renderer needs to draw it. */
export function scoreLine({ title, score, lowest, highest, evidence }: AreaScore, figures: Figures): ScoreLine {
  return {
    title,
    score: figures.short(score),
    range: `${figures.share(lowest)} to ${figures.share(highest)}`,
    evidence: `${figures.share(evidence)} decided`,
    ...(score.kind === 'observed' ? { value: score.value } : {}),
    lowest,
    highest,
  }
}
