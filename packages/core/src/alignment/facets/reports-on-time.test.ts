import { describe, expect, test } from 'vitest'
import type { Asked } from '../../../test/alignment/facet-of.ts'
import { clinic, counted, facetOf, facetValue, library } from '../../../test/alignment/facet-of.ts'
import { completeness } from '../../measurement/completeness.ts'
import { ObservationTable } from '../../measurement/observation-table.ts'
import { sampleInitiative } from '../../testing/sample-initiative.ts'
import { alignmentOf } from '../alignment-of.ts'

const winter = { start: '2024-01-01', end: '2024-03-31' }
const fall = { start: '2023-10-01', end: '2023-12-31' }
const report = (period: typeof winter, recordedAt?: string, indicator = 'visits') => ({
  indicator,
  partner: 'library',
  period,
  value: 5,
  ...(recordedAt === undefined ? {} : { recordedAt }),
})
interface Expectation {
  readonly id: string
  readonly indicator: string
  readonly partner: string
  readonly frequency: 'quarterly'
  readonly from: string
  readonly to?: string
  readonly dueDays?: number
}
const expectation: Expectation = {
  id: 'visits',
  indicator: 'visits',
  partner: 'library',
  frequency: 'quarterly',
  from: '2023-10-01',
  to: '2024-03-31',
  dueDays: 30,
}
const sections = (...expectations: Expectation[]) => ({
  partners: [library, clinic],
  sharedMeasurement: {
    indicators: [
      { id: 'visits', ...counted },
      { id: 'loans', ...counted },
    ],
    expectations,
  },
})
const value = (asked: Asked, ...expectations: Parameters<typeof sections>) =>
  facetValue(sections(...expectations), 'library', 'reports-on-time', asked)

describe('reports-on-time', () => {
  test('is the share of due reports that came by their day', () => {
    const rows = [report(fall, '2024-01-30'), report(winter, '2024-05-01')]
    expect(value({ rows }, expectation)).toBe(0.5)
    expect(value({ rows: rows.slice(0, 1) }, expectation)).toBe(0.5)
    expect(value({ rows: [] }, expectation)).toBe(0)
  })

  test('weighs indicators by their due reports and names them', () => {
    const loans = { ...expectation, id: 'loans', indicator: 'loans', from: '2024-01-01' }
    const rows = [report(fall, '2024-01-30'), report(winter, '2024-04-30'), report(winter, '2024-06-01', 'loans')]
    const facet = facetOf(sections(expectation, loans), 'library', 'reports-on-time', { rows })
    expect(facet.measured).toMatchObject({ value: 2 / 3, basis: { inputs: 3 } })
    expect(facet.influences).toEqual([
      { kind: 'indicator', id: 'loans', effect: 'lowers' },
      { kind: 'indicator', id: 'visits', effect: 'raises' },
    ])
  })

  test('a report that does not say when it was recorded was there when its period ended, which is said', () => {
    const facet = facetOf(sections(expectation), 'library', 'reports-on-time', { rows: [report(fall), report(winter)] })
    expect(facet.measured).toMatchObject({
      value: 1,
      basis: { remarks: ['All its reports count as recorded on the last day they are about.'] },
    })
    const dated = facetOf(sections(expectation), 'library', 'reports-on-time', { rows: [report(fall, '2024-01-01')] })
    expect(dated.measured.basis.remarks).toBeUndefined()
  })

  test('an expectation without a day does not count, and lowers coverage', () => {
    const { dueDays: _, ...undated } = { ...expectation, id: 'loans', indicator: 'loans' }
    const rows = [report(fall, '2024-01-30'), report(winter, '2024-04-30')]
    const facet = facetOf(sections(expectation, undated), 'library', 'reports-on-time', { rows })
    expect(facet.measured).toMatchObject({ value: 1, basis: { inputs: 2, coverage: { expected: 2, reported: 1 } } })
    expect(value({ rows }, undated)).toBe('not-stated')
  })

  test('of two expectations of one report the stricter counts, once', () => {
    const strict = { ...expectation, id: 'strict', dueDays: 0 }
    const rows = [report(fall, '2024-01-30'), report(winter, '2024-03-31')]
    expect(value({ rows }, expectation, strict)).toBe(0.5)
    expect(value({ rows }, strict, expectation)).toBe(0.5)
  })

  test('is the on-time rate of completeness where every expectation names a day', () => {
    const { record, observations, asOf } = sampleInitiative()
    const table = ObservationTable.from(observations, record)
    const rates = new Map(completeness(record, table, { asOf }).byPartner.map(({ partner, rates }) => [partner, rates]))
    const found = alignmentOf(record, table, { asOf }).partners.flatMap(({ id, facets }) => {
      const measured = facets.find((facet) => facet.id === 'reports-on-time')?.measured
      return measured?.kind === 'observed' ? [[id, measured.value, measured.basis.inputs]] : []
    })
    expect(found.length).toBeGreaterThan(3)
    for (const [id, share, inputs] of found) {
      const { onTimeRate, expected } = rates.get(String(id)) ?? {}
      expect([id, share, inputs]).toEqual([id, onTimeRate?.kind === 'observed' && onTimeRate.value, expected])
    }
  })

  test('knows only what was recorded by then', () => {
    const rows = [report(fall, '2024-01-30'), report(winter, '2024-04-30')]
    expect(value({ rows, knownAt: '2024-04-29' }, expectation)).toBe(0.5)
  })

  test('nothing due, nothing expected or nothing stated has no value', () => {
    expect(value({ rows: [], asOf: '2023-12-31' }, expectation)).toBe('not-yet-due')
    expect(value({}, { ...expectation, partner: 'clinic' })).toBe('not-applicable')
    expect(facetValue({ partners: [library] }, 'library', 'reports-on-time')).toBe('not-stated')
  })
})
