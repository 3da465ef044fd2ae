import { describe, expect, test } from 'vitest'
import { counted, facetOf, facetValue } from '../../../test/alignment/facet-of.ts'

const commonAgenda = {
  versions: [{ id: 'agenda', adoptedOn: '2024-01-01', strategies: ['home', 'school'] }],
  goals: [{ id: 'read', statement: 'All read.' }],
  strategies: [
    { id: 'home', name: 'Home', goals: ['read'] },
    { id: 'school', name: 'School', goals: [] },
    { id: 'retired', name: 'Retired', goals: ['read'] },
  ],
}
const ofGoal = { id: 'readers', ...counted, goals: ['read'] }
const ofStrategy = { id: 'lessons', ...counted, strategies: ['school'] }
const sections = (
  group: { readonly strategies?: readonly string[]; readonly indicators?: readonly string[] },
  indicators: readonly object[] = [ofGoal, ofStrategy],
) => ({
  commonAgenda,
  sharedMeasurement: { indicators: indicators as (typeof ofGoal)[] },
  backboneSupport: { workingGroups: [{ id: 'group', name: 'Group', ...group }] },
})
const value = (...told: Parameters<typeof sections>) => facetValue(sections(...told), 'group', 'group-measures')
const strategies = ['home', 'school', 'retired']

describe('group-measures', () => {
  test('is the share of its strategies in force of which it watches a measure', () => {
    const facet = facetOf(sections({ strategies, indicators: ['readers'] }), 'group', 'group-measures')
    expect(facet.measured).toMatchObject({ value: 0.5, basis: { inputs: 2 } })
    expect(facet.influences).toEqual([
      { kind: 'strategy', id: 'home', effect: 'raises' },
      { kind: 'strategy', id: 'school', effect: 'lowers' },
    ])
  })

  test('a measure of the strategy counts as one of its goal does', () => {
    expect(value({ strategies, indicators: ['readers', 'lessons'] })).toBe(1)
    expect(value({ strategies: ['school'], indicators: ['readers'] })).toBe(0)
    expect(value({ strategies, indicators: [] })).toBe(0)
  })

  test('without strategies in force, or where links are not stated, there is no value', () => {
    expect(value({ strategies: ['retired'], indicators: ['readers'] })).toBe('not-applicable')
    expect(value({ strategies })).toBe('not-stated')
    expect(value({ strategies, indicators: ['silent'] }, [{ id: 'silent', ...counted }])).toBe('not-stated')
    const { sharedMeasurement: _, ...without } = sections({ strategies })
    expect(facetValue(without, 'group', 'group-measures')).toBe('not-stated')
  })
})
