import { describe, expect, test } from 'vitest'
import { facetOf, facetValue } from '../../../test/alignment/facet-of.ts'

interface Cycle {
  readonly id: string
  readonly aim: string
  readonly workingGroup?: string
  readonly startedOn?: string
  readonly endedOn?: string
  readonly change?: string
  readonly prediction?: string
}
const cycle: Cycle = {
  id: 'short',
  aim: 'More come.',
  workingGroup: 'group',
  startedOn: '2024-06-30',
  change: 'Shorter hours',
  prediction: 'Twenty come',
}
const sections = (cycles: readonly Cycle[], testsOfChange?: readonly string[]) => ({
  backboneSupport: {
    workingGroups: [{ id: 'group', name: 'Group', ...(testsOfChange === undefined ? {} : { testsOfChange }) }],
  },
  improvement: { cycles },
})
const value = (...told: Parameters<typeof sections>) => facetValue(sections(...told), 'group', 'group-tests')

describe('group-tests', () => {
  test('is 1 where it has tried something out, by its own word or by the test’s', () => {
    const { workingGroup: _, ...unowned } = cycle
    const facet = facetOf(sections([cycle, { ...unowned, id: 'long' }], ['long', 'short']), 'group', 'group-tests')
    expect(facet.measured).toMatchObject({ value: 1, basis: { inputs: 2 } })
    expect(facet.influences).toEqual([
      { kind: 'improvement-cycle', id: 'long', effect: 'raises' },
      { kind: 'improvement-cycle', id: 'short', effect: 'raises' },
    ])
  })

  test('is 0 where it has not, which the group lacks', () => {
    const facet = facetOf(sections([]), 'group', 'group-tests')
    expect(facet.measured).toMatchObject({ value: 0, basis: { inputs: 0 } })
    expect(facet.influences).toEqual([{ kind: 'working-group', id: 'group', effect: 'lowers' }])
  })

  test('a test without a first day, a change or a prediction is none', () => {
    for (const lacking of ['startedOn', 'change', 'prediction'] as const) {
      const { [lacking]: _, ...incomplete } = cycle
      expect(value([incomplete])).toBe(0)
    }
  })

  test('looks back twelve months', () => {
    expect(value([{ ...cycle, startedOn: '2024-07-01' }])).toBe(0)
    expect(value([{ ...cycle, startedOn: '2023-01-01', endedOn: '2023-06-30' }])).toBe(0)
    expect(value([{ ...cycle, startedOn: '2023-01-01', endedOn: '2023-07-01' }])).toBe(1)
    expect(value([{ ...cycle, startedOn: '2020-01-01' }])).toBe(1)
  })

  test('where the record keeps no tests there is no value', () => {
    const { improvement: _, ...without } = sections([])
    expect(facetValue(without, 'group', 'group-tests')).toBe('not-stated')
  })
})
