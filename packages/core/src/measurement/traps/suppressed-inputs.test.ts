import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ObservationInput } from '../../conditions/shared-measurement/observation.ts'
import { cube } from '../cube.ts'
import { ObservationTable } from '../observation-table.ts'
import { ask, brief, counted, cut, q1, q2, stage } from './staged.ts'

const record = stage([
  counted('served', { coverageThreshold: 0 }),
  counted('in-treatment', { coverageThreshold: 0, confidentiality: { audience: 'public', minimumCellSize: 5 } }),
])
const partners = ['clinic', 'library', 'school'] as const
const reports = (indicator: string, values: readonly (number | 'suppressed')[], period = q1) =>
  values.map(
    (value, place): ObservationInput => ({
      indicator,
      partner: partners[place] ?? 'clinic',
      period,
      ...(value === 'suppressed' ? { missing: value } : { value }),
    }),
  )

describe('a partner withholds its own count', () => {
  const rows = reports('served', ['suppressed', 40, 25])

  test('the total is withheld, and not the sum of the others', () => {
    expect(brief(ask(record, rows, { indicator: 'served' }))).toBe('suppressed')
    expect(cut(record, rows, { indicator: 'served', by: ['partner'] }).map(([, value]) => value)).toEqual([
      'suppressed',
      40,
      25,
    ])
  })

  test('a total over time is withheld as well, whatever threshold is asked for', () => {
    const later = [...rows, ...reports('served', [50, 60, 70], q2)]
    expect(cut(record, later, { indicator: 'served', by: ['quarter'], coverageThreshold: 0 })).toEqual([
      ['2023-Q1', 'suppressed'],
      ['2023-Q2', 180],
    ])
    expect(brief(ask(record, later, { indicator: 'served', coverageThreshold: 0 }))).toBe('suppressed')
  })
})

describe('counts of a confidential indicator are withheld', () => {
  const asked = { indicator: 'in-treatment', asOf: '2024-01-31' } as const

  test.each([3, 300])(
    'with one that a partner withholds itself, and that a reported total of %i more would give away',
    (hidden) => {
      const whole = { indicator: 'in-treatment', period: q1, value: 65 + hidden }
      const rows = [whole, ...reports('in-treatment', ['suppressed', 40, 25])]
      const table = ObservationTable.from(rows, record)
      const shown = cube(record, table, { ...asked, by: ['partner'] }).cells.map(({ measured }) => brief(measured))
      expect(shown[0]).toBe('suppressed')
      expect(shown.filter((value) => value === 'suppressed')).toHaveLength(2)
      expect(
        cube(record, table, { ...asked, by: ['partner'], audience: 'backbone' }).cells.map(({ measured }) =>
          brief(measured),
        ),
      ).toEqual(['suppressed', 40, 25, 65 + hidden])
    },
  )

  const shownIn = (values: readonly number[]) => {
    const table = ObservationTable.from(reports('in-treatment', values), record)
    return cube(record, table, { ...asked, by: ['partner'] }).cells.map(({ measured }) => brief(measured))
  }

  test.each([{ values: [3, 40, 25] }, { values: [3, 4, 25] }, { values: [1, 1, 1] }, { values: [4, 0, 0] }])(
    '$values cannot be computed back',
    ({ values }) => {
      const shown = shownIn(values)
      const [clinic, library, school, total] = shown
      expect(shown.filter((value) => Number(value) > 0 && Number(value) < 5)).toEqual([])
      const hidden = [clinic, library, school, total].filter((value) => value === 'suppressed')
      expect(hidden.length).toBeGreaterThan(1)
    },
  )

  test('nothing is withheld where no count is small', () => {
    expect(shownIn([30, 40, 0])).toEqual([30, 40, 0, 70])
  })

  test('never fewer than two numbers that add up are withheld together', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 12 }), { minLength: 3, maxLength: 3 }), (values) => {
        const shown = shownIn(values)
        const hidden = shown.filter((value) => value === 'suppressed').length
        const isSmall = [...values, values.reduce((a, b) => a + b)].some((value) => value > 0 && value < 5)
        expect(isSmall ? hidden > 1 : hidden === 0).toBe(true)
      }),
    )
  })

  test('the backbone sees all of them', () => {
    const rows = reports('in-treatment', [3, 40, 25])
    expect(cut(record, rows, { ...asked, by: ['partner'], audience: 'backbone' }).map(([, value]) => value)).toEqual([
      3, 40, 25,
    ])
  })
})
