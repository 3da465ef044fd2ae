import { describe, expect, test } from 'vitest'
import { rating, recordWith } from '../../../test/network/waves.ts'
import { isCollectiveImpactError } from '../../foundation/errors.ts'
import type { Measured } from '../../measurement/measured.ts'
import { type NetworkScores, type PartnerScoresQuery, partnerScores } from './partner-scores.ts'

const asOf = '2024-12-31'
const all = ['clinic', 'college', 'library', 'school']

function told(measured: Measured | undefined) {
  return measured?.kind === 'observed' ? measured.value : measured?.reason
}

function scoresOf(waves: Parameters<typeof recordWith>[0], query: Partial<PartnerScoresQuery> = {}): NetworkScores {
  const scores = partnerScores(recordWith(waves), { asOf, ...query })
  if (typeof scores === 'string') throw new TypeError(scores)
  return scores
}

function wave(relationships: readonly ReturnType<typeof rating>[], more: object = {}) {
  return [{ id: 'first', askedOn: '2024-03-01', relationships, ...more }]
}

function of(scores: NetworkScores, partner: string) {
  return scores.partners.find((each) => each.partner === partner)
}

describe('partner scores', () => {
  test('are the means of the ratings received, side by side and over all sides', () => {
    const relationships = [
      rating('clinic', 'school', 4),
      {
        from: 'library',
        to: 'school',
        trust: { reliability: 1, missionAlignment: 2, openness: 3 },
        value: { powerAndInfluence: 2, resourceContribution: 2, commitment: 2 },
      },
    ]
    const scores = scoresOf([{ id: 'first', askedOn: '2024-03-01', relationships }])
    const school = of(scores, 'school')
    expect(told(school?.trust.sides.reliability)).toBe(2.5)
    expect(told(school?.trust.sides.missionAlignment)).toBe(3)
    expect(told(school?.trust.sides.openness)).toBe(3.5)
    expect(told(school?.trust.overall)).toBe(3)
    expect(told(school?.value.overall)).toBe(3)
    expect(school?.trust.overall).toMatchObject({ unit: { kind: 'score' }, basis: { inputs: 6, asOf } })
    expect(told(scores.trust.overall)).toBe(3)
  })

  test('leave out what a partner says of itself, and give it one voice about another', () => {
    const scores = scoresOf(
      wave([
        rating('school', 'school', 4),
        rating('clinic', 'school', 1),
        rating('clinic', 'school', 3),
        rating('library', 'school', 4),
      ]),
    )
    expect(told(of(scores, 'school')?.trust.overall)).toBe(3)
    expect(of(scores, 'school')?.trust.sides.openness.basis.inputs).toBe(2)
    expect(told(of(scores, 'school')?.ties)).toBe(2)
  })

  test('are not collected of those whom nobody rated', () => {
    const scores = scoresOf(wave([rating('clinic', 'school', 2)]))
    expect(told(of(scores, 'clinic')?.trust.overall)).toBe('not-collected')
    expect(told(of(scores, 'clinic')?.relativeConnectivity)).toBe('not-collected')
    expect(told(of(scores, 'college')?.relativeConnectivity)).toBe(0)
    expect(told(of(scores, 'school')?.relativeConnectivity)).toBe(1)
  })

  test('say which side nobody rated', () => {
    const relationships = [{ from: 'clinic', to: 'school', trust: { reliability: 4 } }]
    const school = of(scoresOf([{ id: 'first', askedOn: '2024-03-01', relationships }]), 'school')
    expect(told(school?.trust.overall)).toBe(4)
    expect(school?.trust.overall.basis.remarks).toEqual(['nobody rated missionAlignment, openness'])
    expect(told(school?.value.overall)).toBe('not-collected')
  })

  test('that are all alike are that rating, and everybody with as many ties as connected', () => {
    const ring = all.map((from, position) => rating(from, all[(position + 1) % 4] ?? '', 3))
    const scores = scoresOf(wave(ring))
    expect(scores.partners.map(({ trust }) => told(trust.overall))).toEqual([3, 3, 3, 3])
    expect(scores.partners.map(({ relativeConnectivity }) => told(relativeConnectivity))).toEqual([1, 1, 1, 1])
  })

  test('weigh connections by how a partner is seen', () => {
    const scores = scoresOf(
      wave([rating('clinic', 'school', 4), rating('library', 'school', 4), rating('school', 'clinic', 2)]),
    )
    expect(told(of(scores, 'school')?.relativeConnectivity)).toBe(1)
    expect(told(of(scores, 'clinic')?.relativeConnectivity)).toBe(2 / 8)
  })

  test('of few raters are suppressed on demand', () => {
    const waves = wave([rating('clinic', 'school', 4), rating('library', 'school', 2), rating('school', 'clinic', 1)])
    const scores = scoresOf(waves, { leastRaters: 2 })
    expect(told(of(scores, 'school')?.trust.overall)).toBe(3)
    expect(told(of(scores, 'clinic')?.trust.overall)).toBe('suppressed')
    expect(told(of(scores, 'clinic')?.relativeConnectivity)).toBe('suppressed')
    expect(() => scoresOf(waves, { leastRaters: 0 })).toThrowError(
      expect.toSatisfy((error) => isCollectiveImpactError(error, 'network/invalid-option')),
    )
  })
})

describe('means over all', () => {
  const ratings = [rating('clinic', 'school', 4), rating('library', 'school', 2), rating('college', 'school', 4)]

  test('are suppressed where they would give away what is held back of a partner', () => {
    const scores = scoresOf(wave([...ratings, rating('school', 'clinic', 1)]), { leastRaters: 2 })
    expect(told(of(scores, 'school')?.trust.overall)).toBeCloseTo(10 / 3)
    expect(told(scores.trust.sides.openness)).toBe('suppressed')
    expect(told(scores.trust.overall)).toBe('suppressed')
    expect(told(scores.value.overall)).toBe('suppressed')
  })

  test('are shown where those held back are enough together, or nobody is', () => {
    const more = [...ratings, rating('school', 'clinic', 1), rating('clinic', 'library', 2)]
    expect(told(scoresOf(wave(more), { leastRaters: 2 }).trust.overall)).toBe(13 / 5)
    expect(told(scoresOf(wave(ratings), { leastRaters: 2 }).trust.overall)).toBeCloseTo(10 / 3)
  })
})

describe('the response rate', () => {
  const relationships = [rating('clinic', 'school', 4)]

  test('is the share of those asked who answered, who named nobody among them', () => {
    expect(told(scoresOf(wave(relationships, { asked: all })).responseRate)).toBe(0.25)
    const scores = scoresOf(wave(relationships, { asked: all, answered: ['college'] }))
    expect(told(scores.responseRate)).toBe(0.5)
    expect(scores.trust.overall.basis.remarks).toEqual(['2 of 4 partners asked answered'])
  })

  test('is not known where nobody says who was asked', () => {
    expect(told(scoresOf(wave(relationships)).responseRate)).toBe('no-denominator')
  })
})

describe('the wave', () => {
  const waves = [
    { id: 'second', askedOn: '2024-03-01', relationships: [rating('clinic', 'school', 4)] },
    { id: 'first', askedOn: '2022-03-01', relationships: [rating('clinic', 'school', 2)] },
  ]

  test('is the latest that was asked, or the one that is named', () => {
    expect(scoresOf(waves).wave).toBe('second')
    expect(scoresOf(waves, { asOf: '2023-12-31' }).wave).toBe('first')
    expect(scoresOf(waves, { wave: 'first' }).wave).toBe('first')
  })

  test('may be missing', () => {
    expect(partnerScores(recordWith(undefined), { asOf })).toBe('not-stated')
    expect(partnerScores(recordWith([]), { asOf })).toBe('not-collected')
    expect(partnerScores(recordWith(waves), { asOf: '2021-12-31' })).toBe('not-collected')
  })

  test('has to be known when it is named', () => {
    const unknown = expect.toSatisfy((error) => isCollectiveImpactError(error, 'network/unknown-wave'))
    expect(() => scoresOf(waves, { wave: 'third' })).toThrowError(unknown)
    expect(() => scoresOf(waves, { wave: 'second', asOf: '2023-12-31' })).toThrowError(unknown)
  })
})
