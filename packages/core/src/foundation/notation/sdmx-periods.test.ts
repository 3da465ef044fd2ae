import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber, plainDateOf } from '../day-number.ts'
import { iso8601Periods } from './iso-8601-periods.ts'
import { sdmxPeriods, sdmxPeriodsOf } from './sdmx-periods.ts'

const day = fc.integer({ min: dayNumber('0000-01-01'), max: dayNumber('9999-12-31') })
const startDay = fc
  .integer({ min: dayNumber('2000-01-01'), max: dayNumber('2000-12-31') })
  .map((date) => `-${plainDateOf(date).slice(4)}`)

describe('sdmxPeriods', () => {
  test.each([
    ['2004', '2004-01-01', '2004-12-31'],
    ['2004-03', '2004-03-01', '2004-03-31'],
    ['2004-03-15', '2004-03-15', '2004-03-15'],
    ['2000-A1', '2000-01-01', '2000-12-31'],
    ['2000-S2', '2000-07-01', '2000-12-31'],
    ['2000-T3', '2000-09-01', '2000-12-31'],
    ['2000-Q4', '2000-10-01', '2000-12-31'],
    ['2000-M12', '2000-12-01', '2000-12-31'],
    ['2011-W36', '2011-09-05', '2011-09-11'],
    ['2004-W53', '2004-12-27', '2005-01-02'],
    ['2000-D366', '2000-12-31', '2000-12-31'],
    ['2000-01-01T13:45:00', '2000-01-01', '2000-01-01'],
    ['2000-01-01T13:45:00.5Z', '2000-01-01', '2000-01-01'],
    ['2000-01-01T00:00:00/P2M', '2000-01-01', '2000-02-29'],
    ['2000-01-15/P10D', '2000-01-15', '2000-01-24'],
    ['2000-Q4+02:00', '2000-10-01', '2000-12-31'],
    ['9999-12-01/P1M', '9999-12-01', '9999-12-31'],
  ])('reads %s', (text, start, end) => {
    expect(sdmxPeriods.parse(text)).toEqual({ start, end })
  })

  test.each([
    '2004-A2',
    '2004-A01',
    '2004-S3',
    '2004-T4',
    '2004-Q5',
    '2004-Q0',
    '2004-M13',
    '2004-M1',
    '2005-W53',
    '2004-W1',
    '2005-D366',
    '2004-D75',
    '2004-B1',
    '2004Q1',
    '2004-W10-1',
    '2004-075',
    '2000-01-01T13:45',
    '2000-01-01T24:00:00',
    '2000-01T00:00:00',
    '2000-01-01T12:00:00/P2M',
    '2000-01-01/PT12H',
    '2000-01-01/2000-02-01',
    '2000/P2M',
    '',
  ])('refuses %j', (text) => {
    expect(sdmxPeriods.safeParse(text).success).toBe(false)
  })

  test.each([
    ['2004-01-01', '2004-12-31', '2004'],
    ['2004-03-01', '2004-03-31', '2004-03'],
    ['2004-03-15', '2004-03-15', '2004-03-15'],
    ['2004-01-01', '2004-06-30', '2004-S1'],
    ['2004-05-01', '2004-08-31', '2004-T2'],
    ['2004-10-01', '2004-12-31', '2004-Q4'],
    ['2004-12-27', '2005-01-02', '2004-W53'],
    ['2004-02-01', '2004-03-31', '2004-02-01/P2M'],
    ['2004-02-10', '2004-02-24', '2004-02-10/P15D'],
    ['0000-01-01', '9999-12-31', '0000-01-01/P10000Y'],
  ])('writes %s to %s as %s', (start, end, text) => {
    expect(sdmxPeriods.format({ start, end })).toBe(text)
  })
})

describe('sdmxPeriodsOf', () => {
  // The worked examples of the Technical Notes, 4.2.6.
  test.each([
    ['2010-Q2', '2010-10-01', '2010-12-31'],
    ['2011-W36', '2012-03-05', '2012-03-11'],
    ['2010-A1', '2010-07-01', '2011-06-30'],
    ['2010-T3', '2011-03-01', '2011-06-30'],
    ['2010-M12', '2011-06-01', '2011-06-30'],
    ['2010-D001', '2010-07-01', '2010-07-01'],
    ['2010', '2010-01-01', '2010-12-31'],
  ])('with a reporting year from July, %s is %s to %s', (text, start, end) => {
    expect(sdmxPeriodsOf('--07-01').parse(text)).toEqual({ start, end })
  })

  test('names a reporting year after the calendar year it begins in', () => {
    const { format } = sdmxPeriodsOf('--04-05')
    expect(format({ start: '2010-04-05', end: '2011-04-04' })).toBe('2010-A1')
    expect(format({ start: '2011-01-05', end: '2011-04-04' })).toBe('2010-Q4')
  })

  test.each(['07-01', '--7-1', '--02-30', '--13-01', '', '--07-01Z'])('refuses to begin on %j', (start) => {
    expect(() => sdmxPeriodsOf(start)).toThrow(expect.objectContaining({ code: 'foundation/invalid-calendar' }))
  })

  test('reads what it writes, whenever the reporting year begins', () => {
    fc.assert(
      fc.property(startDay, day, day, (begins, one, other) => {
        const [start, end] = [plainDateOf(Math.min(one, other)), plainDateOf(Math.max(one, other))]
        const { parse, format } = sdmxPeriodsOf(begins)
        expect(parse(format({ start, end }))).toEqual({ start, end })
      }),
    )
  })

  const reporting = fc.oneof(
    fc.constant('A1'),
    fc.integer({ min: 1, max: 2 }).map((ordinal) => `S${ordinal}`),
    fc.integer({ min: 1, max: 3 }).map((ordinal) => `T${ordinal}`),
    fc.integer({ min: 1, max: 4 }).map((ordinal) => `Q${ordinal}`),
    fc.integer({ min: 1, max: 12 }).map((ordinal) => `M${String(ordinal).padStart(2, '0')}`),
    fc.integer({ min: 1, max: 52 }).map((ordinal) => `W${String(ordinal).padStart(2, '0')}`),
  )

  test('writes the periods of a reporting year by their place in it', () => {
    fc.assert(
      fc.property(startDay, fc.integer({ min: 1000, max: 9000 }), reporting, (begins, year, place) => {
        const { parse, format } = sdmxPeriodsOf(begins)
        const period = parse(`${year}-${place}`)
        const isCalendar = /^\d{4}(-\d{2})?$/.test(iso8601Periods.format(period))
        if (!isCalendar) expect(format(period)).toBe(`${year}-${place}`)
      }),
      { numRuns: 500 },
    )
  })
})
