// What holds for weights of every kind; single results are held against ahpsurvey in scripts/reference.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCollectiveImpactError } from '../../../foundation/errors.ts'
import { analyticHierarchyProcess } from './analytic-hierarchy-process.ts'
import { budgetAllocation } from './budget-allocation.ts'
import { equalWeights, rescaledWeights } from './equal-weights.ts'
import { aggregateJudgments, aggregatePriorities } from './judgment-mean.ts'
import { comparisonsFromSurvey } from './pairwise-comparisons.ts'
import { normalizedColumnWeights, rowGeometricMeanWeights } from './priorities.ts'

const importance = fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 1, maxLength: 9 })
const consistent = (weights: readonly number[]) => weights.map((one) => weights.map((other) => one / other))
const answers = fc.integer({ min: 2, max: 7 }).chain((parts) =>
  fc.tuple(
    fc.constant(parts),
    fc.array(
      fc.integer({ min: 1, max: 9 }).chain((answer) => fc.constantFrom(answer, -answer)),
      {
        minLength: (parts * (parts - 1)) / 2,
        maxLength: (parts * (parts - 1)) / 2,
      },
    ),
  ),
)
const close = (values: readonly number[], digits = 9) => values.map((value) => expect.closeTo(value, digits))

function codeOf(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return isCollectiveImpactError(error) ? error.code : error
  }
  return 'nothing thrown'
}

describe('analytic hierarchy process', () => {
  test('of consistent comparisons gives the weights they were made from, and a ratio of 0', () => {
    const check = (weights: readonly number[]) => {
      const comparisons = consistent(weights)
      const found = analyticHierarchyProcess(comparisons)
      const wanted = close(rescaledWeights(weights))
      expect(found.weights).toEqual(wanted)
      expect(found.consistencyRatio).toBeCloseTo(0, 9)
      expect(found.lambdaMax).toBeCloseTo(weights.length, 9)
      expect(rowGeometricMeanWeights(comparisons)).toEqual(wanted)
      expect(normalizedColumnWeights(comparisons)).toEqual(wanted)
      expect(normalizedColumnWeights(comparisons, 'root-mean-square')).toEqual(wanted)
    }
    fc.assert(fc.property(importance, check))
  })

  test('of any comparisons finds a vector that the matrix only stretches, λmax being n at least', () => {
    const check = ([parts, given]: readonly [number, readonly number[]]) => {
      const comparisons = comparisonsFromSurvey(parts, given)
      const { weights, lambdaMax, consistencyRatio } = analyticHierarchyProcess(comparisons)
      const stretched = comparisons.map((row) =>
        row.reduce((sum, value, part) => sum + value * (weights[part] ?? 0), 0),
      )
      expect(stretched).toEqual(close(weights.map((weight) => weight * lambdaMax)))
      expect(lambdaMax).toBeGreaterThanOrEqual(parts)
      expect(Number(consistencyRatio)).toBeGreaterThanOrEqual(0)
    }
    fc.assert(fc.property(answers, check))
  })

  test('of more parts than a table holds there is no ratio', () => {
    const eleven = consistent(equalWeights(11))
    expect(analyticHierarchyProcess(eleven)).toMatchObject({ consistencyIndex: 0, consistencyRatio: 'unknown' })
  })

  test('comparisons in a circle by the thousands are refused, not answered wrongly', () => {
    const uneven = [
      [1, 1e9, 1e-9, 1e9],
      [1e-9, 1, 1e9, 1],
      [1e9, 1e-9, 1, 1e8],
      [1e-9, 1, 1e-8, 1],
    ]
    expect(codeOf(() => analyticHierarchyProcess(uneven))).toBe('measurement/no-convergence')
  })

  test.each([
    ['no part', []],
    ['no square', [[1, 2]]],
    [
      '0',
      [
        [1, 0],
        [0, 1],
      ],
    ],
    [
      'no reciprocal',
      [
        [1, 3],
        [0.5, 1],
      ],
    ],
    [
      'no 1 on the diagonal',
      [
        [2, 1],
        [1, 1],
      ],
    ],
  ])('refuses comparisons with %s', (_, comparisons) => {
    expect(codeOf(() => analyticHierarchyProcess(comparisons))).toBe('measurement/invalid-comparisons')
  })

  test('refuses answers that are not one for each pair', () => {
    expect(codeOf(() => comparisonsFromSurvey(3, [1, 2]))).toBe('measurement/invalid-comparisons')
    expect(codeOf(() => comparisonsFromSurvey(2, [0]))).toBe('measurement/invalid-comparisons')
  })
})

describe('judgments of several people', () => {
  test('averaged geometrically stay reciprocal, and give the mean of the priorities, rescaled', () => {
    const people = fc.integer({ min: 2, max: 5 }).chain((parts) => {
      const pairs = (parts * (parts - 1)) / 2
      const given = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: pairs, maxLength: pairs })
      return fc.array(
        given.map((one) => comparisonsFromSurvey(parts, one)),
        { minLength: 1, maxLength: 4 },
      )
    })
    fc.assert(
      fc.property(people, (matrices) => {
        const together = rowGeometricMeanWeights(aggregateJudgments(matrices))
        const apart = rescaledWeights(aggregatePriorities(matrices.map(rowGeometricMeanWeights)))
        expect(together).toEqual(close(apart))
      }),
    )
  })

  test('of other parts are refused', () => {
    expect(codeOf(() => aggregateJudgments([]))).toBe('measurement/invalid-comparisons')
    expect(codeOf(() => aggregatePriorities([[1], [0.5, 0.5]]))).toBe('measurement/invalid-comparisons')
  })
})

describe('budgets', () => {
  test('give weights that sum to 1', () => {
    expect(
      budgetAllocation(
        [
          [6, 4],
          [9, 1],
        ],
        { points: 10 },
      ),
    ).toEqual([
      { weight: 0.75, standardDeviation: expect.closeTo(Math.sqrt(4.5), 12) },
      { weight: 0.25, standardDeviation: expect.closeTo(Math.sqrt(4.5), 12) },
    ])
    expect(budgetAllocation([[60, 40]])[0]).toEqual({ weight: 0.6, standardDeviation: 'too-few-values' })
  })

  test.each([
    ['no budget', []],
    ['points left over', [[50, 40]]],
    ['points below 0', [[110, -10]]],
    ['other parts', [[50, 50], [100]]],
  ])('with %s are refused', (_, budgets) => {
    expect(codeOf(() => budgetAllocation(budgets))).toBe('measurement/invalid-weights')
  })
})

test('rescaled weights sum to 1 and keep their proportions', () => {
  expect(rescaledWeights([2, 1, 1])).toEqual([0.5, 0.25, 0.25])
  expect(codeOf(() => rescaledWeights([0, 0]))).toBe('measurement/invalid-weights')
})
