// Single results are held against COINr in scripts/reference.
import { describe, expect, test } from 'vitest'
import { indicatorStatistics } from './indicator-statistics.ts'

describe('statistics of an indicator', () => {
  test('flag gaps, zeros, sameness and outliers', () => {
    expect(indicatorStatistics([1, 2, 'suppressed', 'pending']).flags).toEqual(['low-availability'])
    expect(indicatorStatistics([0, 0, 0, 1]).flags).toEqual(['low-non-zero'])
    expect(indicatorStatistics([2, 2, 2, 1, 1]).flags).toEqual(['low-unique'])
    expect(indicatorStatistics([1, 2, 3, 4, 5, 6, 250]).flags).toEqual(['outliers'])
    expect(indicatorStatistics([1, 2, 3, 4]).flags).toEqual([])
  })

  test('flags of zeros and sameness count what is missing, as in COINr, shares do not', () => {
    expect(indicatorStatistics([1, 'suppressed', 'pending'])).toMatchObject({
      nonZero: { share: 1 },
      flags: ['low-availability', 'low-non-zero', 'low-unique'],
    })
  })

  test('shares are of what is there, availability of all', () => {
    expect(indicatorStatistics([0, 5, 5, 'suppressed'])).toMatchObject({
      available: { count: 3, share: 0.75 },
      nonZero: { count: 2, share: 2 / 3 },
      unique: { count: 2, share: 2 / 3 },
      mostFrequent: { count: 2, share: 2 / 3 },
    })
  })

  test('are missing where there is too little, or no spread', () => {
    expect(indicatorStatistics([])).toMatchObject({ minimum: 'too-few-values', mean: 'too-few-values' })
    expect(indicatorStatistics([4, 4, 4, 4])).toMatchObject({
      standardDeviation: 0,
      skewness: 'not-meaningful',
      kurtosis: 'not-meaningful',
    })
  })
})
