import { describe, expect, test } from 'vitest'
import { facetOf, facetValue, library } from '../../../test/alignment/facet-of.ts'

interface Told {
  readonly id: string
  readonly name: string
  readonly lead: string
  readonly strategies?: readonly string[]
  readonly endsOn?: string
}
const activity: Told = { id: 'a', name: 'A', lead: 'library', strategies: ['home'] }
const sections = (...activities: Told[]) => ({
  partners: [
    library,
    {
      id: 'gone',
      name: 'Gone',
      sector: 'other' as const,
      memberships: [{ role: 'partner' as const, leftOn: '2024-01-01' }],
    },
  ],
  commonAgenda: { strategies: [{ id: 'home', name: 'Home' }] },
  mutuallyReinforcingActivities: { activities },
})
const value = (...told: Parameters<typeof sections>) => facetValue(sections(...told), 'home', 'activities-for-strategy')

describe('activities-for-strategy', () => {
  test('is 1 where somebody carries it out, however many', () => {
    const facet = facetOf(sections(activity, { ...activity, id: 'b' }), 'home', 'activities-for-strategy')
    expect(facet.measured).toMatchObject({ value: 1, basis: { inputs: 2 } })
    expect(facet.influences).toEqual([
      { kind: 'activity', id: 'a', effect: 'raises' },
      { kind: 'activity', id: 'b', effect: 'raises' },
    ])
  })

  test('is 0 where nobody does, which the strategy lacks', () => {
    const facet = facetOf(sections({ ...activity, strategies: [] }), 'home', 'activities-for-strategy')
    expect(facet.measured).toMatchObject({ value: 0, basis: { inputs: 0 } })
    expect(facet.influences).toEqual([{ kind: 'strategy', id: 'home', effect: 'lowers' }])
    expect(value()).toBe(0)
  })

  test('what is over, or of nobody who still belongs, carries nothing out', () => {
    expect(value({ ...activity, endsOn: '2024-06-29' })).toBe(0)
    expect(value({ ...activity, lead: 'gone' })).toBe(0)
  })

  test('where the record keeps no activities, or no links of theirs, there is no value', () => {
    expect(value({ id: 'a', name: 'A', lead: 'library' })).toBe('not-stated')
    const { mutuallyReinforcingActivities: _, ...without } = sections()
    expect(facetValue(without, 'home', 'activities-for-strategy')).toBe('not-stated')
  })
})
