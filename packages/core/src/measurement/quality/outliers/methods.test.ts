import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { references } from '../../../foundation/references.ts'
import { minMax } from './min-max.ts'
import { modifiedZScore } from './modified-z-score.ts'
import type { OutlierBounds, OutlierMethod } from './outlier-method.ts'
import { medianOf, quantile } from './spread.ts'
import { tukeyFences } from './tukey-fences.ts'
import { zScore } from './z-score.ts'

test('every method names the works it follows', () => {
  for (const { references: keys } of [zScore(), modifiedZScore(), tukeyFences(), minMax()]) {
    expect(keys.map((key) => references[key].citation)).not.toEqual([])
  }
})

/** Mass spectrometer readings: NIST/SEMATECH e-Handbook 1.3.5.17.1 (Grubbs' test), from Tietjen & Moore 1972. */
const spectrometer = [199.31, 199.53, 200.19, 200.82, 201.92, 201.95, 202.18, 245.57]

/** Rosner 1983: NIST/SEMATECH e-Handbook 1.3.5.17.3 (generalized ESD). */
const rosner = [
  -0.25, 0.68, 0.94, 1.15, 1.2, 1.26, 1.26, 1.34, 1.38, 1.43, 1.49, 1.49, 1.55, 1.56, 1.58, 1.65, 1.69, 1.7, 1.76, 1.77,
  1.81, 1.91, 1.94, 1.96, 1.99, 2.06, 2.09, 2.1, 2.14, 2.15, 2.23, 2.24, 2.26, 2.35, 2.37, 2.4, 2.47, 2.54, 2.62, 2.64,
  2.9, 2.92, 2.92, 2.93, 3.21, 3.26, 3.3, 3.59, 3.68, 4.3, 4.64, 5.34, 5.42, 6.01,
]

/** Iglewicz & Hoaglin 1993: two wrong values among ten, which hide from the z-score. */
const iglewiczHoaglin = [2.1, 2.6, 2.4, 2.5, 2.3, 2.1, 2.3, 2.6, 8.2, 8.3]

/** NIST/SEMATECH e-Handbook 7.1.6, "What are outliers in the data?". */
const boxPlot = [
  30, 171, 184, 201, 212, 250, 265, 270, 272, 289, 305, 306, 322, 322, 336, 346, 351, 370, 390, 404, 409, 411, 436, 437,
  439, 441, 444, 448, 451, 453, 470, 480, 482, 487, 494, 495, 499, 503, 514, 521, 522, 527, 548, 550, 559, 560, 570,
  572, 574, 578, 585, 592, 592, 607, 616, 618, 621, 629, 637, 638, 640, 656, 668, 707, 709, 719, 737, 739, 752, 758,
  766, 792, 792, 794, 802, 818, 830, 832, 843, 858, 860, 869, 918, 925, 953, 991, 1000, 1005, 1068, 1441,
]

function boundsOf(method: OutlierMethod, values: readonly number[]): OutlierBounds {
  const bounds = method.bounds(Float64Array.from(values))
  if (typeof bounds === 'string') throw new Error(bounds)
  return bounds
}

function beyond(method: OutlierMethod, values: readonly number[]): readonly number[] {
  const { lower, upper } = boundsOf(method, values)
  return values.filter((value) => value < lower || value > upper)
}

function scores(method: OutlierMethod, values: readonly number[]): readonly number[] {
  return values.map(boundsOf(method, values).score)
}

describe('the z-score', () => {
  test("gives the statistic of Grubbs' test as NIST prints it", () => {
    const { statistics, score } = boundsOf(zScore(), spectrometer)
    expect(score(245.57)).toBeCloseTo(2.468765, 6)
    expect(statistics['mean']).toBeCloseTo(206.43375, 10)
    expect(statistics['standardDeviation']).toBeCloseTo(15.85256, 5)
  })

  test('gives the first ESD statistic, 3.118 in the NIST handbook, to the digits of scipy', () => {
    expect(Math.max(...scores(zScore(), rosner))).toBeCloseTo(3.1189060489824416, 12)
    expect(beyond(zScore(), rosner)).toEqual([6.01])
  })

  test('equals scipy 1.17 zscore(ddof=1)', () => {
    const expected = [
      -0.5786083307896996, -0.37770266037660954, -0.45806492854184566, -0.4178837944592276, -0.4982460626244637,
      -0.5786083307896996, -0.4982460626244637, -0.37770266037660954, 1.872440848249999, 1.9126219823326176,
    ]
    for (const [place, score] of scores(zScore(), iglewiczHoaglin).entries()) {
      expect(score).toBeCloseTo(expected[place] as number, 12)
    }
  })

  test('needs as many values as it takes for one to be beyond the threshold (Shiffler 1988)', () => {
    expect(zScore().minimumPoints).toBe(11)
    for (const threshold of [2, 2.5, 3, 3.5]) {
      const { minimumPoints } = zScore({ threshold })
      const alone = (n: number) => Math.max(...scores(zScore(), [...new Array<number>(n - 1).fill(0), 1]))
      expect(alone(minimumPoints)).toBeGreaterThan(threshold)
      expect(alone(minimumPoints - 1)).toBeLessThanOrEqual(threshold)
    }
  })

  test('has nothing to measure by where all values are the same', () => {
    expect(zScore().bounds(Float64Array.from([4, 4, 4]))).toBe('no-spread')
  })
})

describe('the modified z-score', () => {
  test('finds both of the values that hide each other from the z-score', () => {
    const expected = [
      -1.57383333333333, 0.674499999999998, -0.224833333333334, 0.224833333333332, -0.6745, -1.57383333333333, -0.6745,
      0.674499999999998, 25.855833333333266, 26.305499999999938,
    ]
    for (const [place, score] of scores(modifiedZScore(), iglewiczHoaglin).entries()) {
      expect(score).toBeCloseTo(expected[place] as number, 10)
    }
    expect(beyond(modifiedZScore(), iglewiczHoaglin)).toEqual([8.2, 8.3])
    expect(beyond(zScore(), iglewiczHoaglin)).toEqual([])
  })

  test('equals numpy 2.4 on data of the NIST handbook', () => {
    const { statistics, score } = boundsOf(modifiedZScore(), spectrometer)
    expect(statistics['median']).toBeCloseTo(201.37, 12)
    expect(statistics['medianDeviation']).toBeCloseTo(0.995, 12)
    expect(score(245.57)).toBeCloseTo(29.96271356783905, 9)
    expect(beyond(modifiedZScore(), rosner)).toEqual([5.34, 5.42, 6.01])
  })

  test('goes by the mean deviation where the median deviation is 0', () => {
    const { statistics, score, upper } = boundsOf(modifiedZScore(), [5, 5, 5, 5, 5, 5, 5, 5, 9, 40])
    expect(statistics).toEqual({ median: 5, meanDeviation: 3.9, threshold: 3.5 })
    expect(score(40)).toBeCloseTo(35 / (1.253314 * 3.9), 12)
    expect(upper).toBeCloseTo(5 + 3.5 * 1.253314 * 3.9, 12)
    expect(modifiedZScore().bounds(Float64Array.from([5, 5, 5]))).toBe('no-spread')
  })
})

describe("Tukey's fences", () => {
  test('are those that NIST prints, with quartiles of type 6', () => {
    const { lower, upper, statistics } = boundsOf(tukeyFences({ quantiles: 'type-6' }), boxPlot)
    expect([statistics['firstQuartile'], statistics['thirdQuartile'], lower, upper]).toEqual([
      429.75, 742.25, -39, 1211,
    ])
    expect(beyond(tukeyFences({ quantiles: 'type-6' }), boxPlot)).toEqual([1441])
    expect(boundsOf(tukeyFences({ quantiles: 'type-6', k: 3 }), boxPlot)).toMatchObject({
      lower: -507.75,
      upper: 1679.75,
    })
  })

  test('are those of numpy percentile and R quantile by default', () => {
    const { lower, upper, statistics } = boundsOf(tukeyFences(), boxPlot)
    expect([statistics['firstQuartile'], statistics['thirdQuartile'], lower, upper]).toEqual([
      436.25, 738.5, -17.125, 1191.875,
    ])
    expect(beyond(tukeyFences(), rosner)).toEqual([5.34, 5.42, 6.01])
  })

  test('score in interquartile ranges beyond the nearer quartile', () => {
    expect(scores(tukeyFences(), [1, 2, 3, 4, 5, 6, 7, 14, -4])).toEqual([-0.25, 0, 0, 0, 0, 0, 0.25, 2, -1.5])
  })
})

describe('minimum and maximum', () => {
  test('are those declared', () => {
    expect(beyond(minMax({ minimum: 3 }), [1, 2, 3, 9])).toEqual([1, 2])
    expect(beyond(minMax({ minimum: 2, maximum: 8 }), [1, 2, 3, 9])).toEqual([1, 9])
    expect(scores(minMax({ minimum: 2, maximum: 8 }), [1, 2, 5, 10])).toEqual([-1, 0, 0, 2])
  })

  test('are learned where none is declared', () => {
    expect(boundsOf(minMax(), [4, 1, 3])).toMatchObject({ lower: 1, upper: 4 })
  })
})

describe('quantiles', () => {
  test('of type 7 and 6 stay within the values', () => {
    const sorted = Float64Array.from([1, 2, 4])
    expect(quantile(sorted, 0.25, 'type-7')).toBe(1.5)
    expect(quantile(sorted, 0.25, 'type-6')).toBe(1)
    expect(quantile(sorted, 0, 'type-6')).toBe(1)
    expect(quantile(sorted, 1, 'type-6')).toBe(4)
    expect(quantile(sorted, 1, 'type-7')).toBe(4)
    expect(medianOf(Float64Array.from([7]))).toBe(7)
  })
})

describe('whatever the values', () => {
  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 5, maxLength: 40 })
  const methods = [zScore({ threshold: 1.5 }), modifiedZScore(), tukeyFences()]

  test('moving and stretching them moves and stretches the bounds, and changes no score', () => {
    fc.assert(
      fc.property(
        values,
        fc.integer({ min: -500, max: 500 }),
        fc.integer({ min: 1, max: 9 }),
        (numbers, shift, scale) => {
          for (const method of methods) {
            const bounds = method.bounds(Float64Array.from(numbers))
            const moved = method.bounds(Float64Array.from(numbers.map((value) => value * scale + shift)))
            if (typeof bounds === 'string' || typeof moved === 'string') {
              expect(moved).toBe(bounds)
              continue
            }
            expect(moved.lower).toBeCloseTo(bounds.lower * scale + shift, 6)
            expect(moved.upper).toBeCloseTo(bounds.upper * scale + shift, 6)
            for (const value of numbers) {
              const score = bounds.score(value)
              if (Number.isFinite(score)) expect(moved.score(value * scale + shift)).toBeCloseTo(score, 6)
            }
          }
        },
      ),
    )
  })

  test('moving and stretching them leaves the same ones outside', () => {
    fc.assert(
      fc.property(
        values,
        fc.integer({ min: -500, max: 500 }),
        fc.integer({ min: 1, max: 9 }),
        (numbers, shift, scale) => {
          for (const method of methods) {
            const bounds = method.bounds(Float64Array.from(numbers))
            if (typeof bounds === 'string') continue
            const atBound = [bounds.lower, bounds.upper]
            fc.pre(numbers.every((value) => atBound.every((bound) => Math.abs(value - bound) > 1e-6)))
            const moved = numbers.map((value) => value * scale + shift)
            expect(beyond(method, moved)).toEqual(beyond(method, numbers).map((value) => value * scale + shift))
          }
        },
      ),
    )
  })

  test('mirroring them mirrors the scores', () => {
    fc.assert(
      fc.property(values, (numbers) => {
        for (const method of methods) {
          const bounds = method.bounds(Float64Array.from(numbers))
          const mirrored = method.bounds(Float64Array.from(numbers.map((value) => -value)))
          if (typeof bounds === 'string' || typeof mirrored === 'string') expect(mirrored).toBe(bounds)
          else {
            for (const value of numbers) {
              const score = bounds.score(value)
              if (Number.isFinite(score)) expect(mirrored.score(-value)).toBeCloseTo(-score, 8)
            }
          }
        }
      }),
    )
  })

  test('their order changes not a bit', () => {
    fc.assert(
      fc.property(
        values.chain((numbers) =>
          fc.tuple(fc.constant(numbers), fc.shuffledSubarray(numbers, { minLength: numbers.length })),
        ),
        ([numbers, shuffled]) => {
          for (const method of methods) {
            const bounds = method.bounds(Float64Array.from(numbers))
            const again = method.bounds(Float64Array.from(shuffled))
            if (typeof bounds === 'string' || typeof again === 'string') expect(again).toBe(bounds)
            else
              expect([again.lower, again.upper, again.statistics]).toEqual([
                bounds.lower,
                bounds.upper,
                bounds.statistics,
              ])
          }
        },
      ),
    )
  })
})
