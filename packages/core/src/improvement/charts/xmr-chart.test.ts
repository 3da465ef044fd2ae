import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../foundation/plain-date.ts'
import type { ChartPoint } from './chart-input.ts'
import type { SpecialCause } from './special-causes.ts'
import { type XmrChart, type XmrChartOptions, type XmrSegment, xmrChart } from './xmr-chart.ts'

const daily = (values: readonly (number | undefined)[]): readonly ChartPoint[] =>
  values.map((value, index) => ({ day: addDays('2024-01-01', index), value }))
const chartOf = (values: readonly (number | undefined)[], options?: XmrChartOptions) => xmrChart(daily(values), options)
const causesIn = ({ points }: XmrChart) => points.map(({ specialCauses }) => specialCauses)
const firstCauses = (chart: XmrChart) => causesIn(chart).map(([first]) => first && `${first.rule} ${first.towards}`)
const segmentOf = (chart: XmrChart) => chart.segments[0] as XmrSegment

describe('as handbooks print it', () => {
  const published = { multiplier: '3/1.128', screenMovingRanges: false } as const

  // NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2: flow rates.
  test('NIST: mean 50.81, moving range 1.8778, limits 45.8159 and 55.8041', () => {
    const { center, limits, movingRanges, trial } = segmentOf(
      chartOf([49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1], published),
    )
    expect(center).toBeCloseTo(50.81, 10)
    expect(movingRanges).toMatchObject({ mean: expect.closeTo(1.8778, 4), screened: 0 })
    expect(limits).toMatchObject({ lower: expect.closeTo(45.8159, 4), upper: expect.closeTo(55.8041, 4) })
    expect(trial).toBe(true)
  })

  // Montgomery (2009), example 6.5: cost of loan applications over 20 weeks.
  test('Montgomery: mean 300.5, limits 279.78 and 321.22, moving ranges up to 25.45', () => {
    const costs = [310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306, 301, 304]
    const { center, limits, movingRanges, trial } = segmentOf(chartOf(costs, published))
    expect(center).toBe(300.5)
    expect(movingRanges).toMatchObject({ mean: expect.closeTo(7.79, 2), upperLimit: expect.closeTo(25.45, 2) })
    expect(limits).toMatchObject({ lower: expect.closeTo(279.78, 2), upper: expect.closeTo(321.22, 2) })
    expect(trial).toBe(false)
  })
})

describe('variants', () => {
  const values = [10, 12, 11, 13, 12, 11, 10, 12, 30, 12, 11, 13]

  test('2.66 is a little wider than 3/1.128', () => {
    const width = (multiplier: '2.66' | '3/1.128') => {
      const { limits } = segmentOf(chartOf(values, { multiplier, screenMovingRanges: false }))
      return typeof limits === 'string' ? Number.NaN : limits.upper - limits.lower
    }
    expect(width('2.66') / width('3/1.128')).toBeCloseTo((2.66 * 1.128) / 3, 12)
  })

  test('a jump is left out of the limits it should be seen by, once', () => {
    const screened = segmentOf(chartOf(values))
    const unscreened = segmentOf(chartOf(values, { screenMovingRanges: false }))
    expect([screened.movingRanges, unscreened.movingRanges]).toMatchObject([{ screened: 2 }, { screened: 0 }])
    expect(firstCauses(chartOf(values))[8]).toBe('outside-limits high')
    expect(screened.limits).toMatchObject({ upper: expect.closeTo(157 / 12 + (2.66 * 13) / 9, 12) })
    expect(unscreened.limits).toMatchObject({ upper: expect.closeTo(157 / 12 + (2.66 * 49) / 11, 12) })
  })
})

test('with fewer than 12 values limits are on trial; they can be fixed after 12 points and not after 11', () => {
  const of = (length: number) => Array.from({ length }, (_, index) => index % 2)
  expect([11, 12].map((length) => segmentOf(chartOf(of(length))).trial)).toEqual([true, false])
  expect(segmentOf(chartOf(of(13), { fixAfter: 12 })).center).toBe(0.5)
  expect(() => chartOf(of(13), { fixAfter: 11 })).toThrow('fixAfter')
})

describe('special causes', () => {
  test('of several the first counts, and all are told', () => {
    const rising = chartOf([1, 2, 3, 4, 5, 6, 70], { center: 0 })
    expect(causesIn(rising)[6]?.map(({ rule }: SpecialCause) => rule)).toEqual(['outside-limits', 'trend', 'shift'])
    expect(firstCauses(rising)[0]).toBe('trend high')
  })

  test('two of three close to a limit, and only those that are close', () => {
    const steady = Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? 9 : 11))
    const chart = chartOf([...steady, 14, 11, 14.5], { fixAfter: 12 })
    expect(chart.points.slice(12).map(({ zone }) => zone)).toEqual(['close', 'within', 'close'])
    expect(firstCauses(chart).slice(12)).toEqual(['two-of-three high', undefined, 'two-of-three high'])
  })

  test('a value at a limit is not outside', () => {
    const steady = Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? 0 : 50))
    const chart = chartOf([...steady, 25 + 133, 25 + 133.001], { fixAfter: 12 })
    expect(chart.points.slice(12).map(({ zone }) => zone)).toEqual(['close', 'outside'])
    expect(segmentOf(chart).limits).toMatchObject({
      twoThirds: { lower: expect.closeTo(25 - (2 * 133) / 3, 10), upper: expect.closeTo(25 + (2 * 133) / 3, 10) },
    })
  })

  test('gaps end runs and have no variation', () => {
    const values = [9, 9, 9, 9, 9, 9, undefined, 9, 9, 9, 9, 9, 9]
    const chart = chartOf(values, { center: 5 })
    expect(causesIn(chart).flat()).toEqual([])
    expect(chart.points[6]).toMatchObject({ variation: undefined, side: undefined, movingRange: undefined })
    expect(chart.points[7]).toMatchObject({ movingRange: undefined })
    expect(
      firstCauses(
        chartOf(
          values.filter((value) => value !== undefined),
          { center: 5 },
        ),
      )[0],
    ).toBe('shift high')
  })

  test('an excluded point is as if it were not there, but shown', () => {
    const chart = chartOf([1, 2, 3, 99, 4, 5, 6, 7], { exclude: ['2024-01-04'] })
    expect(causesIn(chart).map((causes) => causes.some(({ rule }) => rule === 'trend'))).toEqual(
      [1, 1, 1, 0, 1, 1, 1, 1].map(Boolean),
    )
    expect(chart.points[3]).toMatchObject({ isExcluded: true, specialCauses: [], zone: 'outside' })
    expect(chart.points[3]?.variation).toBeUndefined()
    expect(chart.points[4]?.movingRange).toBe(1)
    expect(segmentOf(chart)).toMatchObject({ center: 4, values: 7 })
  })

  test('nothing reaches across a day of change', () => {
    const chart = chartOf([1, 2, 3, 4, 5, 6, 7, 8], { rebaseOn: ['2024-01-05'] })
    expect(
      causesIn(chart)
        .flat()
        .filter(({ rule }) => rule === 'trend'),
    ).toEqual([])
    expect(chart.points[4]?.movingRange).toBeUndefined()
    expect(chart.segments).toMatchObject([{ center: 2.5 }, { center: 6.5 }])
  })
})

describe('variation and assurance', () => {
  const steady = Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? 9 : 11))
  const risen = [...steady, 20]

  test.each([
    ['increase', { kind: 'improvement', towards: 'high' }],
    ['decrease', { kind: 'concern', towards: 'high' }],
    ['maintain', { kind: 'neutral', towards: 'high' }],
    ['neutral', { kind: 'neutral', towards: 'high' }],
  ] as const)('a rise of what is to %s', (direction, variation) => {
    expect(segmentOf(chartOf(risen, { direction, fixAfter: 12 })).variation).toEqual(variation)
  })

  // Limits of 10 ± 5.32.
  test.each([
    ['increase', 3, 'pass'],
    ['increase', 16, 'fail'],
    ['increase', 10, 'inconsistent'],
    ['increase', 10 + 2.66 * 2, 'inconsistent'],
    ['increase', 10 - 2.66 * 2, 'inconsistent'],
    ['decrease', 3, 'fail'],
    ['decrease', 16, 'pass'],
    ['maintain', 3, undefined],
    ['neutral', 3, undefined],
  ] as const)('to %s, against %d: %s', (direction, target, assurance) => {
    expect(segmentOf(chartOf(steady, { direction, target })).assurance).toBe(assurance)
  })

  test('without a target or a better way there is no assurance, even where there are no limits', () => {
    expect(segmentOf(chartOf([1], { direction: 'maintain', target: 3 })).assurance).toBeUndefined()
    expect(segmentOf(chartOf(steady, { direction: 'increase' })).assurance).toBeUndefined()
  })

  test('a gap at the end leaves the variation of the value before', () => {
    const chart = chartOf([...risen, undefined], { direction: 'increase', fixAfter: 12 })
    expect(segmentOf(chart).variation).toEqual({ kind: 'improvement', towards: 'high' })
  })
})

describe('where there is nothing to tell', () => {
  const few = 'too-few-values'
  const none = 'not-meaningful'
  test.each<[string, readonly (number | undefined)[], object]>([
    [
      'only gaps',
      [undefined],
      { center: few, limits: few, movingRanges: few, variation: few, assurance: few, trial: true },
    ],
    ['one value', [3], { center: 3, limits: few, movingRanges: few, variation: few, assurance: few }],
    ['no two values in a row', [1, undefined, 2], { center: 1.5, limits: few, variation: few }],
    ['one value many times', [3, 3, 3], { center: 3, limits: none, variation: none, assurance: none }],
    ['numbers too large to add', [1.5e308, 1.7e308], { center: none, limits: none, variation: none }],
    ['numbers too far apart', [-1.7e308, 1.7e308], { limits: none }],
  ])('%s', (_, values, segment) => {
    expect(segmentOf(chartOf(values, { direction: 'increase', target: 3 }))).toMatchObject(segment)
  })

  test('no point', () => {
    expect(xmrChart([])).toEqual({ points: [], segments: [] })
  })

  test('a shift is one even without limits', () => {
    const chart = chartOf([9, 9, 9, 9, 9, 9, 9], { center: 5, direction: 'decrease', target: 3 })
    expect(segmentOf(chart)).toMatchObject({ limits: none, variation: { kind: 'concern' }, assurance: none })
  })

  test('unscreened, a process that does not vary has its limits where it is', () => {
    expect(segmentOf(chartOf([3, 3, 3], { screenMovingRanges: false })).limits).toMatchObject({ lower: 3, upper: 3 })
  })
})

describe('properties', () => {
  const value = fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: undefined, freq: 8 })
  const values = fc.array(value, { maxLength: 50 })

  test('the order of the points changes nothing', () => {
    fc.assert(
      fc.property(values, fc.array(fc.nat()), (each, keys) => {
        const points = daily(each)
        const shuffled = points
          .map((point, index) => ({ point, key: keys[index] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ point }) => point)
        expect(xmrChart(shuffled)).toEqual(xmrChart(points))
      }),
    )
  })

  test('another unit gives the same special causes', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(0.25, 2, 1024), (each, times) => {
        const changed = each.map((one) => (one === undefined ? undefined : one * times))
        expect(causesIn(chartOf(changed))).toEqual(causesIn(chartOf(each)))
      }),
    )
  })

  test('another zero gives the same special causes', () => {
    // Of 16 whole numbers the center has four binary digits, and so no value is moved onto a limit or off it.
    const whole = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 16, maxLength: 16 })
    const range = (each: readonly number[]) =>
      each.slice(1).reduce((sum, one, index) => sum + Math.abs(one - Number(each[index])), 0)
    fc.assert(
      fc.property(whole, fc.integer({ min: -1000, max: 1000 }), (each, plus) => {
        fc.pre(range(each) % 375 !== 0)
        const moved = each.map((one) => one + plus)
        const options = { screenMovingRanges: false }
        expect(causesIn(chartOf(moved, options))).toEqual(causesIn(chartOf(each, options)))
      }),
    )
  })

  test('a mirrored series has the same special causes towards the other end', () => {
    fc.assert(
      fc.property(values, (each) => {
        const mirrored = each.map((one) => (one === undefined ? undefined : -one))
        const turned = causesIn(chartOf(mirrored)).map((causes) =>
          causes.map(({ rule, towards }) => ({ rule, towards: towards === 'high' ? 'low' : 'high' })),
        )
        expect(turned).toEqual(causesIn(chartOf(each)))
      }),
    )
  })

  test('the other direction turns improvement into concern, and passing into failing', () => {
    const other = { improvement: 'concern', concern: 'improvement', pass: 'fail', fail: 'pass' } as const
    const turn = (word: string) => (word in other ? other[word as keyof typeof other] : word)
    fc.assert(
      fc.property(values, fc.integer({ min: -3000, max: 3000 }), (each, target) => {
        const [up, down] = (['increase', 'decrease'] as const).map((direction) => chartOf(each, { direction, target }))
        const kinds = (chart: XmrChart | undefined) => chart?.points.map(({ variation }) => variation?.kind ?? 'none')
        const assurances = (chart: XmrChart | undefined) => chart?.segments.map(({ assurance }) => assurance ?? 'none')
        expect(kinds(down)).toEqual(kinds(up)?.map(turn))
        expect(assurances(down)).toEqual(assurances(up)?.map(turn))
      }),
    )
  })

  test('with fixed limits, what was a special cause stays one, whatever comes later', () => {
    const baseline = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(baseline, values, values, (first, before, later) => {
        const then = causesIn(chartOf([...first, ...before], { fixAfter: 12 }))
        const now = causesIn(chartOf([...first, ...before, ...later], { fixAfter: 12 }))
        for (const [index, causes] of then.entries()) {
          for (const { rule } of causes) expect(now[index]?.map((each) => each.rule)).toContain(rule)
        }
      }),
    )
  })

  test('only values that are there have anything said about them, and limits lie around the center', () => {
    fc.assert(
      fc.property(values, (each) => {
        const { points, segments } = chartOf(each)
        for (const point of points) expect(point.variation === undefined).toBe(point.value === undefined)
        for (const { center, limits } of segments) {
          if (typeof limits === 'string') continue
          expect(limits.lower).toBeLessThanOrEqual(Number(center))
          expect(limits.upper).toBeGreaterThanOrEqual(Number(center))
        }
      }),
    )
  })
})

test('an option that there is not is refused', () => {
  const misspelled = { target: 1, rebasedOn: ['2024-01-01'] }
  expect(() => chartOf([1], misspelled)).toThrow(
    expect.objectContaining({
      issues: [expect.objectContaining({ code: 'input/unknown-field', path: ['rebasedOn'] })],
    }),
  )
})

test('limits are not fixed after fewer than 12 points, and a target is a number', () => {
  expect(() => chartOf([1, 2, 3], { fixAfter: 5, target: Number.NaN })).toThrow(
    expect.objectContaining({
      code: 'improvement/invalid-chart',
      issues: [expect.objectContaining({ path: ['fixAfter'] }), expect.objectContaining({ path: ['target'] })],
    }),
  )
})
