import { UTCDate } from '@date-fns/utc'
import * as dateFns from 'date-fns'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CalendarConventions,
  type CalendarUnit,
  calendarUnits,
  monthsPerUnit,
  weekdays,
} from './calendar/calendar-unit.ts'
import {
  adjacentCalendarPeriods,
  calendarPeriodOf,
  calendarPeriodsOfYear,
  calendarPlaceOf,
  daysIn,
  nests,
  nextCalendarPeriod,
  Period,
  wholeMonths,
} from './period.ts'
import { addDays, daysBetween } from './plain-date.ts'

const unit = fc.constantFrom(...calendarUnits)
const conventions = fc.record({
  fiscalYearStartMonth: fc.integer({ min: 1, max: 12 }),
  fiscalYearNamedBy: fc.constantFrom('both-years', 'start-year', 'end-year'),
  schoolYearStartMonth: fc.integer({ min: 1, max: 12 }),
  weekStartsOn: fc.constantFrom(...weekdays),
})
const day = fc
  .integer({ min: 0, max: daysBetween('0002-01-01', '9997-12-31') })
  .map((days) => addDays('0002-01-01', days))

describe('calendarPeriodOf', () => {
  test.each<[string, CalendarUnit, CalendarConventions, string, string, string]>([
    ['2011-09-30', 'day', {}, '2011-09-30', '2011-09-30', '2011-09-30'],
    ['2011-09-30', 'week', {}, '2011-09-26', '2011-10-02', '2011-W39'],
    ['2005-01-01', 'week', {}, '2004-12-27', '2005-01-02', '2004-W53'],
    ['2008-12-30', 'week', {}, '2008-12-29', '2009-01-04', '2009-W01'],
    ['2024-01-03', 'week', { weekStartsOn: 'wednesday' }, '2024-01-03', '2024-01-09', '2024-WedW01'],
    ['2023-12-31', 'week', { weekStartsOn: 'sunday' }, '2023-12-31', '2024-01-06', '2024-SunW01'],
    ['2011-09-30', 'two-weeks', {}, '2011-09-26', '2011-10-09', '2011-W39/2011-W40'],
    ['2020-12-20', 'two-weeks', {}, '2020-12-14', '2020-12-27', '2020-W51/2020-W52'],
    ['2020-12-28', 'two-weeks', {}, '2020-12-28', '2021-01-03', '2020-W53'],
    ['2021-01-04', 'two-weeks', {}, '2021-01-04', '2021-01-17', '2021-W01/2021-W02'],
    ['2011-09-30', 'month', {}, '2011-09-01', '2011-09-30', '2011-09'],
    ['2012-02-29', 'month', { fiscalYearStartMonth: 7 }, '2012-02-01', '2012-02-29', '2012-02'],
    ['2011-02-28', 'month', {}, '2011-02-01', '2011-02-28', '2011-02'],
    ['1900-02-10', 'month', {}, '1900-02-01', '1900-02-28', '1900-02'],
    ['2000-02-10', 'month', {}, '2000-02-01', '2000-02-29', '2000-02'],
    ['2011-10-31', 'two-months', {}, '2011-09-01', '2011-10-31', '2011-09/2011-10'],
    ['2011-01-01', 'quarter', {}, '2011-01-01', '2011-03-31', '2011-Q1'],
    ['2011-12-31', 'quarter', { fiscalYearStartMonth: 7 }, '2011-10-01', '2011-12-31', '2011-Q4'],
    ['2011-06-30', 'half-year', {}, '2011-01-01', '2011-06-30', '2011-H1'],
    ['2011-07-01', 'half-year', { fiscalYearStartMonth: 10 }, '2011-07-01', '2011-12-31', '2011-H2'],
    ['2011-07-01', 'year', { fiscalYearStartMonth: 7 }, '2011-01-01', '2011-12-31', '2011'],
    ['2011-07-01', 'two-years', {}, '2010-01-01', '2011-12-31', '2010/2011'],
    ['2012-01-01', 'two-years', {}, '2012-01-01', '2013-12-31', '2012/2013'],
    ['2012-08-31', 'school-year', { schoolYearStartMonth: 9 }, '2011-09-01', '2012-08-31', 'SY2011/12'],
    ['2012-08-31', 'school-year', { schoolYearStartMonth: 8 }, '2012-08-01', '2013-07-31', 'SY2012/13'],
    ['2012-08-31', 'school-year', { schoolYearStartMonth: 1 }, '2012-01-01', '2012-12-31', 'SY2012'],
    ['2011-06-30', 'fiscal-year', { fiscalYearStartMonth: 7 }, '2010-07-01', '2011-06-30', '2010/11'],
    ['2011-07-01', 'fiscal-year', { fiscalYearStartMonth: 7 }, '2011-07-01', '2012-06-30', '2011/12'],
    ['1999-12-31', 'fiscal-year', { fiscalYearStartMonth: 4 }, '1999-04-01', '2000-03-31', '1999/00'],
    ['2011-12-31', 'fiscal-year', {}, '2011-01-01', '2011-12-31', '2011'],
    ['2012-02-29', 'fiscal-year', { fiscalYearStartMonth: 3 }, '2011-03-01', '2012-02-29', '2011/12'],
    [
      '2011-07-01',
      'fiscal-year',
      { fiscalYearStartMonth: 7, fiscalYearNamedBy: 'end-year' },
      '2011-07-01',
      '2012-06-30',
      'FY2012',
    ],
    [
      '2011-07-01',
      'fiscal-year',
      { fiscalYearStartMonth: 7, fiscalYearNamedBy: 'start-year' },
      '2011-07-01',
      '2012-06-30',
      'FY2011',
    ],
    ['2011-07-01', 'fiscal-year', { fiscalYearNamedBy: 'end-year' }, '2011-01-01', '2011-12-31', 'FY2011'],
    [
      '2012-01-01',
      'fiscal-half-year',
      { fiscalYearStartMonth: 7, fiscalYearNamedBy: 'end-year' },
      '2012-01-01',
      '2012-06-30',
      'FY2012 H2',
    ],
    ['2011-11-01', 'fiscal-half-year', { fiscalYearStartMonth: 11 }, '2011-11-01', '2012-04-30', '2011/12 H1'],
    ['2011-01-15', 'fiscal-quarter', { fiscalYearStartMonth: 4 }, '2011-01-01', '2011-03-31', '2010/11 Q4'],
    ['2010-04-01', 'fiscal-quarter', { fiscalYearStartMonth: 4 }, '2010-04-01', '2010-06-30', '2010/11 Q1'],
    ['2012-02-29', 'fiscal-quarter', { fiscalYearStartMonth: 12 }, '2011-12-01', '2012-02-29', '2011/12 Q1'],
    ['2011-05-15', 'fiscal-quarter', {}, '2011-04-01', '2011-06-30', '2011 Q2'],
    ['0099-12-31', 'quarter', {}, '0099-10-01', '0099-12-31', '0099-Q4'],
    ['0099-12-31', 'fiscal-year', { fiscalYearStartMonth: 7 }, '0099-07-01', '0100-06-30', '0099/00'],
    ['0000-01-01', 'two-years', {}, '0000-01-01', '0001-12-31', '0000/0001'],
    ['9999-12-31', 'year', {}, '9999-01-01', '9999-12-31', '9999'],
    ['9999-12-31', 'day', {}, '9999-12-31', '9999-12-31', '9999-12-31'],
  ])('%s as a %s, with %j', (date, cutInto, agreed, start, end, label) => {
    expect(calendarPeriodOf(date, cutInto, agreed)).toEqual({ start, end, label })
  })

  test('puts every day into one period, whose days all say the same', () => {
    fc.assert(
      fc.property(day, unit, conventions, fc.double({ min: 0, max: 1, noNaN: true }), (date, cutInto, agreed, at) => {
        const period = calendarPeriodOf(date, cutInto, agreed)
        expect(period.start <= date && date <= period.end).toBe(true)
        const other = addDays(period.start, Math.round(at * (daysIn(period) - 1)))
        expect(calendarPeriodOf(other, cutInto, agreed)).toEqual(period)
      }),
    )
  })

  test('tiles the calendar: the next period begins on the day after', () => {
    fc.assert(
      fc.property(day, unit, conventions, (date, cutInto, agreed) => {
        const period = calendarPeriodOf(date, cutInto, agreed)
        const next = nextCalendarPeriod(period, cutInto, agreed)
        expect(next.start).toBe(addDays(period.end, 1))
        expect(next.label > period.label).toBe(true)
      }),
    )
  })

  test('is as long as its unit says', () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom(...(Object.keys(monthsPerUnit) as (keyof typeof monthsPerUnit)[])),
        conventions,
        (date, cutInto, agreed) => {
          expect(wholeMonths(calendarPeriodOf(date, cutInto, agreed))).toBe(monthsPerUnit[cutInto])
        },
      ),
    )
    fc.assert(
      fc.property(day, conventions, (date, agreed) => {
        expect(daysIn(calendarPeriodOf(date, 'day', agreed))).toBe(1)
        expect(daysIn(calendarPeriodOf(date, 'week', agreed))).toBe(7)
        const pair = calendarPeriodOf(date, 'two-weeks', agreed)
        expect(daysIn(pair)).toBe(calendarPlaceOf(date, 'two-weeks', agreed).ordinal === 27 ? 7 : 14)
      }),
    )
  })

  test('counts weeks as date-fns does, from whichever day they begin', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...weekdays), (date, weekStartsOn) => {
        const utc = new UTCDate(date)
        const options = {
          weekStartsOn: ((weekdays.indexOf(weekStartsOn) + 1) % 7) as dateFns.Day,
          firstWeekContainsDate: 4,
        } as const
        expect(calendarPlaceOf(date, 'week', { weekStartsOn })).toEqual({
          year: dateFns.getWeekYear(utc, options),
          ordinal: dateFns.getWeek(utc, options),
        })
        const { start, end } = calendarPeriodOf(date, 'week', { weekStartsOn })
        expect(start).toBe(dateFns.startOfWeek(utc, options).toISOString().slice(0, 10))
        expect(end).toBe(dateFns.endOfWeek(utc, options).toISOString().slice(0, 10))
      }),
    )
  })

  test('has nothing past the last year of four digits', () => {
    const last = calendarPeriodOf('9999-12-31', 'quarter')
    const outside = expect.objectContaining({ code: 'foundation/invalid-date' })
    expect(() => nextCalendarPeriod(last, 'quarter')).toThrow(outside)
    expect(() => adjacentCalendarPeriods(last, 1e9, 'quarter')).toThrow(outside)
    expect(() => calendarPeriodOf('9999-12-31', 'week')).toThrow(outside)
    expect(() => calendarPeriodOf('0000-01-01', 'fiscal-year', { fiscalYearStartMonth: 7 })).toThrow(outside)
  })

  test.each<[string, CalendarUnit, CalendarConventions, string]>([
    ['a start month of 0', 'fiscal-year', { fiscalYearStartMonth: 0 }, 'fiscalYearStartMonth'],
    ['a start month of 13', 'fiscal-quarter', { fiscalYearStartMonth: 13 }, 'fiscalYearStartMonth'],
    ['half a start month', 'fiscal-half-year', { fiscalYearStartMonth: 1.5 }, 'fiscalYearStartMonth'],
    ['no start month of the school year', 'school-year', {}, 'schoolYearStartMonth'],
    ['a start month that is no number', 'school-year', { schoolYearStartMonth: Number.NaN }, 'schoolYearStartMonth'],
    ['an unknown day of the week', 'week', { weekStartsOn: 'caturday' as 'saturday' }, 'weekStartsOn'],
    ['an unknown unit', 'fortnight' as 'week', {}, 'unit'],
  ])('refuses %s', (_what, cutInto, agreed, path) => {
    expect(() => calendarPeriodOf('2011-09-30', cutInto, agreed)).toThrow(
      expect.objectContaining({ code: 'foundation/invalid-calendar', path: [path] }),
    )
  })
})

describe('adjacentCalendarPeriods', () => {
  const labels = (steps: number, cutInto: CalendarUnit, agreed: CalendarConventions = {}) =>
    adjacentCalendarPeriods(calendarPeriodOf('2020-12-31', cutInto, agreed), steps, cutInto, agreed).map(
      ({ label }) => label,
    )

  test('comes in the order of time, before and after', () => {
    expect(labels(2, 'quarter')).toEqual(['2021-Q1', '2021-Q2'])
    expect(labels(-2, 'quarter')).toEqual(['2020-Q2', '2020-Q3'])
    expect(labels(0, 'quarter')).toEqual([])
    expect(labels(-2, 'week')).toEqual(['2020-W51', '2020-W52'])
    expect(labels(2, 'two-weeks')).toEqual(['2021-W01/2021-W02', '2021-W03/2021-W04'])
    expect(labels(-1, 'fiscal-half-year', { fiscalYearStartMonth: 4 })).toEqual(['2020/21 H1'])
  })

  test('there and back again', () => {
    fc.assert(
      fc.property(day, unit, conventions, fc.integer({ min: 1, max: 20 }), (date, cutInto, agreed, steps) => {
        fc.pre(date > '0050' && date < '9950')
        const period = calendarPeriodOf(date, cutInto, agreed)
        const last = adjacentCalendarPeriods(period, steps, cutInto, agreed).at(-1)
        expect(last && adjacentCalendarPeriods(last, -steps, cutInto, agreed)[0]).toEqual(period)
      }),
    )
  })

  test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s steps', (steps) => {
    expect(() => labels(steps, 'month')).toThrow(expect.objectContaining({ code: 'foundation/invalid-calendar' }))
  })
})

describe('calendarPeriodsOfYear', () => {
  test.each<[number, CalendarUnit, CalendarConventions, number, string | undefined, string | undefined]>([
    [2016, 'day', {}, 366, '2016-01-01', '2016-12-31'],
    [2020, 'week', {}, 53, '2019-12-30', '2021-01-03'],
    [2021, 'week', {}, 52, '2021-01-04', '2022-01-02'],
    [2019, 'week', { weekStartsOn: 'saturday' }, 53, '2018-12-29', '2020-01-03'],
    [2020, 'two-weeks', {}, 27, '2019-12-30', '2021-01-03'],
    [2021, 'two-weeks', {}, 26, '2021-01-04', '2022-01-02'],
    [2021, 'two-months', {}, 6, '2021-01-01', '2021-12-31'],
    [2020, 'two-years', {}, 1, '2020-01-01', '2021-12-31'],
    [2021, 'two-years', {}, 0, undefined, undefined],
    [2021, 'fiscal-quarter', { fiscalYearStartMonth: 4 }, 4, '2021-04-01', '2022-03-31'],
    [2021, 'fiscal-quarter', { fiscalYearStartMonth: 4, fiscalYearNamedBy: 'end-year' }, 4, '2020-04-01', '2021-03-31'],
  ])('%i in %s, with %j: %i', (year, cutInto, agreed, count, start, end) => {
    const periods = calendarPeriodsOfYear(year, cutInto, agreed)
    expect([periods.length, periods[0]?.start, periods.at(-1)?.end]).toEqual([count, start, end])
  })

  test('holds each period in the year it is counted in, and in no other', () => {
    fc.assert(
      fc.property(day, unit, conventions, (date, cutInto, agreed) => {
        const period = calendarPeriodOf(date, cutInto, agreed)
        const { year, ordinal } = calendarPlaceOf(date, cutInto, agreed)
        expect(calendarPeriodsOfYear(year, cutInto, agreed)[ordinal - 1]).toEqual(period)
      }),
    )
  })

  test('refuses half a year', () => {
    expect(() => calendarPeriodsOfYear(2011.5, 'month')).toThrow('year: expected a whole number, found 2011.5')
  })
})

describe('nests', () => {
  test.each([
    ['2011-07-01', '2011-09-30', true],
    ['2011-07-01', '2011-07-01', true],
    ['2011-06-30', '2011-09-30', false],
    ['2011-07-01', '2011-10-01', false],
    ['2010-01-01', '2012-01-01', false],
  ])('%s to %s in the third quarter: %s', (start, end, within) => {
    expect(nests({ start, end }, { start: '2011-07-01', end: '2011-09-30' })).toBe(within)
  })
})

describe('wholeMonths', () => {
  test.each([
    ['2011-02-01', '2011-02-28', 1],
    ['2012-02-01', '2012-02-29', 1],
    ['2012-02-01', '2012-02-28', undefined],
    ['2010-04-01', '2011-03-31', 12],
    ['2010-04-02', '2011-03-31', undefined],
    ['2011-12-01', '9999-12-31', 95_857],
  ])('%s to %s: %s', (start, end, months) => {
    expect(wholeMonths({ start, end })).toBe(months)
  })
})

test('a period is strict and frozen', () => {
  const period = Period.parse({ start: '2011-07-01', end: '2011-09-30' })
  expect(Object.isFrozen(period)).toBe(true)
  expect(Period.safeParse({ ...period, label: '2011-Q3' }).success).toBe(false)
})
