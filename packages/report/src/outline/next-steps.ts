// What to do next: the first three things with what they would do to the scores, then all others.
import type { Assessment, NextStep, StepEffect } from '@collective-impact/core'
import type { Figures } from '../figures.ts'
import { effortWords } from '../wording.ts'
import { type Block, heading, type Item, paragraph, type Section, steps } from './block.ts'

const FIRST = 3

const ORDER =
  'What is known to be wrong comes first: the least effort first, and within the same effort what raises the score over ' +
  'all areas most. Then comes what to record, so that more can be told.'

export function whatToDoNext(assessment: Assessment, figures: Figures): Section {
  const { nextSteps } = assessment
  const first = nextSteps.slice(0, FIRST)
  const others = nextSteps.slice(FIRST)
  return {
    id: 'next-steps',
    title: 'What to do next',
    blocks:
      first.length === 0
        ? [paragraph('No check asks for anything.')]
        : [
            paragraph(ORDER),
            heading(first.length === FIRST ? 'The next three things to do' : 'The next things to do'),
            steps(first.map((step) => inFull(step, assessment, figures))),
            ...part(
              'After that',
              others.filter(({ kind }) => kind === 'mend'),
            ),
            ...part(
              'What to record, so that more can be told',
              others.filter(({ kind }) => kind === 'record'),
            ),
          ],
  }
}

function part(title: string, all: readonly NextStep[]): readonly Block[] {
  return all.length === 0 ? [] : [heading(title), steps(all.map(inShort))]
}

function inShort({ text, effort, title, kind }: NextStep): Item {
  return { text: kind === 'mend' ? `${text} (${effortWords[effort]}; ${title})` : `${text} (${title})` }
}

function inFull(step: NextStep, { health }: Assessment, figures: Figures): Item {
  const { text, effort, title, kind, area, inArea, overall } = step
  const name = health.areas.find((each) => each.area === area)?.title ?? area
  const effects = `${name}: ${effectInWords(inArea, figures)}; all areas: ${effectInWords(overall, figures)}`
  const about = kind === 'mend' ? `${effortWords[effort]}; ${title}` : `to be recorded; ${title}`
  return { text: `${text} (${about}) ${effects}.` }
}

function effectInWords({ now, ifPassed, ifFailed }: StepEffect, figures: Figures): string {
  const [before, passed] = [figures.short(now.score), figures.short(ifPassed.score)]
  return ifFailed === undefined
    ? `${before} now, ${passed} then`
    : `${before} now, ${passed} if it holds, ${figures.short(ifFailed.score)} if it does not`
}
