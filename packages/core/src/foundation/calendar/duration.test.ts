import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber } from '../day-number.ts'
import type { CalendarUnit } from './calendar-unit.ts'
import { addCalendarUnits, afterDuration, durationBetween, isoDurationOf } from './duration.ts'

const day = fc.integer({ min: dayNumber('0000-01-01'), max: dayNumber('9999-12-31') })

describe('addCalendarUnits', () => {
  test.each<[string, number, CalendarUnit, string]>([
    ['2011-12-31', 1, 'day', '2012-01-01'],
    ['2011-12-31', -2, 'week', '2011-12-17'],
    ['2011-12-31', 1, 'two-weeks', '2012-01-14'],
    ['2024-12-31', 2, 'month', '2025-02-28'],
    ['2024-03-31', -1, 'month', '2024-02-29'],
    ['2011-12-31', 1, 'two-months', '2012-02-29'],
    ['2011-08-31', -2, 'fiscal-quarter', '2011-02-28'],
    ['2012-02-29', 1, 'school-year', '2013-02-28'],
    ['2012-02-29', 2, 'two-years', '2016-02-29'],
  ])('%s and %i × %s is %s', (date, count, unit, then) => {
    expect(addCalendarUnits(date, count, unit)).toBe(then)
  })

  test('refuses what is past the calendar', () => {
    expect(() => addCalendarUnits('9999-12-31', 1, 'day')).toThrow(
      expect.objectContaining({ code: 'foundation/invalid-date' }),
    )
  })
})

test.each<[CalendarUnit, string]>([
  ['day', 'P1D'],
  ['week', 'P7D'],
  ['two-weeks', 'P14D'],
  ['month', 'P1M'],
  ['two-months', 'P2M'],
  ['fiscal-quarter', 'P3M'],
  ['half-year', 'P6M'],
  ['school-year', 'P1Y'],
  ['two-years', 'P2Y'],
])('a %s lasts %s', (unit, duration) => {
  expect(isoDurationOf(unit)).toBe(duration)
})

describe('durations', () => {
  test.each([
    ['2011-01-31', 'P1M', '2011-02-28'],
    ['2011-01-01', 'P1Y6M', '2012-07-01'],
    ['2011-01-01', 'P2W3D', '2011-01-18'],
    ['2011-01-01', 'P0D', '2011-01-01'],
  ])('%s and %s is %s', (date, duration, then) => {
    expect(afterDuration(dayNumber(date), duration)).toBe(dayNumber(then))
  })

  test.each(['P', 'P1', '1M', 'P-1M', 'P1.5M', 'P1D1M', 'P1H', 'PT1H', 'P1MT1H', 'P12345678D', 'p1m', ''])(
    '%j is none',
    (duration) => {
      expect(afterDuration(0, duration)).toBeUndefined()
    },
  )

  test('between two days, the shortest way to say it', () => {
    const between = (from: string, to: string) => durationBetween(dayNumber(from), dayNumber(to))
    expect(between('2011-01-01', '2012-01-01')).toBe('P1Y')
    expect(between('2011-01-15', '2011-04-15')).toBe('P3M')
    expect(between('2011-01-31', '2011-02-28')).toBe('P1M')
    expect(between('2011-01-01', '2011-01-15')).toBe('P14D')
  })

  test('lead from one day to the other', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 200_000 }), (from, days) => {
        expect(afterDuration(from, durationBetween(from, from + days))).toBe(from + days)
      }),
    )
  })

  test('in months are found again', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 2_000 }), (from, months) => {
        const after = afterDuration(from, `P${months}M`) ?? Number.NaN
        expect(durationBetween(from, after)).toBe(months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`)
      }),
    )
  })
})
