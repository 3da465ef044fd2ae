import { expect, test } from 'vitest'
import type { ObservationInput } from '../../conditions/shared-measurement/observation.ts'
import { defineInitiative } from '../../initiative/define-initiative.ts'
import { ObservationTable } from '../observation-table.ts'
import { disclosedFigures } from './disclosed-figures.ts'
import { givenAwayByRules } from './given-away-by-rules.ts'

const counted = {
  unit: { kind: 'count', of: 'people' },
  direction: 'increase',
  kind: 'count',
  combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'sum' },
  dimensions: ['age', 'need'],
} as const

const equation = {
  left: { formula: { expression: 's', inputs: [{ symbol: 's', indicator: 'served' }] } },
  right: {
    formula: {
      expression: 'h + w',
      inputs: [
        { symbol: 'h', indicator: 'hidden' },
        { symbol: 'w', indicator: 'whole' },
      ],
    },
  },
  calendarUnit: 'year',
} as const

const record = defineInitiative({
  formatVersion: 1,
  initiative: { id: 'river', name: 'River' },
  sharedMeasurement: {
    dimensions: [
      {
        id: 'age',
        name: 'Age',
        exclusive: true,
        categories: ['child', 'adult', 'elder'].map((code) => ({ code, name: code })),
      },
      {
        id: 'need',
        name: 'Need',
        exclusive: true,
        categories: ['food', 'health'].map((code) => ({ code, name: code })),
      },
    ],
    indicators: [
      { ...counted, id: 'served', name: 'Served' },
      { ...counted, id: 'whole', name: 'Whole' },
      { ...counted, id: 'hidden', name: 'Hidden', confidentiality: { audience: 'public', minimumCellSize: 5 } },
    ],
    validationRules: [
      { ...equation, id: 'equal', name: 'Equal', operator: 'equal-to' },
      { ...equation, id: 'less', name: 'Less', operator: 'less-than' },
    ],
  },
})
const period = { start: '2023-01-01', end: '2023-12-31' }
const asOf = '2023-12-31'

function of(rows: readonly Omit<ObservationInput, 'indicator' | 'period'>[]) {
  const reports = rows.map((row) => ({ indicator: 'served', period, ...row }))
  const table = ObservationTable.from(reports, record)
  const found = disclosedFigures(record, table, { asOf }).find(({ indicator }) => indicator === 'served')
  return { leastCount: found?.leastCount, computable: found?.computable.map((row) => table.statement(row).groups) }
}

test('the smallest count is found, zeros and gaps apart', () => {
  expect(of([{ value: 70 }, { value: 3, groups: { age: 'child' } }, { value: 0, groups: { age: 'elder' } }])).toEqual({
    leastCount: 3,
    computable: [],
  })
  expect(of([]).leastCount).toBeUndefined()
})

test('a gap that is the only unknown of a whole is computable', () => {
  const child = { missing: 'suppressed', groups: { age: 'child' } } as const
  const adult = { value: 40, groups: { age: 'adult' } }
  const elder = { value: 25, groups: { age: 'elder' } }
  expect(of([{ value: 68 }, child, adult, elder]).computable).toEqual([{ age: 'child' }])
  expect(of([child, adult, elder]).computable).toEqual([])
  expect(of([{ value: 68 }, child, adult]).computable).toEqual([])
  expect(of([{ value: 68 }, child, adult, { ...elder, value: undefined, missing: 'pending' }]).computable).toEqual([])
  expect(of([{ value: 68 }, child, adult, { ...child, groups: { age: 'elder' } }]).computable).toEqual([])
})

test('what one gap gives away gives away the next', () => {
  const cell = (age: string, need: string, value: number) => ({ groups: { age, need }, value })
  const gap = (age: string, need: string) => ({ groups: { age, need }, missing: 'suppressed' as const })
  expect(
    of([
      { value: 90, groups: { age: 'child' } },
      { value: 60, groups: { age: 'adult' } },
      { value: 70, groups: { need: 'food' } },
      { value: 100, groups: { need: 'health' } },
      gap('child', 'food'),
      cell('child', 'health', 60),
      gap('adult', 'food'),
      gap('adult', 'health'),
      cell('elder', 'food', 8),
      cell('elder', 'health', 12),
    ]).computable,
  ).toHaveLength(3)
})

test('confidential indicators are left out, but for those that a rule gives away', () => {
  const table = ObservationTable.from([{ indicator: 'hidden', period, value: 2 }], record)
  expect(disclosedFigures(record, table, { asOf }).map(({ indicator }) => indicator)).toEqual(['served', 'whole'])
  expect(givenAwayByRules(record)).toEqual([{ indicator: 'hidden', rule: 'equal' }])
})
