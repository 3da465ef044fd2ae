import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ObservationInput } from '../conditions/shared-measurement/observation.ts'
import { defineInitiative } from '../initiative/define-initiative.ts'
import type { Cell } from './cell.ts'
import { likeForLike } from './like-for-like.ts'
import { ObservationTable } from './observation-table.ts'
import { compositionBreaks } from './reporting-partners.ts'

const partners = ['a', 'b', 'c', 'd', 'silent']
const valley = (members: readonly string[]) =>
  defineInitiative({
    formatVersion: 1,
    initiative: { id: 'valley', name: 'The Valley' },
    partners: members.map((id) => ({ id, name: id, sector: 'health' as const })),
    sharedMeasurement: {
      indicators: [
        {
          id: 'served',
          name: 'Served',
          unit: { kind: 'count', of: 'people' },
          direction: 'increase',
          kind: 'count',
          frequency: 'yearly',
          combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'sum' },
          coverageThreshold: 0,
        },
      ],
    },
  })
const record = valley(partners)
const of = (partner: string, year: number, value: number): ObservationInput => ({
  indicator: 'served',
  partner,
  period: { start: `${year}-01-01`, end: `${year}-12-31` },
  value,
})
const query = { indicator: 'served', calendarUnit: 'year', asOf: '2023-12-31' } as const
const like = (rows: readonly ObservationInput[], more: { readonly period?: { start: string; end: string } } = {}) =>
  likeForLike(record, ObservationTable.from(rows, record), { ...query, ...more })
const values = (cells: readonly Cell[]) =>
  cells.map(({ key, measured }) => [key.period?.label, measured.kind === 'observed' ? measured.value : measured.reason])

// b joins in 2022 and c leaves after 2022; a alone reports throughout and does not change.
const rows = [
  ...[2021, 2022, 2023].map((year) => of('a', year, 10)),
  ...[2022, 2023].map((year) => of('b', year, 40)),
  ...[2021, 2022].map((year) => of('c', year, 5)),
]

describe('like for like', () => {
  test('keeps those that reported throughout, beside everybody', () => {
    const { reported, alike, partners: kept, leftOut } = like(rows)
    expect(values(reported)).toEqual([
      ['2021', 15],
      ['2022', 55],
      ['2023', 50],
    ])
    expect(values(alike)).toEqual([
      ['2021', 10],
      ['2022', 10],
      ['2023', 10],
    ])
    expect(kept).toEqual(['a'])
    expect(leftOut.map(({ partner, lacking }) => [partner, lacking.map(({ label }) => label)])).toEqual([
      ['b', ['2021']],
      ['c', ['2023']],
    ])
  })

  test('marks who joined and who left', () => {
    const brief = like(rows).compositionBreaks.map(({ before, after, joined, left }) => [
      before.label,
      after.label,
      joined,
      left,
    ])
    expect(brief).toEqual([
      ['2021', '2022', ['b'], []],
      ['2022', '2023', [], ['c']],
    ])
    expect(compositionBreaks(record, ObservationTable.from(rows, record), query)).toEqual(like(rows).compositionBreaks)
  })

  test('compares the periods that are asked for', () => {
    const { alike, partners: kept } = like(rows, { period: { start: '2022-01-01', end: '2023-12-31' } })
    expect(kept).toEqual(['a', 'b'])
    expect(values(alike)).toEqual([
      ['2022', 50],
      ['2023', 50],
    ])
  })

  test('a year in which nobody reported is not held against anybody', () => {
    const { alike, compositionBreaks: breaks } = like([
      of('a', 2021, 1),
      of('b', 2021, 2),
      of('a', 2023, 3),
      of('b', 2023, 4),
    ])
    expect(values(alike)).toEqual([
      ['2021', 3],
      ['2022', 'not-reported'],
      ['2023', 7],
    ])
    expect(breaks).toEqual([])
  })

  test('says so when nobody reported throughout', () => {
    const { alike } = like([of('a', 2022, 1), of('b', 2023, 2)])
    expect(values(alike)).toEqual([
      ['2022', 'not-reported'],
      ['2023', 'not-reported'],
    ])
    expect(alike[0]?.measured.basis.remarks).toEqual(['no partner has reported throughout'])
  })
})

describe('properties', () => {
  const drawn = fc.uniqueArray(
    fc.record({
      partner: fc.constantFrom('a', 'b', 'c', 'd'),
      year: fc.integer({ min: 2019, max: 2023 }),
      value: fc.nat(1000),
    }),
    { selector: ({ partner, year }) => `${partner}${year}`, maxLength: 20 },
  )
  const observed = (rowsDrawn: { partner: string; year: number; value: number }[]) =>
    rowsDrawn.map(({ partner, year, value }) => of(partner, year, value))

  test('a partner that never reported changes nothing', () => {
    const without = valley(partners.filter((id) => id !== 'silent'))
    fc.assert(
      fc.property(drawn, (rowsDrawn) => {
        const given = observed(rowsDrawn)
        expect(likeForLike(without, ObservationTable.from(given, without), query)).toEqual(like(given))
      }),
    )
  })

  test('where all reported throughout both series are the same', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(100), fc.nat(100)), { minLength: 1, maxLength: 5 }), (pairs) => {
        const given = pairs.flatMap(([a, b], position) => [of('a', 2019 + position, a), of('b', 2019 + position, b)])
        const { reported, alike } = like(given)
        expect(values(alike)).toEqual(values(reported))
      }),
    )
  })
})
