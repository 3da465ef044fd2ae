// What holds for every mean; single results are held against COINr and Compind in scripts/reference.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCollectiveImpactError } from '../../../foundation/errors.ts'
import type { NumberOrReason } from '../number-or-reason.ts'
import { coverageOf, withCoverage } from './coverage-threshold.ts'
import { generalizedMean } from './generalized-mean.ts'
import { mazziottaPareto } from './mazziotta-pareto.ts'
import { copelandScores, outranking } from './outranking.ts'
import { weightedArithmeticMean } from './weighted-arithmetic-mean.ts'
import { weightedGeometricMean } from './weighted-geometric-mean.ts'
import { weightedHarmonicMean } from './weighted-harmonic-mean.ts'

const positive = fc.double({ min: 0.01, max: 1000, noNaN: true })
const row = fc.array(fc.tuple(positive, positive), { minLength: 1, maxLength: 12 })
const means = {
  arithmetic: weightedArithmeticMean,
  geometric: weightedGeometricMean,
  harmonic: weightedHarmonicMean,
  quadratic: (values: readonly NumberOrReason[], weights: readonly number[]) => generalizedMean(values, weights, 2),
}
const valuesOf = (pairs: readonly (readonly [number, number])[]) => pairs.map(([value]) => value)
const weightsOf = (pairs: readonly (readonly [number, number])[]) => pairs.map(([, weight]) => weight)

describe.each(Object.entries(means))('the %s mean', (_, mean) => {
  test('lies between the least and the greatest value, in any order and for weights of any scale', () => {
    const check = (pairs: readonly (readonly [number, number])[]) => {
      const values = valuesOf(pairs)
      const result = Number(mean(values, weightsOf(pairs)))
      expect(result).toBeGreaterThanOrEqual(Math.min(...values) * (1 - 1e-12))
      expect(result).toBeLessThanOrEqual(Math.max(...values) * (1 + 1e-12))
      const turned = pairs.toReversed()
      expect(mean(valuesOf(turned), weightsOf(turned))).toBe(result)
      const doubled = weightsOf(pairs).map((weight) => weight * 2)
      expect(mean(values, doubled)).toBeCloseTo(result, 9)
    }
    fc.assert(fc.property(row, check))
  })

  test('leaves out what is missing with its weight, and is missing where all is', () => {
    expect(mean([4, 'not-reported', 9], [1, 5, 1])).toBe(mean([4, 9], [1, 1]))
    expect(mean(['not-reported', 'suppressed'], [1, 1])).toBe('too-few-values')
    expect(mean([3, 'suppressed'], [0, 1])).toBe('not-meaningful')
  })

  test('refuses weights that are none', () => {
    for (const weights of [[1], [1, -1], [Number.NaN, 1], [0, 0]]) {
      try {
        mean([1, 2], weights)
        expect.unreachable()
      } catch (error) {
        expect(isCollectiveImpactError(error, 'measurement/invalid-weights')).toBe(true)
      }
    }
  })
})

test('harmonic ≤ geometric ≤ arithmetic ≤ quadratic, and the generalized mean is each of them', () => {
  const check = (pairs: readonly (readonly [number, number])[]) => {
    const [values, weights] = [valuesOf(pairs), weightsOf(pairs)]
    const [quadratic, arithmetic, geometric, harmonic] = [2, 1, 0, -1].map((power) =>
      Number(generalizedMean(values, weights, power)),
    ) as [number, number, number, number]
    expect(harmonic).toBeLessThanOrEqual(geometric * (1 + 1e-12))
    expect(geometric).toBeLessThanOrEqual(arithmetic * (1 + 1e-12))
    expect(arithmetic).toBeLessThanOrEqual(quadratic * (1 + 1e-12))
    expect(harmonic / Number(weightedHarmonicMean(values, weights))).toBeCloseTo(1, 9)
  }
  fc.assert(fc.property(row, check))
})

test('the generalized mean survives powers that would overflow', () => {
  expect(generalizedMean([1e200, 1e200], [1, 1], 2)).toBe(1e200)
  expect(generalizedMean([0, 0], [1, 1], 2)).toBe(0)
  expect(generalizedMean([-1, 2], [1, 1], 0.5)).toBe('not-meaningful')
})

describe('Mazziotta–Pareto', () => {
  test('a balanced row scores its mean, an unbalanced one less, or more where imbalance raises', () => {
    const check = (values: readonly number[]) => {
      const down = mazziottaPareto(values)
      const up = mazziottaPareto(values, { penalty: 'upward' })
      if (typeof down === 'string' || typeof up === 'string') return expect.unreachable()
      expect(down.score).toBeLessThanOrEqual(down.mean)
      expect(up.score - up.mean).toBeCloseTo(down.mean - down.score, 9)
      expect(mazziottaPareto(values.map(() => down.mean))).toMatchObject({
        penalty: 0,
        score: expect.closeTo(down.mean, 9),
      })
    }
    fc.assert(fc.property(fc.array(positive, { minLength: 1, maxLength: 9 }), check))
  })

  test('a mean of 0 or below has no coefficient of variation', () => {
    expect(mazziottaPareto([-2, 2])).toBe('not-meaningful')
    expect(mazziottaPareto(['suppressed'])).toBe('too-few-values')
  })
})

describe('coverage', () => {
  const values: readonly NumberOrReason[] = [1, 'suppressed', 3]
  test('counts weight or parts', () => {
    expect(coverageOf(values, [0.5, 0.25, 0.25], 'weight')).toBe(0.75)
    expect(coverageOf(values, [0.5, 0.25, 0.25], 'parts')).toBeCloseTo(2 / 3, 12)
  })

  test('at the threshold is enough, below it is not', () => {
    const scored = (atLeast: number) => withCoverage(values, [0.1, 0.7, 0.2], { of: 'weight', atLeast }, () => 7)
    expect(scored(0.3)).toBe(7)
    expect(scored(0.31)).toBe('below-coverage')
  })
})

describe('outranking', () => {
  const columns = fc
    .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 4 }))
    .chain(([units, indicators]) => {
      const value = fc.option(fc.integer({ min: 0, max: 3 }), { nil: 'suppressed' as const })
      return fc.array(fc.array(value, { minLength: units, maxLength: units }), {
        minLength: indicators,
        maxLength: indicators,
      })
    })

  test('of a pair both shares sum to 1, and the order of units changes nothing', () => {
    const check = (table: readonly (readonly NumberOrReason[])[]) => {
      const weights = table.map((_, position) => position + 1)
      const { matrix } = outranking(table, weights)
      for (const [first, line] of matrix.entries()) {
        for (const [second, share] of line.entries()) {
          if (first === second || typeof share === 'string') continue
          expect(share + Number(matrix[second]?.[first])).toBeCloseTo(1, 12)
        }
      }
      const turned = outranking(
        table.map((column) => column.toReversed()),
        weights,
      )
      expect(copelandScores(turned)).toEqual(copelandScores({ matrix }).toReversed())
    }
    fc.assert(fc.property(columns, check))
  })

  test('units without an indicator in common are not compared', () => {
    const { matrix } = outranking(
      [
        [1, 'suppressed'],
        ['suppressed', 2],
      ],
      [1, 1],
    )
    expect(matrix).toEqual([
      [0, 'too-few-values'],
      ['too-few-values', 0],
    ])
    expect(copelandScores({ matrix })).toEqual([0, 0])
  })
})
