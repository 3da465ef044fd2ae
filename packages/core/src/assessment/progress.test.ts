// Targets, changes and curves as an assessment tells them, on a published series.
import { describe, expect, test } from 'vitest'
import { parseInitiative } from '../initiative/parse-initiative.ts'
import { ObservationTable } from '../measurement/observation-table.ts'
import { type AssessOptions, assess } from './assess.ts'

const year = (start: number) => ({ start: `${start}-01-01`, end: `${start}-12-31` })

/**
 * Canadians below the official poverty line, in percent. Statistics Canada, Canadian Indicator Framework for the
 * Sustainable Development Goals, indicator 1-1-1; target 7.25 by 2030. Contains information licensed under the
 * Statistics Canada Open Licence.
 */
const poverty = [
  [2015, 14.5],
  [2016, 12.9],
  [2017, 11.9],
  [2018, 11.2],
  [2019, 10.5],
  [2020, 6.5],
  [2021, 7.6],
  [2022, 10.3],
  [2023, 10.4],
] as const

const target = { by: '2030-12-31', value: 0.0725 }

/** The poverty rate as one indicator, assessed at the end of a year. */
function assessed(
  endOf: number,
  indicator: object = {},
  options: Partial<AssessOptions> = {},
  initiative: object = {},
) {
  const record = parseInitiative({
    formatVersion: 1,
    initiative: { id: 'canada', name: 'Canada', ...initiative },
    sharedMeasurement: {
      indicators: [
        {
          id: 'poverty',
          name: 'Poverty',
          unit: { kind: 'share', of: 'Canadians' },
          direction: 'decrease',
          kind: 'ratio',
          reporting: 'point-in-time',
          frequency: 'yearly',
          level: 'population',
          combine: { overTime: 'last', acrossPartners: 'none', acrossGroups: 'none' },
          baseline: { period: year(2015), value: 0.145 },
          targets: [target],
          ...indicator,
        },
      ],
    },
  })
  const rows = poverty.map(([start, percent]) => ({
    indicator: 'poverty',
    period: year(start),
    value: Number((percent / 100).toFixed(3)),
  }))
  const { indicators, results } = assess(record, ObservationTable.from(rows, record), {
    asOf: `${endOf}-12-31`,
    ...options,
  })
  const [result] = indicators
  if (result === undefined) throw new Error('no indicator')
  return { ...result, results }
}

describe('the target of 7.25 % by 2030', () => {
  // Linear from 14.5 % at the end of 2015: half of the way is gone by July 2023.
  test.each([
    [2015, 'not-yet-due', undefined],
    [2016, 'on-track', 0.145 - 0.0725 * (366 / 5479)],
    [2019, 'on-track', 0.145 - 0.0725 * (1461 / 5479)],
    [2020, 'achieved', 0.145 - 0.0725 * (1827 / 5479)],
    [2022, 'on-track', 0.145 - 0.0725 * (2557 / 5479)],
    [2023, 'on-track', 0.145 - 0.0725 * (2922 / 5479)],
  ])('at the end of %d stands %s', (endOf, status, expected) => {
    const { standing, targets } = assessed(endOf)
    expect(standing).toMatchObject({ status, by: '2030-12-31' })
    if (expected !== undefined) expect(targets[0]?.expected).toMatchObject({ value: expect.closeTo(expected, 12) })
  })

  test('is judged by the last year that has ended, and on its last day', () => {
    const { targets, standing } = assessed(2023, {}, { asOf: '2023-12-30' })
    expect(standing.status).toBe('on-track')
    expect(targets[0]).toMatchObject({ current: { value: 0.103 }, currentPeriod: { label: '2022', end: '2022-12-31' } })
    expect(targets[0]?.expected).toEqual({ ...assessed(2022).targets[0]?.expected, basis: expect.anything() })
  })

  const milestones = [{ by: '2021-12-31', value: 0.09 }]
  test.each([
    ['linear', {}, 0.145 - 0.0725 * (2922 / 5479), 'on-track'],
    ['compound', { trajectory: 'compound' }, 0.145 * 0.5 ** (2922 / 5479), 'at-risk'],
    ['stepped', { trajectory: 'stepped' }, 0.145, 'on-track'],
    ['stepped, with a milestone', { trajectory: 'stepped', milestones }, 0.09, 'at-risk'],
    ['linear, with a milestone', { milestones }, 0.09 - 0.0175 * (730 / 3287), 'at-risk'],
  ])('on a %s way', (_, way, expected, status) => {
    const [result] = assessed(2023, { targets: [{ ...target, ...way }] }).targets
    expect(result?.expected).toMatchObject({ value: expect.closeTo(expected, 12) })
    expect(result?.status).toBe(status)
  })

  test('is judged by the margins it declares', () => {
    const margins = { onTrack: 0.9, atRisk: 0.5 }
    const [result] = assessed(2023, { targets: [{ ...target, trajectory: 'compound', margins }] }).targets
    expect(result).toMatchObject({ status: 'on-track', margins })
  })

  test.each([
    ['no target', { targets: undefined }, {}, 'unknown', 'no-target'],
    ['a target still to be set', { targets: [{ by: '2030-12-31', pending: 'TBD' }] }, {}, 'unknown', 'no-target'],
    ['no baseline', { baseline: undefined }, {}, 'unknown', 'no-baseline'],
    ['a baseline of no day', { baseline: { value: 0.145 } }, {}, 'unknown', 'no-baseline'],
    [
      'the start of the initiative as its day',
      { baseline: { value: 0.145 } },
      { startedOn: '2016-01-01' },
      'on-track',
      undefined,
    ],
    [
      'no growth to zero',
      { targets: [{ ...target, value: 0, trajectory: 'compound' }] },
      {},
      'unknown',
      'not-meaningful',
    ],
    ['no wanted direction', { direction: 'neutral' }, {}, 'unknown', 'not-applicable'],
    [
      'a method of its own since',
      {
        methodVersions: [
          { version: 'v1', description: 'a' },
          { version: 'v2', from: '2020-01-01', description: 'b' },
        ],
      },
      {},
      'unknown',
      'incompatible-methods',
    ],
  ])('with %s', (_, indicator, initiative, status, reason) => {
    const { standing } = assessed(2023, indicator, {}, initiative)
    expect([standing.status, standing.reason]).toEqual([status, reason])
  })

  test('is one of several: the next with a value, else the last', () => {
    const targets = [
      { by: '2030-12-31', value: 0.0725 },
      { by: '2022-12-31', value: 0.1 },
      { by: '2026-12-31', pending: 'TBD' },
    ]
    expect(assessed(2023, { targets }).standing).toEqual({ status: 'on-track', by: '2030-12-31' })
    expect(assessed(2023, { targets: targets.slice(1) }).standing).toEqual({ status: 'not-achieved', by: '2022-12-31' })
  })
})

describe('the change to the latest value', () => {
  const change = (endOf: number, indicator: object = {}, improvement: AssessOptions['improvement'] = {}) =>
    assessed(endOf, indicator, { improvement }).change

  test('is judged against the value before', () => {
    expect(change(2023)).toMatchObject({
      comparedWith: 'previous',
      earlier: { value: 0.103 },
      earlierPeriod: { label: '2022' },
      movement: 'up',
      judgement: 'worsening',
    })
    expect(change(2019).judgement).toBe('improving')
  })

  test('is judged against the baseline where that is asked for', () => {
    const asked = { comparedWith: 'baseline' } as const
    expect(change(2023, {}, asked)).toMatchObject({
      earlier: { value: 0.145 },
      earlierPeriod: { label: '2015' },
      judgement: 'improving',
    })
    expect(change(2015, {}, asked)).toMatchObject({ judgement: 'unknown', reason: 'too-few-values' })
    expect(change(2023, { baseline: undefined }, asked)).toMatchObject({ judgement: 'unknown', reason: 'no-baseline' })
  })

  test('is judged against the year before where that is asked for', () => {
    const asked = { comparedWith: 'year-before' } as const
    expect(change(2023, {}, asked)).toMatchObject({ earlierPeriod: { label: '2022' }, judgement: 'worsening' })
    expect(change(2015, {}, asked)).toMatchObject({ judgement: 'unknown', reason: 'too-few-values' })
  })

  test('is steady within the share that is asked for', () => {
    expect(change(2023, {}, { steadyWithin: 0.01 })).toMatchObject({ movement: 'level', judgement: 'steady' })
  })

  test('of a value to be kept is judged by its target, else by its baseline', () => {
    const kept = { direction: 'maintain', targets: [{ by: '2030-12-31', value: 0.105, tolerance: 0.001 }] }
    expect(change(2023, kept).judgement).toBe('improving')
    expect(change(2023, { ...kept, targets: undefined }).judgement).toBe('improving')
    expect(change(2020, { ...kept, targets: undefined }).judgement).toBe('worsening')
    expect(change(2020, { direction: 'maintain', targets: undefined, baseline: undefined })).toMatchObject({
      reason: 'no-target',
    })
  })

  test('of a running total is told, not judged', () => {
    expect(change(2023, { reporting: 'cumulative', direction: 'increase' })).toMatchObject({
      movement: 'up',
      judgement: 'not-judged',
    })
  })

  test('cannot be told of a first value, across a break, or of no value', () => {
    const methodVersions = [
      { version: 'v1', description: 'a' },
      { version: 'v2', from: '2023-01-01', description: 'b' },
    ]
    expect(change(2015).reason).toBe('too-few-values')
    expect(change(2023, { methodVersions })).toMatchObject({
      reason: 'incompatible-methods',
      earlierPeriod: { label: '2022' },
    })
    expect(change(2014)).toMatchObject({ movement: 'unknown', judgement: 'unknown' })
  })

  test.each([{ comparedWith: 'sometime' }, { steadyWithin: -1 }, { steadyWithin: Number.NaN }])(
    'by a rule such as %j is refused',
    (rule) => {
      expect(() => change(2023, {}, rule as AssessOptions['improvement'])).toThrow(
        expect.objectContaining({ code: 'measurement/invalid-query', path: ['improvement', Object.keys(rule)[0]] }),
      )
    },
  )
})

describe('the curve', () => {
  const until2019 = { baseline: { period: year(2019), value: 0.105 } }

  // Theil–Sen through 14.5, 12.9, 11.9, 11.2, 10.5 by hand: the median of the ten slopes is 0.925 points a year down, and
  // the median of the five values carried on to 2023 at that slope is 6.575. Counting days instead of years moves it little.
  test('has not turned where the past was leading to less poverty still', () => {
    const { curve } = assessed(2023, until2019)
    expect(curve).toMatchObject({ historyTo: '2019-12-31', status: 'not-turned', forecast: { basis: { inputs: 5 } } })
    expect(curve.forecast).toMatchObject({ value: expect.closeTo(0.06575, 4) })
  })

  // The line of the same slope: 10.275 in 2019, and 0.925 less every year.
  test('carries the line from the last year of the history to the latest, which is the forecast', () => {
    const { curve, trend } = assessed(2023, until2019)
    expect(curve.forecastLine.map(({ period, measured }) => [period.label, measured])).toEqual(
      [0.10275, 0.0935, 0.08425, 0.075, 0.06575].map((value, position) => [
        `${2019 + position}`,
        expect.objectContaining({ value: expect.closeTo(value, 4) }),
      ]),
    )
    expect(curve.forecastLine.at(-1)).toEqual({ period: trend.at(-1)?.period, measured: curve.forecast })
  })

  test('has turned where it does better than that', () => {
    expect(assessed(2020, until2019).curve).toMatchObject({
      status: 'turned',
      difference: { value: expect.any(Number) },
    })
  })

  test('begins with the initiative where there is no baseline', () => {
    expect(assessed(2020, { baseline: undefined }, {}, { startedOn: '2019-01-01' }).curve).toMatchObject({
      historyTo: '2018-12-31',
      status: 'turned',
      forecast: { basis: { inputs: 4 } },
    })
  })

  test.each([
    ['too short a history', { baseline: { period: year(2016), value: 0.129 } }, 'too-few-values'],
    ['no start', { baseline: undefined }, 'no-baseline'],
    ['nothing since', { baseline: { period: year(2023), value: 0.104 } }, 'not-yet-due'],
    [
      'a history of another method',
      {
        ...until2019,
        methodVersions: [
          { version: 'v1', description: 'a' },
          { version: 'v2', from: '2020-01-01', description: 'b' },
        ],
      },
      'incompatible-methods',
    ],
  ])('cannot be told with %s', (_, indicator, reason) => {
    expect(assessed(2023, indicator).curve).toMatchObject({
      status: 'unknown',
      reason,
      forecast: { kind: 'missing' },
      forecastLine: [],
    })
  })

  test('is not judged where no way is better', () => {
    expect(assessed(2023, { ...until2019, direction: 'neutral' }).curve.status).toBe('not-judged')
    expect(assessed(2023, { direction: 'neutral' }).results.population.curves).toEqual({
      turned: 0,
      notTurned: 0,
      unknown: 0,
    })
  })

  test('is the same with all values turned round', () => {
    expect(assessed(2023, until2019).curve.status).toBe('not-turned')
    expect(assessed(2023, { ...until2019, direction: 'increase' }).curve.status).toBe('turned')
  })
})
