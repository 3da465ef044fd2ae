import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../../assessment/assess.ts'
import { type Measured, observed } from '../measured.ts'
import { ObservationTable } from '../observation-table.ts'
import { percentOfTheWay } from '../progress/percent-of-the-way.ts'
import { brief, counted, q1, stage } from './staged.ts'

const basis = { method: { id: 'stated', version: 1 }, asOf: '2024-01-31', inputs: 1 }
const deaths = (value: number): Measured => observed(value, { kind: 'count', of: 'deaths' }, basis)
const way = (current: number, baseline: number, target: number) =>
  brief(percentOfTheWay(deaths(current), deaths(baseline), deaths(target)))

describe('a target of zero', () => {
  test.each([
    [40, 0],
    [30, 0.25],
    [1, 0.975],
    [0, 1],
    [50, -0.25],
  ])('%i of 40 deaths on the way to none: %d', (current, expected) => {
    expect(way(current, 40, 0)).toBe(expected)
  })
})

describe('a baseline of zero', () => {
  test.each([
    [0, 0],
    [5, 0.05],
    [100, 1],
    [120, 1.2],
    [-10, -0.1],
  ])('%i on the way from none to 100: %d', (current, expected) => {
    expect(way(current, 0, 100)).toBe(expected)
  })
})

describe('a target of zero from a baseline of zero', () => {
  test('is kept while there are none', () => expect(way(0, 0, 0)).toBe(1))
  test('has no way to measure once there is one', () => expect(way(1, 0, 0)).toBe('not-meaningful'))
})

test('minus zero is zero', () => {
  expect(way(-0, 0, 100)).toBe(0)
  expect(way(0, -0, 0)).toBe(1)
})

test('zero is a number like those beside it: no jump as a target nears it', () => {
  const tiny = fc.double({ min: 1e-9, max: 1e-6, noNaN: true })
  fc.assert(
    fc.property(tiny, fc.integer({ min: 1, max: 39 }), (target, current) => {
      return Math.abs(Number(way(current, 40, target)) - Number(way(current, 40, 0))) < 1e-6
    }),
  )
})

test.each([
  ['increase', 0, 'achieved'],
  ['decrease', 0, 'achieved'],
  ['decrease', 3, 'not-achieved'],
] as const)('a target of zero to %s, with %i: %s', (direction, value, status) => {
  const record = stage([
    counted('evictions', {
      direction,
      frequency: 'quarterly',
      baseline: { value: 0 },
      targets: [{ by: '2023-03-31', value: 0 }],
    }),
  ])
  const rows = [{ indicator: 'evictions', partner: 'clinic', period: q1, value }]
  const { indicators } = assess(record, ObservationTable.from(rows, record), { asOf: '2023-04-30' })
  const [target] = indicators[0]?.targets ?? []
  expect(target?.status).toBe(status)
  expect(target === undefined ? undefined : brief(target.target)).toBe(0)
})
