import { describe, expect, test } from 'vitest'
import { facetOf, facetValue } from '../../../test/alignment/facet-of.ts'

const commonAgenda = {
  versions: [{ id: 'agenda', adoptedOn: '2024-01-01', strategies: ['home', 'named'] }],
  strategies: [
    { id: 'home', name: 'Home' },
    { id: 'retired', name: 'Retired' },
    { id: 'named', name: 'Named', workingGroup: 'named-group' },
  ],
}
const sections = (strategies: readonly string[] | undefined, id = 'group') => ({
  commonAgenda,
  backboneSupport: {
    workingGroups: [
      { id: 'named-group', name: 'Named' },
      ...(id === 'group' ? [{ id, name: 'Group', ...(strategies === undefined ? {} : { strategies }) }] : []),
    ],
  },
})

describe('group-strategies', () => {
  test('is the share of its strategies that are in force', () => {
    const facet = facetOf(sections(['home', 'retired']), 'group', 'group-strategies')
    expect(facet.measured).toMatchObject({ value: 0.5, basis: { inputs: 2 } })
    expect(facet.influences).toEqual([
      { kind: 'strategy', id: 'home', effect: 'raises' },
      { kind: 'strategy', id: 'retired', effect: 'lowers' },
    ])
  })

  test('a strategy that names the group is one of its, once', () => {
    expect(facetValue(sections([]), 'named-group', 'group-strategies')).toBe(1)
    const twice = {
      commonAgenda,
      backboneSupport: { workingGroups: [{ id: 'named-group', name: 'Named', strategies: ['named', 'retired'] }] },
    }
    expect(facetValue(twice, 'named-group', 'group-strategies')).toBe(0.5)
  })

  test('is 0 where it carries none, which the group lacks', () => {
    const facet = facetOf(sections([]), 'group', 'group-strategies')
    expect(facet.measured).toMatchObject({ value: 0, basis: { inputs: 0 } })
    expect(facet.influences).toEqual([{ kind: 'working-group', id: 'group', effect: 'lowers' }])
  })

  test('where it is not stated there is no value', () => {
    expect(facetValue(sections(undefined), 'group', 'group-strategies')).toBe('not-stated')
    const { commonAgenda: _, ...without } = { ...sections([]), commonAgenda: undefined }
    expect(facetValue(without, 'group', 'group-strategies')).toBe('not-stated')
  })
})
