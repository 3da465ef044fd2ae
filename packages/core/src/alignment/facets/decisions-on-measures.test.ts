import { describe, expect, test } from 'vitest'
import { clinic, counted, facetOf, facetValue, library } from '../../../test/alignment/facet-of.ts'

const decision = (id: string, indicators?: readonly string[], decidedOn = '2024-06-30') => ({
  id,
  text: id,
  decidedOn,
  partners: ['library'],
  ...(indicators === undefined ? {} : { indicators }),
})
const sections = (...decisions: ReturnType<typeof decision>[]) => ({
  partners: [library, clinic],
  sharedMeasurement: { indicators: [{ id: 'visits', ...counted }] },
  continuousCommunication: { decisions },
})
const value = (...decisions: Parameters<typeof sections>) =>
  facetValue(sections(...decisions), 'library', 'decisions-on-measures')
const used = ['visits']

describe('decisions-on-measures', () => {
  test('is the share of its decisions for which a measure was used', () => {
    const facet = facetOf(sections(decision('a', used), decision('b', [])), 'library', 'decisions-on-measures')
    expect(facet.measured).toMatchObject({ value: 0.5, basis: { inputs: 2 } })
    expect(facet.influences).toEqual([
      { kind: 'decision', id: 'a', effect: 'raises' },
      { kind: 'decision', id: 'b', effect: 'lowers' },
    ])
  })

  test('a decision that does not say counts as taken without, and lowers coverage', () => {
    const facet = facetOf(sections(decision('a', used), decision('b')), 'library', 'decisions-on-measures')
    expect(facet.measured).toMatchObject({ value: 0.5, basis: { coverage: { expected: 2, reported: 1 } } })
    expect(value(decision('b'))).toBe('not-stated')
  })

  test('looks back twelve months, and only at decisions it took part in', () => {
    const [before, first, after] = ['2023-06-30', '2023-07-01', '2024-07-01']
    expect(value(decision('a', used, before), decision('b', [], first), decision('c', used, after))).toBe(0)
    expect(value({ ...decision('a', used), partners: ['clinic'] }, decision('b', []))).toBe(0)
  })

  test('without decisions of its own, or any stated, there is no value', () => {
    expect(value()).toBe('not-applicable')
    expect(facetValue({ partners: [library] }, 'library', 'decisions-on-measures')).toBe('not-stated')
  })
})
