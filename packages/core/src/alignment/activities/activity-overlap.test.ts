import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { activity as does, river } from '../../../test/alignment/river.ts'
import { activityOverlap } from './activity-overlap.ts'
import { activityProfiles } from './activity-profiles.ts'

const asOf = '2024-06-30'
const overlapOf = (...activities: Parameters<typeof river>[0]['activities'] & object) =>
  activityOverlap(river({ activities }), { asOf })

describe('activity profiles', () => {
  const profileOf = (partner: string, ...activities: ReturnType<typeof does>[]) =>
    activityProfiles(river({ activities }), { asOf }).find((profile) => profile.partner === partner)

  test('spread every activity evenly over what it says', () => {
    const profile = profileOf(
      'clinic',
      does('a', 'clinic', { strategies: ['home', 'school'], populations: ['children'] }),
      does('b', 'school', { partners: [{ partner: 'clinic' }], strategies: ['home'], populations: ['children'] }),
    )
    expect(profile).toEqual({
      partner: 'clinic',
      activities: ['a', 'b'],
      shares: [
        { strategy: 'home', population: 'children', share: 0.75 },
        { strategy: 'school', population: 'children', share: 0.25 },
      ],
    })
  })

  test('take a place for the places within it', () => {
    const profile = profileOf('clinic', does('a', 'clinic', { places: ['county', 'town'] }))
    expect(profile?.shares).toEqual([
      { place: 'town', share: 0.5 },
      { place: 'village', share: 0.5 },
    ])
  })

  test('leave out what says nothing, is over, or is of others', () => {
    const over = does('c', 'clinic', { strategies: ['home'], endsOn: '2024-06-29' })
    const profile = profileOf('clinic', does('a', 'clinic'), does('b', 'school', { strategies: ['home'] }), over)
    expect(profile).toEqual({ partner: 'clinic', activities: [], shares: [] })
  })
})

describe('activity overlap', () => {
  test('is the common part of two profiles, and the cosine between them', () => {
    // x = (½, ½, 0), y = (0, ½, ½): Σmin ÷ Σmax = ½ ÷ 1½, Σxy ÷ √(Σx²·Σy²) = ¼ ÷ ½.
    const { pairs, withoutProfile } = overlapOf(
      does('a', 'clinic', { strategies: ['home', 'school'] }),
      does('b', 'school', { strategies: ['school', 'street'] }),
    )
    expect(pairs).toEqual([
      {
        partners: ['clinic', 'school'],
        jaccard: 1 / 3,
        cosine: 0.5,
        joint: [],
        ties: [],
        coordination: 0,
      },
    ])
    expect(withoutProfile).toEqual(['library'])
  })

  test('counts as coordinated what is joint or tied', () => {
    const { pairs } = overlapOf(
      does('a', 'clinic', { strategies: ['home'], reinforces: [{ activity: 'b' }] }),
      does('b', 'school', { strategies: ['home'] }),
      does('c', 'school', { strategies: ['home'], partners: [{ partner: 'clinic' }] }),
      does('d', 'school', { strategies: ['home'] }),
      does('e', 'school', { strategies: ['street'] }),
    )
    expect(pairs[0]?.coordination).toBe(3 / 4)
    expect(pairs[0]?.joint).toEqual(['c'])
    expect(pairs[0]?.ties).toEqual([{ kind: 'reinforces', from: 'a', to: 'b' }])
  })

  test('lists pairs without a strategy in common only where something ties them', () => {
    const { pairs } = overlapOf(
      does('a', 'clinic', { strategies: ['home'], dependsOn: [{ activity: 'b' }] }),
      does('b', 'school', { strategies: ['street'] }),
      does('c', 'library', { strategies: ['school'] }),
    )
    expect(pairs.map(({ partners, jaccard, coordination }) => ({ partners, jaccard, coordination }))).toEqual([
      { partners: ['clinic', 'school'], jaccard: 0, coordination: 'not-applicable' },
    ])
  })

  const PARTNERS = ['clinic', 'library', 'school']
  const anyActivity = fc.record({
    lead: fc.constantFrom(...PARTNERS),
    partners: fc.subarray(PARTNERS).map((ids) => ids.map((partner) => ({ partner }))),
    strategies: fc.subarray(['home', 'school', 'street']),
    populations: fc.subarray(['children', 'parents']),
    places: fc.subarray(['county', 'town', 'village']),
  })
  const anyActivities = fc
    .array(anyActivity, { maxLength: 8 })
    .map((all) => all.map((one, number) => ({ ...one, id: `a${number}`, name: `a${number}` })))

  test('lies between 0 and 1 and does not depend on the order of activities', () => {
    fc.assert(
      fc.property(anyActivities, (activities) => {
        const overlap = overlapOf(...activities)
        expect(overlapOf(...activities.toReversed())).toEqual(overlap)
        for (const { jaccard, cosine, coordination } of overlap.pairs) {
          for (const value of [jaccard, cosine, coordination === 'not-applicable' ? 0 : coordination]) {
            expect(value).toBeGreaterThanOrEqual(0)
            expect(value).toBeLessThanOrEqual(1)
          }
        }
      }),
    )
  })

  test('is 1 for two who do the same', () => {
    fc.assert(
      fc.property(anyActivities, (activities) => {
        const twice = activities.flatMap((one) => [
          { ...one, lead: 'clinic', partners: [] },
          { ...one, id: `${one.id}-too`, lead: 'school', partners: [] },
        ])
        for (const { jaccard, cosine } of overlapOf(...twice).pairs) {
          expect(jaccard).toBe(1)
          expect(cosine).toBeCloseTo(1, 14)
        }
      }),
    )
  })

  test('is not moved by activities that say nothing', () => {
    fc.assert(
      fc.property(anyActivities, fc.constantFrom(...PARTNERS), (activities, lead) => {
        expect(overlapOf(...activities, does('empty', lead))).toEqual(overlapOf(...activities))
      }),
    )
  })
})
