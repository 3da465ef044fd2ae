// A table that rows were added to says the same as one that had them from the start.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ObservationInput } from '../conditions/shared-measurement/observation.ts'
import { parseInitiative } from '../initiative/parse-initiative.ts'
import { aggregate } from './aggregate.ts'
import { ObservationTable } from './observation-table.ts'

const PARTNERS = ['north', 'south', 'west']
const INDICATORS = ['helped', 'housed']
const record = parseInitiative({
  formatVersion: 1,
  initiative: { id: 'valley', name: 'Valley' },
  partners: PARTNERS.map((id) => ({ id, name: id, sector: 'nonprofit' as const })),
  sharedMeasurement: {
    indicators: INDICATORS.map((id) => ({
      id,
      name: id,
      unit: { kind: 'count' as const, of: 'people' },
      kind: 'count' as const,
      direction: 'increase' as const,
      frequency: 'monthly' as const,
      coverageThreshold: 0,
      combine: { overTime: 'sum' as const, acrossPartners: 'sum' as const, acrossGroups: 'sum' as const },
    })),
  },
})

const twoDigits = (number: number) => String(number).padStart(2, '0')
const monthOf = (number: number) => ({
  start: `2024-${twoDigits(number)}-01`,
  end: `2024-${twoDigits(number)}-${new Date(Date.UTC(2024, number, 0)).getUTCDate()}`,
})
const row = (indicator: string, partner: string, month: number, value: number): ObservationInput => ({
  indicator,
  partner,
  period: monthOf(month),
  value,
})
const ask = (table: ObservationTable, indicator: string) =>
  aggregate(record, table, { indicator, by: ['quarter'], asOf: '2024-12-31' })

const rows = fc.uniqueArray(
  fc.record({
    indicator: fc.constantFrom(...INDICATORS),
    partner: fc.constantFrom(...PARTNERS),
    month: fc.integer({ min: 1, max: 12 }),
    value: fc.oneof(fc.nat({ max: 99 }), fc.constant(0.1), fc.constant(0.7)),
  }),
  { selector: ({ indicator, partner, month }) => `${indicator} ${partner} ${month}`, maxLength: 40 },
)

describe('adding rows to a table', () => {
  test('gives the same numbers as a table that had them from the start', () => {
    fc.assert(
      fc.property(rows, fc.nat(), fc.nat(), (drawn, one, other) => {
        const all = drawn.map(({ indicator, partner, month, value }) => row(indicator, partner, month, value))
        const [first, second] = [one % (all.length + 1), other % (all.length + 1)].sort((a, b) => a - b)
        const whole = ObservationTable.from(all, record)
        const begun = ObservationTable.from(all.slice(0, first), record)
        for (const indicator of INDICATORS) ask(begun, indicator)
        const grown = begun.append(all.slice(first, second)).append(all.slice(second))
        expect(grown).toHaveLength(all.length)
        expect([...grown.observations()]).toEqual(all)
        expect(begun).toHaveLength(first ?? 0)
        expect([...begun.observations()]).toEqual(all.slice(0, first))
        for (const indicator of INDICATORS) expect(ask(grown, indicator)).toEqual(ask(whole, indicator))
      }),
    )
  })

  test('restates what the table holds', () => {
    const table = ObservationTable.from([{ ...row('helped', 'north', 1, 5), id: 'first' }], record)
    const restated = table.append([{ ...row('helped', 'north', 1, 8), id: 'second', supersedes: 'first' }])
    const value = (of: ObservationTable) => ask(of, 'helped').cells[0]?.measured
    expect(value(table)).toMatchObject({ value: 5 })
    expect(value(restated)).toMatchObject({ value: 8 })
    expect(restated).toHaveLength(2)
  })

  test('tells everything that is wrong, by the place among the added rows, and adds nothing', () => {
    const table = ObservationTable.from(
      [
        { ...row('helped', 'north', 1, 5), id: 'first' },
        { ...row('helped', 'south', 1, 6), id: 'other' },
      ],
      record,
    )
    const result = table.safeAppend([
      row('helped', 'west', 1, 1),
      row('helped', 'north', 1, 7),
      { ...row('helped', 'north', 2, 7), id: 'other' },
      { ...row('helped', 'north', 3, 7), id: 'last', supersedes: 'nowhere' },
      { ...row('helped', 'north', 4, 7), partner: 'nobody' },
      { indicator: 'helped' },
    ])
    expect(result.success ? [] : result.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['observation/duplicate', 1],
      ['observation/duplicate-id', 2, 'id'],
      ['observation/supersedes', 3, 'supersedes'],
      ['observation/unknown-reference', 4, 'partner'],
      ['input/missing', 5, 'period'],
    ])
    expect(table).toHaveLength(2)
    expect(() => table.append([row('helped', 'north', 1, 7)])).toThrow(
      expect.objectContaining({ code: 'observation/invalid' }),
    )
  })
})
