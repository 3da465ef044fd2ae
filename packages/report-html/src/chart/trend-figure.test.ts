import type { IndicatorResult } from '@collective-impact/core'
import { figuresFor } from '@collective-impact/report'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { everyCase } from '../../../report/test/every-case.ts'
import { trendFigure } from './trend-figure.ts'

const [reading] = everyCase.indicators as readonly [IndicatorResult]
const figure = (indicator: IndicatorResult, id = 'chart') =>
  trendFigure(indicator, figuresFor(), { id, asOf: '2025-07-31' })?.text ?? ''

afterEach(() => vi.restoreAllMocks())

describe('the figure of a trend', () => {
  it('draws a line for each stretch that may be compared, with a gap in the first', () => {
    const lines = [...figure(reading).matchAll(/<path d="(M[^"]*)" stroke="#0b6174" stroke-width="2.5"/g)]
    expect(lines.map(([, path]) => path?.match(/M/g)?.length)).toEqual([2, 1])
  })

  it('is told in words', () => {
    const told = figure(reading)
    expect(told).toContain('aria-labelledby="chart-title chart-description"')
    expect(told).toContain('2021/22: not collected (schools were closed).')
    expect(told).toContain('may not be compared: Longer texts.')
  })

  it('gives ids to nothing but its title and description', () => {
    expect([...figure(reading).matchAll(/\bid="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'chart-title',
      'chart-description',
    ])
  })

  it('comes out the same however many were drawn before', () => {
    const before = figure(reading)
    for (const indicator of everyCase.indicators) figure(indicator)
    expect(figure(reading)).toBe(before)
  })

  it('says nothing on the console', () => {
    const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) => vi.spyOn(console, name))
    for (const indicator of everyCase.indicators) figure(indicator)
    for (const spy of spies) expect(spy).not.toHaveBeenCalled()
  })
})
