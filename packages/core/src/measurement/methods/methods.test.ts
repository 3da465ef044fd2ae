import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OwnAcross, OwnOverTime } from '../../conditions/shared-measurement/combine.ts'
import { isCollectiveImpactError } from '../../foundation/errors.ts'
import { defineMethod, type Term } from './define-method.ts'
import { methods } from './index.ts'
import { mean } from './mean.ts'
import { median } from './median.ts'
import { ratio } from './ratio.ts'
import { sum } from './sum.ts'
import { weightedMean } from './weighted-mean.ts'

interface Case {
  readonly id: string
  readonly input: { readonly x: readonly (number | null)[]; readonly w: readonly number[] }
  readonly expected: readonly [number | null]
}
const coinr: { readonly cases: readonly Case[] } = JSON.parse(
  readFileSync(new URL('coinr-amean.reference.json', import.meta.url), 'utf8'),
)

const once = { scale: 1 }
const terms = (values: readonly number[]): Term[] => values.map((value) => ({ value }))

/** What several methods share. */
const shared = [
  'index',
  'define-method',
  'quotient',
  'by-period',
  'squared-deviations',
  'squared-unit',
  'outside-method',
]

describe('every method', () => {
  test('is in the list, has a file of its name and can be declared by an indicator', () => {
    const files = readdirSync(new URL('.', import.meta.url))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => file.slice(0, -'.ts'.length))
      .filter((file) => !shared.includes(file))
    const ids = methods.map(({ id }) => id)
    expect(ids).toEqual(files.sort())
    expect([...new Set([...OwnAcross.options, ...OwnOverTime.options])].sort()).toEqual(ids)
  })

  test('a definition that leaves the reader alone is refused, with all that is lacking', () => {
    try {
      defineMethod({ ...sum, id: 'Sum', version: 0, warning: ' ' })
      expect.unreachable()
    } catch (error) {
      if (!isCollectiveImpactError(error, 'measurement/invalid-method')) throw error
      expect(error.issues.map(({ path }) => path)).toEqual([['id'], ['version'], ['warning']])
    }
  })
})

describe('weighted mean', () => {
  // COINr 1.1.14, a_amean: missing values are left out with their weights, as aggregate leaves them out.
  test.each(coinr.cases.map((one) => [one.id, one] as const))('matches COINr: %s', (_, { input, expected }) => {
    const observed = input.x.flatMap((value, position) => {
      const weight = input.w[position] ?? 0
      return value === null ? [] : [{ value, numerator: value * weight, denominator: weight }]
    })
    const combined = weightedMean.combine(observed, once)
    if (expected[0] === null) expect(combined).toBe('division-by-zero')
    else expect(combined).toMatchObject({ value: expect.closeTo(expected[0], 9) })
  })
})

describe('median', () => {
  // R 4: median(c(3, 1, 2)) is 2, median(c(4, 1, 3, 2)) is 2.5.
  test.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
  ])('of %j is %d', (values, middle) => {
    expect(median.combine(terms(values), once)).toEqual({ value: middle })
  })
})

test('a rate is per its scale', () => {
  // 3 of 200 and 9 of 400 are 12 of 600, which is 20 per thousand.
  const parts = [
    { value: 15, numerator: 3, denominator: 200 },
    { value: 22.5, numerator: 9, denominator: 400 },
  ]
  expect(ratio.combine(parts, { scale: 1000 })).toEqual({ value: 20, numerator: 12, denominator: 600 })
})

describe('properties', () => {
  const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 30 })

  test('mean and median lie between the least and the greatest', () => {
    fc.assert(
      fc.property(values, (numbers) => {
        for (const method of [mean, median]) {
          const { value } = method.combine(terms(numbers), once) as Term
          expect(value).toBeGreaterThanOrEqual(Math.min(...numbers))
          expect(value).toBeLessThanOrEqual(Math.max(...numbers))
        }
      }),
    )
  })

  test('a ratio of sums is the mean of the shares weighted by their denominators', () => {
    const share = fc.record({ numerator: fc.nat(1000), denominator: fc.integer({ min: 1000, max: 5000 }) })
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 20 }), (shares) => {
        const parts = shares.map((part) => ({ ...part, value: part.numerator / part.denominator }))
        const { value } = ratio.combine(parts, once) as Term
        const weighted = weightedMean.combine(
          parts.map(({ value: x, denominator }) => ({ value: x, numerator: x * denominator, denominator })),
          once,
        ) as Term
        expect(value).toBeCloseTo(weighted.value, 9)
      }),
    )
  })
})
