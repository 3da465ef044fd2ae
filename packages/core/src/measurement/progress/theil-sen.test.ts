import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { theilSen } from './theil-sen.ts'

const series = (values: readonly number[]) => values.map((value, at) => ({ at, value }))

// scipy 1.15.3, scipy.stats.theilslopes(y, x, method='joint') with x = 0, 1, 2, …
describe('as scipy gives it', () => {
  test.each([
    ['rising', [3, 4, 4, 6, 7, 9, 10, 12], 1.3095238095238095, 2.2976190476190474],
    ['flat', [5, 5, 5, 5, 5, 5], 0, 5],
    ['four values', [2, 8, 5, 9], 1.9166666666666667, 2.625],
  ])('%s', (_, values, slope, intercept) => {
    const line = theilSen(series(values))
    expect(line?.slope).toBeCloseTo(slope, 12)
    expect(line?.intercept).toBeCloseTo(intercept, 12)
  })
})

test('there is none through one point in time', () => {
  expect(theilSen([])).toBeUndefined()
  expect(theilSen(series([4]))).toBeUndefined()
  expect(
    theilSen([
      { at: 1, value: 4 },
      { at: 1, value: 9 },
    ]),
  ).toBeUndefined()
})

test('one wild value in eight changes nothing of a straight line', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 7 }), fc.integer({ min: -1000, max: 1000 }), (which, wild) => {
      const values = series([1, 3, 5, 7, 9, 11, 13, 15]).map((point) =>
        point.at === which ? { ...point, value: wild } : point,
      )
      expect(theilSen(values)).toEqual({ slope: 2, intercept: 1 })
    }),
  )
})
