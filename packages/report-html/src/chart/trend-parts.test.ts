import { type IndicatorResult, missing, observed } from '@collective-impact/core'
import { figuresFor } from '@collective-impact/report'
import { describe, expect, it } from 'vitest'
import { basis, everyCase, schoolYear } from '../../../report/test/every-case.ts'
import { trendParts } from './trend-parts.ts'

const [reading] = everyCase.indicators as readonly [IndicatorResult]
const parts = (indicator: IndicatorResult) => trendParts(indicator, figuresFor(), '2025-07-31')

describe('what is drawn of a trend', () => {
  const drawn = parts(reading)

  it('has gaps where values are missing', () => {
    expect(drawn?.points.map(({ value }) => value)).toEqual([0.402, null, 0.3951, 0.43, 0.4412])
    expect(drawn?.gaps).toEqual([[1, 1]])
  })

  it('breaks where values may not be compared', () => {
    expect(drawn?.breaks).toEqual([2.5])
    expect(drawn?.points.map(({ segment }) => segment)).toEqual([0, 0, 0, 1, 1])
  })

  it('labels the first value, the latest and the target', () => {
    expect(drawn?.first?.text).toBe('40.2%')
    expect(drawn?.latest).toEqual({ position: 4, value: 0.4412, text: '44.1%' })
    expect(drawn?.target).toEqual({ value: 0.6, text: 'Target 60% by 30 June 2027' })
  })

  it('has the forecast from the last point of the past on, within the scale', () => {
    expect(drawn?.forecast?.line.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4])
    expect(drawn?.forecast?.end).toEqual({ position: 4, value: 0.42, text: '42%' })
    const [first, ...others] = reading.curve.forecastLine
    if (first === undefined) throw new TypeError('there is no forecast')
    const high = { ...first, measured: observed(3, reading.unit, basis()) }
    const curve = { ...reading.curve, forecastLine: [high, ...others] }
    expect(parts({ ...reading, curve })?.axis.high).toBeGreaterThanOrEqual(3)
  })

  it('has no forecast where the latest value is not judged by it', () => {
    for (const status of ['not-judged', 'unknown'] as const) {
      expect(parts({ ...reading, curve: { ...reading.curve, status } })).not.toHaveProperty('forecast')
    }
  })

  it('marks where other partners report', () => {
    expect(drawn?.compositionChanges).toEqual([1, 3.5])
  })

  it('labels as many periods as fit, the last one always', () => {
    const value = observed(1, reading.unit, basis())
    const trend = Array.from({ length: 40 }, (_, position) => ({
      period: schoolYear(1980 + position),
      measured: value,
    }))
    const labels = parts({ ...reading, trend, breaks: [], targets: [] })?.periodLabels ?? []
    expect(labels.length).toBeLessThan(6)
    expect(labels.at(-1)?.text).toBe('2019/20')
  })

  it('shortens labels that would not fit', () => {
    const period = { ...schoolYear(2024), label: 'a label without an end '.repeat(9) }
    const [label] = parts({ ...reading, trend: [{ period, measured: reading.latest }], breaks: [] })?.periodLabels ?? []
    expect(label?.text).toBe('a label without…')
  })

  it('joins gaps in a row', () => {
    const gap = missing('not-reported', basis())
    const value = observed(0.4, reading.unit, basis())
    const trend = [gap, gap, value, gap].map((measured, position) => ({
      period: schoolYear(2020 + position),
      measured,
    }))
    expect(parts({ ...reading, trend, breaks: [] })?.gaps).toEqual([
      [0, 1],
      [3, 3],
    ])
  })

  it('is nothing where no value is', () => {
    expect(parts({ ...reading, trend: [] })).toBeUndefined()
    expect(
      parts({ ...reading, trend: [{ period: schoolYear(2024), measured: missing('unknown', basis()) }] }),
    ).toBeUndefined()
  })
})
