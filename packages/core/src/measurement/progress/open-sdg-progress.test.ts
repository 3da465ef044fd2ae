import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Unit } from '../../conditions/shared-measurement/unit.ts'
import { missing, observed } from '../measured.ts'
import { type OpenSdgQuery, openSdgProgress } from './open-sdg-progress.ts'

const basis = { method: { id: 'as stated', version: 1 }, asOf: '2024-12-31', inputs: 1 }
const unit: Unit = { kind: 'quantity', in: 'points' }
const of = (value: number) => observed(value, unit, basis)

const query = (more: Partial<OpenSdgQuery>): OpenSdgQuery => ({
  baseline: of(100),
  baseYear: 2015,
  current: of(110),
  currentYear: 2020,
  direction: 'increase',
  ...more,
})

/** Progress and score, or why there is none, and the status. */
function told(more: Partial<OpenSdgQuery>) {
  const { progress, score, status } = openSdgProgress(query(more))
  const brief = (measured: typeof progress) => (measured.kind === 'observed' ? measured.value : measured.reason)
  return [brief(progress), brief(score), status]
}

// Statistics Canada, Canadian Indicator Framework, indicator_calculation_components.yml, commit 0004afd (1-1-1, 15-5-1).
describe('published by Statistics Canada', () => {
  test('the official poverty rate of 2023 against its target', () => {
    const poverty = { baseline: of(14.5), current: of(10.2), currentYear: 2023, direction: 'decrease' } as const
    const [progress, score, status] = told({ ...poverty, target: of(7.25), targetYear: 2030 })
    expect(progress).toBeCloseTo(0.9525901792032172, 12)
    expect(score).toBeCloseTo(2.5185563910306596, 12)
    expect(status).toBe('substantial-progress')
  })

  test('a target that had been achieved before it was set', () => {
    const [progress, score, status] = told({
      baseline: of(70),
      current: of(68),
      currentYear: 2021,
      direction: 'decrease',
      target: of(100),
      targetYear: 2030,
    })
    expect(progress).toBeCloseTo(0.20028868698657923, 12)
    expect([score, status]).toEqual([5, 'target-achieved'])
  })
})

describe('what cannot be told', () => {
  test.each<[string, Partial<OpenSdgQuery>, string]>([
    ['no baseline', { baseline: missing('no-baseline', basis) }, 'no-baseline'],
    ['no value', { current: missing('not-reported', basis), currentYear: undefined }, 'not-reported'],
    ['no base year', { baseYear: undefined }, 'too-few-values'],
    ['the base year itself', { currentYear: 2015 }, 'too-few-values'],
    ['a year before the base year', { currentYear: 2014 }, 'too-few-values'],
    ['a base of zero', { baseline: of(0) }, 'division-by-zero'],
    ['values of different signs', { current: of(-1) }, 'not-meaningful'],
    ['a target of another sign', { target: of(-1), targetYear: 2030, direction: 'decrease' }, 'not-meaningful'],
    ['a target that is not set', { target: missing('no-target', basis), targetYear: 2030 }, 'no-target'],
    ['a target without a year', { target: of(200) }, 'too-few-values'],
    ['another unit', { baseline: observed(1, { kind: 'share' }, basis) }, 'incompatible-units'],
    [
      'a value that left the target it started from',
      { baseline: of(100), current: of(90), target: of(100), targetYear: 2030 },
      'division-by-zero',
    ],
    [
      'growth too large for a number',
      { baseline: of(5e-324), current: of(1e300), currentYear: 2016 },
      'not-meaningful',
    ],
  ])('%s', (_, more, reason) => {
    expect(told(more)).toEqual([reason, reason, 'not-available'])
  })

  test('is no obstacle to a target that is achieved', () => {
    const reached = { current: of(5), target: of(5), targetYear: 2030 }
    expect(told({ ...reached, baseline: missing('no-baseline', basis) })).toEqual(['no-baseline', 5, 'target-achieved'])
    expect(told({ ...reached, currentYear: 2015 })).toEqual(['too-few-values', 5, 'target-achieved'])
    expect(told({ ...reached, baseline: of(0) })).toEqual(['division-by-zero', 5, 'target-achieved'])
  })
})

describe('zero', () => {
  test('as a target asks for all of it', () => {
    const down = { baseline: of(100), current: of(25), currentYear: 2017, direction: 'decrease' } as const
    const [progress] = told({ ...down, target: of(0), targetYear: 2030 })
    expect(progress).toBe(0.5)
  })

  test('as the latest value is a fall by all of it', () => {
    expect(told({ current: of(0) })).toEqual([-1, -5, 'deterioration'])
    expect(told({ current: of(0), direction: 'decrease' })).toEqual([1, 5, 'substantial-progress'])
  })

  test('as growth is limited progress, whichever way is wanted', () => {
    for (const direction of ['increase', 'decrease'] as const) {
      expect(told({ current: of(100), direction })).toEqual([0, -2.5, 'limited-progress'])
    }
  })
})

describe('a limit', () => {
  const base = (value: number, limit: number) => told({ baseline: of(value), current: of(value), limit })
  test('that is reached and kept asks for no more', () =>
    expect(base(100, 100)).toEqual([0, 5, 'substantial-progress']))
  test('of 0 shrinks nothing', () => expect(base(50, 0)).toEqual([0, -2.5, 'limited-progress']))
  test('makes a little growth near it count for much', () => {
    const near = { baseline: of(97.4), current: of(99.7), currentYear: 2022 }
    expect(told(near)[2]).toBe('limited-progress')
    expect(told({ ...near, limit: 100 })[2]).toBe('substantial-progress')
  })
  test('counts for nothing beside a target', () => {
    const target = { target: of(200), targetYear: 2030 }
    expect(told({ ...target, limit: 120 })).toEqual(told(target))
  })
})

const size = fc.double({ min: 0.01, max: 1000, noNaN: true })

test('turning values and direction round changes nothing', () => {
  fc.assert(
    fc.property(size, size, size, fc.boolean(), (base, current, target, hasTarget) => {
      const turned = (sign: 1 | -1) =>
        told({
          baseline: of(sign * base),
          current: of(sign * current),
          direction: sign === 1 ? 'increase' : 'decrease',
          ...(hasTarget ? { target: of(sign * target), targetYear: 2030 } : {}),
        })
      expect(turned(-1)).toEqual(turned(1))
    }),
  )
})

test('scores lie between -5 and 5, and more progress never scores less', () => {
  fc.assert(
    fc.property(size, size, size, fc.option(size, { nil: undefined }), (base, one, other, limit) => {
      const [less, more] = [one, other].sort((a, b) => a - b)
      const score = (value: number) => Number(told({ baseline: of(base), current: of(value), limit })[1])
      const [low, high] = [score(less as number), score(more as number)]
      expect([low >= -5, low <= high, high <= 5]).toEqual([true, true, true])
    }),
  )
})
