import { describe, expect, test } from 'vitest'
import { facetOf, facetValue, library } from '../../../test/alignment/facet-of.ts'

interface Told {
  readonly id: string
  readonly name: string
  readonly goals?: readonly string[]
  readonly kind?: 'short-term-win' | 'long-term-systemic'
}
const win: Told = { id: 'books', name: 'Books', goals: ['read'], kind: 'short-term-win' }
const change: Told = { id: 'coaching', name: 'Coaching', goals: ['read'], kind: 'long-term-systemic' }
const silent: Told = { id: 'silent', name: 'Silent', goals: ['read'] }
const sections = (strategies: readonly Told[], carried: readonly string[]) => ({
  partners: [library],
  commonAgenda: { goals: [{ id: 'read', statement: 'All read.' }], strategies },
  mutuallyReinforcingActivities: { activities: [{ id: 'a', name: 'A', lead: 'library', strategies: carried }] },
})
const value = (...told: Parameters<typeof sections>) => facetValue(sections(...told), 'read', 'short-and-long-term')

describe('short-and-long-term', () => {
  test('is the share of the two kinds that somebody carries out', () => {
    expect(value([win, change], ['books', 'coaching'])).toBe(1)
    expect(value([win, change], ['books'])).toBe(0.5)
    expect(value([win, change], [])).toBe(0)
  })

  test('more of one kind is no other kind, and says which is lacking', () => {
    const facet = facetOf(sections([win, { ...win, id: 'songs' }], ['books', 'songs']), 'read', 'short-and-long-term')
    expect(facet.measured).toMatchObject({ value: 0.5, basis: { inputs: 2 } })
    expect(facet.influences).toEqual([
      { kind: 'strategy-kind', id: 'long-term-systemic', effect: 'lowers' },
      { kind: 'strategy-kind', id: 'short-term-win', effect: 'raises' },
    ])
  })

  test('a strategy of no stated kind counts as neither, and lowers coverage', () => {
    const facet = facetOf(sections([win, silent], ['books', 'silent']), 'read', 'short-and-long-term')
    expect(facet.measured).toMatchObject({ value: 0.5, basis: { coverage: { expected: 2, reported: 1 } } })
  })

  test('a goal that no strategy serves has neither', () => {
    expect(value([{ ...win, goals: [] }], ['books'])).toBe(0)
  })

  test('where the record keeps no kinds, goals or links there is no value', () => {
    expect(value([silent], ['silent'])).toBe('not-stated')
    expect(value([{ id: 'books', name: 'Books', kind: 'short-term-win' }], ['books'])).toBe('not-stated')
    const unlinked = { activities: [{ id: 'a', name: 'A', lead: 'library' }] }
    const record = { ...sections([win], []), mutuallyReinforcingActivities: unlinked }
    expect(facetValue(record, 'read', 'short-and-long-term')).toBe('not-stated')
  })
})
