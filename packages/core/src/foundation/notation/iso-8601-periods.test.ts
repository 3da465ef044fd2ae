import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarPeriodOf } from '../period.ts'
import { addDays, daysBetween } from '../plain-date.ts'
import { iso8601Periods } from './iso-8601-periods.ts'

const day = fc
  .integer({ min: 0, max: daysBetween('0000-01-01', '9999-12-31') })
  .map((days) => addDays('0000-01-01', days))

describe('iso8601Periods', () => {
  test.each([
    ['2004', '2004-01-01', '2004-12-31'],
    ['0000', '0000-01-01', '0000-12-31'],
    ['9999', '9999-01-01', '9999-12-31'],
    ['2004-02', '2004-02-01', '2004-02-29'],
    ['2004-W10', '2004-03-01', '2004-03-07'],
    ['2004-W53', '2004-12-27', '2005-01-02'],
    ['2004-W53-7', '2005-01-02', '2005-01-02'],
    ['2004-03-15', '2004-03-15', '2004-03-15'],
    ['2004-366', '2004-12-31', '2004-12-31'],
    ['2004-03-15/2004-06-14', '2004-03-15', '2004-06-14'],
    ['2004/2005', '2004-01-01', '2005-12-31'],
    ['2004-03/2004-05', '2004-03-01', '2004-05-31'],
    ['2004-W10/2004-W11', '2004-03-01', '2004-03-14'],
    ['2004-03-15/P3M', '2004-03-15', '2004-06-14'],
    ['2004-03-15/P1Y', '2004-03-15', '2005-03-14'],
    ['2004-03-15/P2W', '2004-03-15', '2004-03-28'],
    ['9999-12-01/P1M', '9999-12-01', '9999-12-31'],
    ['2004/P6M', '2004-01-01', '2004-06-30'],
  ])('reads %s', (text, start, end) => {
    expect(iso8601Periods.parse(text)).toEqual({ start, end })
  })

  test.each([
    '2004-Q1',
    '2004-H1',
    '2004-13',
    '2004-00',
    '2004-W00',
    '2005-W53',
    '2004-W10-0',
    '2004-W10-8',
    '2005-366',
    '2004-000',
    '2004-02-30',
    '200403',
    '20040315',
    '+2004',
    '-2004',
    '04',
    '2004-03-15/2004-03-14',
    '2004-03-15/2004-04',
    '2004-03-15/P0D',
    '2004-03-15/P1.5M',
    '2004-03-15/PT12H',
    '9999-12-31/P1M',
    'P3M/2004-03-15',
    '2004/2005/2006',
    '/',
    '9999-W52',
    '0000-W53',
  ])('refuses %j', (text) => {
    expect(() => iso8601Periods.parse(text)).toThrow(expect.objectContaining({ code: 'foundation/invalid-period' }))
    expect(iso8601Periods.safeParse(text).success).toBe(false)
  })

  test.each([
    ['2004-01-01', '2004-12-31', '2004'],
    ['2004-02-01', '2004-02-29', '2004-02'],
    ['2004-12-27', '2005-01-02', '2004-W53'],
    ['2004-03-15', '2004-03-15', '2004-03-15'],
    ['2004-01-01', '2004-03-31', '2004-01-01/2004-03-31'],
    ['0000-01-01', '9999-12-31', '0000-01-01/9999-12-31'],
  ])('writes %s to %s as %s', (start, end, text) => {
    expect(iso8601Periods.format({ start, end })).toBe(text)
  })

  test('reads what it writes', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [start, end] = one < other ? [one, other] : [other, one]
        expect(iso8601Periods.parse(iso8601Periods.format({ start, end }))).toEqual({ start, end })
      }),
    )
    fc.assert(
      fc.property(day, fc.constantFrom('day', 'week', 'month', 'year'), (date, unit) => {
        fc.pre(date > '0001' && date < '9999')
        const { start, end, label } = calendarPeriodOf(date, unit)
        expect(iso8601Periods.format({ start, end })).toBe(label)
        expect(iso8601Periods.parse(label)).toEqual({ start, end })
      }),
    )
  })
})
