import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ObservationInput } from '../conditions/shared-measurement/observation.ts'
import { defineInitiative } from '../initiative/define-initiative.ts'
import { aggregate, measure } from './aggregate.ts'
import { describeExplanation } from './describe-explanation.ts'
import { explain, replay } from './explain.ts'
import type { Measured } from './measured.ts'
import { ObservationTable } from './observation-table.ts'

const across = { acrossPartners: 'sum', acrossGroups: 'sum' } as const
const people = { kind: 'count', of: 'people' } as const

const record = defineInitiative({
  formatVersion: 1,
  initiative: { id: 'river', name: 'River' },
  partners: [
    { id: 'north', name: 'North', sector: 'education' },
    { id: 'south', name: 'South', sector: 'education' },
    { id: 'gone', name: 'Gone', sector: 'education', memberships: [{ role: 'partner', leftOn: '2020-12-31' }] },
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
          { code: 'young-adult', name: 'Young adults', parent: 'adult' },
          { code: 'older-adult', name: 'Older adults', parent: 'adult' },
        ],
      },
      {
        id: 'need',
        name: 'Need',
        exclusive: false,
        categories: [
          { code: 'housing', name: 'Housing' },
          { code: 'health', name: 'Health' },
        ],
      },
    ],
    indicators: [
      {
        id: 'served',
        name: 'People served',
        unit: people,
        direction: 'increase',
        kind: 'count',
        frequency: 'quarterly',
        combine: { overTime: 'sum', ...across },
        dimensions: ['age', 'need'],
        methodVersions: [
          { version: 'v1', description: 'first' },
          { version: 'v2', from: '2023-01-01', description: 'counts visitors too' },
          { version: 'v3', from: '2024-01-01', description: 'renamed', comparableWithPrevious: true },
        ],
      },
      {
        id: 'ready',
        name: 'Ready for school',
        unit: { kind: 'share', of: 'children' },
        direction: 'increase',
        kind: 'ratio',
        combine: { overTime: 'ratio', acrossPartners: 'ratio', acrossGroups: 'ratio' },
      },
      {
        id: 'enrolled',
        name: 'Enrolled',
        unit: { kind: 'count', of: 'students' },
        direction: 'neutral',
        kind: 'count',
        reporting: 'point-in-time',
        combine: { overTime: 'last', ...across },
      },
      {
        id: 'absent',
        name: 'Days absent',
        unit: { kind: 'quantity', in: 'days' },
        direction: 'decrease',
        kind: 'mean',
        weightedBy: 'enrolled',
        combine: { overTime: 'weighted-mean', acrossPartners: 'weighted-mean', acrossGroups: 'weighted-mean' },
      },
      {
        id: 'total-served',
        name: 'Served since launch',
        unit: people,
        direction: 'increase',
        kind: 'count',
        reporting: 'cumulative',
        combine: { overTime: 'last', ...across },
      },
      {
        id: 'mood',
        name: 'Mood',
        unit: { kind: 'score', of: 'points' },
        direction: 'increase',
        kind: 'ordinal',
        combine: { overTime: 'last', acrossPartners: 'mean', acrossGroups: 'none' },
      },
    ],
    overlapAgreements: [
      { id: 'same-people', indicator: 'total-served', partners: ['north', 'south'], rule: 'maximum' },
    ],
  },
})

const q1 = { start: '2021-01-01', end: '2021-03-31' }
const q2 = { start: '2021-04-01', end: '2021-06-30' }
const q3 = { start: '2021-07-01', end: '2021-09-30' }
const asOf = '2024-12-31'

function measured(
  rows: readonly ObservationInput[],
  query: Omit<Parameters<typeof measure>[2], 'asOf'> & { asOf?: string },
) {
  return measure(record, ObservationTable.from(rows, record), { asOf, ...query })
}

function brief(measured: Measured): number | string {
  return measured.kind === 'observed' ? measured.value : measured.reason
}

describe('combining', () => {
  test('shares are divided after summing, never averaged', () => {
    const rows = [
      { indicator: 'ready', partner: 'north', period: q1, numerator: 90, denominator: 100 },
      { indicator: 'ready', partner: 'south', period: q1, numerator: 1, denominator: 10 },
    ]
    expect(brief(measured(rows, { indicator: 'ready' }))).toBe(91 / 110)
  })

  test('percentages without their denominators are refused', () => {
    const rows = [
      { indicator: 'ready', partner: 'north', period: q1, value: 0.9 },
      { indicator: 'ready', partner: 'south', period: q1, value: 0.1 },
    ]
    expect(brief(measured(rows, { indicator: 'ready' }))).toBe('no-denominator')
    expect(brief(measured(rows, { indicator: 'ready', partners: ['north'] }))).toBe(0.9)
  })

  test('a denominator of zero is a reason', () => {
    const rows = [{ indicator: 'ready', partner: 'north', period: q1, numerator: 0, denominator: 0 }]
    expect(brief(measured(rows, { indicator: 'ready' }))).toBe('division-by-zero')
  })

  test('a weighted mean takes its weights from the indicator that holds them', () => {
    const rows = [
      { indicator: 'absent', partner: 'north', period: q1, value: 4 },
      { indicator: 'absent', partner: 'south', period: q1, value: 10 },
      { indicator: 'enrolled', partner: 'north', period: q1, value: 300 },
      { indicator: 'enrolled', partner: 'south', period: q1, value: 100 },
    ]
    expect(brief(measured(rows, { indicator: 'absent' }))).toBe(5.5)
    expect(brief(measured(rows.slice(0, 2), { indicator: 'absent' }))).toBe('no-denominator')
  })

  test('weights of one day weigh the period that day lies in', () => {
    const day = (date: string) => ({ start: date, end: date })
    const rows = [
      { indicator: 'absent', partner: 'north', period: q1, value: 4 },
      { indicator: 'absent', partner: 'south', period: q1, value: 10 },
      { indicator: 'enrolled', partner: 'north', period: day('2021-01-15'), value: 1 },
      { indicator: 'enrolled', partner: 'north', period: day('2021-02-15'), value: 300 },
      { indicator: 'enrolled', partner: 'south', period: day('2021-02-15'), value: 100 },
      { indicator: 'enrolled', partner: 'south', period: day('2021-04-15'), value: 900 },
    ]
    expect(brief(measured(rows, { indicator: 'absent' }))).toBe(5.5)
  })

  test('ordinal answers are not averaged', () => {
    const rows = [
      { indicator: 'mood', partner: 'north', period: q1, value: 1 },
      { indicator: 'mood', partner: 'south', period: q1, value: 4 },
    ]
    expect(brief(measured(rows, { indicator: 'mood' }))).toBe('not-meaningful')
  })

  test('running totals count once, and people counted twice are taken off as an adjustment', () => {
    const start = '2020-01-01'
    const rows = [
      { indicator: 'total-served', partner: 'north', period: { start, end: '2021-03-31' }, value: 40 },
      { indicator: 'total-served', partner: 'north', period: { start, end: '2021-06-30' }, value: 50 },
      { indicator: 'total-served', partner: 'south', period: { start, end: '2021-06-30' }, value: 90 },
    ]
    const total = measured(rows, { indicator: 'total-served' })
    expect(brief(total)).toBe(90)
    expect(total.basis.adjustments).toEqual([{ agreement: 'same-people', amount: -50 }])
  })
})

describe('groups', () => {
  const group = (category: string, value: number): ObservationInput => ({
    indicator: 'served',
    partner: 'north',
    period: q1,
    groups: { age: category },
    value,
  })
  const quarter = { indicator: 'served', period: q1 }

  test('a reported whole is never added to its parts', () => {
    const rows = [
      { indicator: 'served', partner: 'north', period: q1, value: 10 },
      group('child', 4),
      group('adult', 6),
    ]
    expect(brief(measured(rows, quarter))).toBe(10)
  })

  test('exclusive parts make a whole when all are there, category within category', () => {
    expect(brief(measured([group('child', 4), group('adult', 6)], quarter))).toBe(10)
    expect(brief(measured([group('child', 4), group('young-adult', 5), group('older-adult', 1)], quarter))).toBe(10)
    const lacking = measured([group('child', 4), group('young-adult', 5)], quarter)
    expect(brief(lacking)).toBe('below-coverage')
    expect(lacking.basis.remarks).toEqual(['north: Age: no value for Adults'])
  })

  test('overlapping parts never make a whole', () => {
    const rows = [
      { indicator: 'served', partner: 'north', period: q1, groups: { need: 'housing' }, value: 4 },
      { indicator: 'served', partner: 'north', period: q1, groups: { need: 'health' }, value: 6 },
    ]
    expect(brief(measured(rows, quarter))).toBe('overlapping-groups')
    const { cells } = aggregate(record, ObservationTable.from(rows, record), {
      ...quarter,
      asOf,
      by: ['dimension:need'],
    })
    expect(cells.map(({ key, measured }) => [key.groups, brief(measured)])).toEqual([
      [{ need: 'housing' }, 4],
      [{ need: 'health' }, 6],
    ])
  })
})

describe('time', () => {
  const report = (partner: string, period: typeof q1, value: number): ObservationInput => ({
    indicator: 'served',
    partner,
    period,
    value,
  })

  test('a missing quarter has its cell, and a year without it is not given', () => {
    const table = ObservationTable.from([report('north', q1, 1), report('north', q3, 3)], record)
    const query = { indicator: 'served', asOf: '2021-11-15' }
    const { cells } = aggregate(record, table, { ...query, by: ['quarter'] })
    expect(cells.map(({ key, measured }) => [key.period?.label, brief(measured)])).toEqual([
      ['2021-Q1', 1],
      ['2021-Q2', 'not-reported'],
      ['2021-Q3', 3],
    ])
    const all = measure(record, table, query)
    expect(brief(all)).toBe('below-coverage')
    expect(all.basis.coverage).toEqual({
      expected: 3,
      reported: 2,
      share: 2 / 3,
      expectedFrom: 'reports',
      missing: [{ partner: 'north', period: q2 }],
    })
    expect(brief(measure(record, table, { ...query, coverageThreshold: 0 }))).toBe(4)
  })

  test('an unfinished period does not count', () => {
    const rows = [report('north', q1, 1), report('north', q2, 2)]
    expect(brief(measured(rows, { indicator: 'served', asOf: '2021-06-29' }))).toBe(1)
  })

  test('a longer report stands for the shorter ones within it; crossing ones are refused', () => {
    const half = { start: '2021-01-01', end: '2021-06-30' }
    const rows = [report('north', q1, 1), report('north', q2, 2), report('north', half, 5), report('north', q3, 3)]
    expect(brief(measured(rows, { indicator: 'served', asOf: '2021-09-30' }))).toBe(8)
    const crossing = { start: '2021-03-01', end: '2021-04-30' }
    const crossed = [report('north', q1, 1), report('north', crossing, 2)]
    expect(brief(measured(crossed, { indicator: 'served', asOf: '2021-06-30' }))).toBe('overlapping-periods')
  })

  test('a partner that has left is not expected', () => {
    const rows = [
      report('gone', { start: '2020-10-01', end: '2020-12-31' }, 7),
      report('north', { start: '2020-10-01', end: '2020-12-31' }, 1),
      report('north', q1, 2),
    ]
    const { cells } = aggregate(record, ObservationTable.from(rows, record), {
      indicator: 'served',
      by: ['quarter'],
      asOf: '2021-03-31',
    })
    expect(cells.map(({ measured }) => brief(measured))).toEqual([8, 2])
  })

  test('a change of method breaks the series; only what is declared comparable goes together', () => {
    const rows = [2021, 2022, 2023, 2024].flatMap((year) =>
      ['01-01/03-31', '04-01/06-30', '07-01/09-30', '10-01/12-31'].map((days) => {
        const [start, end] = days.split('/').map((day) => `${year}-${day}`) as [string, string]
        return report('north', { start, end }, 1)
      }),
    )
    const table = ObservationTable.from(rows, record)
    const { cells, breaks } = aggregate(record, table, { indicator: 'served', by: ['year'], asOf })
    expect(cells.map(({ measured }) => [measured.basis.methodVersion, brief(measured)])).toEqual([
      ['v1', 4],
      ['v1', 4],
      ['v2', 4],
      ['v3', 4],
    ])
    expect(breaks.map(({ before, after, toMethod }) => [before.label, after.label, toMethod])).toEqual([
      ['2022', '2023', 'v2'],
    ])
    const mixed = measure(record, table, { indicator: 'served', asOf })
    expect(brief(mixed)).toBe('incompatible-methods')
    expect(mixed.basis.remarks).toEqual([
      'v1: north from 2021-01-01; v2: north from 2023-01-01; v3: north from 2024-01-01',
    ])
    expect(
      brief(measure(record, table, { indicator: 'served', asOf, period: { start: '2023-01-01', end: asOf } })),
    ).toBe(8)
  })
})

describe('what was known when', () => {
  const rows: ObservationInput[] = [
    { id: 'first', indicator: 'served', partner: 'north', period: q1, value: 880, recordedAt: '2021-04-10' },
    {
      indicator: 'served',
      partner: 'north',
      period: q1,
      value: 3043,
      recordedAt: '2021-07-20T09:00:00Z',
      supersedes: 'first',
      reason: 'adds four agencies',
    },
  ]

  test.each([
    ['2021-04-09', 'not-reported'],
    ['2021-04-10', 880],
    ['2021-07-19', 880],
    ['2021-07-20', 3043],
    [undefined, 3043],
  ])('known at %s: %s', (knownAt, expected) => {
    expect(brief(measured(rows, { indicator: 'served', period: q1, knownAt }))).toBe(expected)
  })
})

describe('basis', () => {
  test('a number is explained down to its observations and computed again from its basis', () => {
    const rows: ObservationInput[] = [
      { indicator: 'served', partner: 'north', period: q1, value: 1, source: 'report 7' },
      { indicator: 'served', partner: 'south', period: q1, value: 2 },
      { indicator: 'served', partner: 'south', period: q2, value: 4 },
    ]
    const table = ObservationTable.from(rows, record)
    const value = measure(record, table, { indicator: 'served', period: q1, asOf })
    expect(replay(record, table, value.basis)).toEqual(value)
    const explanation = explain(record, table, value)
    expect(explanation.observations).toEqual(rows.slice(0, 2))
    expect(describeExplanation(explanation)).toBe(
      [
        'served = 3 people (sum, version 1, 2 of 2 expected reports)',
        '  1: 2021-01-01/2021-03-31, north (report 7)',
        '  2: 2021-01-01/2021-03-31, south',
      ].join('\n'),
    )
  })

  const anyRow = fc.record({
    partner: fc.constantFrom('north', 'south'),
    quarter: fc.constantFrom(q1, q2, q3),
    value: fc.double({ min: 0, max: 1e9, noNaN: true }),
  })
  const anyRows = fc.uniqueArray(anyRow, { selector: ({ partner, quarter }) => `${partner}${quarter.start}` })

  test('the order of observations changes nothing, to the last byte', () => {
    const shuffled = anyRows.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    )
    const assessed = (rows: readonly { partner: string; quarter: typeof q1; value: number }[]) => {
      const table = ObservationTable.from(
        rows.map(({ partner, quarter: period, value }) => ({ indicator: 'served', partner, period, value })),
        record,
      )
      return JSON.stringify([
        aggregate(record, table, { indicator: 'served', by: ['quarter'], asOf }),
        aggregate(record, table, { indicator: 'served', by: ['partner'], asOf, coverageThreshold: 0 }),
      ])
    }
    fc.assert(fc.property(shuffled, ([rows, other]) => assessed(rows) === assessed(other)))
  })
})
