import fc from 'fast-check'
import { all, create } from 'mathjs'
import { describe, expect, test } from 'vitest'
import { ceil, floor, round } from './rounding.ts'

const mathjs = create(all ?? {})

/** Values on both sides of halves and whole numbers, at every size. */
const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.nat(5)).map(([digits, decimals]) => digits / 10 ** decimals),
  fc
    .tuple(fc.integer({ min: -1e4, max: 1e4 }), fc.double({ min: -16, max: -1, noNaN: true }))
    .map(([halves, exponent]) => halves / 2 + 10 ** exponent),
  fc.constantFrom(...[0, -0, 1e-16, -1e-16, 5e-324, -5e-324, 2 ** 51 + 0.5, 4e11 + 0.7, 1e12 + 0.3, 1e21, -1.7e308]),
)

describe('rounding is that of mathjs, to the last bit and the sign of zero', () => {
  test('round', () => {
    fc.assert(
      fc.property(value, fc.nat(15), (number, decimals) => {
        expect(round(number, decimals)).toBe(mathjs.round(number, decimals))
      }),
      { numRuns: 3000, seed: 1 },
    )
  })

  test('floor and ceil', () => {
    fc.assert(
      fc.property(value, (number) => {
        expect([floor(number), ceil(number)]).toEqual([mathjs.floor(number), mathjs.ceil(number)])
      }),
      { numRuns: 3000, seed: 1 },
    )
  })

  test.each([
    [1.005 * 100, 0, 101],
    [2.675, 2, 2.68],
    [661_710_084_673.0074, 3, 661_710_084_673.007],
    [-2.5, 0, -3],
    [1e21, 3, 1e21],
  ])('%d to %d decimals is %d', (number, decimals, rounded) => {
    expect(round(number, decimals)).toBe(rounded)
  })
})
