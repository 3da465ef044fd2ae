import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Unit } from '../../conditions/shared-measurement/unit.ts'
import { observed } from '../measured.ts'
import { type ForecastQuery, forecastBaseline } from './forecast-baseline.ts'

const basis = { method: { id: 'ratio', version: 1 }, asOf: '2024-12-31', inputs: 1 }
const share: Unit = { kind: 'share', of: 'students' }
const year = (start: number, value: number, unit = share) => ({
  day: `${start}-12-31`,
  measured: observed(value, unit, basis),
})

const query = (values: readonly number[], more: Partial<ForecastQuery> = {}): ForecastQuery => ({
  history: values.map((value, position) => year(2015 + position, value)),
  day: '2023-12-31',
  asOf: '2024-12-31',
  ...more,
})

function forecast(values: readonly number[], more: Partial<ForecastQuery> = {}) {
  const measured = forecastBaseline(query(values, more))
  return measured.kind === 'observed' ? measured.value : measured.reason
}

describe('where the past leads', () => {
  test('a straight past leads straight on', () => {
    // 2015-12-31 to 2018-12-31 is 1,096 days, on to 2023-12-31 another 1,826.
    const days = [0, 366, 731, 1096].map((day) => 0.5 + day / 10_000)
    expect(forecast(days)).toBeCloseTo(0.5 + 2922 / 10_000, 12)
  })

  test('one odd year does not turn it', () => {
    expect(forecast([0.5, 0.5, 0.1, 0.5, 0.5])).toBe(0.5)
  })

  test('the limits of the indicator are its limits', () => {
    const limits = { minimum: 0, maximum: 1 }
    expect([forecast([0.5, 0.7, 0.9], limits), forecast([0.5, 0.3, 0.1], limits)]).toEqual([1, 0])
    expect(forecastBaseline(query([0.5, 0.7, 0.9], limits)).basis.remarks).toEqual([
      'put at the limit of the indicator, 1',
    ])
  })

  test.each([
    ['none', []],
    ['two values', [0.5, 0.6]],
  ])('%s are too few', (_, values) => {
    expect(forecast(values)).toBe('too-few-values')
  })

  test('values of different units lead nowhere', () => {
    const history = [year(2015, 1), year(2016, 1), year(2017, 1, { kind: 'share' })]
    expect(forecast([], { history })).toBe('incompatible-units')
  })

  test('a unit is the same in whatever order it is written', () => {
    const history = [year(2015, 0.5), year(2016, 0.5, { of: 'students', kind: 'share' }), year(2017, 0.5)]
    expect(forecast([], { history })).toBe(0.5)
  })

  test('the order of the history changes nothing', () => {
    const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 8 })
    fc.assert(
      fc.property(values, (history) => {
        const { history: inOrder } = query(history)
        expect(forecast([], { history: inOrder.toReversed() })).toBe(forecast(history))
      }),
    )
  })
})
