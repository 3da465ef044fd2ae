import fc from 'fast-check'
import { expect, test } from 'vitest'
import { squaredDeviations } from '../../measurement/methods/squared-deviations.ts'
import { ratingDeviations } from './rating-deviations.ts'

test('of whole numbers are what they are of any', () => {
  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(values, (drawn) => {
      expect(ratingDeviations(drawn)).toBeCloseTo(squaredDeviations(drawn), 6)
      expect(ratingDeviations(drawn.toReversed())).toBe(ratingDeviations(drawn))
    }),
  )
})

test('keep their digits where squares would lose them', () => {
  expect(ratingDeviations([2 ** 40, 2 ** 40 + 1, 2 ** 40 + 2])).toBe(2)
  expect(ratingDeviations([0.1, 0.2, 0.3])).toBeCloseTo(0.02, 15)
  expect(ratingDeviations([4, 4, 4])).toBe(0)
})
