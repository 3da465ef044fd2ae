// What DHIS2 itself answers is held to in scripts/reference (f04); here the ids that its own packages do not agree on.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber, plainDateOf } from '../day-number.ts'
import { dhis2ClientPeriodIds, dhis2PeriodIds } from './dhis2-period-ids.ts'

const day = fc.integer({ min: dayNumber('0002-01-01'), max: dayNumber('9997-12-31') }).map(plainDateOf)

describe.each([
  ['the server', dhis2PeriodIds],
  ['the client', dhis2ClientPeriodIds],
])('period ids of %s', (_who, ids: typeof dhis2PeriodIds | typeof dhis2ClientPeriodIds) => {
  const { parse, format, typeOf, periodAt, types } = ids as typeof dhis2PeriodIds

  test('are read as they are written, for every type', () => {
    for (const type of types) {
      fc.assert(
        fc.property(day, (date) => {
          const { id, start, end } = periodAt(date, type)
          expect(start <= date && date <= end).toBe(true)
          expect(parse(id)).toEqual({ start, end })
          expect(format({ start, end }, typeOf(id))).toBe(id)
          expect(parse(format({ start, end }))).toEqual({ start, end })
        }),
        { numRuns: 50 },
      )
    }
  })
})

describe('dhis2PeriodIds', () => {
  test.each([
    ['2015NovS1', '2014-11-01', '2015-04-30'],
    ['2015NovS2', '2015-05-01', '2015-10-31'],
    ['2015NovQ1', '2014-11-01', '2015-01-31'],
    ['2015NovQ4', '2015-08-01', '2015-10-31'],
    ['2015Nov', '2014-11-01', '2015-10-31'],
    ['2015Feb', '2015-02-01', '2016-01-31'],
    ['2004BiW3', '2004-01-26', '2004-02-08'],
    ['2004WedW10', '2004-03-03', '2004-03-09'],
    ['2004W01', '2003-12-29', '2004-01-04'],
    ['2004-03', '2004-03-01', '2004-03-31'],
    ['2004-03-15', '2004-03-15', '2004-03-15'],
    ['9999', '9999-01-01', '9999-12-31'],
  ])('reads %s', (id, start, end) => {
    expect(dhis2PeriodIds.parse(id)).toEqual({ start, end })
  })

  test.each([
    '2015NovemberS1',
    '2015NovS3',
    '2015NovQ0',
    '2015March',
    '2015nov',
    '2015TueW1',
    '2015W00',
    '2015W1 ',
    '20150229',
    '201513',
    '2015-2',
    '9999W52',
    '2015W010',
    '',
  ])('refuses %j', (id) => {
    expect(dhis2PeriodIds.safeParse(id).success).toBe(false)
  })

  test('gives the last of 27 pairs of weeks one week, so that no day is in two', () => {
    expect(dhis2PeriodIds.parse('2020BiW26')).toEqual({ start: '2020-12-14', end: '2020-12-27' })
    expect(dhis2PeriodIds.parse('2020BiW27')).toEqual({ start: '2020-12-28', end: '2021-01-03' })
    expect(dhis2PeriodIds.parse('2021BiW1')).toEqual({ start: '2021-01-04', end: '2021-01-17' })
    expect(dhis2PeriodIds.adjacent('2020BiW26', 2).map(({ id }) => id)).toEqual(['2020BiW27', '2021BiW1'])
    expect(dhis2PeriodIds.periodsOfYear(2020, 'BiWeekly').at(-1)?.id).toBe('2020BiW26')
    expect(dhis2PeriodIds.format({ start: '2020-12-28', end: '2021-01-03' })).toBe('2020W53')
    expect(dhis2PeriodIds.format({ start: '2020-12-28', end: '2021-01-03' }, 'BiWeekly')).toBe('2020BiW27')
  })

  test('says the type of an id by its looks', () => {
    expect(dhis2PeriodIds.typeOf('2015NovS1')).toBe('SixMonthlyNov')
    expect(dhis2PeriodIds.typeOf('2015Q5')).toBe('Quarterly')
    expect(dhis2PeriodIds.typeOf('2015-Q1')).toBeUndefined()
  })

  test('says which calendar a type is of', () => {
    expect(dhis2PeriodIds.calendarOf('FinancialNov')).toEqual({
      unit: 'fiscal-year',
      conventions: { fiscalYearStartMonth: 11, fiscalYearNamedBy: 'end-year' },
    })
  })

  test('refuses to write what has no id', () => {
    const halfMonth = { start: '2015-01-01', end: '2015-01-15' }
    const refused = expect.objectContaining({ code: 'foundation/invalid-period' })
    expect(() => dhis2PeriodIds.format(halfMonth)).toThrow(refused)
    expect(() => dhis2PeriodIds.format({ start: '2015-01-01', end: '2015-01-31' }, 'Weekly')).toThrow(
      '2015-01-01/2015-01-31 cannot be written as a period id of DHIS2 of the type Weekly',
    )
    expect(() => dhis2PeriodIds.adjacent('2015Q5', 1)).toThrow(refused)
  })
})

describe('dhis2ClientPeriodIds', () => {
  test.each([
    ['2014NovemberS1', '2014-11-01', '2015-04-30'],
    ['2014NovemberQ4', '2015-08-01', '2015-10-31'],
    ['2014Nov', '2014-11-01', '2015-10-31'],
    ['2014March', '2014-03-01', '2015-02-28'],
    ['2014Jun', '2014-06-01', '2015-05-31'],
    ['2014TueW1', '2013-12-31', '2014-01-06'],
    ['2014MarchQ2', '2014-06-01', '2014-08-31'],
  ])('reads %s', (id, start, end) => {
    expect(dhis2ClientPeriodIds.parse(id)).toEqual({ start, end })
  })

  test.each(['2015NovS1', '2015NovQ1', '2004W01', '2004-03', '2004-03-15', '2014Mar'])('refuses %j', (id) => {
    expect(dhis2ClientPeriodIds.safeParse(id).success).toBe(false)
  })
})
