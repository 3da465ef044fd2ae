import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exactSum } from './exact-sum.ts'

describe('exactSum', () => {
  // Cases of CPython's Lib/test/test_math.py, testFsum.
  test.each([
    [[], 0],
    [[0], 0],
    [[1e100, 1, -1e100, 1e-100, 1e50, -1, -1e50], 1e-100],
    [[2 ** 53, -0.5, -(2 ** -54)], 2 ** 53 - 1],
    [[2 ** 53, 1, 2 ** -100], 2 ** 53 + 2],
    [[2 ** 53 + 10, 1, 2 ** -100], 2 ** 53 + 12],
    [[2 ** 53 - 4, 0.5, 2 ** -54], 2 ** 53 - 3],
    [[1e16, 1, 1e-16], 10000000000000002],
    [[1e16 - 2, 1 - 2 ** -53, -(1e16 - 2), -(1 - 2 ** -53)], 0],
  ])('%j is %d', (values, sum) => {
    expect(exactSum(values)).toBe(sum)
  })

  test('adds a tenth ten times to one, where a plain loop does not', () => {
    expect(exactSum(Array.from({ length: 10 }, () => 0.1))).toBe(1)
  })

  test('is the same in any order', () => {
    const numbers = fc.array(fc.double({ noNaN: true, min: -1e300, max: 1e300 }), { maxLength: 50 })
    const shuffled = numbers.chain((values) =>
      fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
    )
    fc.assert(fc.property(shuffled, ([values, other]) => exactSum(values) === exactSum(other)))
  })
})
