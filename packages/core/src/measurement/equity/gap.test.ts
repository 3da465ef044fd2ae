import { expect, test } from 'vitest'
import type { ObservationInput } from '../../conditions/shared-measurement/observation.ts'
import { defineInitiative } from '../../initiative/define-initiative.ts'
import type { Measured } from '../measured.ts'
import { ObservationTable } from '../observation-table.ts'
import { gap } from './gap.ts'

const record = defineInitiative({
  formatVersion: 1,
  initiative: { id: 'river', name: 'River' },
  sharedMeasurement: {
    dimensions: [
      {
        id: 'sex',
        name: 'Sex',
        exclusive: true,
        categories: [
          { code: 'female', name: 'Female' },
          { code: 'male', name: 'Male' },
        ],
      },
    ],
    indicators: [
      {
        id: 'housed',
        name: 'Housed',
        unit: { kind: 'count', of: 'people' },
        direction: 'increase',
        kind: 'count',
        dimensions: ['sex'],
        combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'sum' },
        methodVersions: [
          { version: 'v1', description: 'first' },
          { version: 'v2', from: '2012-01-01', description: 'counts visitors too' },
        ],
      },
    ],
  },
})
const of = (category: string, value: number, more: Partial<ObservationInput> = {}): ObservationInput => ({
  indicator: 'housed',
  period: { start: '2011-01-01', end: '2011-12-31' },
  groups: { sex: category },
  value,
  ...more,
})
const between = (rows: readonly ObservationInput[]) =>
  gap(record, ObservationTable.from(rows, record), {
    indicator: 'housed',
    dimension: 'sex',
    from: 'female',
    to: 'male',
    asOf: '2011-12-31',
  })
const brief = (measured: Measured) => (measured.kind === 'observed' ? measured.value : measured.reason)

test('is the one less the other', () => {
  const found = between([of('female', 4), of('male', 5)])
  expect(brief(found)).toBe(1)
  expect(found.basis.remarks).toEqual(['male less female'])
})

test('is missing where one of them is', () => {
  const found = between([of('female', 4)])
  expect(brief(found)).toBe('not-reported')
  expect(found.basis.remarks).toEqual(['male less female', 'no value for male'])
})

test('is refused between values by different definitions', () => {
  const found = between([of('female', 4), of('male', 5, { methodVersion: 'v2' })])
  expect(brief(found)).toBe('incompatible-methods')
  expect(found.basis.remarks).toEqual(['male less female', 'definition: v2 beside v1'])
})
