import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../foundation/plain-date.ts'
import type { ChartPoint } from './chart-input.ts'
import { type RunChart, runChart } from './run-chart.ts'

const daily = (values: readonly (number | undefined)[]): readonly ChartPoint[] =>
  values.map((value, index) => ({ day: addDays('2024-01-01', index), value }))
const runsIn = ({ segments }: RunChart) => segments.map(({ runs }) => runs)

// The 24 values of the vignette of qicharts2 0.8.1: longest run 5 of 8, crossings 10 of 8.
const vignette = [
  -0.6265, 0.1836, -0.8356, 1.5953, 0.3295, -0.8205, 0.4874, 0.7383, 0.5758, -0.3054, 1.5118, 0.3898, -0.6212, -2.2147,
  1.1249, -0.0449, -0.0162, 0.9438, 0.8212, 0.5939, 0.919, 0.7821, 0.0746, -1.9894,
]

test('random variation is no signal', () => {
  const { segments } = runChart(daily(vignette))
  expect(segments).toEqual([
    {
      start: '2024-01-01',
      end: '2024-01-24',
      values: 24,
      center: 0.35965,
      runs: {
        useful: 24,
        longestRun: 5,
        crossings: 10,
        limits: { rule: 'anhoj', longestRunMaximum: 8, crossingsMinimum: 8 },
        signal: false,
        trial: false,
      },
    },
  ])
})

test('a shift is a signal', () => {
  const shifted = vignette.map((value, index) => value + (index < 12 ? 0 : 4))
  expect(runsIn(runChart(daily(shifted)))).toMatchObject([{ longestRun: 12, crossings: 1, signal: true }])
})

test('gaps and values on the median neither belong to a run nor end one', () => {
  const chart = runChart(daily([1, undefined, 1, 5, 5, 1, 9, 9, undefined, 9]), { center: 5 })
  expect(chart.points.map(({ side }) => side)).toEqual([
    'below',
    undefined,
    'below',
    'on',
    'on',
    'below',
    'above',
    'above',
    undefined,
    'above',
  ])
  expect(runsIn(chart)).toMatchObject([{ useful: 6, longestRun: 3, crossings: 1, trial: true }])
  expect(chart.segments).toMatchObject([{ values: 8 }])
})

test('with fewer than 10 useful values the runs are on trial, and a signal is one all the same', () => {
  const runsOf = (useful: number) => runsIn(runChart(daily(Array.from({ length: useful }, () => 1)), { center: 0 }))
  expect([runsOf(9), runsOf(10)]).toMatchObject([[{ trial: true, signal: true }], [{ trial: false, signal: true }]])
})

describe('where there is nothing to tell', () => {
  test.each<[string, readonly (number | undefined)[], object[]]>([
    ['no point', [], []],
    ['only gaps', [undefined, undefined], [{ values: 0, center: 'too-few-values', runs: 'too-few-values' }]],
    ['one value', [3], [{ values: 1, center: 3, runs: 'too-few-values' }]],
    ['nothing but one value', [3, 3, 3, 3], [{ values: 4, center: 3, runs: 'too-few-values' }]],
    ['numbers too large to add', [1.5e308, 1.7e308], [{ center: 'not-meaningful', runs: 'not-meaningful' }]],
  ])('%s', (_, values, segments) => {
    expect(runChart(daily(values)).segments).toMatchObject(segments)
  })
})

describe('segments', () => {
  test('begin with the first point on or after a day of change', () => {
    const chart = runChart(daily([1, 2, 3, 10, 11, 12]), { rebaseOn: ['2024-01-04', '2020-01-01', '2030-01-01'] })
    expect(chart.segments).toMatchObject([
      { start: '2024-01-01', end: '2024-01-03', center: 2 },
      { start: '2024-01-04', end: '2024-01-06', center: 11 },
    ])
    const monthly = [1, 2, 3, 10].map((value, index) => ({ day: `2024-0${index + 1}-01`, value }))
    expect(runChart(monthly, { rebaseOn: ['2024-03-15'] }).segments).toMatchObject([
      { center: 2 },
      { start: '2024-04-01', center: 10 },
    ])
  })

  test('two days of change between two points are one', () => {
    const points = [1, 2].map((value, index) => ({ day: `2024-0${index + 1}-01`, value }))
    expect(runChart(points, { rebaseOn: ['2024-01-10', '2024-01-20'] }).segments).toHaveLength(2)
  })

  test('have the median of their first points where it is fixed', () => {
    const { segments } = runChart(daily([1, 2, 3, 10, 11, 12]), { fixAfter: 3 })
    expect(segments).toMatchObject([{ center: 2, values: 6 }])
  })

  test('leave out what is excluded, and show it', () => {
    const chart = runChart(daily([1, 2, 3, 100]), { exclude: ['2024-01-04'] })
    expect(chart.segments).toMatchObject([{ center: 2, values: 3, runs: { useful: 2, crossings: 1 } }])
    expect(chart.points[3]).toMatchObject({ value: 100, side: 'above', isExcluded: true })
  })
})

describe('properties', () => {
  const values = fc.array(fc.option(fc.integer({ min: -50, max: 50 }), { nil: undefined }), { maxLength: 60 })

  test('the order of the points changes nothing', () => {
    fc.assert(
      fc.property(
        values.chain((each) =>
          fc.tuple(
            fc.constant(each),
            fc.shuffledSubarray(
              each.map((_, index) => index),
              { minLength: each.length },
            ),
          ),
        ),
        ([each, order]) => {
          const points = daily(each)
          const shuffled = order.flatMap((index) => points[index] ?? [])
          expect(runChart(shuffled)).toEqual(runChart(points))
        },
      ),
    )
  })

  test('moving, stretching and mirroring the values leaves their runs as they are', () => {
    const factor = fc.constantFrom(-8, -1, 0.25, 2, 1024)
    fc.assert(
      fc.property(values, factor, fc.integer({ min: -1000, max: 1000 }), (each, times, plus) => {
        const changed = each.map((value) => (value === undefined ? undefined : value * times + plus))
        expect(runsIn(runChart(daily(changed)))).toEqual(runsIn(runChart(daily(each))))
      }),
    )
  })

  test('crossings and the longest run are what counting finds', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: -20, max: 20 }), (each, center) => {
        const sides = each
          .filter((value) => value !== undefined && value !== center)
          .map((value) => Number(value) > center)
        const text = sides.map((isAbove) => (isAbove ? 'a' : 'b')).join('')
        const runs = text.match(/a+|b+/g) ?? []
        const [found] = runsIn(runChart(daily(each), { center }))
        expect(typeof found === 'object' ? [found.useful, found.crossings, found.longestRun] : undefined).toEqual(
          text === '' ? undefined : [text.length, runs.length - 1, Math.max(...runs.map(({ length }) => length))],
        )
      }),
    )
  })
})

test('everything wrong is told at once', () => {
  const points = [
    { day: '2024-01-01', value: Number.NaN },
    { day: '2024-02-30', value: 1 },
    { day: '2024-01-01', value: Number.POSITIVE_INFINITY },
  ]
  expect(() => runChart(points, { rebaseOn: ['soon'], fixAfter: 0 })).toThrow(
    expect.objectContaining({
      code: 'improvement/invalid-chart',
      issues: [
        { code: 'input/invalid-value', path: ['points', 0, 'value'], message: expect.any(String) },
        { code: 'input/invalid-value', path: ['points', 1, 'day'], message: expect.any(String) },
        { code: 'input/invalid-value', path: ['points', 2, 'value'], message: expect.any(String) },
        { code: 'input/invalid-value', path: ['rebaseOn', 0], message: expect.any(String) },
        { code: 'input/invalid-value', path: ['fixAfter'], message: expect.any(String) },
      ],
    }),
  )
  const twice = [...daily([1, 2]), ...daily([3])]
  expect(() => runChart(twice, { exclude: ['2025-01-01'] })).toThrow(
    expect.objectContaining({
      issues: [
        { code: 'input/invalid-value', path: ['points', 2, 'day'], message: 'there is another point of 2024-01-01' },
        { code: 'input/invalid-value', path: ['exclude', 0], message: 'there is no point of 2025-01-01' },
      ],
    }),
  )
})
