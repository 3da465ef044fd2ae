// Gini, Herfindahl and the share of the top: published results, and what has to hold of any measure of inequality.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gini } from './gini.ts'
import { herfindahl } from './herfindahl.ts'
import { topShare } from './top-share.ts'

/** The example on the pages of `Gini` and `conc` in R ineq 0.2-13. */
const incomes = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261]

const corrected = { variant: 'corrected' } as const
const normalized = { normalized: true } as const
const measures = {
  gini: (amounts: readonly number[]) => gini(amounts),
  'corrected gini': (amounts: readonly number[]) => gini(amounts, corrected),
  herfindahl: (amounts: readonly number[]) => herfindahl(amounts),
  'normalized herfindahl': (amounts: readonly number[]) => herfindahl(amounts, normalized),
  'share of the top two': (amounts: readonly number[]) => topShare(amounts, 2),
}

describe('gini', () => {
  test('is that of R ineq', () => {
    expect(gini(incomes)).toBeCloseTo(0.4620911, 7)
    expect(gini(incomes, corrected)).toBeCloseTo(0.5134346, 7)
  })

  test('is that of the page of phylotools', () => {
    expect(gini([1, 3, 2, 1, 1, 1, 4])).toBeCloseTo(0.3076923, 7)
  })

  // The relative concentration index of WHO's healthequal 1.0.1 with the subgroups in order of what is measured.
  test.each([
    [
      'OrderedSample-sba/rci-no_pop=1',
      [75.60530090332031, 91.01996612548828, 96.03958892822266, 97.04222869873047, 99.22405242919922],
      0.046420703518436676,
    ],
    ['mini-5-increasing/rci-no_pop=1', [12.5, 30, 47.25, 60, 88], 0.3045215562565721],
    ['mini-5-decreasing-adverse/rci-no_pop=1', [88, 60, 47.25, 30, 12.5], 0.304521556256572],
  ])('is the concentration index of %s', (_, estimates, expected) => {
    expect(gini(estimates)).toBeCloseTo(expected, 12)
  })

  test.each([
    ['mini-5-increasing/rci', [12.5, 30, 47.25, 60, 88], [410, 395, 220, 180, 95], 0.33160822628907727, 12],
    ['test-rci-5', [20, 30, 40, 50, 60], [78, 91, 162, 103, 105], 0.17776859, 4],
  ])(
    'of a group in which each estimate is held by many is the concentration index of %s',
    (_, estimates, people, expected, digits) => {
      const everybody = estimates.flatMap((estimate, position) =>
        Array.from({ length: people[position] ?? 0 }, () => estimate),
      )
      expect(gini(everybody)).toBeCloseTo(expected, digits)
    },
  )
})

describe('herfindahl', () => {
  test('is that of the four firms of the United States Department of Justice', () => {
    expect(herfindahl([30, 30, 20, 20])).toBeCloseTo(2600 / 10_000, 12)
  })

  test('normalized, is 0 for equals and 1 for one who holds everything, however many there are', () => {
    expect(herfindahl([3, 3, 3], normalized)).toBe(0)
    expect(herfindahl([0, 3, 0], normalized)).toBe(1)
    expect(herfindahl([30, 30, 20, 20], normalized)).toBeCloseTo((0.26 - 0.25) / 0.75, 12)
  })
})

describe('topShare', () => {
  test('adds up the greatest', () => {
    expect(topShare([20, 30, 20, 30], 1)).toBeCloseTo(0.3, 12)
    expect(topShare([20, 30, 20, 30], 3)).toBeCloseTo(0.8, 12)
    expect(topShare([20, 30, 20, 30], 9)).toBe(1)
  })

  test.each([0, -1, 1.5, Number.NaN])('refuses the top %s', (count) => {
    expect(() => topShare([1, 2], count)).toThrow(expect.objectContaining({ code: 'measurement/invalid-option' }))
  })
})

describe.each(Object.entries(measures))('%s', (_, measure) => {
  const amount = fc.oneof(
    fc.constant(0),
    fc.integer({ min: 1, max: 1000 }),
    fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
  )
  const amounts = fc.array(amount, { minLength: 2, maxLength: 12 }).filter((all) => all.some((one) => one > 0))
  const numberOf = (all: readonly number[]): number => {
    const value = measure(all)
    if (typeof value === 'string') throw new Error(value)
    return value
  }

  test('of nothing, of zeros and of what are no amounts', () => {
    expect(measure([])).toBe('too-few-values')
    expect(measure([0, 0])).toBe('not-meaningful')
    for (const wrong of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => measure([1, wrong])).toThrow(
        expect.objectContaining({
          code: 'measurement/invalid-amounts',
          issues: [expect.objectContaining({ code: 'input/invalid-value', path: [1] })],
        }),
      )
    }
  })

  test('lies between 0 and 1', () => {
    fc.assert(fc.property(amounts, (all) => numberOf(all) >= 0 && numberOf(all) <= 1))
  })

  test('does not depend on the order', () => {
    fc.assert(
      fc.property(amounts, (all) => {
        expect(numberOf(all.toReversed())).toBe(numberOf(all))
      }),
    )
  })

  test('does not depend on the unit, however great or small', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(3, 0.01, 1e300, 1e-300), (all, times) => {
        expect(numberOf(all.map((one) => one * times))).toBeCloseTo(numberOf(all), 12)
      }),
    )
  })

  test.each([Number.MAX_VALUE, Number.MIN_VALUE])('holds for amounts of %d', (amount) => {
    expect(measure([amount, amount, 0])).toBeCloseTo(Number(measure([1, 1, 0])), 12)
  })

  test('never rises when one who has more gives to one who has less, and stays behind', () => {
    fc.assert(
      fc.property(amounts, fc.nat(), fc.nat(), fc.double({ min: 0, max: 0.5, noNaN: true }), (all, from, to, part) => {
        const ordered = all.toSorted((a, b) => a - b)
        const giver = from % ordered.length
        const taker = to % (giver + 1)
        const given = ((ordered[giver] ?? 0) - (ordered[taker] ?? 0)) * part
        const after = ordered.map(
          (one, position) => one - (position === giver ? given : 0) + (position === taker ? given : 0),
        )
        expect(numberOf(after)).toBeLessThanOrEqual(numberOf(ordered) + 1e-12)
      }),
    )
  })
})

describe('equals, and nobody else, give 0', () => {
  const { gini: population, 'corrected gini': sample, 'normalized herfindahl': index } = measures
  test.each([
    ['gini', population],
    ['corrected gini', sample],
    ['normalized herfindahl', index],
  ])('by the %s', (_, measure) => {
    const whole = fc.integer({ min: 0, max: 50 })
    fc.assert(
      fc.property(fc.array(whole, { minLength: 2, maxLength: 12 }), (all) => {
        if (Math.max(...all) > 0) expect(measure(all) === 0).toBe(all.every((one) => one === all[0]))
      }),
    )
    const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(positive, fc.integer({ min: 2, max: 60 }), (one, count) => {
        expect(measure(Array.from({ length: count }, () => one))).toBe(0)
      }),
    )
  })
})

describe('a group repeated', () => {
  const amounts = fc
    .array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 8 })
    .filter((all) => Math.max(...all) > 0)
  const times = fc.integer({ min: 2, max: 5 })
  const repeated = (all: readonly number[], count: number) => Array.from({ length: count }, () => all).flat()

  test('has the same Gini coefficient', () => {
    fc.assert(
      fc.property(amounts, times, (all, count) => {
        expect(gini(repeated(all, count))).toBeCloseTo(Number(gini(all)), 12)
      }),
    )
  })

  test('has a Herfindahl index so many times smaller', () => {
    fc.assert(
      fc.property(amounts, times, (all, count) => {
        expect(herfindahl(repeated(all, count))).toBeCloseTo(Number(herfindahl(all)) / count, 12)
      }),
    )
  })

  test('has the same share of so many times the top', () => {
    fc.assert(
      fc.property(amounts, times, (all, count) => {
        expect(topShare(repeated(all, count), 2 * count)).toBeCloseTo(Number(topShare(all, 2)), 12)
      }),
    )
  })
})
