// What holds for measures of ordinal agreement of every kind; single results are held against agrmt in scripts/reference.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCollectiveImpactError } from '../../foundation/errors.ts'
import { agreementA, polarization } from './agreement-a.ts'
import { consensus } from './consensus.ts'
import {
  berryMielkeDispersion,
  blairLacyConcentration,
  blairLacyConcentrationSquared,
  blairLacyDispersion,
  blairLacyDistanceSquared,
  kvalsethDispersion,
  leikDispersion,
} from './cumulative-dispersion.ts'
import { reardonDispersion, reynalQuerolPolarization, shannonEntropy } from './entropy.ts'

const endnotes = (counts: readonly number[]) => agreementA(counts, { unimodality: 'endnotes' })

/** What each measure comes to of one answer given by all, and of the two outer answers given by half each. */
const measures = [
  { measure: consensus, unanimous: 1, split: 0, least: 0 },
  { measure: agreementA, unanimous: 1, split: -1, least: -1 },
  { measure: endnotes, unanimous: 1, split: -0.75, least: -1 },
  { measure: polarization, unanimous: 0, split: 1, least: 0 },
  { measure: leikDispersion, unanimous: 0, split: 1, least: 0 },
  { measure: blairLacyDistanceSquared, unanimous: 1, split: 0, least: 0 },
  { measure: blairLacyConcentrationSquared, unanimous: 1, split: 0, least: 0 },
  { measure: blairLacyConcentration, unanimous: 1, split: 0, least: 0 },
  { measure: blairLacyDispersion, unanimous: 0, split: 1, least: 0 },
  { measure: berryMielkeDispersion, unanimous: 0, split: 1, least: 0 },
  { measure: kvalsethDispersion, unanimous: 0, split: 1, least: 0 },
  { measure: shannonEntropy, unanimous: 0, split: 1, least: 0, most: Math.log2(5) },
  { measure: reardonDispersion, unanimous: 0, split: 1, least: 0 },
  { measure: reynalQuerolPolarization, unanimous: 0, split: 1, least: 0 },
]
const rows = measures.map((row) => [row.measure.name, row] as const)

const counts = fc
  .array(fc.nat(30), { minLength: 5, maxLength: 5 })
  .filter((drawn) => drawn.reduce((sum, count) => sum + count) > 1)

describe.each(rows)('%s', (_name, { measure, unanimous, split, least, most = 1 }) => {
  test('of one answer given by all, wherever it is', () => {
    for (const answer of [0, 1, 2, 3, 4]) {
      const found = measure([0, 1, 2, 3, 4].map((each) => (each === answer ? 7 : 0)))
      expect(found).toBeCloseTo(unanimous, 12)
      expect(Object.is(found, -0)).toBe(false)
    }
  })

  test('of the two outer answers given by half each', () => {
    expect(measure([6, 0, 0, 0, 6])).toBeCloseTo(split, 12)
  })

  test('stays within its range', () => {
    fc.assert(
      fc.property(counts, (drawn) => {
        expect(measure(drawn)).toBeGreaterThanOrEqual(least - 1e-12)
        expect(measure(drawn)).toBeLessThanOrEqual(most + 1e-12)
      }),
    )
  })

  test('is the same with the scale turned round', () => {
    fc.assert(
      fc.property(counts, (drawn) => {
        expect(measure(drawn.toReversed())).toBeCloseTo(Number(measure(drawn)), 12)
      }),
    )
  })

  test('of answers doubled is the same', () => {
    fc.assert(
      fc.property(counts, (drawn) => {
        const even = drawn.map((count) => 2 * count)
        expect(measure(even.map((count) => 2 * count))).toBeCloseTo(Number(measure(even)), 12)
      }),
    )
  })

  test('of one person or none there is nothing to say', () => {
    expect(measure([0, 0, 1, 0, 0])).toBe('too-few-values')
    expect(measure([0, 0, 0, 0, 0])).toBe('too-few-values')
  })

  test('of a scale of one answer there is nothing to say', () => {
    expect(measure([5])).toBe('not-meaningful')
    expect(measure([])).toBe('not-meaningful')
  })

  test('refuses what is no count, all of it at once', () => {
    try {
      measure([1, -1, 0.5, Number.NaN, 2])
      expect.unreachable()
    } catch (error) {
      expect(isCollectiveImpactError(error, 'trust/invalid-ratings') && error.issues.map(({ path }) => path)).toEqual([
        [1],
        [2],
        [3],
      ])
    }
  })
})

test('agreement A of a scale of two answers is not defined; consensus is', () => {
  expect(agreementA([5, 5])).toBe('not-meaningful')
  expect(consensus([5, 5])).toBe(0)
})

// Van der Eijk (2001), p. 333 and p. 336: the second pattern, and the example that is taken apart into layers.
test('agreement A of published examples', () => {
  expect(agreementA([1, 0, 1, 0, 0, 0, 0])).toBeCloseTo(((5 * 4 - 6 * 1) / (5 * 5)) * (1 - 1 / 6), 12)
  expect(agreementA([30, 40, 210, 130, 530, 50, 10])).toBeCloseTo(0.6113333, 6)
})

test('agreement A is 0 where every answer is as frequent', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 1, max: 50 }), (answers, each) => {
      expect(agreementA(Array.from({ length: answers }, () => each))).toBe(0)
    }),
  )
})

test('consensus rises when somebody moves from one end to the middle', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), (each) => {
      expect(consensus([each - 1, 0, 1, 0, each])).toBeGreaterThan(Number(consensus([each, 0, 0, 0, each])))
    }),
  )
})
