// Single results are held against COINr in scripts/reference.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compoundAnnualGrowthRate, relativeChange } from './growth-of-series.ts'

describe('growth', () => {
  test('at a steady rate is that rate, whatever lies between and in whatever order', () => {
    const check = (start: number, rate: number, years: number) => {
      const series = [
        { at: 2000 + years, value: start * (1 + rate) ** years },
        { at: 2000.5, value: 'suppressed' as const },
        { at: 2000, value: start },
      ]
      expect(compoundAnnualGrowthRate(series)).toBeCloseTo(rate, 9)
    }
    const rates = fc.double({ min: -0.9, max: 2, noNaN: true })
    fc.assert(fc.property(fc.integer({ min: 1, max: 999 }), rates, fc.integer({ min: 1, max: 9 }), check))
  })

  test('of a line is its slope over where it began, times the unit of time', () => {
    const line = [0, 1, 2, 3].map((at) => ({ at, value: 50 + 5 * at }))
    expect(relativeChange(line)).toBeCloseTo(0.1, 12)
    expect(relativeChange(line, 10)).toBeCloseTo(1, 12)
    expect(relativeChange(line.slice(0, 2))).toBeCloseTo(0.1, 12)
  })

  test.each([
    ['from 0', [0, 4], 'division-by-zero', 'division-by-zero'],
    ['that is not there', [0, 0], 0, 0],
    ['of one value', [3], 'too-few-values', 'too-few-values'],
  ] as const)('%s', (_, values, rate, change) => {
    const series = values.map((value, at) => ({ at, value }))
    expect(compoundAnnualGrowthRate(series)).toBe(rate)
    expect(relativeChange(series)).toBe(change)
  })

  test('between values of different signs has no rate, and within no time neither', () => {
    expect(
      compoundAnnualGrowthRate([
        { at: 1, value: -1 },
        { at: 2, value: 4 },
      ]),
    ).toBe('not-meaningful')
    expect(
      compoundAnnualGrowthRate([
        { at: 1, value: 1 },
        { at: 1, value: 4 },
      ]),
    ).toBe('division-by-zero')
  })
})
