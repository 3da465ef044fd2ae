import { describe, expect, test } from 'vitest'
import type { Asked } from '../../../test/alignment/facet-of.ts'
import { clinic, counted, facetOf, facetValue, library } from '../../../test/alignment/facet-of.ts'

const quarters = [
  { start: '2023-10-01', end: '2023-12-31' },
  { start: '2024-01-01', end: '2024-03-31' },
  { start: '2024-04-01', end: '2024-06-30' },
] as const
const report = (indicator: string, quarter: 0 | 1 | 2, partner = 'library') => ({
  indicator,
  partner,
  period: quarters[quarter],
  value: 5,
})
interface Expectation {
  readonly id: string
  readonly indicator: string
  readonly partner: string
  readonly frequency: 'quarterly'
  readonly from: string
  readonly dueDays?: number
}
const expectation: Expectation = {
  id: 'visits',
  indicator: 'visits',
  partner: 'library',
  frequency: 'quarterly',
  from: '2023-10-01',
}
const sections = (...expectations: Expectation[]) => ({
  partners: [library, clinic],
  sharedMeasurement: {
    indicators: [
      { id: 'visits', ...counted },
      { id: 'level', ...counted, combine: { ...counted.combine, overTime: 'last' as const } },
    ],
    expectations,
  },
})
const value = (asked: Asked, ...expectations: Parameters<typeof sections>) =>
  facetValue(sections(...expectations), 'library', 'indicator-reporting', asked)

describe('indicator-reporting', () => {
  test('is the share of due reports that are there', () => {
    expect(value({ rows: [report('visits', 0)] }, expectation)).toBe(1 / 3)
    expect(value({ rows: [report('visits', 0), report('visits', 2)] }, expectation)).toBe(2 / 3)
  })

  test('counts every due report of an indicator of which only the last value is used', () => {
    const rows = [report('level', 2)]
    expect(value({ rows }, { ...expectation, indicator: 'level' })).toBe(1 / 3)
  })

  test('weighs indicators by their due reports and names them', () => {
    const late = { ...expectation, id: 'level', indicator: 'level', from: '2024-04-01' }
    const rows = [report('level', 2), report('visits', 0)]
    const facet = facetOf(sections(expectation, late), 'library', 'indicator-reporting', { rows })
    expect(facet.measured).toMatchObject({ value: 0.5, basis: { inputs: 4 } })
    expect(facet.influences).toEqual([
      { kind: 'indicator', id: 'level', effect: 'raises' },
      { kind: 'indicator', id: 'visits', effect: 'lowers' },
    ])
  })

  test('what is expected twice counts once', () => {
    expect(value({ rows: [report('visits', 0)] }, expectation, { ...expectation, id: 'again' })).toBe(1 / 3)
  })

  test('a report that says there is no value, is not yet known, or is of another, is not there', () => {
    const { value: _, ...about } = report('visits', 0)
    expect(value({ rows: [{ ...about, missing: 'pending' }] }, expectation)).toBe(0)
    const rows = [{ ...report('visits', 0), recordedAt: '2024-05-01' }]
    expect(value({ rows, knownAt: '2024-04-30' }, expectation)).toBe(0)
    expect(value({ rows, knownAt: '2024-05-01' }, expectation)).toBe(1 / 3)
    expect(value({ rows: [report('visits', 0, 'clinic')] }, expectation)).toBe(0)
  })

  test('is not due before its days are over', () => {
    expect(value({ rows: [] }, { ...expectation, from: '2024-04-01', dueDays: 30 })).toBe('not-yet-due')
    expect(value({ rows: [], asOf: '2024-07-30' }, { ...expectation, from: '2024-04-01', dueDays: 30 })).toBe(0)
  })

  test('reports that nobody expects are not judged', () => {
    const rows = [report('visits', 0)]
    expect(value({ rows }, { ...expectation, partner: 'clinic' })).toBe('not-applicable')
    const { partners, sharedMeasurement } = sections()
    const { expectations: _, ...unstated } = sharedMeasurement
    const record = { partners, sharedMeasurement: unstated }
    expect(facetValue(record, 'library', 'indicator-reporting', { rows })).toBe('not-stated')
  })
})
