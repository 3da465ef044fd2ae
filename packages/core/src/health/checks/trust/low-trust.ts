// Do partners trust each other?
import * as z from 'zod'
import { exactSum } from '../../../foundation/exact-sum.ts'
import { Share } from '../../../foundation/schema.ts'
import { belongsOn } from '../../../initiative/membership.ts'
import { answersOf, trustSides } from '../../../network/record/answers.ts'
import type { RelationshipWave } from '../../../trust/relationship-wave.ts'
import { defineCheck } from '../../define-check.ts'
import { fromRecord } from '../../from-record.ts'
import { fail, finding, pass, unsure } from '../../outcome.ts'

export const lowTrust = defineCheck({
  id: 'trust/low-trust',
  title: 'Partners trust each other',
  failureTitle: 'Partners trust each other too little',
  why: 'Trust carries all five conditions: partners who do not trust each other share neither data nor credit.',
  whenItMisleads:
    'Ratings are given by those who answer, and those who trust least often do not. A mean hides a pair that does not get along; look at the relationships themselves.',
  evidence: ['kania-kramer-2011', 'varda-retrum-2012'],
  remedy: {
    effort: 'high',
    text: 'Talk about the listed sides of trust with the partners, beginning with small joint work in which each can show that it keeps its word.',
  },
  identifiedBy: ['side'],
  lifecycle: 'stable',
  options: z.strictObject({
    leastMean: z
      .number()
      .min(1)
      .max(4)
      .default(2.5)
      .describe('The least mean rating, 1 to 4, on each side of trust. 2.5 is the middle of the scale.'),
    leastAnswered: Share.default(0.5).describe(
      'The least share of those asked who answered. Below half, the silent could turn the result.',
    ),
  }),
  needs: ['partners', 'relationshipWaves'],
  messages: {
    low: 'Partners rated each other {mean} of 4 for {side} on {askedOn}; at least {leastMean} is asked for.',
    fewAnswers: '{answered} of {asked} partners answered on {askedOn}.',
    neverAsked: 'Ask partners how far they trust each other, and state the answers under `trust.relationshipWaves`.',
    tooFewAnswered: 'Ask those who have not answered: too few did to judge by.',
    noRatings: 'State in `trust` of each relationship how far one partner trusts the other.',
  },
  evaluate({ partners = [], relationshipWaves = [], asOf }, { leastMean, leastAnswered }) {
    const wave = latest(relationshipWaves)
    if (wave === undefined) return unsure('neverAsked')
    const { askedOn } = wave
    const { asked, members, answered, answers } = answersOf({ partners }, wave)
    const all = (asked ?? members).length
    if (all > 0 && answered.length / all < leastAnswered) {
      return unsure('tooFewAnswered', [finding('fewAnswers', wave, { answered: answered.length, asked: all, askedOn })])
    }
    const belonging = new Set<string>(partners.filter((partner) => belongsOn(partner, asOf)).map(({ id }) => id))
    const ofNow = answers.filter(({ from, to }) => belonging.has(from) && belonging.has(to))
    const rated = trustSides
      .map((side) => ({ side, ratings: ofNow.flatMap(({ trust }) => trust[side] ?? []) }))
      .filter(({ ratings }) => ratings.length > 0)
    if (rated.length === 0) return unsure('noRatings')
    const low = rated
      .map(({ side, ratings }) => ({ side, ratings, mean: exactSum(ratings) / ratings.length }))
      .filter(({ mean }) => mean < leastMean)
    if (low.length === 0) return pass()
    return fail(
      low.map(({ side, ratings, mean }) => {
        const measured = fromRecord(mean, { kind: 'score', of: 'points of 4' }, 'mean', ratings.length, asOf)
        return finding('low', wave, { mean, side: words[side], askedOn, leastMean }, measured)
      }),
    )
  },
  examples: [
    {
      title: 'two partners who rely on each other; half of those asked answered',
      record: {
        partners: [
          { id: 'clinic', name: 'Clinic', sector: 'health' },
          { id: 'college', name: 'College', sector: 'education' },
          { id: 'library', name: 'Library', sector: 'education' },
          { id: 'school', name: 'School', sector: 'education' },
        ],
        trust: {
          relationshipWaves: [
            {
              id: 'first',
              askedOn: '2023-05-01',
              asked: ['clinic', 'library', 'college', 'school'],
              relationships: [
                { from: 'clinic', to: 'library', trust: { reliability: 4, openness: 3 } },
                { from: 'library', to: 'clinic', trust: { reliability: 3, openness: 2 } },
              ],
            },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'the latest wave is low on openness',
      record: {
        partners: [
          { id: 'clinic', name: 'Clinic', sector: 'health' },
          { id: 'library', name: 'Library', sector: 'education' },
        ],
        trust: {
          relationshipWaves: [
            {
              id: 'second',
              askedOn: '2023-05-01',
              relationships: [
                { from: 'clinic', to: 'library', trust: { reliability: 4, openness: 1 } },
                { from: 'library', to: 'clinic', trust: { reliability: 3, openness: 2 } },
              ],
            },
            {
              id: 'first',
              askedOn: '2022-05-01',
              relationships: [{ from: 'clinic', to: 'library', trust: { reliability: 4, openness: 4 } }],
            },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['Partners rated each other 1.5 of 4 for openness on 2023-05-01; at least 2.5 is asked for.'],
    },
    {
      title: 'a partner that thought little of itself, and one that has left',
      record: {
        partners: [
          { id: 'clinic', name: 'Clinic', sector: 'health' },
          { id: 'library', name: 'Library', sector: 'education' },
          { id: 'church', name: 'Church', sector: 'faith', memberships: [{ role: 'partner', leftOn: '2023-06-30' }] },
        ],
        trust: {
          relationshipWaves: [
            {
              id: 'first',
              askedOn: '2023-05-01',
              relationships: [
                { from: 'clinic', to: 'clinic', trust: { reliability: 1 } },
                { from: 'clinic', to: 'library', trust: { reliability: 3 } },
                { from: 'library', to: 'church', trust: { reliability: 1 } },
              ],
            },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'one of three partners answered',
      record: {
        partners: [
          { id: 'clinic', name: 'Clinic', sector: 'health' },
          { id: 'college', name: 'College', sector: 'education' },
          { id: 'library', name: 'Library', sector: 'education' },
        ],
        trust: {
          relationshipWaves: [
            {
              id: 'first',
              askedOn: '2023-05-01',
              asked: ['clinic', 'college', 'library'],
              relationships: [{ from: 'clinic', to: 'library', trust: { reliability: 1 } }],
            },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: ['Ask those who have not answered: too few did to judge by.', '1 of 3 partners answered on 2023-05-01.'],
    },
  ],
})

const words = { reliability: 'reliability', missionAlignment: 'shared mission', openness: 'openness' } as const

function latest(waves: readonly RelationshipWave[]): RelationshipWave | undefined {
  return waves.reduce<RelationshipWave | undefined>(
    (last, wave) => (last === undefined || wave.askedOn >= last.askedOn ? wave : last),
    undefined,
  )
}
