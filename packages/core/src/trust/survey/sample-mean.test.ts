import fc from 'fast-check'
import { expect, test } from 'vitest'
import { meanInterval, sampleMean, welchInterval } from './sample-mean.ts'

// Student (1908), The probable error of a mean, Biometrika 6, 20: hours of sleep gained with two drugs; the data set
// `sleep` of R, on whose help page `t.test` is shown.
const first = sampleMean([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2])
const second = sampleMean([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4])

test("Welch's interval is that of R", () => {
  expect(welchInterval(first, second, 0.95)).toEqual({
    lower: expect.closeTo(-0.2054832, 7),
    upper: expect.closeTo(3.3654832, 7),
    level: 0.95,
  })
})

test("the interval of a mean is that of R's t.test", () => {
  expect(meanInterval(first, 0.95)).toEqual({
    lower: expect.closeTo(-0.5297804, 7),
    upper: expect.closeTo(2.0297804, 7),
    level: 0.95,
  })
})

test('values all the same, or a single one, have no interval', () => {
  expect(meanInterval(sampleMean([3, 3, 3]), 0.95)).toBeUndefined()
  expect(meanInterval(sampleMean([3]), 0.95)).toBeUndefined()
  expect(welchInterval(sampleMean([3, 3]), sampleMean([4, 4]), 0.95)).toBeUndefined()
  expect(welchInterval(sampleMean([3]), sampleMean([4, 5]), 0.95)).toBeUndefined()
  expect(welchInterval(sampleMean([3, 3]), sampleMean([4, 5]), 0.95)).toBeDefined()
})

test('the interval holds the difference, and turns round with the samples', () => {
  const values = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 9 }).map(sampleMean)
  fc.assert(
    fc.property(values, values, (one, other) => {
      const interval = welchInterval(one, other, 0.9)
      const back = welchInterval(other, one, 0.9)
      fc.pre(interval !== undefined && back !== undefined)
      expect(interval?.lower).toBeLessThanOrEqual(other.mean - one.mean)
      expect(interval?.upper).toBeGreaterThanOrEqual(other.mean - one.mean)
      expect(back?.lower).toBeCloseTo(-Number(interval?.upper), 9)
    }),
  )
})
