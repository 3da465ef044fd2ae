import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { activity, river } from '../../../test/alignment/river.ts'
import { ObservationTable } from '../../measurement/observation-table.ts'
import { alignmentOf } from '../alignment-of.ts'
import { alignmentOverTime } from './alignment-over-time.ts'

const member = (joinedOn: string, leftOn?: string) => [
  { role: 'partner' as const, joinedOn, ...(leftOn === undefined ? {} : { leftOn }) },
]
const record = river({
  partners: [
    { id: 'clinic', name: 'Clinic', sector: 'health' },
    { id: 'library', name: 'Library', sector: 'government', memberships: member('2020-01-01', '2023-06-30') },
    { id: 'museum', name: 'Museum', sector: 'other', memberships: member('2023-07-01') },
    { id: 'school', name: 'School', sector: 'education' },
  ],
  activities: [
    activity('a', 'clinic', { strategies: ['home'] }),
    activity('b', 'clinic', { strategies: [], endsOn: '2023-06-30' }),
    activity('c', 'school', { strategies: ['home'] }),
    activity('d', 'library', { strategies: ['home'] }),
    activity('e', 'museum', { strategies: [] }),
  ],
})
const observations = ObservationTable.from([], record)
const [before, after] = ['2023-01-01', '2024-01-01']

describe('alignment over time', () => {
  const { days, steps } = alignmentOverTime(record, observations, [after, before, before])

  test('is the alignment of each day, in their order', () => {
    expect(days).toEqual(
      [before, after].map((asOf) => ({ asOf, alignment: alignmentOf(record, observations, { asOf }) })),
    )
  })

  test('tells what those who stayed did from who came and went', () => {
    const [step] = steps
    expect([step?.joined, step?.left]).toEqual([['museum'], ['library']])
    const linked = step?.facets.find(({ facet }) => facet === 'linked-activities')
    // clinic ½ → 1, school 1 → 1, library 1 → gone, museum comes with 0.
    expect(linked).toMatchObject({
      condition: 'mutually-reinforcing-activities',
      before: { value: 2.5 / 3 },
      after: { value: 2 / 3 },
      likeForLike: {
        before: { value: 0.75, basis: { method: { id: 'linked-activities-like-for-like' }, inputs: 2 } },
        after: { value: 1 },
      },
      moved: [{ id: 'clinic', before: 0.5, after: 1, effect: 0.25 }],
      joined: ['museum'],
      left: ['library'],
    })
  })

  test('has no like for like where it can be said of nobody on both days', () => {
    const presence = steps[0]?.facets.find(({ facet }) => facet === 'meeting-presence')
    expect(presence?.likeForLike.after).toMatchObject({ kind: 'missing', reason: 'not-applicable' })
    expect(presence?.moved).toEqual([])
  })

  test('refuses what is no day', () => {
    const invalid = expect.objectContaining({ code: 'foundation/invalid-date' })
    expect(() => alignmentOverTime(record, observations, ['soon'])).toThrow(invalid)
  })

  test('explains every change: effects add up to it, and nobody who comes or goes bends it', () => {
    const day = fc
      .integer({ min: 0, max: 47 })
      .map((month) => `${2020 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-15`)
    fc.assert(
      fc.property(fc.array(day, { minLength: 2, maxLength: 4 }), (dates) => {
        for (const { facets } of alignmentOverTime(record, observations, dates).steps) {
          for (const { likeForLike, moved } of facets) {
            if (likeForLike.before.kind === 'missing' || likeForLike.after.kind === 'missing') continue
            const explained = moved.reduce((sum, { effect }) => sum + effect, 0)
            expect(explained).toBeCloseTo(likeForLike.after.value - likeForLike.before.value, 12)
          }
        }
      }),
      { numRuns: 30 },
    )
  })
})
