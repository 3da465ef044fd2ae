import { describe, expect, test } from 'vitest'
import type { Asked } from '../../../test/alignment/facet-of.ts'
import { clinic, counted, facetOf, facetValue, library } from '../../../test/alignment/facet-of.ts'

const methodVersions = [
  { version: 'v1', description: 'By hand' },
  { version: 'v2', from: '2024-02-01', description: 'By scanner' },
]
const indicators = [
  { id: 'visits', ...counted, methodVersions },
  { id: 'loans', ...counted, methodVersions: [{ version: 'v1', from: '2024-01-01', description: 'By card' }] },
  { id: 'gifts', ...counted },
]
const month = (number: string, days: number) => ({ start: `2024-${number}-01`, end: `2024-${number}-${days}` })
const january = month('01', 31)
const march = month('03', 31)
const report = (period: typeof january, methodVersion?: string, indicator = 'visits', partner = 'library') => ({
  indicator,
  partner,
  period,
  value: 5,
  ...(methodVersion === undefined ? {} : { methodVersion }),
})
const sections = { partners: [library, clinic], sharedMeasurement: { indicators } }
const value = (rows: Asked['rows'], asked: Asked = {}) =>
  facetValue(sections, 'library', 'shared-method', { rows: rows ?? [], ...asked })

describe('shared-method', () => {
  test('is the share of reports by a version that was in force', () => {
    expect(value([report(january, 'v1'), report(march, 'v1')])).toBe(0.5)
    expect(value([report(january, 'v1'), report(march, 'v2')])).toBe(1)
    expect(value([report(january, 'v2')])).toBe(0)
  })

  test('where the method changed within a period, the old and the new version count', () => {
    const quarter = { start: '2024-01-01', end: '2024-03-31' }
    expect(value([report(quarter, 'v1')])).toBe(1)
    expect(value([report(quarter, 'v2')])).toBe(1)
  })

  test('weighs indicators by their reports, and a report that names no version lowers coverage', () => {
    const rows = [
      report(march, 'v1'),
      report(january, 'v1'),
      report(march, 'v1', 'loans'),
      report(january, undefined, 'loans'),
    ]
    const facet = facetOf(sections, 'library', 'shared-method', { rows })
    expect(facet.measured).toMatchObject({ value: 2 / 3, basis: { inputs: 3, coverage: { expected: 4, reported: 3 } } })
    expect(facet.influences).toEqual([
      { kind: 'indicator', id: 'loans', effect: 'raises' },
      { kind: 'indicator', id: 'visits', effect: 'lowers' },
    ])
  })

  test('what is a draft, says that there is no value, or is not known yet does not count', () => {
    const { value: _, ...gap } = report(march, 'v1')
    expect(value([report(january, 'v1'), { ...gap, missing: 'pending' }])).toBe(1)
    expect(value([report(january, 'v1'), { ...report(march, 'v1'), status: 'draft' }])).toBe(1)
    const rows = [report(january, 'v1'), { ...report(march, 'v1'), recordedAt: '2024-05-01' }]
    expect(value(rows, { knownAt: '2024-04-30' })).toBe(1)
    expect(value(rows, { asOf: '2024-03-30' })).toBe(1)
  })

  test('without versions named, in force or declared there is no value', () => {
    expect(value([report(january)])).toBe('not-stated')
    expect(value([report(january, undefined, 'gifts')])).toBe('not-applicable')
    expect(value([report({ start: '2023-12-01', end: '2023-12-31' }, undefined, 'loans')])).toBe('not-applicable')
    expect(value([report(january, 'v1', 'visits', 'clinic')])).toBe('not-applicable')
    const none = { partners: [library], sharedMeasurement: { indicators: [{ id: 'gifts', ...counted }] } }
    expect(facetValue(none, 'library', 'shared-method')).toBe('not-stated')
    expect(facetValue({ partners: [library] }, 'library', 'shared-method')).toBe('not-stated')
  })
})
