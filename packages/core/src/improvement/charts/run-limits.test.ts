// Held against R 4.5.0 and qicharts2 0.8.1.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fairCoinQuantile } from './fair-coin-quantile.ts'
import { isRunSignal, runLimits } from './run-limits.ts'

describe('fairCoinQuantile', () => {
  // R 4.5.0, qbinom(p, n, 0.5)
  test.each([
    [0.05, 0, 0],
    [0.05, 9, 2],
    [0.05, 23, 8],
    [0.05, 99, 41],
    [0.25, 5, 2],
    [0.01, 30, 9],
  ])('as R gives it: %d of %d tosses', (probability, tosses, heads) => {
    expect(fairCoinQuantile(probability, tosses)).toBe(heads)
  })

  test('is where whole numbers of cases reach the share, whatever the number of tosses', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 49 }), (tosses, percent) => {
        const heads = fairCoinQuantile(percent / 100, tosses)
        const reaches = (count: number) => 100n * casesUpTo(count, tosses) >= BigInt(percent) * 2n ** BigInt(tosses)
        // Where a share of cases is met to the digit, as at 25 % of two tosses, rounding may take the next one.
        expect(reaches(heads)).toBe(true)
        expect(reaches(heads - 1) && !isExact(heads - 1, tosses, percent)).toBe(false)
      }),
    )
  })

  test('stays near the normal distribution where 2^n is no longer a number', () => {
    expect(Math.abs(fairCoinQuantile(0.05, 100_000) - (50_000 - (1.6448536 * Math.sqrt(100_000)) / 2))).toBeLessThan(1)
  })
})

function casesUpTo(heads: number, tosses: number): bigint {
  let cases = 0n
  let ofCount = 1n
  for (let count = 0; count <= heads; count += 1) {
    cases += ofCount
    ofCount = (ofCount * BigInt(tosses - count)) / BigInt(count + 1)
  }
  return cases
}

function isExact(heads: number, tosses: number, percent: number): boolean {
  return 100n * casesUpTo(heads, tosses) === BigInt(percent) * 2n ** BigInt(tosses)
}

describe('runLimits', () => {
  // Anhøj & Olesen (2014); the 24 values of qicharts2's vignette have limits of 8 and 8.
  test.each([
    [1, 3, 0],
    [10, 6, 2],
    [15, 7, 4],
    [20, 7, 6],
    [24, 8, 8],
    [30, 8, 10],
    [100, 10, 41],
  ])('of %d useful values', (useful, longestRunMaximum, crossingsMinimum) => {
    expect(runLimits(useful)).toEqual({ rule: 'anhoj', longestRunMaximum, crossingsMinimum })
  })

  test.each([0, -1, 2.5, Number.NaN, Number.POSITIVE_INFINITY])('are refused for %d useful values', (useful) => {
    expect(() => runLimits(useful)).toThrow(
      expect.objectContaining({ code: 'improvement/invalid-chart', path: ['useful'] }),
    )
  })

  test('are those of Anhøj where no box is known', () => {
    for (const useful of [1, 9, 101, 5000]) {
      expect(runLimits(useful, 'best-box')).toEqual(runLimits(useful))
      expect(runLimits(useful, 'cut-box')).toEqual(runLimits(useful))
    }
  })
})

describe('isRunSignal', () => {
  const limits = runLimits(30, 'cut-box')

  test('is one outside the box', () => {
    expect(limits).toEqual({
      rule: 'cut-box',
      longestRunMaximum: 10,
      crossingsMinimum: 11,
      corner: { longestRun: 9, crossings: 12 },
    })
    expect(isRunSignal({ longestRun: 11, crossings: 20 }, limits)).toBe(true)
    expect(isRunSignal({ longestRun: 5, crossings: 10 }, limits)).toBe(true)
    expect(isRunSignal({ longestRun: 9, crossings: 12 }, limits)).toBe(false)
  })

  test('is one in the corner that is cut', () => {
    expect(isRunSignal({ longestRun: 10, crossings: 11 }, limits)).toBe(true)
    expect(isRunSignal({ longestRun: 10, crossings: 12 }, limits)).toBe(false)
    expect(isRunSignal({ longestRun: 9, crossings: 11 }, limits)).toBe(false)
    expect(isRunSignal({ longestRun: 10, crossings: 11 }, runLimits(30, 'best-box'))).toBe(false)
  })
})
