import { describe, expect, it } from 'vitest'
import { valueAxis } from './value-axis.ts'

describe('the scale of values', () => {
  it.for<[readonly number[], readonly number[]]>([
    [
      [62, 461],
      [0, 200, 400, 600],
    ],
    [
      [0.42, 0.7],
      [0, 0.2, 0.4, 0.6, 0.8],
    ],
    [[5], [0, 2, 4, 6]],
    [[0], [0, 0.25, 0.5, 0.75, 1]],
    [
      [-3, 4],
      [-4, -2, 0, 2, 4],
    ],
    [
      [-5, -3],
      [-6, -4, -2, 0],
    ],
  ])('of %o is marked at %o', ([values, ticks]) => {
    expect(valueAxis(values)?.ticks.map((tick) => Number(tick.toPrecision(12)))).toEqual(ticks)
    expect(valueAxis(values)?.fromZero).toBe(true)
  })

  it('of values close together does not begin at zero, and leaves room below them', () => {
    const axis = valueAxis([0.926, 0.932])
    expect(axis?.fromZero).toBe(false)
    expect(axis?.low).toBeLessThan(0.926)
    expect(axis?.high).toBeGreaterThanOrEqual(0.932)
  })

  it('holds every value', () => {
    for (const values of [
      [1e-9, 1e300],
      [0.1, 0.3],
      [999, 1000],
      [1e15, 1e15 + 1],
    ]) {
      const axis = valueAxis(values)
      expect(axis?.low).toBeLessThanOrEqual(Math.min(...values))
      expect(axis?.high).toBeGreaterThanOrEqual(Math.max(...values))
      expect(axis?.ticks.length).toBeLessThanOrEqual(8)
    }
  })

  it('is not there for values no scale can hold', () => {
    expect(valueAxis([-1e308, 1e308])).toBeUndefined()
  })
})
