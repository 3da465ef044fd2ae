import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../../assessment/assess.ts'
import type { ObservationInput } from '../../conditions/shared-measurement/observation.ts'
import { ObservationTable } from '../observation-table.ts'
import { reconcile } from '../reconcile.ts'
import { ask, brief, counted, cut, q1, stage } from './staged.ts'

const record = stage([counted('served', { frequency: 'quarterly', dimensions: ['age', 'need'] })], {
  dimensions: [
    {
      id: 'age',
      name: 'Age',
      exclusive: true,
      categories: [
        { code: 'child', name: 'Children' },
        { code: 'adult', name: 'Adults' },
        { code: 'young', name: 'Young adults', parent: 'adult' },
        { code: 'older', name: 'Older adults', parent: 'adult' },
      ],
    },
    {
      id: 'need',
      name: 'Need',
      exclusive: false,
      categories: [
        { code: 'food', name: 'Food' },
        { code: 'home', name: 'Home' },
      ],
    },
  ],
})

const group = (groups: Record<string, string>, value: number, partner = 'clinic'): ObservationInput => ({
  indicator: 'served',
  partner,
  period: q1,
  groups,
  value,
})
const total = (rows: readonly ObservationInput[], query = {}) =>
  ask(record, rows, { indicator: 'served', period: q1, ...query })

const byNeed = [group({ need: 'food' }, 40), group({ need: 'home' }, 30)]

describe('people who need food and people who need a home', () => {
  test('are not 70 people: some need both', () => {
    const measured = total(byNeed)
    expect(brief(measured)).toBe('overlapping-groups')
    expect(measured.basis.remarks).toEqual(['clinic: the categories of Need overlap'])
  })

  test('can be asked for one by one, over all partners', () => {
    const rows = [...byNeed, group({ need: 'food' }, 5, 'school'), group({ need: 'home' }, 6, 'school')]
    expect(cut(record, rows, { indicator: 'served', period: q1, by: ['dimension:need'] })).toEqual([
      ['food', 45],
      ['home', 36],
    ])
  })

  test('are counted once where the partner says how many people there were', () => {
    const whole = { indicator: 'served', partner: 'clinic', period: q1, value: 55 }
    expect(brief(total([...byNeed, whole]))).toBe(55)
  })

  test('leave the total open even for one partner among many that counted people', () => {
    const school = { indicator: 'served', partner: 'school', period: q1, value: 100 }
    expect(brief(total([...byNeed, school], { coverageThreshold: 0 }))).toBe('overlapping-groups')
  })

  test('are no whole even if only one category has anybody', () => {
    expect(brief(total([group({ need: 'food' }, 40), group({ need: 'home' }, 0)]))).toBe('overlapping-groups')
  })

  test('are not held against the whole either', () => {
    const whole = { indicator: 'served', partner: 'clinic', period: q1, value: 55 }
    const table = ObservationTable.from([...byNeed, whole], record)
    const [held] = reconcile(record, table, {
      indicator: 'served',
      by: ['dimension:need'],
      period: q1,
      asOf: '2023-04-30',
    })
    expect(held === undefined ? [] : [held.combined, held.difference].map(brief)).toEqual([
      'overlapping-groups',
      'overlapping-groups',
    ])
  })

  test('are shown side by side in an assessment, marked as overlapping', () => {
    const table = ObservationTable.from(byNeed, record)
    const [indicator] = assess(record, table, { asOf: '2023-04-30' }).indicators
    expect(indicator?.breakdowns).toMatchObject([{ dimension: 'Need', exclusive: false }])
    expect(indicator === undefined ? undefined : brief(indicator.latest)).toBe('overlapping-groups')
  })
})

describe('groups along two dimensions, one of which overlaps', () => {
  const both = [
    group({ age: 'child', need: 'food' }, 4),
    group({ age: 'adult', need: 'food' }, 5),
    group({ age: 'child', need: 'home' }, 3),
    group({ age: 'adult', need: 'home' }, 2),
  ]

  test('make no total, and the reason is the overlap', () => {
    expect(brief(total(both))).toBe('overlapping-groups')
    expect(brief(total(both, { groups: { age: 'child' } }))).toBe('overlapping-groups')
  })

  test('add up along the exclusive one within one category of the other', () => {
    expect(brief(total(both, { groups: { need: 'food' } }))).toBe(9)
    expect(brief(total(both, { groups: { need: 'home' } }))).toBe(5)
  })

  test('add up along the exclusive one where it is reported by itself', () => {
    const byAge = [group({ age: 'child' }, 6), group({ age: 'adult' }, 6)]
    expect(brief(total([...both, ...byAge]))).toBe(12)
  })
})

describe('exclusive groups', () => {
  const parts = [group({ age: 'child' }, 4), group({ age: 'young' }, 5), group({ age: 'older' }, 1)]

  test('add up, category within category', () => {
    expect(brief(total(parts))).toBe(10)
    expect(brief(total(parts, { groups: { age: 'adult' } }))).toBe(6)
  })

  test('do not count a category beside those within it', () => {
    expect(brief(total([...parts, group({ age: 'adult' }, 7)]))).toBe(11)
  })

  test('make no whole while one is missing', () => {
    expect(brief(total(parts.slice(0, 2)))).toBe('below-coverage')
    expect(brief(total(parts.slice(0, 2), { coverageThreshold: 0 }))).toBe('below-coverage')
  })

  test('of different partners are combined partner by partner', () => {
    const school = [group({ age: 'child' }, 10, 'school'), group({ age: 'adult' }, 20, 'school')]
    expect(brief(total([...parts, ...school]))).toBe(40)
    expect(brief(total([...parts, ...school.slice(0, 1)], { coverageThreshold: 0.5 }))).toBe(10)
  })
})

test('whatever partners report, there is a total if and only if each says how many people there were', () => {
  const count = fc.nat({ max: 99 })
  const report = fc.record({ whole: count, food: count, home: count }, { requiredKeys: [] })
  fc.assert(
    fc.property(fc.array(report, { minLength: 1, maxLength: 3 }), (reports) => {
      const rows = reports.flatMap(({ whole, ...needs }, position) => {
        const partner = ['clinic', 'library', 'school'][position] ?? ''
        const parts = Object.entries(needs).map(([need, value]) => group({ need }, value, partner))
        return whole === undefined ? parts : [...parts, group({}, whole, partner)]
      })
      const saying = reports.filter((one) => Object.keys(one).length > 0)
      fc.pre(saying.length > 0)
      const isOpen = saying.some(({ whole }) => whole === undefined)
      const sum = saying.reduce((all, { whole = 0 }) => all + whole, 0)
      expect(brief(total(rows))).toBe(isOpen ? 'overlapping-groups' : sum)
    }),
  )
})
