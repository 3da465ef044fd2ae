import { describe, expect, test } from 'vitest'
import { sampleInitiative } from '../../testing/index.ts'
import { aggregate } from '../aggregate.ts'
import { ObservationTable } from '../observation-table.ts'
import type { AggregateQuery } from '../query.ts'

describe('in the sample initiative', () => {
  const { record: sample, observations, asOf: day } = sampleInitiative()
  const table = ObservationTable.from(observations, sample)
  const withheldIn = (query: Omit<AggregateQuery, 'asOf'>) =>
    aggregate(sample, table, { ...query, asOf: day, coverageThreshold: 0 }).cells.flatMap(({ key, measured }) =>
      measured.basis.withheldFrom === undefined
        ? []
        : [[key.period?.label, key.place, ...Object.values(key.groups ?? {})].join(' ').trim()],
    )

  test('four children of one language in one area take the next language and another area with them', () => {
    const by = ['place', 'dimension:home-language', 'fiscal-year'] as const
    const ofLastYear = withheldIn({ indicator: 'third-grade-reading', by }).filter((key) => key.startsWith('2024/25'))
    expect(ofLastYear).toEqual([
      '2024/25 mill-quarter spanish',
      '2024/25 north-valley spanish',
      '2024/25 mill-quarter vietnamese',
      '2024/25 north-valley vietnamese',
    ])
    expect(withheldIn({ indicator: 'third-grade-reading', by, audience: 'backbone' })).toEqual([])
  })

  test('what a summer added to a running total takes the totals beside it with it', () => {
    const by = ['fiscal-quarter', 'dimension:kind-of-support'] as const
    const withheld = withheldIn({ indicator: 'children-tutored', by })
    expect(withheld.length).toBeGreaterThan(0)
    expect(withheld.every((key) => key.endsWith('summer'))).toBe(true)
  })
})
