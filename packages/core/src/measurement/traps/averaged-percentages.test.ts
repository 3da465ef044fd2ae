import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ObservationInput } from '../../conditions/shared-measurement/observation.ts'
import { ask, brief, counted, cut, q1, q2, stage } from './staged.ts'

const ratios = { overTime: 'ratio', acrossPartners: 'ratio', acrossGroups: 'ratio' } as const
const weighted = { overTime: 'weighted-mean', acrossPartners: 'weighted-mean', acrossGroups: 'weighted-mean' } as const
const share = { unit: { kind: 'share', of: 'children' }, kind: 'ratio', combine: ratios } as const

const record = stage(
  [
    counted('ready', { ...share, frequency: 'quarterly', dimensions: ['age'] }),
    counted('born-small', { ...share, unit: { kind: 'rate', per: 1000, of: 'births' }, kind: 'rate' }),
    counted('weighed', { ...share, combine: weighted, weightedBy: 'enrolled' }),
    counted('enrolled', { reporting: 'point-in-time', combine: { ...counted('x').combine, overTime: 'last' } }),
    counted('days-absent', { unit: { kind: 'quantity', in: 'days' }, kind: 'mean', combine: weighted }),
    counted('equal', { ...share, combine: { overTime: 'mean', acrossPartners: 'mean', acrossGroups: 'mean' } }),
  ],
  {
    dimensions: [
      {
        id: 'age',
        name: 'Age',
        exclusive: true,
        categories: [
          { code: 'four', name: 'Four' },
          { code: 'five', name: 'Five' },
        ],
      },
    ],
  },
)

const of = (partner: string, numerator: number, denominator: number, more: Partial<ObservationInput> = {}) => ({
  indicator: 'ready',
  partner,
  period: q1,
  numerator,
  denominator,
  ...more,
})
const stated = (partner: string, value: number, more: Partial<ObservationInput> = {}) => ({
  indicator: 'ready',
  partner,
  period: q1,
  value,
  ...more,
})
const total = (rows: readonly ObservationInput[], query = {}) =>
  brief(ask(record, rows, { indicator: 'ready', coverageThreshold: 0, ...query }))

describe('a share of partners of different size', () => {
  const rows = [of('clinic', 9, 10), of('library', 40, 100), of('school', 300, 1000)]

  test('is the share among all they count, not the mean of 90 %, 40 % and 30 %', () => {
    expect(total(rows)).toBe(349 / 1110)
  })

  test('over two quarters weighs each quarter by whom it counts', () => {
    const later = of('school', 50, 50, { period: q2 })
    expect(total([...rows, later])).toBe(399 / 1160)
    expect(cut(record, [...rows, later], { indicator: 'ready', by: ['quarter', 'partner'] })).toEqual([
      ['2023-Q1 clinic', 0.9],
      ['2023-Q1 library', 0.4],
      ['2023-Q1 school', 0.3],
      ['2023-Q2 clinic', 'not-reported'],
      ['2023-Q2 library', 'not-reported'],
      ['2023-Q2 school', 1],
      ['2023-Q3 clinic', 'not-reported'],
      ['2023-Q3 library', 'not-reported'],
      ['2023-Q3 school', 'not-reported'],
      ['2023-Q4 clinic', 'not-reported'],
      ['2023-Q4 library', 'not-reported'],
      ['2023-Q4 school', 'not-reported'],
    ])
  })

  test('from groups weighs each group by whom it counts', () => {
    const groups = [of('clinic', 1, 10, { groups: { age: 'four' } }), of('clinic', 90, 90, { groups: { age: 'five' } })]
    expect(total(groups)).toBe(0.91)
  })

  test('never leaves the range of the shares it comes from', () => {
    const part = fc
      .integer({ min: 1, max: 10_000 })
      .chain((whole) => fc.tuple(fc.nat({ max: whole }), fc.constant(whole)))
    fc.assert(
      fc.property(part, part, part, (...parts) => {
        const names = ['clinic', 'library', 'school']
        const value = total(parts.map(([some, all], position) => of(names[position] as string, some, all)))
        const shares = parts.map(([some, all]) => some / all)
        return typeof value === 'number' && value >= Math.min(...shares) && value <= Math.max(...shares)
      }),
    )
  })
})

test('a rate is per so many of all, not the mean of the rates', () => {
  const births = (partner: string, numerator: number, denominator: number) =>
    of(partner, numerator, denominator, { indicator: 'born-small' })
  expect(total([births('clinic', 6, 100), births('school', 10, 900)], { indicator: 'born-small' })).toBe(16)
})

describe('a partner that gives its percentage alone', () => {
  test('makes the total unknowable; its own value stands', () => {
    const rows = [of('clinic', 9, 10), stated('library', 0.4)]
    expect(total(rows)).toBe('no-denominator')
    expect(total(rows, { partners: ['library'] })).toBe(0.4)
    expect(total(rows, { partners: ['clinic'] })).toBe(0.9)
  })

  test('makes the total unknowable also where the initiative itself reported other quarters', () => {
    const rows = [
      { indicator: 'ready', period: q1, numerator: 50, denominator: 100 },
      of('clinic', 9, 10, { period: q2 }),
      stated('library', 0.4, { period: q2 }),
    ]
    expect(total(rows)).toBe('no-denominator')
  })

  test('is weighed by the indicator that is named for it, and by nothing else', () => {
    const rows = [
      stated('clinic', 0.9, { indicator: 'weighed' }),
      stated('school', 0.3, { indicator: 'weighed' }),
      { indicator: 'enrolled', partner: 'clinic', period: q1, value: 10 },
    ]
    const query = { indicator: 'weighed' }
    expect(total(rows, query)).toBe('no-denominator')
    const enrolled = { indicator: 'enrolled', partner: 'school', period: q1, value: 90 }
    expect(total([...rows, enrolled], query)).toBeCloseTo(0.36, 15)
    expect(total([...rows, { ...enrolled, period: q2 }], query)).toBe('no-denominator')
    expect(total([...rows, { ...enrolled, status: 'draft' as const }], query)).toBe('no-denominator')
  })

  test('weighs nothing where nobody is enrolled', () => {
    const rows = ['clinic', 'school'].flatMap((partner, position) => [
      stated(partner, position === 0 ? 0.9 : 0.3, { indicator: 'weighed' }),
      { indicator: 'enrolled', partner, period: q1, value: position * 90 },
    ])
    expect(total(rows, { indicator: 'weighed' })).toBe(0.3)
    expect(total(rows, { indicator: 'weighed', partners: ['clinic'] })).toBe('division-by-zero')
  })
})

describe('a denominator of zero', () => {
  test('of a partner that had nobody adds nobody, and the partner has reported', () => {
    const measured = ask(record, [of('clinic', 9, 10), of('library', 0, 0)], { indicator: 'ready', period: q1 })
    expect(brief(measured)).toBe(0.9)
    expect(measured.basis).toMatchObject({ inputs: 2, coverage: { expected: 2, reported: 2 } })
  })

  test('of all partners leaves nothing to divide by', () => {
    expect(total([of('clinic', 0, 0)])).toBe('division-by-zero')
    expect(total([of('clinic', 0, 0), of('library', 0, 0)])).toBe('division-by-zero')
    expect(total([of('clinic', 0, 0), of('clinic', 0, 0, { period: q2 })])).toBe('division-by-zero')
  })

  test('below a part that is not zero is a contradiction, not a share', () => {
    expect(total([of('clinic', 9, 10), of('library', 5, 0)])).toBe('division-by-zero')
  })

  test('of one group adds nobody', () => {
    const groups = [of('clinic', 1, 10, { groups: { age: 'four' } }), of('clinic', 0, 0, { groups: { age: 'five' } })]
    expect(total(groups)).toBe(0.1)
  })
})

test('means are weighed by how many they are of; a mean of nobody weighs nothing and is no value', () => {
  const mean = (partner: string, value: number, n: number): ObservationInput => ({
    indicator: 'days-absent',
    partner,
    period: q1,
    mean: value,
    n,
  })
  const query = { indicator: 'days-absent' }
  expect(total([mean('clinic', 4, 300), mean('school', 10, 100)], query)).toBe(5.5)
  expect(total([mean('clinic', 4, 300), mean('school', 0, 0)], query)).toBe(4)
  expect(total([mean('school', 0, 0)], query)).toBe('division-by-zero')
})

test('partners count the same where the indicator says so, with those left out that had nobody', () => {
  const equal = (row: ObservationInput) => ({ ...row, indicator: 'equal' })
  const rows = [of('clinic', 9, 10), stated('library', 0.4), of('school', 0, 0)].map(equal)
  expect(total(rows, { indicator: 'equal' })).toBe(0.65)
})

test('a percent in place of a share is refused before any number is computed', () => {
  expect(() => total([stated('clinic', 90)])).toThrow('shares are 0 to 1, not percent')
  expect(() => total([of('clinic', 11, 10)])).toThrow('outside the limits')
})
