import { describe, expect, test } from 'vitest'
import { clinic, facetOf, facetValue, library } from '../../../test/alignment/facet-of.ts'

interface Terms {
  readonly lead?: string
  readonly status?: 'planned' | 'active' | 'paused' | 'completed' | 'abandoned'
  readonly startsOn?: string
  readonly endsOn?: string
}
const activity = (id: string, dependsOn?: readonly string[], terms: Terms = {}) => ({
  id,
  name: id,
  lead: 'library',
  ...(dependsOn === undefined ? {} : { dependsOn: dependsOn.map((on) => ({ activity: on })) }),
  ...terms,
})
const gone = {
  id: 'gone',
  name: 'Gone',
  sector: 'other' as const,
  memberships: [{ role: 'partner' as const, leftOn: '2024-01-01' }],
}
const sections = (...activities: ReturnType<typeof activity>[]) => ({
  partners: [library, clinic, gone],
  mutuallyReinforcingActivities: { activities },
})
const value = (...activities: Parameters<typeof sections>) =>
  facetValue(sections(...activities), 'library', 'unblocked-activities')
const clinics = (terms: Terms = {}) => activity('first', undefined, { lead: 'clinic', ...terms })

describe('unblocked-activities', () => {
  test.each<[string, Terms, number]>([
    ['goes on', {}, 1],
    ['is to begin', { status: 'planned' }, 1],
    ['begins later', { startsOn: '2024-07-01' }, 1],
    ['is completed', { status: 'completed' }, 1],
    ['is over', { endsOn: '2024-06-29' }, 1],
    ['is over and completed', { endsOn: '2024-06-29', status: 'completed' }, 1],
    ['is to be abandoned at its end, which has not come', { endsOn: '2024-06-30', status: 'abandoned' }, 1],
    ['is paused', { status: 'paused' }, 0],
    ['is abandoned', { status: 'abandoned' }, 0],
    ['was abandoned at its end', { endsOn: '2024-06-29', status: 'abandoned' }, 0],
    ['is over and was not completed', { endsOn: '2024-06-29', status: 'active' }, 0],
    ['was left by all in it', { lead: 'gone' }, 0],
    ['was completed by those who left', { lead: 'gone', status: 'completed' }, 1],
  ])('what it waits for %s', (_, terms, share) => {
    expect(value(clinics(terms), activity('own', ['first']))).toBe(share)
  })

  test('follows a chain through what is not finished, and no further', () => {
    const [start, own] = [activity('start', [], { status: 'paused' }), activity('own', ['first'])]
    const behind = (terms: Terms) => ({ ...clinics(terms), dependsOn: [{ activity: 'start' }] })
    expect(value(start, behind({ status: 'planned' }), own)).toBe(0)
    expect(value(start, behind({ status: 'completed' }), own)).toBe(1)
  })

  test('follows a chain of any length', () => {
    const chain = Array.from({ length: 2000 }, (_, place) =>
      activity(`a${place}`, place === 0 ? [] : [`a${place - 1}`], place === 0 ? { status: 'paused' } : {}),
    )
    expect(value(...chain)).toBe(0)
  })

  test('counts what waits for another, and names what is blocked', () => {
    const facet = facetOf(
      sections(
        clinics({ status: 'paused' }),
        activity('going', ['start']),
        activity('start', []),
        activity('stuck', ['start', 'first']),
        activity('silent'),
      ),
      'library',
      'unblocked-activities',
    )
    expect(facet.measured).toMatchObject({ value: 0.5, basis: { inputs: 2, coverage: { expected: 4, reported: 3 } } })
    expect(facet.influences).toEqual([
      { kind: 'activity', id: 'going', effect: 'raises' },
      { kind: 'activity', id: 'stuck', effect: 'lowers' },
    ])
  })

  test('where nothing waits, or nothing is stated, there is no value', () => {
    expect(value(activity('own', []))).toBe('not-applicable')
    expect(value(activity('own'))).toBe('not-stated')
    expect(facetValue({ partners: [library] }, 'library', 'unblocked-activities')).toBe('not-stated')
  })
})
