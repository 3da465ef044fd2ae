import { UTCDate } from '@date-fns/utc'
import { addDays, differenceInCalendarDays, getDaysInMonth, getISODay } from 'date-fns'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber, daysInMonth, plainDateOf, weekdayOf } from './day-number.ts'

const EPOCH = new UTCDate('1970-01-01')
const first = dayNumber('0000-01-01')
const last = dayNumber('9999-12-31')
const anyDay = fc.integer({ min: first, max: last })

describe('dayNumber', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['0000-01-01', -719_528],
    ['9999-12-31', 2_932_896],
  ])('%s is %i', (date, number) => {
    expect(dayNumber(date)).toBe(number)
    expect(plainDateOf(number)).toBe(date)
  })

  test('counts as date-fns does', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const date = addDays(EPOCH, number).toISOString().slice(0, 10)
        expect(plainDateOf(number)).toBe(date)
        expect(dayNumber(date)).toBe(differenceInCalendarDays(new UTCDate(date), EPOCH))
        expect(weekdayOf(number)).toBe(getISODay(new UTCDate(date)))
      }),
      { numRuns: 2_000 },
    )
  })

  test('knows every day of four centuries, which then repeat', () => {
    const start = dayNumber('1900-01-01')
    const expected = new UTCDate('1900-01-01')
    for (let number = start; number < start + 146_097; number += 1) {
      const date = plainDateOf(number)
      if (date !== expected.toISOString().slice(0, 10) || dayNumber(date) !== number) expect.unreachable(date)
      expected.setUTCDate(expected.getUTCDate() + 1)
    }
    expect(plainDateOf(start + 146_097)).toBe('2300-01-01')
  })

  test.each([
    '',
    'soon',
    '2011-02-29',
    '1900-02-29',
    '2011-04-31',
    '2011-13-01',
    '2011-00-01',
    '2011-01-00',
    '2011-01-32',
    '2011/01/01',
    '2011-1-01',
    '2011-01-01T00:00:00Z',
    ' 2011-01-01',
    '2011-01-01 ',
    '20110101',
    '-011-01-01',
    '２０１１-01-01',
    '2a11-01-01',
    '2011-1a-01',
  ])('refuses %j', (text) => {
    expect(() => dayNumber(text)).toThrow(expect.objectContaining({ code: 'foundation/invalid-date' }))
  })
})

test.each([first - 1, last + 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('no day has the number %s', (number) => {
  expect(() => plainDateOf(number)).toThrow(expect.objectContaining({ code: 'foundation/invalid-date' }))
})

test('months are as long as date-fns has them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const date = new UTCDate(0)
      date.setUTCFullYear(year, month - 1, 1)
      expect(daysInMonth(year, month)).toBe(getDaysInMonth(date))
    }),
  )
})
