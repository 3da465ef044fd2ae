import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Term } from './define-method.ts'
import { sampleStandardDeviation } from './sample-standard-deviation.ts'
import { sampleVariance } from './sample-variance.ts'

const terms = (values: readonly number[]): Term[] => values.map((value) => ({ value }))
const spread = (method: typeof sampleVariance, values: readonly number[]) =>
  (method.combine(terms(values), { scale: 1 }) as Term).value

/** The middle value once, then the two beside it 500 times each. */
const around = (middle: number, below: number, above: number) => [
  middle,
  ...Array.from({ length: 1000 }, (_, position) => (position % 2 === 0 ? below : above)),
]

describe('NIST Statistical Reference Datasets, univariate: certified standard deviations', () => {
  test.each<[string, readonly number[], number, number]>([
    ['NumAcc1', [10000001, 10000003, 10000002], 1, 15],
    ['NumAcc2', around(1.2, 1.1, 1.3), 0.1, 14],
    ['NumAcc3', around(1000000.2, 1000000.1, 1000000.3), 0.1, 9],
    ['NumAcc4', around(10000000.2, 10000000.1, 10000000.3), 0.1, 8],
  ])('%s', (_, values, certified, digits) => {
    expect(spread(sampleStandardDeviation, values)).toBeCloseTo(certified, digits)
    expect(spread(sampleVariance, values)).toBeCloseTo(certified ** 2, digits)
  })
})

// R 4: var(c(2, 4, 4, 4, 5, 5, 7, 9)) is 4.571428571428571, sd is 2.138089935299395.
test('matches R', () => {
  const values = [2, 4, 4, 4, 5, 5, 7, 9]
  expect(spread(sampleVariance, values)).toBeCloseTo(4.571428571428571, 14)
  expect(spread(sampleStandardDeviation, values)).toBeCloseTo(2.138089935299395, 14)
})

test('one value has no spread, and equal values have none', () => {
  expect(sampleVariance.combine(terms([3]), { scale: 1 })).toBe('not-meaningful')
  expect(sampleStandardDeviation.combine(terms([3]), { scale: 1 })).toBe('not-meaningful')
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), fc.integer({ min: 2, max: 40 }), (value, count) => {
      const equal = Array.from({ length: count }, () => value)
      expect(spread(sampleStandardDeviation, equal)).toBeLessThanOrEqual(Math.abs(value) * 1e-15)
    }),
  )
})
