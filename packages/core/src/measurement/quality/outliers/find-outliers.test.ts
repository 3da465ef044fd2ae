import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ObservationInput } from '../../../conditions/shared-measurement/observation.ts'
import { calendarPeriodsOfYear } from '../../../foundation/period.ts'
import { defineInitiative } from '../../../initiative/define-initiative.ts'
import { ObservationTable } from '../../observation-table.ts'
import { findOutliers, type OutlierQuery } from './find-outliers.ts'
import { minMax } from './min-max.ts'
import { tukeyFences } from './tukey-fences.ts'
import { zScore } from './z-score.ts'

const counted = {
  unit: { kind: 'count', of: 'people' },
  direction: 'increase',
  kind: 'count',
  combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'sum' },
} as const

const record = defineInitiative({
  formatVersion: 1,
  initiative: { id: 'river', name: 'River' },
  partners: [
    { id: 'north', name: 'North', sector: 'education' },
    { id: 'south', name: 'South', sector: 'education' },
  ],
  sharedMeasurement: {
    dimensions: [
      {
        id: 'age',
        name: 'Age',
        exclusive: true,
        categories: [
          { code: 'child', name: 'Children' },
          { code: 'adult', name: 'Adults' },
        ],
      },
    ],
    indicators: [
      {
        ...counted,
        id: 'served',
        name: 'Served',
        dimensions: ['age'],
        methodVersions: [
          { version: 'v1', description: 'first' },
          { version: 'v2', from: '2024-01-01', description: 'another' },
        ],
      },
      {
        ...counted,
        id: 'since-launch',
        name: 'Since launch',
        reporting: 'cumulative',
        combine: { ...counted.combine, overTime: 'last' },
      },
      {
        ...counted,
        id: 'rate',
        name: 'Rate',
        unit: { kind: 'rate', per: 1000, of: 'births' },
        kind: 'rate',
        combine: { overTime: 'ratio', acrossPartners: 'ratio', acrossGroups: 'none' },
      },
      {
        ...counted,
        id: 'mood',
        name: 'Mood',
        kind: 'ordinal',
        combine: { overTime: 'last', acrossPartners: 'none', acrossGroups: 'none' },
      },
    ],
  },
})

const months = calendarPeriodsOfYear(2023, 'month').map(({ start, end }) => ({ start, end }))
const asOf = '2024-12-31'

function reports(values: readonly number[], about: Partial<ObservationInput> = {}): ObservationInput[] {
  return values.map((value, place) => ({
    indicator: 'served',
    partner: 'north',
    period: months[place] ?? { start: asOf, end: asOf },
    value,
    ...about,
  }))
}

function found(rows: readonly ObservationInput[], query: Partial<OutlierQuery> = {}) {
  return findOutliers(record, ObservationTable.from(rows, record), { asOf, ...query })
}

const steady = [10, 12, 11, 13, 9, 11, 10, 12]

describe('outliers of a series', () => {
  test('carry value, bounds, score and what they rest on', () => {
    const { outliers, method, judged } = found(reports([...steady, 80]))
    expect(method).toEqual({ id: 'modified-z-score', version: 1 })
    expect(judged).toBe(1)
    expect(outliers).toEqual([
      {
        indicator: 'served',
        partner: 'north',
        place: undefined,
        groups: {},
        row: 8,
        period: months[8],
        value: 80,
        lower: 11 - 3.5 / 0.6745,
        upper: 11 + 3.5 / 0.6745,
        score: 0.6745 * 69,
        points: 9,
        statistics: { median: 11, medianDeviation: 1, threshold: 3.5 },
      },
    ])
  })

  test('are looked for partner by partner and group by group', () => {
    const rows = [
      ...reports(steady),
      ...reports([80, 81, 82, 79, 80, 81, 80, 82], { partner: 'south' }),
      ...reports([1, 2, 1, 2, 1, 2, 1, 9], { groups: { age: 'child' } }),
    ]
    const { outliers, judged } = found(rows)
    expect(judged).toBe(3)
    expect(outliers.map(({ partner, groups, value }) => [partner, groups, value])).toEqual([
      ['north', { age: 'child' }, 9],
    ])
  })

  test('never stand a year beside its months, or one method beside another', () => {
    const year = {
      indicator: 'served',
      partner: 'north',
      period: { start: '2023-01-01', end: '2023-12-31' },
      value: 120,
    }
    const next = calendarPeriodsOfYear(2024, 'month').map(({ start, end }) => ({
      indicator: 'served',
      partner: 'north',
      period: { start, end },
      value: 300,
    }))
    expect(found([...reports(steady), year, ...next]).outliers).toEqual([])
    expect(found([...reports(steady), year]).notJudged).toMatchObject([{ reason: 'too-few-values', points: 1 }])
  })

  test('of running totals are found in what each adds', () => {
    const totals = [10, 22, 33, 46, 55, 66, 166, 178, 189].map((value, place) => ({
      indicator: 'since-launch',
      period: { start: '2023-01-01', end: months[place]?.end ?? asOf },
      value,
    }))
    expect(found(totals).outliers).toMatchObject([{ value: 100, period: { end: '2023-07-31' } }])
  })

  test('of ratios are found in what they come to', () => {
    const rates = [
      [3, 1000],
      [4, 1000],
      [3, 900],
      [4, 1100],
      [3, 1000],
      [30, 1000],
      [5, 0],
    ].map(([numerator, denominator], place) => ({
      indicator: 'rate',
      period: months[place] ?? { start: asOf, end: asOf },
      numerator,
      denominator,
    }))
    expect(found(rates).outliers).toMatchObject([{ value: 30, points: 6 }])
  })

  test('are not looked for among steps of a scale, or too few values', () => {
    const mood = months.map((period) => ({ indicator: 'mood', period, value: 3 }))
    expect(found(mood).notJudged).toMatchObject([{ indicator: 'mood', reason: 'not-meaningful', points: 12 }])
    expect(found(reports([1, 2, 100, 3])).notJudged).toMatchObject([{ reason: 'too-few-values', points: 4 }])
    expect(found(reports([1, 2, 3, 100, 3, 2, 1]), { method: zScore() }).notJudged).toMatchObject([{ points: 7 }])
    expect(found(reports([5, 5, 5, 5, 5])).notJudged).toMatchObject([{ reason: 'no-spread' }])
    const huge = reports(
      months.map((_, place) => (place % 2 === 0 ? 1e308 : -1e308)),
      { indicator: 'rate' },
    )
    expect(found(huge, { method: zScore() }).outliers).toEqual([])
    expect(found(huge, { method: tukeyFences() }).outliers).toEqual([])
    expect(found([]).judged).toBe(0)
  })

  test('can be told by what was learned before', () => {
    const learnedFrom = { start: '2023-01-01', end: '2023-08-31' }
    const { outliers } = found(reports([...steady, 80, 13, 14]), { learnedFrom, method: minMax() })
    expect(outliers.map(({ value, score, lower, upper, points }) => [value, score, lower, upper, points])).toEqual([
      [80, 67, 9, 13, 8],
      [14, 1, 9, 13, 8],
    ])
  })

  test('have no bound and no score where there is none', () => {
    expect(found(reports([...steady, 80]), { method: minMax({ maximum: 12 }) }).outliers).toMatchObject([
      { value: 13, lower: undefined, upper: 12, score: 1 },
      { value: 80, score: 68 },
    ])
    expect(found(reports([5, 5, 5, 5, 6]), { method: tukeyFences() }).outliers).toMatchObject([
      { value: 6, score: undefined },
    ])
  })

  test('count only what counts, was known and has ended', () => {
    const rows = reports([...steady, 80])
    expect(found(rows, { asOf: '2023-08-31' }).outliers).toEqual([])
    expect(
      found(
        rows.map((row) => ({ ...row, recordedAt: '2023-10-01' })),
        { knownAt: '2023-09-30' },
      ).judged,
    ).toBe(0)
    expect(found([...rows.slice(0, -1), { ...(rows.at(-1) as ObservationInput), status: 'draft' }]).outliers).toEqual(
      [],
    )
    expect(found(rows, { partners: ['south'] }).judged).toBe(0)
    expect(found(rows, { indicators: ['rate'] }).judged).toBe(0)
    expect(() => found(rows, { method: zScore({ threshold: Number.NaN }) })).toThrow('minimumPoints')
  })

  test('are the same whatever the order of the reports', () => {
    const rows = [...reports([...steady, 80]), ...reports([1, 2, 1, 2, 1, 2, 1, 9], { partner: 'south' })]
    const expected = found(rows)
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(found(shuffled)).toEqual(expected)
      }),
      { numRuns: 20 },
    )
  })
})
