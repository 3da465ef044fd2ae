import { describe, expect, test } from 'vitest'
import { counted, facetOf, facetValue } from '../../../test/alignment/facet-of.ts'

type Target = { readonly by: string } & ({ readonly value: number } | { readonly pending: string })
const indicator = (id: string, targets?: readonly Target[], direction: 'increase' | 'neutral' = 'increase') => ({
  id,
  ...counted,
  direction,
  goals: ['read'],
  ...(targets === undefined ? {} : { targets }),
})
const sections = (...indicators: ReturnType<typeof indicator>[]) => ({
  commonAgenda: { goals: [{ id: 'read', statement: 'All read.' }] },
  sharedMeasurement: { indicators },
})
const value = (...indicators: Parameters<typeof sections>) => facetValue(sections(...indicators), 'read', 'targets-set')
const set = { by: '2024-06-30', value: 9 }
const passed = { by: '2024-06-29', value: 9 }
const undecided = { by: '2026-01-01', pending: 'TBD' }

describe('targets-set', () => {
  test('is the share of indicators with a target value ahead', () => {
    const facet = facetOf(
      sections(indicator('a', [passed, set]), indicator('b', [passed]), indicator('c', [undecided]), indicator('d')),
      'read',
      'targets-set',
    )
    expect(facet.measured).toMatchObject({ value: 0.25, basis: { inputs: 4, coverage: { expected: 4, reported: 3 } } })
    expect(facet.influences.map(({ id, effect }) => `${id} ${effect}`)).toEqual([
      'a raises',
      'b lowers',
      'c lowers',
      'd lowers',
    ])
  })

  test('neutral indicators have no target to reach', () => {
    expect(value(indicator('a', [set]), indicator('b', [], 'neutral'))).toBe(1)
    expect(value(indicator('b', [], 'neutral'))).toBe(0)
  })

  test('is 0 where no indicator measures it', () => {
    expect(value({ ...indicator('a', [set]), goals: [] })).toBe(0)
  })

  test('where the record keeps no targets, or no indicators, there is no value', () => {
    expect(value(indicator('a'))).toBe('not-stated')
    const { sharedMeasurement: _, ...without } = sections()
    expect(facetValue(without, 'read', 'targets-set')).toBe('not-stated')
  })
})
