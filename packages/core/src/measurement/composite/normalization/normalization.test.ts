// What holds for every normalization; single results are held against COINr in scripts/reference.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { NumberOrReason } from '../number-or-reason.ts'
import { distanceToReference, distanceToTarget } from './distance-to-target.ts'
import { fractionOfMaximum } from './fraction-of-maximum.ts'
import { goalpostScores, goalpostsAround } from './goalpost-scores.ts'
import { distanceToMaximum, minMaxScores } from './min-max-scores.ts'
import { bordaScores, percentileRanks, rankScores } from './rank-scores.ts'
import { zScores } from './z-scores.ts'

const column = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 20 })
const relative: Readonly<Record<string, (values: readonly NumberOrReason[]) => readonly NumberOrReason[]>> = {
  minMaxScores,
  zScores,
  distanceToMaximum,
  rankScores,
  percentileRanks,
  bordaScores,
}
const every = {
  ...relative,
  fractionOfMaximum,
  goalpostScores: (values: readonly NumberOrReason[]) => goalpostScores(values, { lower: -7, upper: 900 }),
  distanceToTarget: (values: readonly NumberOrReason[]) => distanceToTarget(values, { target: 2000 }),
}

function expectClose(actual: readonly NumberOrReason[], wanted: readonly NumberOrReason[]) {
  expect(actual).toEqual(wanted.map((value) => (typeof value === 'number' ? expect.closeTo(value, 9) : value)))
}

describe.each(Object.entries(relative))('%s', (_, normalize) => {
  test('is the same in another unit: shifted and stretched', () => {
    const check = (values: readonly number[], shift: number, stretch: number) =>
      expectClose(normalize(values.map((value) => value * stretch + shift)), normalize(values))
    fc.assert(fc.property(column, fc.integer({ min: -99, max: 99 }), fc.integer({ min: 1, max: 99 }), check))
  })
})

describe.each(Object.entries(every))('%s', (name, normalize) => {
  test('leaves what is missing missing, for its reason, and computes as if it were not there', () => {
    const check = (values: readonly number[]) => {
      const withGaps: readonly NumberOrReason[] = ['not-collected', ...values, 'suppressed']
      expect(normalize(withGaps)).toEqual(['not-collected', ...normalize(values), 'suppressed'])
    }
    fc.assert(fc.property(column, check))
  })

  test('keeps the order of values', () => {
    const check = (values: readonly number[]) => {
      fc.pre(name !== 'fractionOfMaximum' || values.some((value) => value > 0))
      const scores = normalize(values).map(Number)
      const byScore = [...values.keys()].sort((one, other) => (scores[one] ?? 0) - (scores[other] ?? 0))
      expect(byScore.map((unit) => values[unit])).toEqual(values.toSorted((one, other) => one - other))
    }
    fc.assert(fc.property(column, check))
  })

  test('gives no NaN and nothing infinite, whatever the values', () => {
    fc.assert(
      fc.property(fc.array(fc.double()), (values) => {
        expect(normalize(values).every((score) => typeof score === 'string' || Number.isFinite(score))).toBe(true)
      }),
    )
  })
})

describe('a column of equal values', () => {
  test.each([
    ['min–max', minMaxScores],
    ['z-scores', zScores],
  ])('has no %s', (_, normalize) => {
    const equal = fc.tuple(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: 2, max: 9 }))
    fc.assert(
      fc.property(equal, ([value, count]) => {
        const values = Array.from({ length: count }, () => value)
        expect(normalize(values)).toEqual(values.map(() => 'not-meaningful'))
      }),
    )
  })
})

describe('z-scores', () => {
  test('of one value there are none in a sample', () => {
    expect(zScores([5, 'pending'])).toEqual(['too-few-values', 'pending'])
  })

  test('of a population are those of a sample times √(n ÷ (n − 1))', () => {
    const stretched = zScores([1, 2, 4]).map((z) => Number(z) * Math.sqrt(3 / 2))
    expectClose(zScores([1, 2, 4], { of: 'population' }), stretched)
  })
})

test('a range too wide to be a number gives no scores rather than wrong ones', () => {
  expect(minMaxScores([-1e308, 0, 1e308])).toEqual(['not-meaningful', 'not-meaningful', 'not-meaningful'])
})

describe('distances', () => {
  test('to a target that is the worst value: beyond it there is no number, unless capped', () => {
    expect(distanceToTarget([2, 5], { target: 2 })).toEqual(['not-meaningful', 'division-by-zero'])
    expect(distanceToTarget([2, 5], { target: 2, cap: true })).toEqual(['not-meaningful', 1])
  })

  test('to a reference that is missing are missing for its reason', () => {
    expect(distanceToReference([2, 'suppressed', 'pending'], { reference: 1 })).toEqual([
      'suppressed',
      'suppressed',
      'pending',
    ])
  })
})

describe('goalposts', () => {
  test('around a reference: it scores 100 between 70 and 130', () => {
    const posts = goalpostsAround(55, [38, 'not-reported', 72])
    expect(posts).toEqual({ lower: 38, upper: 72 })
    expect(goalpostScores([55], { lower: 38, upper: 72, range: [70, 130] })).toEqual([100])
    expect(goalpostsAround(55, ['not-reported'])).toBe('too-few-values')
  })

  test('where less is better mirror the scores', () => {
    const posts = { lower: 1, upper: 8, truncate: true }
    expect(goalpostScores([0, 1, 8, 9], { ...posts, direction: 'decrease' })).toEqual([1, 1, 0, 0])
  })
})
