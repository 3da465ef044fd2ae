import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseInitiative } from '../../initiative/parse-initiative.ts'
import { aggregateTogether } from '../aggregate.ts'
import { ObservationTable } from '../observation-table.ts'
import type { AggregateQuery } from '../query.ts'

const PARTNERS = ['clinic', 'library', 'school']
const record = parseInitiative({
  formatVersion: 1,
  initiative: { id: 'valley', name: 'The Valley' },
  partners: PARTNERS.map((id) => ({ id, name: id, sector: 'nonprofit' })),
  sharedMeasurement: {
    indicators: [
      {
        id: 'treated',
        name: 'Treated',
        unit: { kind: 'count', of: 'people' },
        direction: 'increase',
        kind: 'count',
        combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'sum' },
        confidentiality: { audience: 'public', minimumCellSize: 10 },
      },
    ],
  },
})
const period = { start: '2023-01-01', end: '2023-03-31' }
const query: AggregateQuery = { indicator: 'treated', asOf: '2023-03-31' }
const tableOf = (values: readonly number[]) =>
  ObservationTable.from(
    values.map((value, place) => ({ indicator: 'treated', partner: PARTNERS[place] ?? '', period, value })),
    record,
  )

describe('cuts that go out together', () => {
  test('do not give away by subtraction what one of them withholds', () => {
    const all = aggregateTogether(record, tableOf([3, 40, 25]), [
      { ...query, by: ['partner'] },
      query,
      { ...query, partners: ['library', 'school'] },
    ])
    const values = all.map(({ cells }) =>
      cells.map(({ measured }) => (measured.kind === 'observed' ? measured.value : '-')),
    )
    expect(values[0]?.[0]).toBe('-')
    expect([values[1]?.[0], values[2]?.[0]]).toContain('-')
    const shown = values[0]?.filter((value) => value === '-').length ?? 0
    expect(shown > 1 || values[1]?.[0] === '-').toBe(true)
  })

  test('leave a small count open, whichever of two overlapping totals are asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.subarray(PARTNERS, { minLength: 1 }), (small, partners) => {
        const [whole, part] = aggregateTogether(record, tableOf([small, 40, 25]), [query, { ...query, partners }])
        const shown = [whole, part].map((one) => one?.cells[0]?.measured)
        const [first, second] = shown.map((measured) => (measured?.kind === 'observed' ? measured.value : undefined))
        if (first !== undefined && second !== undefined) expect(first - second === 0 || first - second >= 10).toBe(true)
        if (second !== undefined) expect(second).toBeGreaterThanOrEqual(10)
      }),
    )
  })

  test('are for one audience', () => {
    const invalid = expect.objectContaining({ code: 'measurement/invalid-query', path: [1, 'audience'] })
    const table = tableOf([3, 40, 25])
    expect(() => aggregateTogether(record, table, [query, { ...query, audience: 'backbone' }])).toThrow(invalid)
    const own = { ...query, audience: { partner: 'clinic' } }
    expect(() => aggregateTogether(record, table, [own, { ...query, audience: { partner: 'school' } }])).toThrow(
      invalid,
    )
    expect(aggregateTogether(record, table, [])).toEqual([])
  })
})
