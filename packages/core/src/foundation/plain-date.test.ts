import { UTCDate } from '@date-fns/utc'
import * as dateFns from 'date-fns'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCollectiveImpactError } from './errors.ts'
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  Instant,
  lastDayOfMonth,
  monthsBetween,
  PlainDate,
  requirePlainDate,
} from './plain-date.ts'

const day = fc
  .integer({ min: 0, max: daysBetween('0100-01-01', '9899-12-31') })
  .map((days) => addDays('0100-01-01', days))

describe('a plain date', () => {
  test.each(['2011-12-31', '2012-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is one', (text) => {
    expect(PlainDate.safeParse(text).success).toBe(true)
  })

  test.each([
    '2011-02-29',
    '1900-02-29',
    '2011-04-31',
    '2011-00-10',
    '2011-13-01',
    '2011-12-32',
    '2011-12-00',
    '2011-1-1',
    '11-12-31',
    '20111231',
    '31.12.2011',
    '2011-12-31T00:00:00Z',
    '+002011-12-31',
    '-2011-12-31',
    '2011-12-31 ',
    '',
  ])('%j is none', (text) => {
    expect(PlainDate.safeParse(text).success).toBe(false)
  })

  test('is ordered as its text is', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        expect(Math.sign(daysBetween(one, other))).toBe(one === other ? 0 : one < other ? 1 : -1)
      }),
    )
  })
})

describe('an instant', () => {
  test.each(['2010-11-26T09:30:00Z', '2010-11-26T09:30:00.123Z', '2010-11-26T09:30:00+02:00'])('%s is one', (text) => {
    expect(Instant.safeParse(text).success).toBe(true)
  })

  test.each(['2010-11-26', '2010-11-26T09:30:00', '2010-11-26T25:00:00Z', '2010-02-30T00:00:00Z'])(
    '%s is none',
    (text) => {
      expect(Instant.safeParse(text).success).toBe(false)
    },
  )

  test.each([
    ['2010-11-26T00:00:00Z', '2010-11-26'],
    ['2010-11-26T23:59:59.999Z', '2010-11-26'],
    ['2010-11-26T00:30:00+02:00', '2010-11-25'],
    ['2010-11-26T23:30:00-05:00', '2010-11-27'],
  ])('%s falls on %s in UTC', (instant, date) => {
    expect(dayOf(instant)).toBe(date)
  })
})

describe('counting days', () => {
  test.each([
    ['2011-12-31', '2011-12-31', 0],
    ['2011-12-31', '2012-01-01', 1],
    ['2012-01-01', '2011-12-31', -1],
    ['2011-03-26', '2011-03-28', 2],
    ['0000-01-01', '9999-12-31', 3_652_424],
  ])('from %s to %s: %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
  })

  test.each([
    ['2011-02-28', 1, '2011-03-01'],
    ['2012-02-28', 1, '2012-02-29'],
    ['2011-01-01', -1, '2010-12-31'],
    ['2011-03-27', 365, '2012-03-26'],
    ['0099-12-31', 1, '0100-01-01'],
  ])('%s and %i days is %s', (date, days, then) => {
    expect(addDays(date, days)).toBe(then)
  })

  test('there and back again', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -36_000, max: 36_000 }), (date, days) => {
        const then = addDays(date, days)
        expect(daysBetween(date, then)).toBe(days)
        expect(addDays(then, -days)).toBe(date)
      }),
    )
  })
})

describe('counting months', () => {
  test.each([
    ['2011-01-31', 1, '2011-02-28'],
    ['2012-01-31', 1, '2012-02-29'],
    ['2012-02-29', 12, '2013-02-28'],
    ['2011-03-31', -1, '2011-02-28'],
    ['2011-12-15', 1, '2012-01-15'],
    ['0099-12-01', 1, '0100-01-01'],
  ])('%s and %i months is %s', (date, months, then) => {
    expect(addMonths(date, months)).toBe(then)
  })

  test.each([
    ['2011-01-31', '2011-02-01', 1],
    ['2011-02-01', '2011-01-31', -1],
    ['2011-01-01', '2011-01-31', 0],
    ['2009-12-01', '2011-01-01', 13],
  ])('from the month of %s to that of %s: %i', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months)
  })

  test('the last day of a month is followed by the first of the next', () => {
    fc.assert(
      fc.property(day, (date) => {
        const last = lastDayOfMonth(date)
        expect(last.slice(0, 7)).toBe(date.slice(0, 7))
        expect(addDays(last, 1)).toBe(`${addMonths(date, 1).slice(0, 7)}-01`)
      }),
    )
  })

  test('moves to the month that is meant, on the day or the last there is', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -1_000, max: 1_000 }), (date, months) => {
        const then = addMonths(date, months)
        expect(monthsBetween(date, then)).toBe(months)
        expect(then.slice(8) === date.slice(8) || then === lastDayOfMonth(then)).toBe(true)
      }),
    )
  })
})

describe('agrees with date-fns', () => {
  const anyDay = fc
    .integer({ min: 0, max: daysBetween('0000-01-01', '9999-12-31') })
    .map((days) => addDays('0000-01-01', days))
  const text = (date: Date) => date.toISOString().slice(0, 10)
  const inRange = (date: Date) => date.getUTCFullYear() >= 0 && date.getUTCFullYear() <= 9999

  test('in adding days and months', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -200_000, max: 200_000 }), (date, count) => {
        const days = dateFns.addDays(new UTCDate(date), count)
        const months = dateFns.addMonths(new UTCDate(date), count)
        if (inRange(days)) expect(addDays(date, count)).toBe(text(days))
        if (inRange(months)) expect(addMonths(date, count)).toBe(text(months))
        else expect(() => addMonths(date, count)).toThrow('not a calendar day of the years 0000 to 9999')
      }),
      { numRuns: 2_000 },
    )
  })

  test('in the last day of a month, and in counting days and months between', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        const [from, to] = [new UTCDate(one), new UTCDate(other)]
        expect(lastDayOfMonth(one)).toBe(text(dateFns.lastDayOfMonth(from)))
        expect(daysBetween(one, other)).toBe(dateFns.differenceInCalendarDays(to, from))
        expect(monthsBetween(one, other)).toBe(dateFns.differenceInCalendarMonths(to, from))
      }),
      { numRuns: 2_000 },
    )
  })
})

test.each<[string, () => unknown]>([
  ['past the last day', () => addDays('9999-12-31', 1)],
  ['before the first day', () => addDays('0000-01-01', -1)],
  ['past the last month', () => addMonths('9999-12-01', 1)],
  ['what is no date', () => addDays('soon', 1)],
  ['a required date', () => requirePlainDate('2011-02-29', 'asOf')],
])('refuses %s', (_what, run) => {
  expect(run).toThrow(expect.objectContaining({ code: 'foundation/invalid-date' }))
})

test('says which required date is none', () => {
  expect(requirePlainDate('2011-12-31', 'asOf')).toBe('2011-12-31')
  try {
    requirePlainDate('today', 'asOf')
    expect.unreachable()
  } catch (error) {
    expect(isCollectiveImpactError(error, 'foundation/invalid-date') && error.path).toEqual(['asOf'])
    expect(String(error)).toContain('asOf: "today" is not a calendar day')
  }
})
