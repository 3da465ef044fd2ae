import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ObservationInput } from '../../conditions/shared-measurement/observation.ts'
import { addMonths, lastDayOfMonth } from '../../foundation/plain-date.ts'
import { defineInitiative } from '../../initiative/define-initiative.ts'
import { ObservationTable } from '../observation-table.ts'
import { type ConversionQuery, type ConvertedValue, observationsOf } from './converted-series.ts'
import { toCumulative } from './to-cumulative.ts'
import { toIncremental } from './to-incremental.ts'

const counted = {
  unit: { kind: 'count', of: 'people' },
  direction: 'increase',
  kind: 'count',
  frequency: 'quarterly',
} as const
const sums = { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'sum' } as const
const stands = { ...sums, overTime: 'last' } as const

const record = defineInitiative({
  formatVersion: 1,
  initiative: { id: 'calgary', name: 'Calgary', fiscalYearStartMonth: 4 },
  partners: ['a', 'b'].map((id) => ({ id, name: id, sector: 'nonprofit' as const })),
  sharedMeasurement: {
    indicators: [
      {
        ...counted,
        id: 'housed',
        name: 'Housed',
        combine: sums,
        methodVersions: [
          { version: 'v1', description: 'first' },
          { version: 'v2', from: '2010-07-01', description: 'four more programs' },
        ],
      },
      { ...counted, id: 'housed-since', name: 'Housed since launch', reporting: 'cumulative', combine: stands },
      { ...counted, id: 'served', name: 'Served', combine: sums, resets: 'fiscal-year' },
      {
        ...counted,
        id: 'served-so-far',
        name: 'Served this year',
        reporting: 'cumulative',
        resets: 'fiscal-year',
        combine: stands,
      },
      { ...counted, id: 'spent', name: 'Spent', kind: 'amount', combine: sums },
      {
        ...counted,
        id: 'spent-since',
        name: 'Spent since launch',
        kind: 'amount',
        reporting: 'cumulative',
        combine: stands,
      },
      {
        ...counted,
        id: 'ready-so-far',
        name: 'Ready',
        unit: { kind: 'share', of: 'children' },
        kind: 'ratio',
        reporting: 'cumulative',
        combine: { overTime: 'last', acrossPartners: 'ratio', acrossGroups: 'ratio' },
      },
    ],
  },
})

const asOf = '2013-03-31'
const launch = '2008-01-01'
const by = (end: string, value: number, more: Partial<ObservationInput> = {}): ObservationInput => ({
  indicator: 'housed-since',
  period: { start: launch, end },
  value,
  ...more,
})
const incremental = (rows: readonly ObservationInput[], query: Partial<ConversionQuery> = {}) =>
  toIncremental(record, ObservationTable.from(rows, record), { indicator: 'housed-since', asOf, ...query })
const cumulative = (rows: readonly ObservationInput[], query: Partial<ConversionQuery> = {}) =>
  toCumulative(record, ObservationTable.from(rows, record), { indicator: 'housed', asOf, ...query })
const brief = (values: readonly ConvertedValue[]) =>
  values.map(({ period, measured, flags }) => [
    period.start,
    period.end,
    measured.kind === 'observed' ? measured.value : measured.reason,
    ...flags,
  ])

describe('the published totals of Calgary', () => {
  // data/README.md of the Calgary example: 2,994 + 354 = 3,348 and 3,348 + 411 = 3,759.
  const file = new URL('../../../../../examples/calgary/data/calgary_chf_quarterly_housed_served.csv', import.meta.url)
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','))
    .filter(([, , , , population]) => population === 'all')
  const quarter = ([start = '', end = '', , , , value]: readonly string[]) => ({
    period: { start, end },
    value: Number(value),
  })

  test('differ by what was housed in the quarters between', () => {
    const totals = rows.flatMap((row) => (row[6] === '' ? [] : [by(row[1] ?? '', Number(row[6]))]))
    expect(brief(incremental(totals))).toEqual([
      [launch, '2011-06-30', 2994],
      ['2011-07-01', '2011-09-30', 354],
      ['2011-10-01', '2011-12-31', 411],
    ])
    const asked = incremental(totals, { period: { start: '2011-07-01', end: '2011-09-30' } })
    expect(brief(asked)).toEqual([['2011-07-01', '2011-09-30', 354]])
    expect(asked[0]?.measured.basis.remarks).toEqual(['from 2994 by 2011-06-30 to 3348 by 2011-09-30'])
  })

  test('year to date is what the releases print, as it was known', () => {
    // The release of 2010-11-26 restates 880 to 3,043 and prints 5,741 year to date.
    const [first, restated, second] = rows.filter(([, , , measure]) => measure === 'served').map(quarter)
    const observations: ObservationInput[] = [
      { ...first, indicator: 'served', id: 'first', recordedAt: '2010-09-02' } as ObservationInput,
      { ...restated, indicator: 'served', supersedes: 'first', recordedAt: '2010-11-26' } as ObservationInput,
      { ...second, indicator: 'served', recordedAt: '2010-11-26' } as ObservationInput,
    ]
    expect(brief(cumulative(observations, { indicator: 'served' }))).toEqual([
      ['2010-04-01', '2010-06-30', 3043],
      ['2010-04-01', '2010-09-30', 5741],
    ])
    expect(brief(cumulative(observations, { indicator: 'served', knownAt: '2010-11-25' }))).toEqual([
      ['2010-04-01', '2010-06-30', 880],
    ])
  })

  test('no total goes across the change of definition, nor past the quarter that was never reported', () => {
    const housed = rows
      .filter(([, , , measure]) => measure === 'housed')
      .map((row) => ({ ...quarter(row), indicator: 'housed' }))
    expect(brief(cumulative(housed)).map(([, end, value]) => [end, value])).toEqual([
      ['2010-06-30', 341],
      ['2010-09-30', 'incompatible-methods'],
      ['2010-12-31', 'incompatible-methods'],
      ['2011-06-30', 'incompatible-methods'],
      ['2011-09-30', 'incompatible-methods'],
      ['2011-12-31', 'incompatible-methods'],
    ])
    const sinceFall = cumulative(housed, { period: { start: '2010-07-01', end: '2011-12-31' } })
    expect(
      brief(sinceFall)
        .map(([, end, value]) => [end, value])
        .slice(0, 3),
    ).toEqual([
      ['2010-09-30', 369],
      ['2010-12-31', 799],
      ['2011-06-30', 'below-coverage'],
    ])
    expect(sinceFall[2]?.measured.basis.remarks).toEqual(['no value for 2011-01-01/2011-03-31'])
    expect(
      brief(cumulative(housed, { period: { start: '2010-07-01', end: '2011-12-31' }, resets: 'fiscal-year' })).slice(2),
    ).toEqual([
      ['2011-04-01', '2011-06-30', 334],
      ['2011-04-01', '2011-09-30', 688],
      ['2011-04-01', '2011-12-31', 1099],
    ])
  })
})

describe('a running total', () => {
  test('whose report is missing gives one value for both periods, which says so', () => {
    const [, second] = incremental([by('2011-03-31', 100), by('2011-09-30', 180)])
    expect(brief(second === undefined ? [] : [second])).toEqual([
      ['2011-04-01', '2011-09-30', 80, 'covers-missing-reports'],
    ])
    expect(second?.measured.basis.remarks).toEqual([
      'from 100 by 2011-03-31 to 180 by 2011-09-30',
      'covers the days of 2 reports, of which only the last is there',
    ])
    const stated = incremental([
      by('2011-03-31', 100),
      { ...by('2011-06-30', 0), value: undefined, missing: 'unknown' } as ObservationInput,
      by('2011-09-30', 180),
    ])
    expect(brief(stated)).toEqual(brief(incremental([by('2011-03-31', 100), by('2011-09-30', 180)])))
  })

  test('that falls is flagged, or starts again where that is declared', () => {
    const rows = [by('2011-03-31', 100), by('2011-06-30', 30)]
    expect(brief(incremental(rows)).at(1)).toEqual(['2011-04-01', '2011-06-30', -70, 'fall'])
    const reset = incremental(rows, { resets: 'fall' })
    expect(brief(reset).at(1)).toEqual(['2011-04-01', '2011-06-30', 30, 'reset-at-a-fall'])
    expect(reset[1]?.measured.basis.remarks).toContain('the fall from 100 to 30 is taken for a reset')
    expect(brief(incremental(rows, { resets: ['2011-04-01'] })).at(1)).toEqual(['2011-04-01', '2011-06-30', 30])
  })

  test('starts again with the fiscal year, and what was added before that is not known', () => {
    const soFar = (end: string, value: number) => by(end, value, { indicator: 'served-so-far' })
    const rows = [soFar('2010-12-31', 70), soFar('2011-06-30', 20), soFar('2011-12-31', 90)]
    expect(brief(incremental(rows, { indicator: 'served-so-far' }))).toEqual([
      ['2010-04-01', '2010-12-31', 70, 'covers-missing-reports'],
      ['2011-01-01', '2011-03-31', 'not-reported'],
      ['2011-04-01', '2011-06-30', 20],
      ['2011-07-01', '2011-12-31', 70, 'covers-missing-reports'],
    ])
  })

  test('whose reports begin on several days leaves open where it starts, unless that is declared', () => {
    const year = (start: string, end: string, value: number) => by(end, value, { period: { start, end } })
    const rows = [
      year('2010-04-01', '2010-12-31', 70),
      year('2010-04-01', '2011-03-31', 100),
      year('2011-04-01', '2011-06-30', 120),
    ]
    expect(brief(incremental(rows)).map(([, , value]) => value)).toEqual(['not-stated', 30, 'not-stated'])
    expect(brief(incremental(rows, { resets: 'period-start' })).map(([, , value]) => value)).toEqual([70, 30, 120])
    expect(brief(incremental(rows, { resets: [] })).map(([, , value]) => value)).toEqual([70, 30, 20])
  })

  test('of a share is taken apart into its parts', () => {
    const rows = [
      by('2011-03-31', 0, { indicator: 'ready-so-far', value: undefined, numerator: 30, denominator: 60 }),
      by('2011-06-30', 0, { indicator: 'ready-so-far', value: undefined, numerator: 75, denominator: 120 }),
    ] as ObservationInput[]
    expect(brief(incremental(rows, { indicator: 'ready-so-far' })).map(([, , value]) => value)).toEqual([0.5, 45 / 60])
    const shares = [
      by('2011-03-31', 0.5, { indicator: 'ready-so-far' }),
      by('2011-06-30', 0.6, { indicator: 'ready-so-far' }),
    ]
    expect(brief(incremental(shares, { indicator: 'ready-so-far' })).at(1)?.[2]).toBe('no-denominator')
  })

  test('is asked of one that runs, and made of what does not', () => {
    expect(() => incremental([], { indicator: 'housed' })).toThrow('not reported as a running total')
    expect(() => cumulative([], { indicator: 'housed-since' })).toThrow('not reported period by period')
    expect(() => cumulative([], { resets: 'fall' })).toThrow('only a running total shows `fall`')
  })

  test('a longer report stands for the shorter ones in it; crossing ones are refused', () => {
    const of = (start: string, end: string, value: number) => ({ indicator: 'served', period: { start, end }, value })
    const rows = [
      of('2011-04-01', '2011-06-30', 1),
      of('2011-04-01', '2011-09-30', 5),
      of('2011-10-01', '2011-12-31', 2),
    ]
    expect(brief(cumulative(rows, { indicator: 'served' })).map(([, , value]) => value)).toEqual([5, 7])
    const crossing = [of('2011-04-01', '2011-09-30', 5), of('2011-07-01', '2011-12-31', 2)]
    expect(brief(cumulative(crossing, { indicator: 'served' })).map(([, , value]) => value)).toEqual([
      5,
      'overlapping-periods',
    ])
  })
})

describe('there and back again', () => {
  const quarters = fc
    .array(fc.tuple(fc.constantFrom('a', 'b'), fc.nat(20), fc.integer({ min: 0, max: 1_000_000 })), { maxLength: 30 })
    .map(
      (drawn) => new Map(drawn.map(([partner, number, value]) => [`${partner}${number}`, { partner, number, value }])),
    )

  const start = (number: number) => addMonths('2005-04-01', number * 3)
  const end = (number: number) => lastDayOfMonth(addMonths(start(number), 2))

  test('totals to increments to totals, whatever is missing', () => {
    fc.assert(
      fc.property(quarters, (drawn) => {
        const totals = [...drawn.values()].map(({ partner, number, value }) =>
          by(end(number), value, {
            indicator: 'spent-since',
            partner,
            period: { start: '2005-04-01', end: end(number) },
          }),
        )
        const increments = observationsOf(incremental(totals, { indicator: 'spent-since' }), 'spent')
        const back = observationsOf(cumulative(increments, { indicator: 'spent' }), 'spent-since')
        expect(sorted(back)).toEqual(sorted(totals))
      }),
    )
  })

  test('increments to totals to increments, year by year', () => {
    const complete = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { maxLength: 20 })
    fc.assert(
      fc.property(complete, (values) => {
        const rows = values.flatMap((pair, number) =>
          pair.map((value, position) => ({
            indicator: 'served',
            partner: position === 0 ? 'a' : 'b',
            period: { start: start(number), end: end(number) },
            value,
          })),
        )
        const totals = observationsOf(cumulative(rows, { indicator: 'served' }), 'served-so-far')
        const back = observationsOf(incremental(totals, { indicator: 'served-so-far' }), 'served')
        expect(sorted(back)).toEqual(sorted(rows))
      }),
    )
  })

  function sorted(rows: readonly ObservationInput[]): readonly string[] {
    return rows.map(({ partner, period, value }) => JSON.stringify([partner, period.start, period.end, value])).sort()
  }
})
