import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Unit } from '../../conditions/shared-measurement/unit.ts'
import { missing, observed } from '../measured.ts'
import { countJudgements } from './count-judgements.ts'
import { type ChangeQuery, type Judgement, judgeChange } from './judge-change.ts'

const basis = { method: { id: 'sum', version: 1 }, asOf: '2024-12-31', inputs: 1 }
const unit: Unit = { kind: 'quantity', in: 'points' }
const of = (value: number) => observed(value, unit, basis)

const judged = (then: number, now: number, more: Partial<ChangeQuery> = {}) =>
  judgeChange({ earlier: of(then), latest: of(now), direction: 'increase', ...more })

describe('a change', () => {
  test.each([
    ['increase', 1, 2, 'up', 'improving'],
    ['increase', 2, 1, 'down', 'worsening'],
    ['increase', 2, 2, 'level', 'steady'],
    ['decrease', 1, 2, 'up', 'worsening'],
    ['decrease', 0, -1, 'down', 'improving'],
    ['neutral', 1, 2, 'up', 'not-judged'],
  ] as const)('that is to %s from %d to %d goes %s: %s', (direction, then, now, movement, judgement) => {
    expect(judged(then, now, { direction })).toMatchObject({ movement, judgement, difference: { value: now - then } })
  })

  test.each([
    [80, 85, 'improving'],
    [85, 80, 'worsening'],
    [110, 105, 'improving'],
    [80, 102, 'improving'],
    [99, 101, 'steady'],
    [80, 120, 'steady'],
  ])('of a value to be kept at 100, from %d to %d is %s', (then, now, judgement) => {
    expect(judged(then, now, { direction: 'maintain', kept: of(100), tolerance: 2 }).judgement).toBe(judgement)
  })

  test('of a value to be kept nowhere cannot be judged', () => {
    expect(judged(1, 2, { direction: 'maintain' })).toMatchObject({ judgement: 'unknown', reason: 'no-target' })
    const pending = missing('no-target', basis)
    expect(judged(1, 2, { direction: 'maintain', kept: pending })).toMatchObject({ reason: 'no-target' })
  })

  test('is told and not judged of running totals, and where no way is better', () => {
    const missed = { latest: missing('not-reported', basis) }
    expect(judged(1, 2, { isRunningTotal: true })).toMatchObject({ movement: 'up', judgement: 'not-judged' })
    expect(judged(1, 2, { ...missed, direction: 'neutral' })).not.toHaveProperty('reason')
  })

  test('is steady within the share that is declared', () => {
    const within = (then: number, now: number) => judged(then, now, { steadyWithin: 0.1 }).judgement
    expect([within(1, 1.1), within(1, 1.11), within(-1, -1.1), within(0, 0.001), within(0, 0)]).toEqual([
      'steady',
      'improving',
      'steady',
      'improving',
      'steady',
    ])
  })

  test('cannot be told without both values, or between units', () => {
    expect(judged(1, 1, { latest: missing('not-reported', basis) })).toMatchObject({
      movement: 'unknown',
      judgement: 'unknown',
      reason: 'not-reported',
    })
    expect(judged(1, 1, { earlier: missing('incompatible-methods', basis) }).reason).toBe('incompatible-methods')
    expect(judged(1, 1, { earlier: observed(1, { kind: 'share' }, basis) }).reason).toBe('incompatible-units')
    expect(judged(-1.7e308, 1.7e308).reason).toBe('not-meaningful')
  })

  test('is the same judgement with all values negated and the direction turned', () => {
    const value = fc.integer({ min: -50, max: 50 })
    fc.assert(
      fc.property(value, value, value, fc.constantFrom('increase', 'decrease', 'maintain'), (then, now, kept, way) => {
        const turned = way === 'maintain' ? way : way === 'increase' ? 'decrease' : 'increase'
        expect(judged(-then, -now, { direction: turned, kept: of(-kept) }).judgement).toBe(
          judged(then, now, { direction: way, kept: of(kept) }).judgement,
        )
      }),
    )
  })
})

describe('a count of judgements', () => {
  const count = (judgements: readonly Judgement[]) => countJudgements(judgements, { asOf: '2011-12-31' })
  const many = (judgement: Judgement, times: number) => Array.from({ length: times }, () => judgement)

  // Kania & Kramer (2011): 34 of the 53 success indicators that Strive tracks have shown positive trends. How the other
  // 19 moved is not said there and invented here.
  test('is the headline of the Strive partnership', () => {
    const { share, ...counts } = count([...many('improving', 34), ...many('worsening', 12), ...many('steady', 7)])
    expect(counts).toEqual({ improving: 34, steady: 7, worsening: 12, notEnoughData: 0, indicators: 53 })
    expect(share).toMatchObject({ value: 34 / 53, basis: { inputs: 53 } })
  })

  test('leaves out what is not judged, and takes no lack of data for a lack of progress', () => {
    const { share, indicators, notEnoughData } = count(['improving', 'unknown', 'unknown', 'not-judged'])
    expect([indicators, notEnoughData]).toEqual([3, 2])
    expect(share).toMatchObject({ value: 1, basis: { remarks: ['2 of 3 cannot be told'] } })
  })

  test('of nothing that can be told has no share', () => {
    expect(count([]).share).toMatchObject({ reason: 'too-few-values' })
    expect(count(['unknown', 'not-judged']).share).toMatchObject({ reason: 'too-few-values' })
  })
})
