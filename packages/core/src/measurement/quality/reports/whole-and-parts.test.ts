import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ObservationInput } from '../../../conditions/shared-measurement/observation.ts'
import { calendarPeriodsOfYear } from '../../../foundation/period.ts'
import { defineInitiative } from '../../../initiative/define-initiative.ts'
import { ObservationTable } from '../../observation-table.ts'
import { reconcile } from '../../reconcile.ts'
import { checkQuality } from '../check-quality.ts'

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
    { id: 'north', name: 'North', sector: 'education', places: ['town', 'village'] },
    { id: 'south', name: 'South', sector: 'education' },
  ],
  places: [
    { id: 'county', name: 'County' },
    { id: 'town', name: 'Town', within: 'county' },
    { id: 'village', name: 'Village', within: 'county' },
  ],
  sharedMeasurement: {
    dimensions: [
      {
        id: 'age',
        name: 'age',
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
        name: 'need',
        exclusive: false,
        categories: [
          { code: 'food', name: 'Food' },
          { code: 'health', name: 'Health' },
        ],
      },
    ],
    indicators: [
      { ...counted, id: 'served', name: 'Served', dimensions: ['age', 'need'] },
      { ...counted, id: 'shared', name: 'Shared', level: 'population' },
      {
        ...counted,
        id: 'staff',
        name: 'Staff',
        reporting: 'point-in-time',
        combine: { ...counted.combine, overTime: 'last' },
      },
      {
        ...counted,
        id: 'ready',
        name: 'Ready',
        unit: { kind: 'share', of: 'children' },
        kind: 'ratio',
        combine: { overTime: 'ratio', acrossPartners: 'ratio', acrossGroups: 'ratio' },
        dimensions: ['age'],
      },
      { ...counted, id: 'expected', name: 'Expected' },
    ],
    expectations: [
      {
        id: 'north-expected',
        indicator: 'expected',
        partner: 'north',
        frequency: 'quarterly',
        from: '2024-01-01',
        dueDays: 10,
      },
      {
        id: 'south-expected',
        indicator: 'expected',
        partner: 'south',
        frequency: 'quarterly',
        from: '2024-01-01',
        dueDays: 10,
      },
    ],
    overlapAgreements: [{ id: 'same', indicator: 'shared', partners: ['north', 'south'], rule: 'maximum' }],
  },
})

const q1 = { start: '2024-01-01', end: '2024-03-31' }
const months = calendarPeriodsOfYear(2024, 'month').map(({ start, end }) => ({ start, end }))

function served(value: number, more: Partial<ObservationInput> = {}): ObservationInput {
  return { indicator: 'served', partner: 'north', period: q1, value, ...more }
}

function found(rows: readonly ObservationInput[], tolerance?: number) {
  const { findings } = checkQuality(record, ObservationTable.from(rows, record), { asOf: '2024-12-31', tolerance })
  return findings.filter(({ code }) => code === 'quality/whole-and-parts')
}

describe('a whole and its parts', () => {
  const by = (value: number, groups: Readonly<Record<string, string>>) => served(value, { groups })

  test('of categories disagree when all are there', () => {
    const parts = [by(40, { age: 'child' }), by(50, { age: 'adult' })]
    expect(found([served(90), ...parts])).toEqual([])
    expect(found([...parts, served(100)])).toMatchObject([
      {
        severity: 'warning',
        path: [2],
        rows: [2, 1, 0],
        numbers: { whole: 100, parts: 90, difference: 10 },
        message: 'served of north, 2024-01-01/2024-03-31: 100 is reported, and the parts by age make 90',
      },
    ])
  })

  test('agree within the tolerance, and as exactly as the whole is written', () => {
    const parts = [by(40, { age: 'child' }), by(50, { age: 'adult' })]
    expect(found([served(91), ...parts], 0.01)).toMatchObject([{ numbers: { difference: 1 } }])
    expect(found([served(91), ...parts], 0.02)).toEqual([])
    expect(found([served(90.5), ...parts])).toHaveLength(1)
    expect(found([served(90), by(40.25, { age: 'child' }), by(50.25, { age: 'adult' })])).toEqual([])
  })

  test('of categories within categories are held against the nearest whole', () => {
    const young = [by(20, { age: 'young-adult' }), by(25, { age: 'older-adult' })]
    expect(found([served(90), by(40, { age: 'child' }), by(50, { age: 'adult' }), ...young])).toMatchObject([
      { about: { groups: { age: 'adult' } }, numbers: { whole: 50, parts: 45 } },
    ])
    expect(found([served(90), by(40, { age: 'child' }), ...young])).toMatchObject([
      { numbers: { whole: 90, parts: 85 } },
    ])
  })

  test('some of which are lacking, or that overlap, must not be more than the whole', () => {
    expect(found([served(90), by(40, { age: 'child' })])).toEqual([])
    expect(found([served(90), by(95, { age: 'child' })])).toMatchObject([
      { severity: 'error', numbers: { difference: -5 } },
    ])
    expect(found([served(90), by(80, { need: 'food' }), by(70, { need: 'health' })])).toEqual([])
    expect(found([served(90), by(95, { need: 'food' })])).toMatchObject([
      { severity: 'error', message: expect.stringContaining('one of the parts by need is 95') },
    ])
  })

  test('over time are the shorter periods within', () => {
    const monthly = months.slice(0, 3).map((period, place) => served(place + 1, { period }))
    expect(found([served(6), ...monthly])).toEqual([])
    expect(found([served(7), ...monthly])).toMatchObject([{ rows: [0, 1, 2, 3], numbers: { whole: 7, parts: 6 } }])
    expect(found([served(7), ...monthly.slice(1)])).toEqual([])
    expect(found([served(4), ...monthly.slice(1)])).toMatchObject([{ severity: 'error' }])
    const year = { start: '2024-01-01', end: '2024-12-31' }
    expect(found([served(6, { period: year }), served(6), ...monthly])).toEqual([])
    expect(
      found(
        months
          .slice(0, 3)
          .map((period) => served(3, { period, indicator: 'staff' }))
          .concat(served(3, { indicator: 'staff' })),
      ),
    ).toEqual([])
  })

  test('by place are the places within, or those a partner works in', () => {
    const places = (county: number, town: number, village: number) => [
      served(county, { place: 'county' }),
      served(town, { place: 'town' }),
      served(village, { place: 'village' }),
    ]
    expect(found(places(30, 10, 20))).toEqual([])
    expect(found(places(31, 10, 20))).toMatchObject([{ about: { place: 'county' }, numbers: { parts: 30 } }])
    expect(found([served(31), ...places(30, 10, 20).slice(1)])).toMatchObject([{ numbers: { whole: 31, parts: 30 } }])
    const south = { partner: 'south' }
    expect(found([served(31, south), served(30, { ...south, place: 'town' })])).toEqual([])
    expect(found([served(29, south), served(30, { ...south, place: 'town' })])).toMatchObject([{ severity: 'error' }])
  })

  test('by partner are those expected to report, unless they count the same people', () => {
    const both = (indicator: string, whole: number) => [
      { indicator, period: q1, value: whole },
      { indicator, partner: 'north', period: q1, value: 10 },
      { indicator, partner: 'south', period: q1, value: 20 },
    ]
    expect(found(both('expected', 30))).toEqual([])
    expect(found(both('expected', 31))).toMatchObject([{ severity: 'warning', numbers: { whole: 31, parts: 30 } }])
    expect(found(both('served', 31))).toEqual([])
    expect(found(both('served', 29))).toMatchObject([{ severity: 'error' }])
    expect(found(both('shared', 29))).toEqual([])
  })

  test('of shares are held against each other by numerator and denominator', () => {
    const ready = (numerator: number, denominator: number, age?: string): ObservationInput => ({
      indicator: 'ready',
      partner: 'north',
      period: q1,
      numerator,
      denominator,
      ...(age === undefined ? {} : { groups: { age } }),
    })
    const parts = [ready(10, 20, 'child'), ready(20, 20, 'adult')]
    expect(found([ready(30, 40), ...parts])).toEqual([])
    expect(found([ready(60, 80), ...parts])).toMatchObject([
      { message: expect.stringContaining('numerator 60 is reported') },
    ])
    const { numerator: _, denominator: __, ...about } = ready(0, 0)
    expect(found([{ ...about, value: 0.75 }, ...parts])).toEqual([])
    expect(found([{ ...about, value: 0.6 }, ...parts])).toHaveLength(1)
  })

  test('that are all there disagree exactly where `reconcile` finds a difference', () => {
    const number = fc.integer({ min: 0, max: 9 })
    fc.assert(
      fc.property(number, number, fc.integer({ min: 0, max: 18 }), (child, adult, whole) => {
        const rows = [served(whole), by(child, { age: 'child' }), by(adult, { age: 'adult' })]
        const reconciled = reconcile(record, ObservationTable.from(rows, record), {
          indicator: 'served',
          by: ['dimension:age'],
          asOf: '2024-12-31',
        })
        const differs = reconciled.some(({ difference }) => difference.kind === 'observed' && difference.value !== 0)
        expect(found(rows).length > 0).toBe(differs)
      }),
    )
  })
})
