import { describe, expect, test } from 'vitest'
import { facetOf, facetValue } from '../../../test/alignment/facet-of.ts'

interface Exchange {
  readonly workingGroup: string
  readonly on: string
}
const group = (id: string, exchanges?: readonly Exchange[]) => ({
  id,
  name: id,
  ...(exchanges === undefined ? {} : { exchanges }),
})
const sections = (...workingGroups: (ReturnType<typeof group> & { formedOn?: string })[]) => ({
  backboneSupport: { workingGroups },
})
const value = (...groups: Parameters<typeof sections>) => facetValue(sections(...groups), 'a', 'group-exchanges')
const spoke = (workingGroup: string, on = '2024-06-30') => ({ workingGroup, on })

describe('group-exchanges', () => {
  test('is the share of the other groups it has spoken with, whoever wrote it down', () => {
    const facet = facetOf(
      sections(group('a', [spoke('b'), spoke('b')]), group('b'), group('c', [spoke('a')]), group('d', [])),
      'a',
      'group-exchanges',
    )
    expect(facet.measured).toMatchObject({
      value: 2 / 3,
      basis: { inputs: 3, coverage: { expected: 4, reported: 3 } },
    })
    expect(facet.influences.map(({ id, effect }) => `${id} ${effect}`)).toEqual(['b raises', 'c raises', 'd lowers'])
  })

  test('looks back twelve months', () => {
    expect(value(group('a', [spoke('b', '2023-06-30'), spoke('b', '2024-07-01')]), group('b'))).toBe(0)
    expect(value(group('a', [spoke('b', '2023-07-01')]), group('b'))).toBe(1)
  })

  test('a group formed later is none yet', () => {
    const later = { ...group('c'), formedOn: '2024-07-01' }
    expect(value(group('a', [spoke('b')]), group('b'), later)).toBe(1)
  })

  test('an exchange with itself is none', () => {
    expect(value(group('a', [spoke('a')]), group('b'))).toBe(0)
  })

  test('alone, or where nobody writes it down, there is no value', () => {
    expect(value(group('a', []))).toBe('not-applicable')
    expect(value(group('a'), group('b', []))).toBe('not-stated')
  })
})
