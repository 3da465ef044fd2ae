import { describe, expect, test } from 'vitest'
import { facetOf, facetValue, library } from '../../../test/alignment/facet-of.ts'

const goals = [{ id: 'read', statement: 'All read.' }]
const strategy = (id: string, served: readonly string[] = ['read']) => ({ id, name: id, goals: served })
const activity = (id: string, strategies: readonly string[], lead = 'library') => ({ id, name: id, lead, strategies })
const sections = (
  strategies: readonly { readonly id: string; readonly name: string; readonly goals?: readonly string[] }[],
  activities: readonly { readonly id: string; readonly name: string; readonly lead: string }[],
) => ({
  partners: [
    library,
    {
      id: 'gone',
      name: 'Gone',
      sector: 'other' as const,
      memberships: [{ role: 'partner' as const, leftOn: '2024-01-01' }],
    },
  ],
  commonAgenda: { goals, strategies },
  mutuallyReinforcingActivities: { activities },
})
const value = (...told: Parameters<typeof sections>) => facetValue(sections(...told), 'read', 'strategies-serving-goal')

describe('strategies-serving-goal', () => {
  test('is the share of its strategies that an activity carries out', () => {
    const facet = facetOf(
      sections([strategy('home'), strategy('school'), strategy('other', [])], [activity('a', ['home'])]),
      'read',
      'strategies-serving-goal',
    )
    expect(facet.measured).toMatchObject({ value: 0.5, basis: { inputs: 2 } })
    expect(facet.influences).toEqual([
      { kind: 'strategy', id: 'home', effect: 'raises' },
      { kind: 'strategy', id: 'school', effect: 'lowers' },
    ])
  })

  test('an activity of nobody who still belongs carries out nothing', () => {
    expect(value([strategy('home')], [activity('a', ['home'], 'gone'), activity('b', [])])).toBe(0)
  })

  test('is 0 where no strategy serves it, which the goal lacks', () => {
    const facet = facetOf(sections([strategy('home', [])], []), 'read', 'strategies-serving-goal')
    expect(facet.measured).toMatchObject({ value: 0 })
    expect(facet.influences).toEqual([{ kind: 'goal', id: 'read', effect: 'lowers' }])
  })

  test('where the record keeps no links there is no value', () => {
    expect(value([{ id: 'home', name: 'home' }], [])).toBe('not-stated')
    expect(value([strategy('home')], [{ id: 'a', name: 'a', lead: 'library' }])).toBe('not-stated')
    expect(facetValue({ commonAgenda: { goals } }, 'read', 'strategies-serving-goal')).toBe('not-stated')
  })

  test('a goal that is not in the agenda in force is not asked about', () => {
    const agenda = { goals, versions: [{ id: 'agenda', adoptedOn: '2024-01-01', goals: [] }] }
    expect(() => facetValue({ commonAgenda: agenda }, 'read', 'strategies-serving-goal')).toThrow('no ')
  })
})
