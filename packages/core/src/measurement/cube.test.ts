import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ObservationInput } from '../conditions/shared-measurement/observation.ts'
import { parseInitiative } from '../initiative/parse-initiative.ts'
import type { CellKey } from './cell.ts'
import { type CubeCell, cube, subsets } from './cube.ts'
import { ObservationTable } from './observation-table.ts'
import type { By } from './query.ts'

const categories = (...codes: string[]) => codes.map((code) => ({ code, name: code }))
const record = parseInitiative({
  formatVersion: 1,
  initiative: { id: 'valley', name: 'The Valley' },
  partners: ['a', 'b'].map((id) => ({ id, name: id, sector: 'health' })),
  places: ['east', 'west'].map((id) => ({ id, name: id })),
  sharedMeasurement: {
    dimensions: [
      { id: 'sex', name: 'Sex', exclusive: true, categories: categories('female', 'male') },
      { id: 'age', name: 'Age', exclusive: true, categories: categories('child', 'adult') },
      { id: 'need', name: 'Need', exclusive: false, categories: categories('housing', 'health') },
    ],
    indicators: [
      {
        id: 'served',
        name: 'Served',
        unit: { kind: 'count', of: 'people' },
        direction: 'increase',
        kind: 'count',
        frequency: 'yearly',
        combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'sum' },
        dimensions: ['sex', 'age', 'need'],
      },
      {
        id: 'ready',
        name: 'Ready',
        unit: { kind: 'share', of: 'children' },
        direction: 'increase',
        kind: 'ratio',
        frequency: 'yearly',
        combine: { overTime: 'ratio', acrossPartners: 'ratio', acrossGroups: 'ratio' },
        dimensions: ['sex'],
      },
    ],
  },
})
const year = (number: number) => ({ start: `${number}-01-01`, end: `${number}-12-31` })
const cubeOf = (rows: readonly ObservationInput[], by: readonly By[], indicator = 'served', asOf = '2022-12-31') =>
  cube(record, ObservationTable.from(rows, record), { indicator, by, asOf })
const named = ({ period, partner, place, groups }: CellKey) =>
  [period?.label, partner, place, ...Object.values(groups ?? {})].filter((one) => one !== undefined).join(' ')
const lines = (cells: readonly CubeCell[]) =>
  cells.map(({ key, measured }) => [named(key), measured.kind === 'observed' ? measured.value : measured.reason])

describe('a cube', () => {
  const rows = (['a', 'b'] as const).flatMap((partner, position) =>
    (['female', 'male'] as const).map(
      (sex, other): ObservationInput => ({
        indicator: 'served',
        partner,
        period: year(2021),
        groups: { sex },
        value: 10 * position + other + 1,
      }),
    ),
  )

  test('has every subtotal and the total, each with its basis', () => {
    const { cells, by } = cubeOf(rows, ['partner', 'dimension:sex', 'partner'], 'served', '2021-12-31')
    expect(by).toEqual(['partner', 'dimension:sex'])
    expect(lines(cells)).toEqual([
      ['a female', 1],
      ['b female', 11],
      ['a male', 2],
      ['b male', 12],
      ['a', 3],
      ['b', 23],
      ['female', 12],
      ['male', 14],
      ['', 26],
    ])
    expect(cells.map(({ margins }) => margins.length)).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 2])
    expect(cells.at(-1)?.measured.basis.inputs).toBe(4)
  })

  test('has no subtotal along a dimension whose categories overlap, unless it was reported', () => {
    const need = (code: string, value: number): ObservationInput => ({
      indicator: 'served',
      partner: 'a',
      period: year(2021),
      groups: { need: code },
      value,
    })
    const overlapping = [need('housing', 5), need('health', 6)]
    expect(lines(cubeOf(overlapping, ['dimension:need'], 'served', '2021-12-31').cells)).toEqual([
      ['housing', 5],
      ['health', 6],
      ['', 'overlapping-groups'],
    ])
    const total: ObservationInput = { indicator: 'served', partner: 'a', period: year(2021), value: 8 }
    expect(lines(cubeOf([...overlapping, total], ['dimension:need'], 'served', '2021-12-31').cells).at(-1)).toEqual([
      '',
      8,
    ])
  })

  test('covers over time the days of the periods that have ended', () => {
    const yearly = [2020, 2021].map((number) => ({
      indicator: 'served',
      partner: 'a',
      period: year(number),
      value: number - 2000,
    }))
    const early = { indicator: 'served', partner: 'a', period: { start: '2022-01-01', end: '2022-01-31' }, value: 500 }
    expect(lines(cubeOf([...yearly, early], ['year'], 'served', '2022-06-30').cells)).toEqual([
      ['2020', 20],
      ['2021', 21],
      ['', 41],
    ])
  })

  test('divides shares at every margin, never averages them', () => {
    const ready = (partner: string, sex: string, numerator: number, denominator: number): ObservationInput => ({
      indicator: 'ready',
      partner,
      period: year(2022),
      groups: { sex },
      numerator,
      denominator,
    })
    const shares = [
      ready('a', 'female', 9, 10),
      ready('a', 'male', 1, 90),
      ready('b', 'female', 30, 40),
      ready('b', 'male', 20, 60),
    ]
    const margins = cubeOf(shares, ['partner', 'dimension:sex'], 'ready').cells.filter(
      (cell) => cell.margins.length > 0,
    )
    expect(lines(margins)).toEqual([
      ['a', 0.1],
      ['b', 0.5],
      ['female', 39 / 50],
      ['male', 21 / 150],
      ['', 0.3],
    ])
  })
})

test('every subset is there once, the largest first', () => {
  expect(subsets(['x', 'y'])).toEqual([['x', 'y'], ['x'], ['y'], []])
  expect(subsets([1, 2, 3, 4])).toHaveLength(16)
})

test('margins add up along every axis', () => {
  const by: readonly By[] = ['year', 'partner', 'place', 'dimension:sex', 'dimension:age']
  const keys = [2021, 2022].flatMap((number) =>
    ['a', 'b'].flatMap((partner) =>
      ['east', 'west'].flatMap((place) =>
        ['female', 'male'].flatMap((sex) => ['child', 'adult'].map((age) => ({ number, partner, place, sex, age }))),
      ),
    ),
  )
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: keys.length, maxLength: keys.length }), (values) => {
      const rows = keys.map(({ number, partner, place, sex, age }, position) => ({
        indicator: 'served',
        partner,
        place,
        period: year(number),
        groups: { sex, age },
        value: values[position] ?? 0,
      }))
      const { cells } = cubeOf(rows, by)
      const inner = cells.filter(({ margins }) => margins.length === 0)
      expect(inner).toHaveLength(keys.length)
      for (const { key, measured } of cells) {
        const within = inner
          .filter((cell) => contains(key, cell.key))
          .map((cell) => (cell.measured.kind === 'observed' ? cell.measured.value : Number.NaN))
        expect(measured).toMatchObject({ value: within.reduce((sum, value) => sum + value, 0) })
      }
    }),
    { numRuns: 5 },
  )
})

function contains(outer: CellKey, inner: CellKey): boolean {
  return (
    (outer.period === undefined || outer.period.start === inner.period?.start) &&
    (outer.partner === undefined || outer.partner === inner.partner) &&
    (outer.place === undefined || outer.place === inner.place) &&
    Object.entries(outer.groups ?? {}).every(([dimension, category]) => inner.groups?.[dimension] === category)
  )
}
