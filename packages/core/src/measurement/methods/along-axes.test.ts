import { describe, expect, test } from 'vitest'
import type { CombineByAxis } from '../../conditions/shared-measurement/combine.ts'
import type { ObservationInput } from '../../conditions/shared-measurement/observation.ts'
import { defineInitiative } from '../../initiative/define-initiative.ts'
import { aggregate } from '../aggregate.ts'
import type { Cell } from '../cell.ts'
import { ObservationTable } from '../observation-table.ts'

const month = (number: number) => {
  const [start, end] = [`2021-0${number}-01`, `2021-0${number}-28`]
  return { start, end }
}
const rows: ObservationInput[] = [
  { indicator: 'beds', partner: 'north', period: month(1), value: 10 },
  { indicator: 'beds', partner: 'north', period: month(2), value: 20 },
  { indicator: 'beds', partner: 'north', period: month(3), value: 60 },
  { indicator: 'beds', partner: 'south', period: month(2), value: 6 },
]

function combined(combine: Partial<CombineByAxis>, observations = rows, query: { readonly partners?: string[] } = {}) {
  const record = defineInitiative({
    formatVersion: 1,
    initiative: { id: 'river', name: 'River' },
    partners: [
      { id: 'north', name: 'North', sector: 'health' },
      { id: 'south', name: 'South', sector: 'health' },
    ],
    sharedMeasurement: {
      indicators: [
        {
          id: 'beds',
          name: 'Beds in use',
          unit: { kind: 'count', of: 'beds' },
          direction: 'neutral',
          kind: 'amount',
          combine: { overTime: 'mean', acrossPartners: 'mean', acrossGroups: 'sum', ...combine },
        },
      ],
    },
  })
  const table = ObservationTable.from(observations, record)
  const { cells, unit } = aggregate(record, table, { indicator: 'beds', asOf: '2021-12-31', ...query })
  const measured = (cells[0] as Cell).measured
  if (measured.kind === 'observed') expect(unit).toEqual(measured.unit)
  return measured
}

const value = (...given: Parameters<typeof combined>) => {
  const measured = combined(...given)
  return measured.kind === 'observed' ? measured.value : measured.reason
}
const everywhere = (method: 'pooled-mean' | 'median' | 'sample-variance' | 'count') =>
  ({ overTime: method, acrossPartners: method }) as const

describe('a method that takes all single values', () => {
  test('takes them at once where every axis declares it', () => {
    expect(value(everywhere('pooled-mean'))).toBe(24)
    expect(value(everywhere('median'))).toBe(15)
    expect(value(everywhere('sample-variance'))).toBe((14 ** 2 + 4 ** 2 + 36 ** 2 + 18 ** 2) / 3)
    expect(value(everywhere('count'))).toBe(4)
  })

  test('takes what another method made of them where only one axis declares it', () => {
    expect(value({ overTime: 'mean', acrossPartners: 'mean' })).toBe(18)
    expect(value({ overTime: 'sum', acrossPartners: 'median' })).toBe((90 + 6) / 2)
    expect(value({ overTime: 'last', acrossPartners: 'count' })).toBe(2)
    expect(value({ overTime: 'count', acrossPartners: 'sum' })).toBe(4)
    expect(value({ overTime: 'pooled-mean', acrossPartners: 'sum' })).toBe(36)
  })

  test('a partner with one report joins in, although it has no spread of its own', () => {
    expect(value(everywhere('sample-variance'), rows, { partners: ['south'] })).toBe('not-meaningful')
    expect(value({ overTime: 'sample-variance', acrossPartners: 'sum' })).toBe('not-meaningful')
  })
})

describe('the unit', () => {
  const unit = (...given: Parameters<typeof combined>) => {
    const measured = combined(...given)
    return measured.kind === 'observed' ? measured.unit : measured.reason
  }

  test('of a count is reports, even of a single one, and further on', () => {
    const reports = { kind: 'count', of: 'reports' }
    expect(unit(everywhere('count'))).toEqual(reports)
    expect(unit(everywhere('count'), rows, { partners: ['south'] })).toEqual(reports)
    expect(unit({ overTime: 'count', acrossPartners: 'sum' })).toEqual(reports)
    expect(unit({ overTime: 'count', acrossPartners: 'sample-variance' })).toEqual({
      kind: 'quantity',
      in: 'squared reports',
    })
  })

  test('of a variance is squared', () => {
    expect(unit(everywhere('sample-variance'))).toEqual({ kind: 'quantity', in: 'squared beds' })
    expect(unit({ overTime: 'sample-standard-deviation', acrossPartners: 'sample-standard-deviation' })).toEqual({
      kind: 'count',
      of: 'beds',
    })
  })
})

describe('the first and the last across partners', () => {
  test('are those of the earliest and the latest days', () => {
    expect(value({ overTime: 'last', acrossPartners: 'last' })).toBe(60)
    expect(value({ overTime: 'first', acrossPartners: 'first' })).toBe(10)
  })

  test('are left open where two report of the same days', () => {
    const same = [...rows, { indicator: 'beds', partner: 'south', period: month(3), value: 7 }]
    expect(value({ overTime: 'last', acrossPartners: 'last' }, same)).toBe('overlapping-periods')
  })
})
