import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCollectiveImpactError } from '../../../foundation/errors.ts'
import { observed } from '../../measured.ts'
import type { CompositeDefinition } from './composite-definition.ts'
import type { CompositeUnit } from './score-units.ts'
import { weightUncertainty } from './weight-uncertainty.ts'

const asOf = '2024-12-31'
const basis = { method: { id: 'as given', version: 1 }, asOf, inputs: 1 }
const unit = (id: string, ...scores: readonly number[]): CompositeUnit => ({
  id,
  values: Object.fromEntries(
    scores.map((score, position) => [`part-${position}`, observed(score, { kind: 'share' }, basis)]),
  ),
})
const definition: CompositeDefinition = {
  id: 'trial',
  aggregation: { method: 'arithmetic' },
  coverage: { of: 'weight', atLeast: 0.5 },
  parts: [0, 1].map((position) => ({
    id: `part-${position}`,
    weight: 0.5,
    direction: 'increase',
    normalization: { method: 'as-given' },
  })),
}
const units = [unit('a', 1, 0.2), unit('b', 0.2, 1), unit('c', 0, 0), unit('d', 0.9)]
const uncertain = (options: Partial<Parameters<typeof weightUncertainty>[2]> = {}, over = units) =>
  weightUncertainty(definition, over, { asOf, seed: 7, draws: 400, ...options })

describe('weights that vary', () => {
  test('leave the rank open of whom only the weights part, and move nobody who is last by all parts', () => {
    const [a, b, c] = uncertain().units
    expect(a).toMatchObject({ unit: 'a', score: { value: 0.6 }, rank: { nominal: 2, best: 2, worst: 3 } })
    expect(b).toMatchObject({ unit: 'b', score: { value: 0.6 }, rank: { nominal: 2, best: 2, worst: 3 } })
    expect(c).toMatchObject({ score: { interval: { lower: 0, upper: 0, level: 0.9 } }, rank: { best: 4, worst: 4 } })
  })

  test('give the interval that the factors allow', () => {
    // The share of the first weight lies between 0.75 ÷ 2 and 1.25 ÷ 2, so the score of 1 and 0.2 between 0.5 and 0.7.
    const [a] = uncertain({ level: 0.999 }).units
    if (a?.score.kind !== 'observed') return expect.unreachable()
    expect(a.score.interval?.lower).toBeGreaterThan(0.5)
    expect(a.score.interval?.lower).toBeLessThan(0.53)
    expect(a.score.interval?.upper).toBeLessThan(0.7)
    expect(a.score.interval?.upper).toBeGreaterThan(0.67)
  })

  test.each<CompositeDefinition['aggregation']>([
    { method: 'arithmetic' },
    { method: 'geometric' },
    { method: 'harmonic' },
    { method: 'generalized', power: 2 },
    { method: 'mazziotta-pareto' },
  ])('by %o stay around the score by the stated weights, and on it where they do not vary', (aggregation) => {
    const positive = [unit('a', 0.9, 0.3), unit('b', 0.2, 0.8), unit('c', 0.5)]
    for (const spread of [0, 0.3]) {
      const options = { asOf, seed: 3, draws: 200, spread }
      for (const { score } of weightUncertainty({ ...definition, aggregation }, positive, options).units) {
        if (score.kind !== 'observed' || score.interval === undefined) return expect.unreachable()
        const [below, above] = [score.value - score.interval.lower, score.interval.upper - score.value]
        if (spread === 0) expect([below, above]).toEqual([expect.closeTo(0, 12), expect.closeTo(0, 12)])
        else expect(Math.min(below, above)).toBeGreaterThanOrEqual(-1e-12)
      }
    }
  })

  test('come out the same for the same seed in any order of units and parts, and otherwise for another', () => {
    const turned = { ...definition, parts: definition.parts.toReversed() }
    const check = (seed: number) => {
      const options = { asOf, seed, draws: 20 }
      const plain = weightUncertainty(definition, units, options)
      expect(weightUncertainty(definition, units.toReversed(), options)).toEqual(plain)
      const intervals = ({ units: found }: typeof plain) =>
        found.map(({ score, rank }) => [score.kind === 'observed' && score.interval, rank])
      expect(intervals(weightUncertainty(turned, units, options))).toEqual(intervals(plain))
      expect(weightUncertainty(definition, units, { ...options, seed: (seed + 1) % 2 ** 32 }).units).not.toEqual(
        plain.units,
      )
    }
    fc.assert(fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), check), { numRuns: 20 })
  })

  test('that do not vary leave everything as it is', () => {
    const [a] = uncertain({ spread: 0, draws: 3 }).units
    expect(a).toMatchObject({ score: { interval: { lower: 0.6, upper: 0.6 } }, rank: { nominal: 2, median: 2 } })
  })

  test('give no interval where there is no score', () => {
    const strict = { ...definition, coverage: { of: 'parts', atLeast: 1 } } as const
    const d = weightUncertainty(strict, units, { asOf, seed: 1, draws: 5 }).units.at(-1)
    expect(d).toMatchObject({ unit: 'd', score: { kind: 'missing', reason: 'below-coverage' } })
    expect(d).not.toHaveProperty('rank')
  })

  test.each([{ seed: -1 }, { seed: 0.5 }, { seed: 2 ** 32 }, { draws: 0 }, { spread: 1 }, { level: 1 }])(
    'are refused by %o',
    (options) => {
      try {
        uncertain(options)
        expect.unreachable()
      } catch (error) {
        expect(isCollectiveImpactError(error, 'measurement/invalid-index')).toBe(true)
      }
    },
  )
})
