import type { IndicatorResult } from '@collective-impact/core'
import { figuresFor } from '@collective-impact/report'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { everyCase } from '../../../report/test/every-case.ts'
import { trendFigure } from './trend-figure.ts'

const [reading] = everyCase.indicators as readonly [IndicatorResult]
const figure = (indicator: IndicatorResult, id = 'chart') =>
  trendFigure(indicator, { assessment: everyCase, figures: figuresFor(), idOf: () => id })?.text ?? ''

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

  it('draws the forecast dashed, beside the latest value, and names it', () => {
    const drawn = figure(reading)
    const [line] = [...drawn.matchAll(/<path d="(M[^"]*)"[^>]*stroke-dasharray="5,3"/g)]
    expect(line?.[1]?.match(/L/g)).toHaveLength(4)
    expect(drawn).toContain('The forecast: where the past was leading</span>')
    expect(drawn).toContain('Forecast, where the past was leading: from 39.6% in 2020/21 to 42% in 2024/25.')
  })

  it('keeps the label of the forecast a line away from that of the latest value, on its own side', () => {
    const heightOf = (text: string, drawn: string) =>
      Number(new RegExp(`translate\\([^,]*,([\\d.]+)\\)"[^>]*>${text}<`).exec(drawn)?.[1])
    const end = (value: number) => {
      const [last] = reading.curve.forecastLine.slice(-1)
      if (last === undefined) throw new TypeError('there is no forecast')
      const forecastLine = [{ ...last, measured: { ...reading.latest, value } as typeof reading.latest }]
      const drawn = figure({ ...reading, curve: { ...reading.curve, forecastLine } })
      return heightOf(`${value * 100}%`, drawn) - heightOf('44.1%', drawn)
    }
    expect(end(0.43)).toBeCloseTo(15, 6)
    expect(end(0.45)).toBeCloseTo(-15, 6)
    expect(end(0.5)).toBeLessThan(-15)
  })

  it('says where other partners report, and who', () => {
    const drawn = figure(reading)
    expect(drawn).toContain('Dotted lines: other partners report from there on.')
    expect(drawn).toContain('Partners: between 2020/21 and 2022/23 County Library began to report;')
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
