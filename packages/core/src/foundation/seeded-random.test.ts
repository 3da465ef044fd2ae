import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { GREATEST_SEED, seededRandom, xoshiro128StarStar } from './seeded-random.ts'

const seeds = fc.integer({ min: 0, max: GREATEST_SEED })
const drawn = (seed: number, count: number) => Array.from({ length: count }, seededRandom(seed))

describe('seeded random numbers', () => {
  // The vector of Rust's rand_xoshiro, produced with the authors' xoshiro128starstar.c 1.1.
  test('are those of xoshiro128**', () => {
    expect(Array.from({ length: 10 }, xoshiro128StarStar([1, 2, 3, 4]))).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ])
  })

  test('are the same for the same seed, and others for another', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(drawn(seed, 5)).toEqual(drawn(seed, 5))
      }),
    )
    fc.assert(
      fc.property(seeds, seeds, (one, other) => {
        fc.pre(one !== other)
        expect(drawn(one, 5)).not.toEqual(drawn(other, 5))
      }),
    )
  })

  test('fill the range from 0 to below 1 evenly', () => {
    const numbers = drawn(0, 20_000)
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true)
    const tenths = Array.from({ length: 10 }, (_, tenth) => numbers.filter((n) => Math.floor(n * 10) === tenth).length)
    // χ² of 9 degrees of freedom is above 27.9 once in a thousand.
    expect(tenths.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0)).toBeLessThan(27.9)
  })
})
