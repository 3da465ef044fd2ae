// What to do next: the remedies of failed checks, the least effort first.
import type { Assessment } from '@collective-impact/core'
import { nextSteps } from '../order.ts'
import { effortWords } from '../wording.ts'
import { paragraph, type Section, steps } from './block.ts'

export function whatToDoNext(assessment: Assessment): Section {
  const failed = nextSteps(assessment)
  return {
    id: 'next-steps',
    title: 'What to do next',
    blocks:
      failed.length === 0
        ? [paragraph('No failed check asks for anything.')]
        : [
            paragraph('The least effort first; within the same effort, what weighs most.'),
            steps(
              failed.map(({ remedy, title }) => ({ text: `${remedy.text} (${effortWords[remedy.effort]}; ${title})` })),
            ),
          ],
  }
}
