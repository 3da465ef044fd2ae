import { describe, expect, test } from 'vitest'
import type { ObservationInput } from '../../conditions/shared-measurement/observation.ts'
import { addMonths, lastDayOfMonth } from '../../foundation/plain-date.ts'
import { parseInitiative } from '../../initiative/parse-initiative.ts'
import { aggregate } from '../../measurement/aggregate.ts'
import { explain } from '../../measurement/explain.ts'
import type { Measured } from '../../measurement/measured.ts'
import { ObservationTable } from '../../measurement/observation-table.ts'
import type { AggregateQuery } from '../../measurement/query.ts'
import { runChartOf, xmrChartOf } from './indicator-charts.ts'

const record = parseInitiative({
  formatVersion: 1,
  initiative: { id: 'valley', name: 'The Valley' },
  partners: ['clinic', 'school'].map((id) => ({ id, name: id, sector: 'community' })),
  sharedMeasurement: {
    indicators: [
      {
        id: 'visits',
        name: 'Visits',
        unit: { kind: 'count', of: 'visits' },
        direction: 'increase',
        kind: 'count',
        frequency: 'monthly',
        combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'sum' },
        methodVersions: [
          { version: 'v1', description: 'Visits by appointment.' },
          { version: 'v2', from: '2023-09-01', description: 'All visits.' },
        ],
      },
    ],
  },
})

function monthly(values: readonly (number | undefined)[], more: Partial<ObservationInput> = {}): ObservationInput[] {
  return values.flatMap((value, index) => {
    const start = addMonths('2023-01-01', index)
    const period = { start, end: lastDayOfMonth(start) }
    return value === undefined ? [] : [{ indicator: 'visits', partner: 'clinic', period, value, ...more }]
  })
}

const tableOf = (rows: readonly ObservationInput[]) => ObservationTable.from(rows, record)
const ask = (rows: readonly ObservationInput[], by: AggregateQuery['by'] = ['month'], asOf = '2024-12-31') =>
  aggregate(record, tableOf(rows), { indicator: 'visits', by, asOf })
const brief = (measured: Measured | undefined) => (measured?.kind === 'observed' ? measured.value : measured?.reason)

const steady = [30, 32, 31, 29, undefined, 33, 30, 28]

describe('runChartOf', () => {
  const rows = monthly(steady)
  const chart = runChartOf(ask(rows, ['month'], '2023-08-31'))

  test('has the median of the months that are there; a month not reported is a gap, never 0', () => {
    expect(chart).toMatchObject({ indicator: 'visits', unit: { kind: 'count', of: 'visits' } })
    expect(chart.segments).toMatchObject([
      { from: { label: '2023-01' }, to: { label: '2023-08' }, center: { value: 30 }, values: 7 },
    ])
    expect(chart.points[4]).toMatchObject({
      period: { label: '2023-05' },
      measured: { kind: 'missing', reason: 'not-reported' },
      side: undefined,
    })
    expect(chart.points.map(({ side }) => side)).toEqual([
      'on',
      'above',
      'above',
      'below',
      undefined,
      'above',
      'on',
      'below',
    ])
  })

  test('the median can be taken apart, down to the observations', () => {
    const [segment] = chart.segments
    expect(segment?.center.basis).toMatchObject({ asOf: '2023-08-31', inputs: 7 })
    const explanation = explain(record, tableOf(rows), segment?.center as Measured)
    expect(explanation.inputs.map(({ name }) => name)).toEqual([
      '2023-01',
      '2023-02',
      '2023-03',
      '2023-04',
      '2023-05',
      '2023-06',
      '2023-07',
      '2023-08',
    ])
    expect(explanation.observations).toHaveLength(7)
  })

  test('a center that is given rests on nothing that was observed', () => {
    const [segment] = runChartOf(ask(rows), { center: 31 }).segments
    expect(segment?.center).toMatchObject({ value: 31, basis: { method: { id: 'stated' }, inputs: 0 } })
  })

  test('only points of the baseline are what the median rests on', () => {
    const [segment] = runChartOf(ask(rows), { fixAfter: 3, exclude: ['2023-02-01'] }).segments
    expect(segment?.center).toMatchObject({ value: 30.5 })
    expect(segment?.center.basis.readings?.map(({ term }) => term)).toEqual(['2023-01', '2023-03'])
  })

  test('a changed method begins a new segment', () => {
    const changed = [...monthly(steady), ...monthly([...Array.from({ length: 8 }, () => undefined), 90, 91, 95])]
    const { segments } = runChartOf(ask(changed, ['month'], '2023-11-30'))
    expect(segments.map(({ from, to, center }) => [from.label, to.label, brief(center)])).toEqual([
      ['2023-01', '2023-08', 30],
      ['2023-09', '2023-11', 91],
    ])
  })

  test('of nothing is empty', () => {
    expect(runChartOf(ask([]))).toMatchObject({ points: [], segments: [] })
  })

  test('takes one series, cut by time alone', () => {
    const rowsOfTwo = [...monthly([1, 2]), ...monthly([3, 4], { partner: 'school' })]
    expect(() => runChartOf(ask(rowsOfTwo, ['month', 'partner'], '2023-02-28'))).toThrow(
      expect.objectContaining({
        code: 'improvement/invalid-chart',
        issues: [0, 1, 2, 3].map((index) =>
          expect.objectContaining({ code: 'input/invalid-value', path: ['cells', index, 'key'] }),
        ),
      }),
    )
    expect(() => runChartOf(ask(rowsOfTwo, []))).toThrow('cut by one calendar unit')
  })
})

describe('xmrChartOf', () => {
  test('has numbers for what is plain in the chart of values', () => {
    const rows = monthly([30, 32, 31, 29, 30, 33, 30, 28])
    const [segment] = xmrChartOf(ask(rows, ['month'], '2023-08-31'), { direction: 'increase', target: 50 }).segments
    const meanRange = 14 / 7
    expect(segment).toMatchObject({
      center: { value: 243 / 8, unit: { kind: 'count', of: 'visits' } },
      lowerLimit: { value: expect.closeTo(243 / 8 - 2.66 * meanRange, 12) },
      upperLimit: { value: expect.closeTo(243 / 8 + 2.66 * meanRange, 12) },
      movingRange: { value: meanRange },
      values: 8,
      trial: true,
      variation: { kind: 'common-cause' },
      assurance: 'fail',
    })
    expect(segment?.upperLimit.basis).toMatchObject({ method: { id: 'XmR upper limit', version: 1 }, inputs: 8 })
  })

  test('without two months in a row there are no limits, and it says why', () => {
    const [segment] = xmrChartOf(ask(monthly([30, undefined, 31]), ['month'], '2023-03-31'), { target: 3 }).segments
    expect([segment?.center, segment?.lowerLimit, segment?.upperLimit, segment?.movingRange].map(brief)).toEqual([
      30.5,
      'too-few-values',
      'too-few-values',
      'too-few-values',
    ])
    expect(segment?.variation).toBe('too-few-values')
  })

  test('a rise is told by the month it shows in', () => {
    const values = [9, 11, 9, 11, 9, 11, 9, 11]
    const later = monthly([...values.map(() => undefined), 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 20])
    const { points } = xmrChartOf(ask([...monthly(values), ...later]), { direction: 'increase', fixAfter: 12 })
    const signals = points.flatMap(({ period, variation }) => (variation?.kind === 'improvement' ? [period.label] : []))
    expect(signals).toEqual(['2024-09'])
  })
})
