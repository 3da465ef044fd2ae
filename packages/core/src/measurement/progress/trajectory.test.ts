import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Unit } from '../../conditions/shared-measurement/unit.ts'
import { addDays } from '../../foundation/plain-date.ts'
import { missing, observed } from '../measured.ts'
import { type Course, expectedValue } from './trajectory.ts'

const basis = { method: { id: 'as stated', version: 1 }, asOf: '2024-12-31', inputs: 1 }
const unit: Unit = { kind: 'count', of: 'people' }
const of = (value: number) => observed(value, unit, basis)

const course = (baseline: number, target: number, more: Partial<Course> = {}): Course => ({
  baseline: of(baseline),
  from: '2020-12-31',
  target: of(target),
  by: '2024-12-31',
  trajectory: 'linear',
  ...more,
})

function expected(way: Course, day: string) {
  const measured = expectedValue(way, day)
  return measured.kind === 'observed' ? measured.value : measured.reason
}

const milestones = [
  { by: '2021-12-31', value: 20 },
  { by: '2022-12-31', value: 80 },
]

describe('the value expected on a day', () => {
  test('is of one unit, in whatever order that is written', () => {
    const baseline = observed(0, { of: 'people', kind: 'count' }, basis)
    expect(expected(course(0, 1461, { baseline }), '2022-12-31')).toBe(730)
  })

  // 2020-12-31 to 2022-12-31 is 730 of 1,461 days.
  test.each<[string, Course, string, number]>([
    ['linear, up', course(0, 1461), '2022-12-31', 730],
    ['linear, down to zero', course(1461, 0), '2022-12-31', 731],
    ['linear, below zero and above', course(-1461, 1461), '2022-12-31', -1],
    ['linear over milestones', course(10, 100, { milestones }), '2022-07-02', 20 + 60 * (183 / 365)],
    ['linear over milestones in any order', course(10, 100, { milestones: milestones.toReversed() }), '2022-12-31', 80],
    ['stepped before the first milestone', course(10, 100, { milestones, trajectory: 'stepped' }), '2021-12-30', 10],
    ['stepped on a milestone', course(10, 100, { milestones, trajectory: 'stepped' }), '2021-12-31', 20],
    ['stepped after the last milestone', course(10, 100, { milestones, trajectory: 'stepped' }), '2024-12-30', 80],
    ['stepped on the day of the target', course(10, 100, { milestones, trajectory: 'stepped' }), '2024-12-31', 100],
    ['after the target', course(10, 100), '2030-01-01', 100],
    [
      'with milestones of no day between',
      course(0, 1461, { milestones: [{ by: '2019-01-01', value: 9 }] }),
      '2021-01-01',
      1,
    ],
  ])('%s', (_, way, day, value) => {
    expect(expected(way, day)).toBeCloseTo(value, 9)
  })

  // Half of four years at a constant rate is the geometric mean: 100 → 121 over 1,461 days, 730.5 of them 110.
  test('compound is the same rate throughout', () => {
    const way = course(100, 121, { trajectory: 'compound' })
    expect(expected(way, '2022-12-31')).toBeCloseTo(100 * 1.21 ** (730 / 1461), 12)
    expect(expected(course(-100, -121, { trajectory: 'compound' }), '2022-12-31')).toBeCloseTo(
      -100 * 1.21 ** (730 / 1461),
      12,
    )
  })

  test.each<[string, Course, string]>([
    ['compound from 0', course(0, 10, { trajectory: 'compound' }), 'not-meaningful'],
    ['compound to 0', course(10, 0, { trajectory: 'compound' }), 'not-meaningful'],
    ['compound to another sign', course(-5, 5, { trajectory: 'compound' }), 'not-meaningful'],
    ['no target', course(0, 1, { target: missing('no-target', basis) }), 'no-target'],
    ['no baseline', course(0, 1, { baseline: missing('no-baseline', basis) }), 'no-baseline'],
    ['a baseline of no day', course(0, 1, { from: undefined }), 'no-baseline'],
    ['a target no later than the baseline', course(0, 1, { by: '2020-12-31' }), 'not-meaningful'],
    ['another unit', course(0, 1, { baseline: observed(0, { kind: 'share' }, basis) }), 'incompatible-units'],
  ])('%s is missing', (_, way, reason) => {
    expect(expected(way, '2022-12-31')).toBe(reason)
  })

  test('is not due before the baseline', () => {
    expect(expected(course(0, 1), '2020-12-30')).toBe('not-yet-due')
  })
})

const value = fc.double({ min: -1e6, max: 1e6, noNaN: true })
const days = fc.integer({ min: 0, max: 1461 })

test('passes through its ends exactly, whatever the trajectory', () => {
  const trajectory = fc.constantFrom('linear', 'compound', 'stepped')
  const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true })
  fc.assert(
    fc.property(positive, positive, trajectory, (baseline, target, way) => {
      expect(expected(course(baseline, target, { trajectory: way }), '2020-12-31')).toBe(baseline)
      expect(expected(course(baseline, target, { trajectory: way }), '2024-12-31')).toBe(target)
    }),
  )
})

test('a straight way never turns back, and a way to where one is stays there', () => {
  fc.assert(
    fc.property(value, value, days, days, (baseline, target, one, other) => {
      const on = (day: number) => expected(course(baseline, target), addDays('2020-12-31', day)) as number
      const [early, late] = [Math.min(one, other), Math.max(one, other)]
      const step = (on(late) - on(early)) * Math.sign(target - baseline)
      expect(step).toBeGreaterThanOrEqual(0)
      expect(expected(course(baseline, baseline), addDays('2020-12-31', one)) === baseline).toBe(true)
    }),
  )
})
