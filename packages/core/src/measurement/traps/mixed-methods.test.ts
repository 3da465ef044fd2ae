import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../../assessment/assess.ts'
import type { ObservationInput } from '../../conditions/shared-measurement/observation.ts'
import { ObservationTable } from '../observation-table.ts'
import { ask, brief, counted, cut, q1, q2, stage } from './staged.ts'

const versions = [
  { version: 'self-report', description: 'What children say they read.' },
  { version: 'tested', from: '2022-01-01', description: 'What a test finds.' },
]
const record = stage([
  counted('readers', { frequency: 'quarterly', methodVersions: versions }),
  counted('comparable', {
    frequency: 'quarterly',
    methodVersions: versions.map((version) => ({ ...version, comparableWithPrevious: true })),
  }),
])
const readers = (partner: string, value: number, methodVersion?: string, period = q1): ObservationInput => ({
  indicator: 'readers',
  partner,
  period,
  value,
  ...(methodVersion === undefined ? {} : { methodVersion }),
})
const mixed = [readers('clinic', 80, 'self-report'), readers('library', 60), readers('school', 40, 'tested')]

describe('partners that count in different ways in the same quarter', () => {
  test('have no total, and the reason names who used which', () => {
    const measured = ask(record, mixed, { indicator: 'readers', period: q1 })
    expect(brief(measured)).toBe('incompatible-methods')
    expect(measured.basis.remarks).toEqual([
      'self-report: clinic from 2023-01-01; tested: library, school from 2023-01-01',
    ])
    expect(measured.basis.methodVersion).toBeUndefined()
  })

  test('each have their own value, with their method', () => {
    expect(cut(record, mixed, { indicator: 'readers', period: q1, by: ['partner'] })).toEqual([
      ['clinic', 80],
      ['library', 60],
      ['school', 40],
    ])
    expect(ask(record, mixed, { indicator: 'readers', partners: ['clinic'] }).basis.methodVersion).toBe('self-report')
  })

  test('go together as far as they count alike', () => {
    const alike = ask(record, mixed, { indicator: 'readers', period: q1, partners: ['library', 'school'] })
    expect(brief(alike)).toBe(100)
    expect(alike.basis.methodVersion).toBe('tested')
  })

  test('are not let through by a low threshold', () => {
    expect(brief(ask(record, mixed, { indicator: 'readers', coverageThreshold: 0 }))).toBe('incompatible-methods')
  })

  test('go together where the methods are declared comparable', () => {
    const rows = mixed.map((row) => ({ ...row, indicator: 'comparable' }))
    expect(brief(ask(record, rows, { indicator: 'comparable', period: q1 }))).toBe(180)
  })

  test('are given no trend point, and the next quarter in which they agree has one', () => {
    const rows = [...mixed, ...['clinic', 'library', 'school'].map((partner) => readers(partner, 50, 'tested', q2))]
    const { indicators } = assess(record, ObservationTable.from(rows, record), { asOf: q2.end })
    expect(indicators[0]?.trend.map(({ measured }) => brief(measured))).toEqual(['incompatible-methods', 150])
  })
})

test('a silent partner hides no difference: what was not used does not clash', () => {
  const rows = [readers('library', 60), { ...readers('clinic', 80, 'self-report'), status: 'draft' as const }]
  expect(brief(ask(record, rows, { indicator: 'readers', period: q1 }))).toBe(60)
})

test('a method that the indicator does not have is refused before any number is computed', () => {
  expect(() => ask(record, [readers('clinic', 1, 'guessed')], { indicator: 'readers' })).toThrow(
    'the record has no method version of the indicator "guessed"',
  )
})

test('whoever uses which method, there is a total if and only if all use the same', () => {
  const report = fc.record({
    value: fc.nat({ max: 99 }),
    method: fc.constantFrom('self-report', 'tested', undefined),
  })
  fc.assert(
    fc.property(fc.array(report, { minLength: 1, maxLength: 3 }), (reports) => {
      const rows = reports.map(({ value, method }, position) =>
        readers(['clinic', 'library', 'school'][position] ?? '', value, method),
      )
      const used = new Set(reports.map(({ method = 'tested' }) => method))
      const sum = reports.reduce((total, { value }) => total + value, 0)
      const total = (indicator: string) =>
        brief(
          ask(
            record,
            rows.map((row) => ({ ...row, indicator })),
            { indicator, period: q1 },
          ),
        )
      expect(total('readers')).toBe(used.size > 1 ? 'incompatible-methods' : sum)
      expect(total('comparable')).toBe(sum)
    }),
  )
})
