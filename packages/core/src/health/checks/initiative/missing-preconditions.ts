// Are the three preconditions of collective impact in place?
import * as z from 'zod'
import { defineCheck } from '../../define-check.ts'
import { finding, unsure, verdict } from '../../outcome.ts'

const preconditions = {
  'influential-champion': 'an influential champion',
  'adequate-funding': 'adequate funding',
  'sense-of-urgency': 'a sense of urgency',
} as const

export const missingPreconditions = defineCheck({
  id: 'initiative/missing-preconditions',
  title: 'The three preconditions are in place',
  failureTitle: 'Some of the three preconditions are not in place',
  why: 'Without an influential champion, money for two or three years and a sense of urgency, leaders are not brought together, or do not stay.',
  whenItMisleads:
    'Preconditions are asked for before the launch. An initiative that has run for years without one has found another way, or is living on borrowed time; the check cannot tell which.',
  evidence: ['hanleybrown-et-al-2012'],
  remedy: {
    effort: 'high',
    text: 'Before anything else, win somebody whom leaders of all sectors respect, secure money for the first years, and show the public why this cannot wait.',
  },
  identifiedBy: ['precondition'],
  lifecycle: 'stable',
  options: z.strictObject({}),
  needs: ['initiative'],
  messages: {
    notMet: 'The record says that {precondition} is not in place.',
    none: 'The record says that no precondition is in place.',
    unclear: 'The record does not say whether {precondition} is in place.',
    preconditionsNotStated:
      'State under `initiative.preconditions` for each of the three whether it is in place, with what shows it.',
  },
  evaluate({ initiative }) {
    const stated = initiative.preconditions
    if (stated === undefined) return unsure('preconditionsNotStated')
    if (stated.length === 0) return verdict([finding('none', initiative, {})], [], 'preconditionsNotStated')
    const wrong = []
    const open = []
    for (const [kind, precondition] of Object.entries(preconditions)) {
      const entries = stated.filter((entry) => entry.kind === kind)
      const [unmet] = entries
      if (entries.some(({ met }) => met)) continue
      if (unmet === undefined) open.push(finding('unclear', initiative, { precondition }))
      else wrong.push(finding('notMet', unmet, { precondition }))
    }
    return verdict(wrong, open, 'preconditionsNotStated')
  },
  examples: [
    {
      title: 'all three are in place',
      record: {
        initiative: {
          id: 'river',
          name: 'River',
          preconditions: [
            { kind: 'influential-champion', met: true },
            { kind: 'adequate-funding', met: true },
            { kind: 'sense-of-urgency', met: true },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'one of those asked is no champion, and another is',
      record: {
        initiative: {
          id: 'river',
          name: 'River',
          preconditions: [
            { kind: 'influential-champion', met: false, evidence: 'The mayor declined.' },
            { kind: 'influential-champion', met: true, evidence: 'The bishop invited the leaders.' },
            { kind: 'adequate-funding', met: true },
            { kind: 'sense-of-urgency', met: true },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'there is no money',
      record: {
        initiative: { id: 'river', name: 'River', preconditions: [{ kind: 'adequate-funding', met: false }] },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['The record says that adequate funding is not in place.'],
    },
    {
      title: 'a record that speaks of the champion only',
      record: {
        initiative: { id: 'river', name: 'River', preconditions: [{ kind: 'influential-champion', met: true }] },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State under `initiative.preconditions` for each of the three whether it is in place, with what shows it.',
        'The record does not say whether adequate funding is in place.',
        'The record does not say whether a sense of urgency is in place.',
      ],
    },
  ],
})
