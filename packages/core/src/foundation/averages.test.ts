import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meanOf, medianOf } from './averages.ts'

const numbers = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 30 })

describe('meanOf', () => {
  // R 4.5.0, mean(c(0.1, 0.2, 0.3)) == 0.2; the sum alone divided by 3 is less.
  test.each([
    [[0.1, 0.2, 0.3], 0.2],
    [[0.7, 0.7, 0.7], 0.7],
    [[1, 2, 3, 4], 2.5],
  ])('%j', (values, mean) => {
    expect(meanOf(values)).toBe(mean)
  })

  test('of one number many times is that number', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 1, max: 50 }), (value, times) => {
        expect(meanOf(Array.from({ length: times }, () => value)) + 0).toBe(value + 0)
      }),
    )
  })

  test('is the same in any order', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        expect(meanOf([...values].reverse())).toBe(meanOf(values))
      }),
    )
  })
})

describe('medianOf', () => {
  test.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
  ])('%j', (values, median) => {
    expect(medianOf(values)).toBe(median)
  })

  test('has as many numbers above as below', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const median = medianOf(values)
        const above = values.filter((value) => value > median).length
        const below = values.filter((value) => value < median).length
        expect(Math.max(above, below) * 2).toBeLessThanOrEqual(values.length)
      }),
    )
  })
})
