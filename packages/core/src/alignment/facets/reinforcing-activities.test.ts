import { describe, expect, test } from 'vitest'
import { clinic, facetOf, facetValue, library } from '../../../test/alignment/facet-of.ts'

const activity = (id: string, lead: string, reinforces?: readonly string[]) => ({
  id,
  name: id,
  lead,
  ...(reinforces === undefined ? {} : { reinforces: reinforces.map((other) => ({ activity: other })) }),
})
const sections = (...activities: (ReturnType<typeof activity> & { endsOn?: string })[]) => ({
  partners: [library, clinic],
  mutuallyReinforcingActivities: { activities },
})
const value = (...activities: Parameters<typeof sections>) =>
  facetValue(sections(...activities), 'library', 'reinforcing-activities')

describe('reinforcing-activities', () => {
  test('is the share of its activities with a link out or in to one with another lead', () => {
    const facet = facetOf(
      sections(
        activity('out', 'library', ['theirs', 'theirs']),
        activity('in', 'library', []),
        activity('alone', 'library', []),
        activity('theirs', 'clinic', ['in', 'out']),
      ),
      'library',
      'reinforcing-activities',
    )
    expect(facet.measured).toMatchObject({
      value: 2 / 3,
      basis: { inputs: 3, remarks: ['1 reinforcing link goes out, 2 in.'] },
    })
    expect(facet.influences.map(({ id, effect }) => `${id} ${effect}`)).toEqual([
      'alone lowers',
      'in raises',
      'out raises',
    ])
  })

  test('links between activities with one lead do not count', () => {
    expect(value(activity('a', 'library', ['b']), activity('b', 'library', ['a']))).toBe(0)
  })

  test('what it takes part in counts, linked to its own', () => {
    const shared = { ...activity('a', 'clinic', ['b']), partners: [{ partner: 'library' }] }
    expect(value(shared, activity('b', 'library', []))).toBe(1)
  })

  test('both have to go on that day', () => {
    const over = { ...activity('theirs', 'clinic', ['own']), endsOn: '2024-06-29' }
    expect(value(activity('own', 'library', ['theirs']), over)).toBe(0)
  })

  test('an activity that does not say counts when another reinforces it, and lowers coverage', () => {
    const facet = facetOf(
      sections(activity('own', 'library'), activity('theirs', 'clinic', ['own'])),
      'library',
      'reinforcing-activities',
    )
    expect(facet.measured).toMatchObject({ value: 1, basis: { coverage: { expected: 1, reported: 0 } } })
  })

  test('where nothing is stated, or it does nothing, there is no value', () => {
    expect(value(activity('own', 'library'), activity('theirs', 'clinic', []))).toBe('not-stated')
    expect(value(activity('theirs', 'clinic', []))).toBe('not-applicable')
    expect(facetValue({ partners: [library] }, 'library', 'reinforcing-activities')).toBe('not-stated')
  })
})
