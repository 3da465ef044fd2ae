import { expect, test } from 'vitest'
import { parseInitiative } from '../../../initiative/parse-initiative.ts'
import { ObservationTable } from '../../observation-table.ts'
import { checkQuality } from '../check-quality.ts'

const record = parseInitiative({
  formatVersion: 1,
  initiative: { id: 'valley', name: 'The Valley' },
  partners: ['a', 'b', 'c'].map((id) => ({ id, name: id, sector: 'health' })),
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
    overlapAgreements: [
      { id: 'some', indicator: 'served', partners: ['b', 'c'], rule: 'agreed-figure', figure: 5 },
      { id: 'many', indicator: 'served', partners: ['a', 'b'], rule: 'agreed-figure', figure: 60 },
    ],
  },
})
const quarters = [
  { start: '2021-01-01', end: '2021-03-31' },
  { start: '2021-04-01', end: '2021-06-30' },
]

test('a figure greater than the smaller count is a finding, in the quarter where it is', () => {
  const counts = [
    [50, 90, 10],
    [70, 90, 10],
  ]
  const rows = quarters.flatMap((period, quarter) =>
    ['a', 'b', 'c'].map((partner, position) => ({
      indicator: 'served',
      partner,
      period,
      value: counts[quarter]?.[position] ?? 0,
    })),
  )
  const { findings } = checkQuality(record, ObservationTable.from(rows, record), {
    asOf: '2021-12-31',
    outlierMethods: [],
  })
  const found = findings.filter(({ code }) => code === 'quality/impossible-overlap')
  expect(found).toMatchObject([
    {
      severity: 'error',
      path: ['sharedMeasurement', 'overlapAgreements', 1],
      about: { indicator: 'served', period: quarters[0] },
      numbers: { figure: 60, most: 50 },
    },
  ])
})
