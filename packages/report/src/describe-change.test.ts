import { type IndicatorResult, type Measured, missing, observed, type Unit } from '@collective-impact/core'
import { describe, expect, it } from 'vitest'
import { basis, everyCase, schoolYear } from '../test/every-case.ts'
import { describeChange } from './describe-change.ts'
import { figuresFor } from './figures.ts'

const unit: Unit = { kind: 'count', of: 'children' }
const gap = missing('not-reported', basis())

/** An indicator with one value a year from 2020/21 on; a missing one where there is no number. */
function indicator(values: readonly (number | undefined)[], more: Partial<IndicatorResult> = {}): IndicatorResult {
  const measured = values.map((value): Measured => (value === undefined ? gap : observed(value, unit, basis())))
  const latest = measured.findLastIndex(({ kind }) => kind === 'observed')
  return {
    id: 'children',
    name: 'Children',
    unit,
    direction: 'increase',
    goals: [],
    latest: measured[latest] ?? gap,
    ...(latest < 0 ? {} : { latestPeriod: schoolYear(2020 + latest) }),
    trend: measured.map((each, position) => ({ period: schoolYear(2020 + position), measured: each })),
    breaks: [],
    breakdowns: [],
    baseline: gap,
    targets: [],
    ...more,
  }
}

const change = (each: IndicatorResult) => describeChange(each, figuresFor())

describe('the change to the latest value', () => {
  it('is up or down, as wanted or not', () => {
    expect(change(indicator([1200, 1300]))).toEqual({
      kind: 'up',
      wanted: true,
      text: 'up from 1,200 in 2020/21, as wanted',
    })
    expect(change(indicator([1300, 1200]))?.text).toBe('down from 1,300 in 2020/21, not as wanted')
    expect(change(indicator([1300, 1200], { direction: 'decrease' }))?.wanted).toBe(true)
    expect(change(indicator([1200, 1300], { direction: 'decrease' }))?.wanted).toBe(false)
  })

  it('is not judged where no way is wanted', () => {
    expect(change(indicator([1200, 1300], { direction: 'neutral' }))).toEqual({
      kind: 'up',
      text: 'up from 1,200 in 2020/21',
    })
    expect(change(indicator([1200, 1300], { direction: 'maintain' }))).not.toHaveProperty('wanted')
  })

  it('is level where a reader would see no change', () => {
    expect(change(indicator([5, 5]))?.text).toBe('the same as in 2020/21')
    expect(change(indicator([5.01, 5.012]))).toEqual({ kind: 'level', text: 'about the same as in 2020/21' })
  })

  it('looks past gaps, and at nothing after the latest value', () => {
    expect(change(indicator([1200, undefined, 1300, undefined]))?.text).toBe('up from 1,200 in 2020/21, as wanted')
  })

  it('is not told across a break', () => {
    const broken = { fromMethod: 'a', toMethod: 'b', description: 'longer' }
    const across = { breaks: [{ before: '2020/21', after: '2022/23', ...broken }] }
    expect(change(indicator([1200, undefined, 1300], across))?.kind).toBe('broken')
    expect(change(indicator([1200, undefined, 1300, 1400], across))?.kind).toBe('up')
  })

  it('is nothing where there is nothing to compare', () => {
    expect(change(indicator([1200]))?.kind).toBe('first')
    expect(change(indicator([undefined]))).toBeUndefined()
    expect(change(indicator([]))).toBeUndefined()
  })

  it('holds in every case', () => {
    expect(everyCase.indicators.map((each) => change(each)?.kind)).toEqual([
      'up',
      'down',
      'up',
      'level',
      'level',
      'down',
      'down',
      undefined,
      undefined,
      'first',
    ])
  })
})
