import { describe, expect, test } from 'vitest'
import type { ObservationInput } from '../conditions/shared-measurement/observation.ts'
import { defineInitiative } from '../initiative/define-initiative.ts'
import { aggregate, measure } from './aggregate.ts'
import type { Measured } from './measured.ts'
import { ObservationTable } from './observation-table.ts'

const record = defineInitiative({
  formatVersion: 1,
  initiative: { id: 'river', name: 'River' },
  partners: [
    { id: 'north', name: 'North', sector: 'education' },
    { id: 'south', name: 'South', sector: 'education' },
  ],
  places: [
    { id: 'county', name: 'County' },
    { id: 'hill', name: 'Hill', within: 'county' },
    { id: 'dale', name: 'Dale', within: 'county' },
    { id: 'mill', name: 'Mill', within: 'dale' },
  ],
  sharedMeasurement: {
    indicators: [
      {
        id: 'served',
        name: 'People served',
        unit: { kind: 'count', of: 'people' },
        direction: 'increase',
        kind: 'count',
        frequency: 'quarterly',
        combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'sum' },
      },
    ],
  },
})

const q1 = { start: '2021-01-01', end: '2021-03-31' }
const q2 = { start: '2021-04-01', end: '2021-06-30' }
const brief = (measured: Measured) => (measured.kind === 'observed' ? measured.value : measured.reason)

describe('wholes and their parts', () => {
  const report = (period: typeof q1, value: number, by: Partial<ObservationInput> = {}): ObservationInput => ({
    indicator: 'served',
    period,
    value,
    ...by,
  })
  const total = (rows: readonly ObservationInput[], query = {}) =>
    brief(
      measure(record, ObservationTable.from(rows, record), {
        indicator: 'served',
        asOf: '2021-06-30',
        coverageThreshold: 0,
        ...query,
      }),
    )

  test('where the initiative reports one quarter and its partners the next, both count once', () => {
    const rows = [
      report(q1, 10),
      report(q1, 4, { partner: 'north' }),
      report(q2, 6, { partner: 'north' }),
      report(q2, 7, { partner: 'south' }),
    ]
    expect(total(rows)).toBe(23)
    expect(total(rows, { partners: ['north'] })).toBe(10)
  })

  test('a place holds the places within it, and its own report stands for theirs', () => {
    const at = (place: string, value: number, period = q1) => report(period, value, { partner: 'north', place })
    const parts = [at('hill', 1), at('mill', 2)]
    expect(total(parts)).toBe(3)
    expect(total(parts, { places: ['county'] })).toBe(3)
    expect(total(parts, { places: ['dale'] })).toBe(2)
    expect(total([...parts, at('dale', 5)])).toBe(6)
    expect(total([...parts, at('county', 9)])).toBe(9)
    expect(total([...parts, at('county', 9), at('mill', 4, q2)])).toBe(13)
    const { cells } = aggregate(record, ObservationTable.from(parts, record), {
      indicator: 'served',
      by: ['place'],
      asOf: '2021-06-30',
      coverageThreshold: 0,
    })
    expect(cells.map(({ key, measured }) => [key.place, brief(measured)])).toEqual([
      ['county', 3],
      ['dale', 2],
      ['hill', 1],
      ['mill', 2],
    ])
  })

  test('what is lacking at one place is lacking of the whole report', () => {
    const rows: ObservationInput[] = [
      report(q1, 1, { partner: 'north', place: 'hill' }),
      { indicator: 'served', partner: 'north', place: 'dale', period: q1, missing: 'not-collected' },
    ]
    const served = measure(record, ObservationTable.from(rows, record), { indicator: 'served', asOf: '2021-03-31' })
    expect(brief(served)).toBe('below-coverage')
    expect(served.basis.coverage?.missing).toEqual([{ partner: 'north', period: q1 }])
    expect(total(rows)).toBe(1)
  })

  test('a whole that is withheld is not made up from its parts', () => {
    const withheld: ObservationInput = { indicator: 'served', period: q1, missing: 'suppressed' }
    expect(total([withheld, report(q1, 4, { partner: 'north' })])).toBe('suppressed')
  })
})
