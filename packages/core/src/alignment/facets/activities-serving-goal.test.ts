import { describe, expect, test } from 'vitest'
import { counted, facetOf, facetValue, library } from '../../../test/alignment/facet-of.ts'

const activity = (id: string, strategies: readonly string[], indicators?: readonly string[]) => ({
  id,
  name: id,
  lead: 'library',
  strategies,
  ...(indicators === undefined ? {} : { indicators }),
})
const sections = (...activities: ReturnType<typeof activity>[]) => ({
  partners: [library],
  commonAgenda: {
    goals: [{ id: 'read', statement: 'All read.' }],
    strategies: [
      { id: 'home', name: 'Home', goals: ['read'] },
      { id: 'school', name: 'School', goals: ['read'] },
    ],
  },
  sharedMeasurement: {
    indicators: [
      { id: 'readers', ...counted, goals: ['read'] },
      { id: 'visits', ...counted },
    ],
  },
  mutuallyReinforcingActivities: { activities },
})
const value = (...activities: Parameters<typeof sections>) =>
  facetValue(sections(...activities), 'read', 'activities-serving-goal')

describe('activities-serving-goal', () => {
  test('is the share of its activities that mean to move one of its indicators', () => {
    const facet = facetOf(
      sections(
        activity('a', ['home', 'school'], ['visits', 'readers']),
        activity('b', ['home'], ['visits']),
        activity('c', ['school']),
        activity('d', [], ['readers']),
      ),
      'read',
      'activities-serving-goal',
    )
    expect(facet.measured).toMatchObject({ value: 1 / 3, basis: { inputs: 3, coverage: { expected: 3, reported: 2 } } })
    expect(facet.influences).toEqual([
      { kind: 'activity', id: 'a', effect: 'raises' },
      { kind: 'activity', id: 'b', effect: 'lowers' },
      { kind: 'activity', id: 'c', effect: 'lowers' },
    ])
  })

  test('without activities, or where none names its indicators, there is no value', () => {
    expect(value()).toBe('not-applicable')
    expect(value(activity('d', [], ['readers']))).toBe('not-applicable')
    expect(value(activity('a', ['home']))).toBe('not-stated')
  })

  test('where the record keeps no indicators, or links none to a goal, there is no value', () => {
    const record = sections(activity('a', ['home'], ['visits']))
    const unlinked = { ...record, sharedMeasurement: { indicators: [{ id: 'visits', ...counted }] } }
    expect(facetValue(unlinked, 'read', 'activities-serving-goal')).toBe('not-stated')
    const { sharedMeasurement: _, ...without } = sections(activity('a', ['home']))
    expect(facetValue(without, 'read', 'activities-serving-goal')).toBe('not-stated')
  })
})
