import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ObservationInput } from '../conditions/shared-measurement/observation.ts'
import { parseInitiative } from '../initiative/parse-initiative.ts'
import type { CellKey } from './cell.ts'
import { cube } from './cube.ts'
import type { Measured } from './measured.ts'
import { ObservationTable } from './observation-table.ts'
import type { By } from './query.ts'
import { type Reconciliation, reconcile } from './reconcile.ts'

const categories = (...codes: string[]) => codes.map((code) => ({ code, name: code }))
const record = parseInitiative({
  formatVersion: 1,
  initiative: { id: 'valley', name: 'The Valley' },
  partners: ['a', 'b'].map((id) => ({ id, name: id, sector: 'health' })),
  places: [
    { id: 'county', name: 'County' },
    { id: 'east', name: 'East', within: 'county' },
    { id: 'west', name: 'West', within: 'county' },
  ],
  sharedMeasurement: {
    dimensions: [
      { id: 'sex', name: 'Sex', exclusive: true, categories: categories('female', 'male') },
      {
        id: 'age',
        name: 'Age',
        exclusive: true,
        categories: [
          ...categories('child', 'adult'),
          { code: 'younger', name: 'younger', parent: 'adult' },
          { code: 'older', name: 'older', parent: 'adult' },
        ],
      },
      { id: 'need', name: 'Need', exclusive: false, categories: categories('housing', 'health') },
    ],
    indicators: [
      {
        id: 'served',
        name: 'Served',
        unit: { kind: 'count', of: 'people' },
        direction: 'increase',
        kind: 'count',
        combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'sum' },
        dimensions: ['sex', 'age', 'need'],
        methodVersions: [
          { version: 'v1', description: 'first' },
          { version: 'v2', from: '2022-01-01', description: 'second' },
        ],
      },
      {
        id: 'ready',
        name: 'Ready',
        unit: { kind: 'share', of: 'children' },
        direction: 'increase',
        kind: 'ratio',
        combine: { overTime: 'ratio', acrossPartners: 'ratio', acrossGroups: 'ratio' },
      },
    ],
  },
})

const year = { start: '2021-01-01', end: '2021-12-31' }
const half = (number: 1 | 2) => ({
  start: `2021-0${number === 1 ? 1 : 7}-01`,
  end: number === 1 ? '2021-06-30' : '2021-12-31',
})
const of = (value: number, more: Partial<ObservationInput> = {}): ObservationInput => ({
  indicator: 'served',
  period: year,
  value,
  ...more,
})
const held = (rows: readonly ObservationInput[], by: readonly By[], indicator = 'served') =>
  reconcile(record, ObservationTable.from(rows, record), { indicator, by, asOf: '2022-12-31' })
const brief = (measured: Measured) => (measured.kind === 'observed' ? measured.value : measured.reason)
const named = ({ period, partner, place, groups }: CellKey) =>
  [period?.start.slice(0, 7), partner, place, ...Object.values(groups ?? {})]
    .filter((one) => one !== undefined)
    .join(' ')
const lines = (found: readonly Reconciliation[]) =>
  found.map(({ key, along, whole, combined, difference }) => [
    along,
    named(key),
    ...[whole, combined, difference].map(brief),
  ])

describe('a reported total', () => {
  test('is held against the sum of its categories', () => {
    const rows = [of(10), of(4, { groups: { sex: 'female' } }), of(5, { groups: { sex: 'male' } })]
    expect(lines(held(rows, ['dimension:sex']))).toEqual([['dimension:sex', '', 10, 9, 1]])
    const lacking = held(rows.slice(0, 2), ['dimension:sex'])
    expect(lines(lacking)).toEqual([['dimension:sex', '', 10, 'below-coverage', 'below-coverage']])
    expect(lacking[0]?.parts.map(({ measured }) => brief(measured))).toEqual([4, 'not-reported'])
  })

  test('is held against no sum of overlapping categories', () => {
    const rows = [of(10), of(9, { groups: { need: 'housing' } }), of(8, { groups: { need: 'health' } })]
    const [found] = held(rows, ['dimension:need'])
    expect(found === undefined ? [] : [found.combined, found.difference].map(brief)).toEqual([
      'overlapping-groups',
      'overlapping-groups',
    ])
    expect(found?.parts.map(({ key, measured }) => [named(key), brief(measured)])).toEqual([
      ['housing', 9],
      ['health', 8],
    ])
  })

  test('is held against its partners, its places and its shorter periods', () => {
    expect(lines(held([of(10), of(4, { partner: 'a' }), of(7, { partner: 'b' })], ['partner']))).toEqual([
      ['partner', '', 10, 11, -1],
    ])
    const places = [of(20), of(12, { place: 'county' }), of(5, { place: 'east' }), of(6, { place: 'west' })]
    expect(lines(held(places, ['place']))).toEqual([
      ['place', '', 20, 12, 8],
      ['place', 'county', 12, 11, 1],
    ])
    const halves = held([of(10), of(4, { period: half(1) }), of(5, { period: half(2) })], ['year'])
    expect(lines(halves)).toEqual([['year', '2021-01', 10, 9, 1]])
    expect(halves[0]?.parts.map(({ key, measured }) => [key.period?.label, brief(measured)])).toEqual([
      ['2021-01-01/2021-06-30', 4],
      ['2021-07-01/2021-12-31', 5],
    ])
  })

  test('of a category is held against the categories within it', () => {
    const age = (code: string) => ({ groups: { age: code } })
    const rows = [of(10, age('adult')), of(4, age('younger')), of(5, age('older'))]
    expect(lines(held(rows, ['dimension:age']))).toEqual([['dimension:age', 'adult', 10, 9, 1]])
  })

  test('of each partner, and of all, along each axis', () => {
    const rows = [
      of(10, { partner: 'a' }),
      of(4, { partner: 'a', groups: { sex: 'female' } }),
      of(5, { partner: 'a', groups: { sex: 'male' } }),
      of(8, { partner: 'b' }),
      of(3, { partner: 'b', groups: { sex: 'female' } }),
      of(5, { partner: 'b', groups: { sex: 'male' } }),
      of(7, { groups: { sex: 'female' } }),
      of(11, { groups: { sex: 'male' } }),
    ]
    expect(lines(held(rows, ['partner', 'dimension:sex']))).toEqual([
      ['partner', 'female', 7, 7, 0],
      ['partner', 'male', 11, 10, 1],
      ['partner', '', 18, 18, 0],
      ['dimension:sex', 'a', 10, 9, 1],
      ['dimension:sex', 'b', 8, 8, 0],
      ['dimension:sex', '', 18, 18, 0],
    ])
  })

  test('of shares is held against what the parts count together', () => {
    const ready = (numerator: number, denominator: number, partner?: string): ObservationInput => ({
      indicator: 'ready',
      period: year,
      numerator,
      denominator,
      ...(partner === undefined ? {} : { partner }),
    })
    const [found] = held([ready(50, 100), ready(9, 10, 'a'), ready(41, 90, 'b')], ['partner'], 'ready')
    expect(found === undefined ? undefined : brief(found.difference)).toBe(0)
  })

  test('by another definition than its parts is not compared with them', () => {
    const rows = [of(10, { methodVersion: 'v2' }), of(4, { partner: 'a' }), of(6, { partner: 'b' })]
    expect(lines(held(rows, ['partner']))).toEqual([['partner', '', 10, 10, 'incompatible-methods']])
  })

  test('that nobody reported, or whose parts nobody reported, is not listed', () => {
    expect(held([of(4, { partner: 'a' })], ['partner'])).toEqual([])
    expect(held([of(4)], ['partner', 'dimension:sex', 'year', 'place'])).toEqual([])
  })
})

test('a total made of its parts is no different from them', () => {
  const cells = fc.uniqueArray(
    fc.record({ partner: fc.constantFrom('a', 'b'), sex: fc.constantFrom('female', 'male'), value: fc.nat(1000) }),
    { selector: ({ partner, sex }) => partner + sex, minLength: 4, maxLength: 4 },
  )
  fc.assert(
    fc.property(cells, (drawn) => {
      const detail = drawn.map(({ partner, sex, value }) => of(value, { partner, groups: { sex } }))
      const by = ['partner', 'dimension:sex'] as const
      const table = ObservationTable.from(detail, record)
      const subtotals = cube(record, table, { indicator: 'served', by, asOf: '2022-12-31' }).cells.filter(
        ({ margins }) => margins.length > 0,
      )
      const totals = subtotals.map(({ key, measured }) =>
        of(measured.kind === 'observed' ? measured.value : Number.NaN, {
          ...(key.partner === undefined ? {} : { partner: key.partner }),
          ...(key.groups === undefined ? {} : { groups: key.groups }),
        }),
      )
      const found = held([...detail, ...totals], by)
      expect(found).toHaveLength(6)
      expect(found.map(({ difference }) => brief(difference))).toEqual([0, 0, 0, 0, 0, 0])
    }),
  )
})
