// Has anybody seen people, teams and institutions work in another way?
import * as z from 'zod'
import { addMonths } from '../../../foundation/plain-date.ts'
import { defineCheck } from '../../define-check.ts'
import { finding, unsure, verdict } from '../../outcome.ts'

const levels = { individual: 'people', team: 'teams', institution: 'institutions' } as const

export const noObservedShifts = defineCheck({
  id: 'initiative/no-observed-shifts',
  title: 'Shifts were seen in people, teams and institutions',
  failureTitle: 'Nobody has seen people, teams or institutions work in another way',
  why: 'An initiative changes results by changing how people, teams and institutions work. Where none of that is seen, better numbers have another cause and will not last.',
  whenItMisleads:
    'Shifts are slow and seen late, institutions last of all; and those who are in the midst of one often do not notice. That nobody wrote one down does not mean that there is none.',
  evidence: ['kania-kramer-2013', 'preskill-et-al-2014', 'cabaj-weaver-2016'],
  remedy: {
    effort: 'low',
    text: 'Ask partners once a year what they, their teams and their organizations do otherwise than before, and what shows it.',
  },
  identifiedBy: ['level'],
  lifecycle: 'stable',
  options: z.strictObject({
    windowMonths: z
      .int()
      .min(1)
      .default(24)
      .describe(
        'How many months back shifts count. Institutions shift slowly: within two years something should show.',
      ),
  }),
  needs: ['observedShifts'],
  messages: {
    unseen: 'No shift in how {level} work has been seen since {since}.',
    shiftsNotStated: 'State shifts that were seen under `improvement.shifts`, or an empty list if there were none.',
  },
  evaluate({ observedShifts, asOf }, { windowMonths }) {
    if (observedShifts === undefined) return unsure('shiftsNotStated')
    const since = addMonths(asOf, -windowMonths)
    const seen = new Set<string>(
      observedShifts.filter(({ observedOn }) => observedOn > since).map(({ level }) => level),
    )
    const wrong = Object.entries(levels)
      .filter(([level]) => !seen.has(level))
      .map(([, level]) => finding('unseen', 'observedShifts', { level, since }))
    return verdict(wrong, [], 'shiftsNotStated')
  },
  examples: [
    {
      title: 'one of each',
      record: {
        improvement: {
          shifts: [
            { id: 'a', level: 'individual', text: 'Teachers call families.', observedOn: '2023-02-01' },
            { id: 'b', level: 'team', text: 'The clinics share a list.', observedOn: '2023-03-01' },
            { id: 'c', level: 'institution', text: 'The district pays for tutors.', observedOn: '2022-06-01' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'none in teams, and the last of institutions long ago',
      record: {
        improvement: {
          shifts: [
            { id: 'a', level: 'individual', text: 'Teachers call families.', observedOn: '2023-02-01' },
            { id: 'c', level: 'institution', text: 'The district pays for tutors.', observedOn: '2019-06-01' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'No shift in how teams work has been seen since 2021-12-31.',
        'No shift in how institutions work has been seen since 2021-12-31.',
      ],
    },
    {
      title: 'nothing is said of shifts',
      record: {},
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: ['State shifts that were seen under `improvement.shifts`, or an empty list if there were none.'],
    },
  ],
})
