import { describe, expect, test } from 'vitest'
import { clinic, facetOf, facetValue, library } from '../../../test/alignment/facet-of.ts'

interface Terms {
  readonly strategies?: readonly string[]
  readonly backbone?: string
  readonly currency?: string
  readonly from?: string
  readonly to?: string
}
const gift = (id: string, amount: number, terms: Terms = {}) => ({
  id,
  funder: 'library',
  amount,
  currency: 'CAD',
  ...terms,
})
const sections = (...commitments: ReturnType<typeof gift>[]) => ({
  partners: [library, clinic],
  commonAgenda: { strategies: [{ id: 'reading', name: 'Reading' }] },
  backboneSupport: { backbones: [{ id: 'office', partner: 'clinic' }] },
  funding: { commitments },
})
const value = (...commitments: Parameters<typeof sections>) =>
  facetValue(sections(...commitments), 'library', 'committed-funding')
const aligned = { strategies: ['reading'] }
const apart = { strategies: [] }

describe('committed-funding', () => {
  test('is the part of its money that goes to strategies or the backbone', () => {
    expect(value(gift('a', 30, aligned), gift('b', 10, { backbone: 'office' }), gift('c', 60, apart))).toBe(0.4)
  })

  test('counts what runs on that day', () => {
    const [over, later] = [gift('b', 9, { ...apart, to: '2024-06-29' }), gift('c', 9, { ...apart, from: '2024-07-01' })]
    expect(value(gift('a', 30, { ...aligned, from: '2024-06-30', to: '2024-06-30' }), over, later)).toBe(1)
  })

  test('of several currencies the least share counts', () => {
    const facet = facetOf(
      sections(gift('a', 1, { ...aligned, currency: 'USD' }), gift('b', 10, aligned), gift('c', 30, apart)),
      'library',
      'committed-funding',
    )
    expect(facet.measured).toMatchObject({
      value: 0.25,
      basis: { inputs: 2, remarks: ['Of money in CAD; of no other currency is it less.'] },
    })
    expect(facet.influences).toEqual([
      { kind: 'funding-commitment', id: 'b', effect: 'raises' },
      { kind: 'funding-commitment', id: 'c', effect: 'lowers' },
    ])
  })

  test('money without a purpose counts as outside, and lowers coverage', () => {
    const facet = facetOf(sections(gift('a', 10, aligned), gift('b', 10)), 'library', 'committed-funding')
    expect(facet.measured).toMatchObject({ value: 0.5, basis: { coverage: { expected: 2, reported: 1 } } })
    expect(value(gift('b', 10))).toBe('not-stated')
  })

  test('without commitments there is no value', () => {
    expect(value()).toBe('not-applicable')
    expect(value(gift('a', 0, aligned))).toBe('not-applicable')
    expect(facetValue({ partners: [library] }, 'library', 'committed-funding')).toBe('not-stated')
  })
})
