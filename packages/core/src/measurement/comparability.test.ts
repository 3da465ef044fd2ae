import { describe, expect, test } from 'vitest'
import { defineInitiative } from '../initiative/define-initiative.ts'
import { measure } from './aggregate.ts'
import { clashesOf, type Difference, difference, sumOf } from './comparability.ts'
import { convert } from './convert.ts'
import type { Measured } from './measured.ts'
import { ObservationTable } from './observation-table.ts'
import type { MeasureQuery } from './query.ts'

const combine = { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'sum' } as const
const people = { kind: 'count', of: 'people' } as const
const counted = { unit: people, direction: 'increase', kind: 'count', combine } as const

const record = defineInitiative({
  formatVersion: 1,
  initiative: { id: 'valley', name: 'The Valley' },
  partners: ['a', 'b'].map((id) => ({ id, name: id, sector: 'health' as const })),
  populations: [{ id: 'families', name: 'Families' }],
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
        id: 'housed',
        name: 'Housed',
        dimensions: ['age'],
        methodVersions: [
          { version: 'v1', description: 'first' },
          { version: 'v2', from: '2022-01-01', description: 'counts more' },
          { version: 'v3', from: '2023-01-01', description: 'renamed', comparableWithPrevious: true },
        ],
      },
      { ...counted, id: 'sheltered', name: 'Sheltered' },
      { ...counted, id: 'families-housed', name: 'Families housed', population: 'families' },
      { ...counted, id: 'beds', name: 'Beds', combine: { ...combine, overTime: 'last' } },
      { ...counted, id: 'hours', name: 'Hours', unit: { kind: 'quantity', in: 'hours' }, kind: 'amount' },
      { ...counted, id: 'minutes', name: 'Minutes', unit: { kind: 'quantity', in: 'minutes' }, kind: 'amount' },
    ],
  },
})

const year = (number: number) => ({ start: `${number}-01-01`, end: `${number}-12-31` })
const quarter = { start: '2021-01-01', end: '2021-03-31' }
const table = ObservationTable.from(
  [
    ...[2021, 2022, 2023].flatMap((number) =>
      ['a', 'b'].map((partner, position) => ({
        indicator: 'housed',
        partner,
        period: year(number),
        value: number - 2000 + position,
      })),
    ),
    ...(['child', 'adult'] as const).map((age, position) => ({
      indicator: 'housed',
      period: year(2020),
      groups: { age },
      value: 5 + position,
    })),
    { indicator: 'sheltered', period: year(2021), value: 7 },
    { indicator: 'sheltered', period: quarter, value: 2 },
    { indicator: 'families-housed', period: year(2021), value: 3 },
    { indicator: 'beds', period: year(2021), value: 9 },
    { indicator: 'hours', period: year(2021), value: 2 },
    { indicator: 'minutes', period: year(2021), value: 30 },
  ],
  record,
)

const of = (indicator: string, query: Partial<MeasureQuery> = {}) =>
  measure(record, table, { indicator, asOf: '2023-12-31', period: year(2021), coverageThreshold: 0, ...query })
const brief = (measured: Measured) => (measured.kind === 'observed' ? measured.value : measured.reason)
const housed = of('housed')

describe('numbers differ in', () => {
  test.each<[string, Measured, Measured, Difference[]]>([
    ['nothing, between partners', of('housed', { partners: ['a'] }), of('housed', { partners: ['b'] }), []],
    ['the indicator', housed, of('sheltered'), ['indicator']],
    ['the unit', of('hours'), of('minutes'), ['unit', 'indicator']],
    ['the way they were combined', housed, of('beds'), ['indicator', 'method']],
    ['the population', housed, of('families-housed'), ['indicator', 'population']],
    ['the period', of('sheltered'), of('sheltered', { period: quarter }), ['period']],
    ['the definition and the period', housed, of('housed', { period: year(2022) }), ['definition', 'period']],
    [
      'the period only, where the change is comparable',
      of('housed', { period: year(2022) }),
      of('housed', { period: year(2023) }),
      ['period'],
    ],
    [
      'the groups',
      of('housed', { period: year(2020), groups: { age: 'child' } }),
      of('housed', { period: year(2020), groups: { age: 'adult' } }),
      ['population'],
    ],
  ])('%s', (_, a, b, expected) => {
    expect([a.kind, b.kind]).toEqual(['observed', 'observed'])
    expect(clashesOf(record, [a, b]).map(({ on }) => on)).toEqual(expected)
    expect(clashesOf(record, [a, b], expected).filter(({ on }) => on !== 'period')).toEqual([])
  })

  test('over time only the length of the periods counts', () => {
    const [later, earlier] = [of('housed', { period: year(2023) }), of('housed', { period: year(2022) })]
    expect(clashesOf(record, [later, earlier], ['period'])).toEqual([])
    expect(clashesOf(record, [of('sheltered'), of('sheltered', { period: quarter })], ['period'])).toEqual([
      { on: 'period', values: ['12 months', '3 months'] },
    ])
  })
})

describe('a difference', () => {
  test('is given between what is comparable, and refused with what is not', () => {
    const [later, earlier] = [of('housed', { period: year(2023) }), of('housed', { period: year(2022) })]
    expect(brief(difference(record, later, earlier, ['period']))).toBe(2)
    const broken = difference(record, earlier, housed, ['period'])
    expect(brief(broken)).toBe('incompatible-methods')
    expect(broken.basis.remarks).toEqual(['definition: v2 beside v1'])
    expect(brief(difference(record, housed, of('hours')))).toBe('incompatible-units')
    expect(brief(difference(record, housed, of('housed', { period: year(2019) })))).toBe('not-reported')
  })
})

describe('a sum of numbers', () => {
  test('across indicators is refused unless asked for, and in one unit only', () => {
    expect(brief(sumOf(record, [housed, of('sheltered')]))).toBe('not-meaningful')
    expect(brief(sumOf(record, [housed, of('sheltered')], ['indicator']))).toBe(50)
    const [hours, minutes] = [of('hours'), of('minutes')]
    expect(brief(sumOf(record, [hours, minutes], ['indicator']))).toBe('incompatible-units')
    const converted = convert(hours, { kind: 'quantity', in: 'minutes' })
    expect(brief(sumOf(record, [converted, minutes], ['indicator']))).toBe(150)
  })

  test('takes the latest day and all inputs', () => {
    const total = sumOf(record, [
      of('housed', { partners: ['a'] }),
      of('housed', { partners: ['b'], asOf: '2022-12-31' }),
    ])
    expect(total).toMatchObject({ value: 43, basis: { asOf: '2023-12-31', inputs: 2 } })
  })
})
