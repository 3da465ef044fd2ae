import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Unit } from '../../conditions/shared-measurement/unit.ts'
import { missing, observed } from '../measured.ts'
import { judgeTarget, type TargetComparison } from './target-standing.ts'

const basis = { method: { id: 'as stated', version: 1 }, asOf: '2024-12-31', inputs: 1 }
const unit: Unit = { kind: 'quantity', in: 'points' }
const of = (value: number) => observed(value, unit, basis)

/** From 0 to 100 with 50 expected by now, unless told otherwise. */
function standing(current: number, more: Partial<TargetComparison> = {}) {
  return judgeTarget({
    current: of(current),
    baseline: of(0),
    target: of(100),
    expected: of(50),
    direction: 'increase',
    isDue: false,
    ...more,
  })
}
const status = (current: number, more: Partial<TargetComparison> = {}) => standing(current, more).status

describe('an indicator that is to rise', () => {
  test.each([
    [120, 'achieved'],
    [100, 'achieved'],
    [60, 'on-track'],
    [50, 'on-track'],
    [47.5, 'on-track'],
    [47.4, 'at-risk'],
    [30, 'at-risk'],
    [29.9, 'off-track'],
    [0, 'off-track'],
    [-10, 'off-track'],
  ])('at %d is %s', (current, expected) => {
    expect(status(current)).toBe(expected)
  })

  test('shows overshoot and regress unclamped', () => {
    const part = (current: number) => standing(current).ofExpected
    expect([part(75), part(-10)]).toMatchObject([{ value: 1.5 }, { value: -0.2 }])
  })
})

test('a unit is the same in whatever order it is written', () => {
  const target = observed(100, { in: 'points', kind: 'quantity' }, basis)
  expect(status(60, { target })).toBe('on-track')
})

describe('an indicator that is to fall', () => {
  const down = { baseline: of(100), target: of(0), expected: of(50), direction: 'decrease' } as const
  test.each([
    [0, 'achieved'],
    [-5, 'achieved'],
    [40, 'on-track'],
    [52.5, 'on-track'],
    [70, 'at-risk'],
    [70.1, 'off-track'],
    [110, 'off-track'],
  ])('at %d is %s', (current, expected) => {
    expect(status(current, down)).toBe(expected)
  })
})

describe('an indicator that is to be kept', () => {
  const kept = { direction: 'maintain', target: of(0.93), tolerance: 0.01 } as const
  test.each([
    [0.93, 'on-track', 'achieved'],
    [0.94, 'on-track', 'achieved'],
    [0.92, 'on-track', 'achieved'],
    [0.9401, 'off-track', 'not-achieved'],
    [0.9, 'off-track', 'not-achieved'],
  ])('at %d is %s, and in the end %s', (current, before, after) => {
    expect([status(current, kept), status(current, { ...kept, isDue: true })]).toEqual([before, after])
  })

  test('exactly, where no tolerance is stated', () => {
    const exactly = { direction: 'maintain', target: of(5) } as const
    expect([status(5, exactly), status(5.1, exactly)]).toEqual(['on-track', 'off-track'])
  })
})

test('once its day has come a target is achieved or not', () => {
  expect([status(99, { isDue: true }), status(100, { isDue: true })]).toEqual(['not-achieved', 'achieved'])
})

test('a target for a period still to end is not achieved before', () => {
  expect(status(120, { reachedOnlyWhenDue: true })).toBe('on-track')
})

test('margins are those that are declared', () => {
  const margins = { onTrack: 0.8, atRisk: 0.2 }
  expect([40, 39, 10, 9].map((current) => status(current, { margins }))).toEqual([
    'on-track',
    'at-risk',
    'at-risk',
    'off-track',
  ])
})

describe('where no change for the better was expected', () => {
  test.each([
    ['before the first step', { expected: of(0) }],
    ['a target where it started', { target: of(0), expected: of(0) }],
    ['a decline that was agreed on', { target: of(-20), expected: of(-10) }],
  ])('%s, worse is off track', (_, more) => {
    expect(standing(-30, more)).toMatchObject({ status: 'off-track', ofExpected: { reason: 'not-meaningful' } })
  })

  test('what is as good as expected is on track', () => {
    expect(status(0, { expected: of(0) })).toBe('on-track')
    expect(status(-10, { target: of(-5), expected: of(-10) })).toBe('on-track')
  })
})

describe('what cannot be told', () => {
  const none = (reason: 'no-baseline' | 'no-target' | 'not-yet-due' | 'below-coverage') => missing(reason, basis)
  test.each<[string, Partial<TargetComparison>, string, string]>([
    ['no target', { target: none('no-target') }, 'unknown', 'no-target'],
    ['no value', { current: none('below-coverage') }, 'unknown', 'below-coverage'],
    ['no value yet', { current: none('not-yet-due') }, 'not-yet-due', 'not-yet-due'],
    ['no baseline', { expected: none('no-baseline') }, 'unknown', 'no-baseline'],
    ['nothing due yet', { expected: none('not-yet-due') }, 'not-yet-due', 'not-yet-due'],
    ['no wanted direction', { direction: 'neutral' }, 'unknown', 'not-applicable'],
    ['another unit', { target: observed(1, { kind: 'share' }, basis) }, 'unknown', 'incompatible-units'],
  ])('%s', (_, more, expected, reason) => {
    expect(standing(10, more)).toMatchObject({ status: expected, reason })
  })

  test('is no obstacle to what is reached', () => {
    expect(status(100, { expected: none('no-baseline'), baseline: none('no-baseline') })).toBe('achieved')
  })
})

test('negating all values and turning the direction changes nothing', () => {
  const value = fc.integer({ min: -100, max: 100 })
  const turned = { increase: 'decrease', decrease: 'increase', maintain: 'maintain', neutral: 'neutral' } as const
  const direction = fc.constantFrom('increase', 'decrease', 'maintain', 'neutral')
  const tolerance = fc.integer({ min: 0, max: 20 })
  fc.assert(
    fc.property(value, value, value, value, direction, tolerance, fc.boolean(), (a, b, c, d, way, tolerance, isDue) => {
      const judged = (sign: 1 | -1) => {
        const [current, baseline, target, expected] = [a, b, c, d].map((each) => of(sign * each)) as [
          ReturnType<typeof of>,
          ReturnType<typeof of>,
          ReturnType<typeof of>,
          ReturnType<typeof of>,
        ]
        const chosen = sign === 1 ? way : turned[way]
        return judgeTarget({ current, baseline, target, expected, direction: chosen, tolerance, isDue })
      }
      expect(withoutReadings(judged(-1))).toEqual(withoutReadings(judged(1)))
    }),
  )
})

/** What was read changes with the sign. */
function withoutReadings({ ofExpected, ...standing }: ReturnType<typeof judgeTarget>) {
  const { readings, ...basis } = ofExpected.basis
  return { ...standing, ofExpected: { ...ofExpected, basis } }
}

test('a better value never stands worse', () => {
  const order = ['off-track', 'at-risk', 'on-track', 'achieved']
  const value = fc.double({ min: -1e3, max: 1e3, noNaN: true })
  fc.assert(
    fc.property(value, value, value, value, value, (one, other, baseline, target, expected) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)]
      const place = (current: number) =>
        order.indexOf(status(current, { baseline: of(baseline), target: of(target), expected: of(expected) }))
      expect(place(more)).toBeGreaterThanOrEqual(place(less))
    }),
  )
})
