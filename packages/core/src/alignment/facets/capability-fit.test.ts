import { describe, expect, test } from 'vitest'
import { clinic, facetOf, facetValue, library } from '../../../test/alignment/facet-of.ts'

const activity = (id: string, capabilities?: readonly string[], lead = 'library') => ({
  id,
  name: id,
  lead,
  ...(capabilities === undefined ? {} : { capabilities }),
})
const sections = (capabilities: readonly string[] | undefined, ...activities: ReturnType<typeof activity>[]) => ({
  partners: [capabilities === undefined ? library : { ...library, capabilities }, clinic],
  mutuallyReinforcingActivities: { activities },
})
const value = (...told: Parameters<typeof sections>) => facetValue(sections(...told), 'library', 'capability-fit')
const able = ['books', 'stories']

describe('capability-fit', () => {
  test('is the mean share of what its activities draw on that it is good at', () => {
    const facet = facetOf(
      sections(able, activity('a', ['books', 'nursing']), activity('b', ['stories', 'stories'])),
      'library',
      'capability-fit',
    )
    expect(facet.measured).toMatchObject({ value: 0.75, basis: { inputs: 2 } })
    expect(facet.influences).toEqual([
      { kind: 'activity', id: 'a', effect: 'lowers' },
      { kind: 'activity', id: 'b', effect: 'raises' },
    ])
  })

  test('an activity that draws on none, or does not say, counts as 0; the latter lowers coverage', () => {
    expect(value(able, activity('a', able), activity('b', []))).toBe(0.5)
    const facet = facetOf(sections(able, activity('a', able), activity('b')), 'library', 'capability-fit')
    expect(facet.measured).toMatchObject({ value: 0.5, basis: { coverage: { expected: 2, reported: 1 } } })
  })

  test('who states to be good at nothing fits nowhere', () => {
    expect(value([], activity('a', ['books']))).toBe(0)
  })

  test('only what it leads counts', () => {
    const shared = { ...activity('b', ['nursing'], 'clinic'), partners: [{ partner: 'library' }] }
    expect(value(able, activity('a', ['books']), shared)).toBe(1)
    expect(value(able, shared)).toBe('not-applicable')
  })

  test('where nothing is stated there is no value', () => {
    expect(value(able, activity('a'))).toBe('not-stated')
    expect(value(undefined, activity('a', able))).toBe('not-stated')
    expect(facetValue({ partners: [{ ...library, capabilities: able }] }, 'library', 'capability-fit')).toBe(
      'not-stated',
    )
  })
})
