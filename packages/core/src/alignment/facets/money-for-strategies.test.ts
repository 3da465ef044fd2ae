import { describe, expect, test } from 'vitest'
import { clinic, facetOf, facetValue, library } from '../../../test/alignment/facet-of.ts'

interface Terms {
  readonly funder?: string
  readonly strategies?: readonly string[]
  readonly backbone?: string
  readonly currency?: string
  readonly from?: string
}
const gift = (id: string, amount: number, terms: Terms = {}) => ({
  id,
  funder: 'library',
  amount,
  currency: 'CAD',
  ...terms,
})
const gone = {
  id: 'gone',
  name: 'Gone',
  sector: 'philanthropy' as const,
  memberships: [{ role: 'funder' as const, leftOn: '2024-01-01' }],
}
const sections = (...commitments: ReturnType<typeof gift>[]) => ({
  partners: [library, clinic, gone],
  commonAgenda: { strategies: [{ id: 'reading', name: 'Reading' }] },
  backboneSupport: { backbones: [{ id: 'office', partner: 'clinic' }] },
  funding: { commitments },
})
const value = (...commitments: Parameters<typeof sections>) =>
  facetValue(sections(...commitments), 'backbone-support', 'money-for-strategies')
const aligned = { strategies: ['reading'] }
const apart = { strategies: [] }

describe('money-for-strategies', () => {
  test('is the part of all money that goes to strategies in force, whoever gives it', () => {
    const facet = facetOf(
      sections(gift('a', 30, aligned), gift('b', 10, { ...apart, funder: 'clinic' })),
      'backbone-support',
      'money-for-strategies',
    )
    expect(facet.title).toBe('Money follows the agenda')
    expect(facet.measured).toMatchObject({ value: 0.75, basis: { inputs: 2 } })
    expect(facet.influences).toEqual([
      { kind: 'funding-commitment', id: 'a', effect: 'raises' },
      { kind: 'funding-commitment', id: 'b', effect: 'lowers' },
    ])
  })

  test('money for the backbone alone is left out', () => {
    expect(value(gift('a', 30, aligned), gift('b', 90, { backbone: 'office' }))).toBe(1)
    expect(value(gift('a', 30, aligned), gift('b', 90, { backbone: 'office', ...apart }))).toBe(0.25)
  })

  test('what runs on another day, or is of somebody who has left, does not count', () => {
    const later = gift('b', 90, { ...apart, from: '2024-07-01' })
    expect(value(gift('a', 30, aligned), later, gift('c', 90, { ...apart, funder: 'gone' }))).toBe(1)
  })

  test('of several currencies the least share counts', () => {
    expect(value(gift('a', 1, { ...aligned, currency: 'USD' }), gift('b', 1, aligned), gift('c', 3, apart))).toBe(0.25)
  })

  test('money without a purpose counts as outside, and lowers coverage', () => {
    const facet = facetOf(sections(gift('a', 10, aligned), gift('b', 10)), 'backbone-support', 'money-for-strategies')
    expect(facet.measured).toMatchObject({ value: 0.5, basis: { coverage: { expected: 2, reported: 1 } } })
    expect(value(gift('b', 10))).toBe('not-stated')
  })

  test('without money, or where none is stated, there is no value', () => {
    expect(value()).toBe('not-applicable')
    expect(value(gift('a', 0, aligned))).toBe('not-applicable')
    expect(facetValue({ partners: [library] }, 'backbone-support', 'money-for-strategies')).toBe('not-stated')
  })
})
