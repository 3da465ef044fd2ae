import { type Change, type IndicatorResult, type Measured, missing, observed, type Unit } from '@collective-impact/core'
import { describe, expect, it } from 'vitest'
import { basis, everyCase, schoolYear } from '../test/every-case.ts'
import { change, moved, uneventful } from '../test/progress.ts'
import { describeChange } from './describe-change.ts'
import { figuresFor } from './figures.ts'

const unit: Unit = { kind: 'count', of: 'children' }
const of = (value: number) => observed(value, unit, basis())
const gap = missing('not-reported', basis())

/** What is said of a change to a latest value. */
function said(latest: Measured, told: Change, more: Partial<IndicatorResult> = {}) {
  const indicator: IndicatorResult = {
    ...uneventful,
    id: 'children',
    name: 'Children',
    unit,
    direction: 'increase',
    goals: [],
    latest,
    ...(latest.kind === 'observed' ? { latestPeriod: schoolYear(2023) } : {}),
    trend: [],
    breaks: [],
    breakdowns: [],
    baseline: gap,
    targets: [],
    change: told,
    ...more,
  }
  return describeChange(indicator, figuresFor())
}

describe('the change to the latest value', () => {
  it('is up or down, as wanted or not', () => {
    expect(said(of(1300), moved('up', of(1200), 'improving'))).toEqual({
      kind: 'up',
      judgement: 'improving',
      text: 'up from 1,200 in 2022/23, as wanted',
    })
    expect(said(of(1200), moved('down', of(1300), 'worsening'))?.text).toBe('down from 1,300 in 2022/23, not as wanted')
    expect(said(of(1200), moved('down', of(1300), 'steady'))?.text).toBe(
      'down from 1,300 in 2022/23, neither better nor worse',
    )
  })

  it('is not judged where the assessment does not judge it', () => {
    expect(said(of(1300), moved('up', of(1200), 'not-judged'))?.text).toBe('up from 1,200 in 2022/23')
    expect(said(of(1300), moved('up', of(1200), 'unknown'))?.text).toBe('up from 1,200 in 2022/23')
  })

  it('is slight where a reader would see no difference', () => {
    expect(said(of(5.012), moved('up', of(5.01), 'improving'))?.text).toBe(
      'slightly up from 5.01 in 2022/23, as wanted',
    )
  })

  it('is level, exactly or about', () => {
    expect(said(of(5), moved('level', of(5), 'steady', 0))?.text).toBe('the same as in 2022/23')
    expect(said(of(5), moved('level', of(5.1), 'steady', -0.1))?.text).toBe('about the same as in 2022/23')
  })

  it('names the baseline it is compared with', () => {
    const since = (told: Change) => said(of(1300), { ...told, comparedWith: 'baseline' })?.text
    expect(since(moved('up', of(1200), 'improving'))).toBe('up from the baseline of 1,200 in 2022/23, as wanted')
    expect(since(moved('level', of(1300), 'steady', 0))).toBe('the same as the baseline in 2022/23')
    expect(since(change(of(1200), { movement: 'up' }))).toBe('up from the baseline of 1,200')
    expect(since(change(missing('no-baseline', basis(), ['TBD'])))).toBe('nothing to compare with: no baseline (TBD)')
  })

  it('says where other partners report than at the value it is compared with', () => {
    const trend = [2021, 2022, 2023].map((year) => ({ period: schoolYear(year), measured: of(1200) }))
    const after = (year: number) => ({
      trend,
      compositionChanges: [
        { before: schoolYear(year - 1).label, after: schoolYear(year).label, joined: ['library'], left: [] },
      ],
    })
    const up = moved('up', of(1200), 'improving')
    expect(said(of(1300), up, after(2023))?.text).toBe(
      'up from 1,200 in 2022/23, as wanted; who reports has changed since',
    )
    expect(said(of(1200), moved('level', of(1200), 'steady', 0), after(2023))?.text).toBe(
      'the same as in 2022/23; who reports has changed since',
    )
    expect(said(of(1300), up, after(2022))?.text).toBe('up from 1,200 in 2022/23, as wanted')
    const { earlierPeriod: _, ...withoutPeriod } = up
    expect(said(of(1300), withoutPeriod, after(2023))?.text).toBe('up from 1,200, as wanted')
  })

  it('is not told across a break, or between units', () => {
    const other = missing('incompatible-methods', basis())
    const broken = (more: Partial<Change>) => said(of(1), change(other, more))
    expect(broken({ earlierPeriod: schoolYear(2022) })).toMatchObject({
      kind: 'broken',
      text: 'not comparable with 2022/23, when it was measured differently',
    })
    expect(broken({ comparedWith: 'baseline', earlierPeriod: schoolYear(2022) })?.text).toBe(
      'not comparable with the baseline of 2022/23, when it was measured differently',
    )
    const units = change(observed(1, { kind: 'share' }, basis()), {
      difference: missing('incompatible-units', basis()),
    })
    expect(said(of(1), units)).toMatchObject({ kind: 'broken', text: 'not comparable: units that do not combine' })
  })

  it('is nothing where there is nothing to compare', () => {
    expect(said(of(1), change())).toMatchObject({ kind: 'first', text: 'the first value' })
    expect(said(gap, change())).toBeUndefined()
  })

  it('holds in every case', () => {
    expect(everyCase.indicators.map((each) => describeChange(each, figuresFor())?.kind)).toEqual([
      'up',
      'down',
      'up',
      'level',
      'up',
      'down',
      'broken',
      undefined,
      undefined,
      'first',
    ])
  })
})
