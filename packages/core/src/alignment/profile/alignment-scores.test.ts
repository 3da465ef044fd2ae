import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { missing, observed } from '../../measurement/measured.ts'
import type { AlignmentOf, AlignmentResult } from '../alignment-result.ts'
import { type AlignmentProfileInput, defineAlignmentProfile } from './alignment-profile.ts'
import { alignmentScores } from './alignment-scores.ts'
import { equalWeightsProfile } from './equal-weights-profile.ts'

const asOf = '2024-06-30'
const basis = (id: string) => ({ method: { id, version: 1 }, asOf, inputs: 1 })
const subject = (id: string, values: Readonly<Record<string, number | undefined>>): AlignmentOf => ({
  id,
  name: id,
  facets: Object.entries(values).map(([facet, value]) => ({
    id: facet,
    title: facet,
    measured:
      value === undefined ? missing('not-stated', basis(facet)) : observed(value, { kind: 'share' }, basis(facet)),
    influences: [],
  })),
})
const alignment = (sections: Partial<AlignmentResult>): AlignmentResult => ({
  partners: [],
  goals: [],
  strategies: [],
  workingGroups: [],
  conditions: [],
  ...sections,
})
const input: AlignmentProfileInput = {
  id: 'board',
  version: 1,
  title: 'For the board',
  description: 'Being there counts twice as much as paying.',
  of: 'partner',
  groups: [
    { id: 'presence', title: 'Presence', weight: 2, facets: [{ facet: 'meeting-presence', weight: 1 }] },
    {
      id: 'means',
      title: 'Means',
      weight: 1,
      facets: [
        { facet: 'committed-staff', weight: 3 },
        { facet: 'committed-funding', weight: 1 },
      ],
    },
  ],
  coverageThreshold: 0.9,
}
const values = { 'meeting-presence': 0.5, 'committed-staff': 1, 'committed-funding': 0.2 }
const scoresOf = (...partners: readonly AlignmentOf[]) =>
  alignmentScores(alignment({ partners }), defineAlignmentProfile(input), { asOf, seed: 1 })

describe('alignment scores', () => {
  test('are weighted means of weighted means, with what each part adds', () => {
    const [score] = scoresOf(subject('library', values)).scores
    const means = (3 * 1 + 1 * 0.2) / 4
    expect(score?.score).toMatchObject({ kind: 'observed', value: (2 * 0.5 + means) / 3, unit: { kind: 'score' } })
    expect(score?.parts.map(({ part, contribution }) => [part, contribution])).toMatchObject([
      ['presence', { value: (2 / 3) * 0.5 }],
      ['means', { value: (1 / 3) * means }],
    ])
  })

  test('carry the interval that other weights come to, and the rank', () => {
    const { scores, seed, profile } = scoresOf(
      subject('clinic', { ...values, 'meeting-presence': 1 }),
      subject('library', values),
    )
    expect({ seed, profile }).toEqual({ seed: 1, profile: input })
    const [first, second] = scores
    expect([first?.rank?.nominal, second?.rank?.nominal]).toEqual([1, 2])
    if (second?.score.kind !== 'observed') throw new Error('there is no score')
    const { value, interval } = second.score
    expect(interval?.level).toBe(0.9)
    expect(interval?.lower).toBeLessThan(value)
    expect(interval?.upper).toBeGreaterThan(value)
  })

  test('are missing where too little is there', () => {
    const [score] = scoresOf(subject('library', { ...values, 'committed-staff': undefined })).scores
    expect(score?.score).toMatchObject({ kind: 'missing', reason: 'below-coverage' })
    expect(score?.coverage).toBe(2 / 3)
    expect(score?.rank).toBeUndefined()
  })

  test('of the initiative are made of the means of conditions', () => {
    const conditions = [
      subject('shared-measurement', { 'targets-set': 1 }),
      subject('common-agenda', { 'agenda-endorsement': 0 }),
    ]
    const profile = defineAlignmentProfile({
      ...input,
      of: 'initiative',
      groups: [
        {
          id: 'both',
          title: 'Both',
          weight: 1,
          facets: [
            { facet: 'targets-set', weight: 1 },
            { facet: 'agenda-endorsement', weight: 1 },
          ],
        },
      ],
    })
    const { scores } = alignmentScores(alignment({ conditions }), profile, { asOf, seed: 1, draws: 10 })
    expect(scores).toMatchObject([{ id: 'initiative', score: { value: 0.5 } }])
  })

  test('rise with every facet and do not depend on the order of partners', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    const drawn = fc.record({ 'meeting-presence': share, 'committed-staff': share, 'committed-funding': share })
    fc.assert(
      fc.property(
        drawn,
        drawn,
        fc.constantFrom('meeting-presence', 'committed-staff', 'committed-funding'),
        (one, other, facet) => {
          const [a, b] = [subject('a', one), subject('b', other)]
          expect(scoresOf(b, a)).toEqual(scoresOf(a, b))
          const scoreOf = (partner: AlignmentOf) => {
            const [found] = scoresOf(partner).scores
            return found?.score.kind === 'observed' ? found.score.value : Number.NaN
          }
          expect(scoreOf(subject('a', { ...one, [facet]: 1 }))).toBeGreaterThanOrEqual(scoreOf(a))
        },
      ),
      { numRuns: 20 },
    )
  })
})

describe('profiles of alignment', () => {
  test('tell everything that is wrong at once', () => {
    const invalid = {
      ...input,
      groups: [
        { id: 'board', title: 'Board', weight: 1, facets: [] },
        {
          id: 'means',
          title: 'Means',
          weight: 1,
          facets: [
            { facet: 'targets-set', weight: 1 },
            { facet: 'committed-staff', weight: 1 },
            { facet: 'committed-staff', weight: 1 },
          ],
        },
      ],
    }
    expect(() => defineAlignmentProfile(invalid)).toThrow(
      expect.objectContaining({
        code: 'alignment/invalid-profile',
        issues: [
          expect.objectContaining({ path: ['groups', 0, 'id'] }),
          expect.objectContaining({ path: ['groups', 0, 'facets'] }),
          expect.objectContaining({ path: ['groups', 1, 'facets', 0, 'facet'] }),
          expect.objectContaining({ path: ['groups', 1, 'facets', 2, 'facet'] }),
        ],
      }),
    )
    const negative = { ...input, coverageThreshold: 2, groups: [] }
    expect(() => defineAlignmentProfile(negative)).toThrow('coverageThreshold')
  })

  test.each(['partner', 'goal', 'strategy', 'workingGroup', 'initiative'] as const)(
    'of a %s can weigh all the same',
    (of) => {
      const { groups } = equalWeightsProfile(of)
      expect(groups.length).toBeGreaterThan(0)
      expect(new Set(groups.flatMap(({ weight, facets }) => [weight, ...facets.map((facet) => facet.weight)]))).toEqual(
        new Set([1]),
      )
    },
  )
})
