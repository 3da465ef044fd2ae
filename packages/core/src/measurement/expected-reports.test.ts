import { expect, test } from 'vitest'
import { parseInitiative } from '../initiative/parse-initiative.ts'
import { measure } from './aggregate.ts'
import { ObservationTable } from './observation-table.ts'

test('what would end after the last day of the calendar is not expected', () => {
  const record = parseInitiative({
    formatVersion: 1,
    initiative: { id: 'river', name: 'River' },
    sharedMeasurement: {
      indicators: [
        {
          id: 'served',
          name: 'Served',
          unit: { kind: 'count', of: 'people' },
          direction: 'increase',
          kind: 'count',
          combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'sum' },
        },
      ],
      expectations: [{ id: 'yearly', indicator: 'served', frequency: 'yearly', from: '9997-01-01', dueDays: 30 }],
    },
  })
  const rows = [9997, 9998].map((year) => ({
    indicator: 'served',
    period: { start: `${year}-01-01`, end: `${year}-12-31` },
    value: 1,
  }))
  const measured = measure(record, ObservationTable.from(rows, record), { indicator: 'served', asOf: '9999-12-31' })
  expect(measured).toMatchObject({ kind: 'observed', value: 2, basis: { coverage: { expected: 2, reported: 2 } } })
})
