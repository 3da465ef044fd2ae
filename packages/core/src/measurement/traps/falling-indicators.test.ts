import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../../assessment/assess.ts'
import { type Measured, missing, observed } from '../measured.ts'
import { ObservationTable } from '../observation-table.ts'
import { percentOfTheWay } from '../progress/percent-of-the-way.ts'
import { brief, counted, q1, q2, q3, q4, stage } from './staged.ts'

const basis = { method: { id: 'stated', version: 1 }, asOf: '2024-01-31', inputs: 1 }
const homeless = { kind: 'count', of: 'people' } as const
const people = (value: number): Measured => observed(value, homeless, basis)
const way = (current: number, baseline: number, target: number) =>
  brief(percentOfTheWay(people(current), people(baseline), people(target)))

describe('the way from 3,500 homeless people down to 500', () => {
  test.each([
    ['at the baseline', 3500, 0],
    ['a third of the way', 2500, 1 / 3],
    ['half way', 2000, 0.5],
    ['at the target', 500, 1],
    ['beyond the target', 200, 1.1],
    ['at nobody', 0, 3500 / 3000],
    ['with more than there were', 4100, -0.2],
  ])('%s', (_, current, expected) => {
    expect(way(current, 3500, 500)).toBe(expected)
  })
})

test('what falls on its way down has gone as far as what rises on the same way up', () => {
  const value = fc.integer({ min: -1_000_000, max: 1_000_000 })
  fc.assert(
    fc.property(value, value, value, (current, baseline, target) => {
      fc.pre(baseline !== target)
      return way(-current, -baseline, -target) === way(current, baseline, target)
    }),
  )
})

test('the nearer to a lower target, the further', () => {
  const value = fc.integer({ min: 0, max: 10_000 })
  fc.assert(
    fc.property(value, value, value, value, (one, other, baseline, target) => {
      fc.pre(target < baseline && one < other)
      return Number(way(one, baseline, target)) > Number(way(other, baseline, target))
    }),
  )
})

test('without a current value, a baseline or a target there is no way, and the reason says which is lacking', () => {
  const none = (reason: 'not-reported' | 'no-baseline' | 'no-target') => missing(reason, basis)
  expect(brief(percentOfTheWay(none('not-reported'), people(2), people(1)))).toBe('not-reported')
  expect(brief(percentOfTheWay(people(1), none('no-baseline'), people(1)))).toBe('no-baseline')
  expect(brief(percentOfTheWay(people(1), people(2), none('no-target')))).toBe('no-target')
  expect(brief(percentOfTheWay(people(1), people(2), observed(1, { kind: 'share' }, basis)))).toBe('incompatible-units')
})

describe('an assessment', () => {
  const record = stage([
    counted('homeless', {
      direction: 'decrease',
      reporting: 'point-in-time',
      frequency: 'quarterly',
      combine: { overTime: 'last', acrossPartners: 'sum', acrossGroups: 'sum' },
      baseline: { period: { start: '2022-12-31', end: '2022-12-31' }, value: 3500 },
      targets: [{ by: '2023-12-31', value: 500 }],
    }),
  ])
  const judged = (values: readonly number[], asOf: string) => {
    const rows = [q1, q2, q3, q4].flatMap(({ end }, position) => {
      const value = values[position]
      return value === undefined
        ? []
        : [{ indicator: 'homeless', partner: 'clinic', period: { start: end, end }, value }]
    })
    const { indicators } = assess(record, ObservationTable.from(rows, record), { asOf })
    return indicators[0]?.targets[0]
  }
  const progress = (values: readonly number[], asOf = '2023-09-30') => {
    const target = judged(values, asOf)
    return target === undefined ? undefined : brief(target.progress)
  }

  test('sees a fall as progress and a rise as the contrary', () => {
    expect(progress([3000, 2500, 2000])).toBe(0.5)
    expect(progress([3000, 2500, 4100])).toBe(-0.2)
  })

  test('says achieved at the target and beyond it', () => {
    expect(judged([3000, 2500, 500], '2023-09-30')?.status).toBe('achieved')
    expect(judged([3000, 2500, 499], '2023-09-30')?.status).toBe('achieved')
    expect(judged([3000, 2500, 501, 501], '2023-12-31')?.status).not.toBe('achieved')
  })
})
