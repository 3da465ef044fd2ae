// Have the partners agreed how they work together?
import * as z from 'zod'
import { defineCheck } from '../../define-check.ts'
import { fail, finding, pass, unsure } from '../../outcome.ts'

export const missingPrinciples = defineCheck({
  id: 'common-agenda/missing-principles',
  title: 'Partners have agreed how they work together',
  failureTitle: 'Partners have not agreed how they work together',
  why: 'Nobody can foresee every question of a long common effort. Principles that all have agreed to let partners decide in the same spirit when nobody is there to ask.',
  whenItMisleads:
    'Principles on paper need not be those that are lived, and partners who have worked together for long may share them without having written one down. Whether people keep to them is better asked in a survey.',
  evidence: ['hanleybrown-et-al-2012'],
  remedy: {
    effort: 'low',
    text: 'Ask the partners what they expect of each other, agree on a handful of sentences that would decide a real quarrel, and write them down.',
  },
  lifecycle: 'stable',
  options: z.strictObject({}),
  needs: ['principles'],
  messages: {
    none: 'The record says that the partners have agreed on no principles.',
    notStated:
      'State under `commonAgenda.principles` how the partners have agreed to work, or an empty list if they have not.',
  },
  evaluate({ principles }) {
    if (principles === undefined) return unsure('notStated')
    return principles.length === 0 ? fail([finding('none', 'principles', {})]) : pass()
  },
  examples: [
    {
      title: 'partners who have agreed on a principle',
      record: {
        commonAgenda: { principles: [{ id: 'no-blame', text: 'Numbers are for learning; nobody is blamed for one.' }] },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'partners who have agreed on none',
      record: { commonAgenda: { principles: [] } },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['The record says that the partners have agreed on no principles.'],
    },
    {
      title: 'a record that does not speak of principles',
      record: { commonAgenda: { goals: [] } },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State under `commonAgenda.principles` how the partners have agreed to work, or an empty list if they have not.',
      ],
    },
  ],
})
