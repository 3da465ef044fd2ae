import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CalendarConventions, calendarUnits, weekdays } from './calendar/calendar-unit.ts'
import { isCollectiveImpactError } from './errors.ts'
import { calendarPeriodOf, formatPeriod } from './period.ts'
import { labelPeriod } from './period-label.ts'
import { parsePeriod, safeParsePeriod } from './period-text.ts'
import { addDays, daysBetween } from './plain-date.ts'

const day = fc
  .integer({ min: 0, max: daysBetween('0002-01-01', '9997-12-31') })
  .map((days) => addDays('0002-01-01', days))
const conventions = fc.record({
  fiscalYearStartMonth: fc.integer({ min: 1, max: 12 }),
  fiscalYearNamedBy: fc.constantFrom('both-years', 'start-year', 'end-year'),
  schoolYearStartMonth: fc.integer({ min: 1, max: 12 }),
  weekStartsOn: fc.constantFrom(...weekdays),
})

describe('parsePeriod', () => {
  test.each([
    ['2011', '2011-01-01', '2011-12-31'],
    ['2011-Q3', '2011-07-01', '2011-09-30'],
    ['2012-Q1', '2012-01-01', '2012-03-31'],
    ['2011-H1', '2011-01-01', '2011-06-30'],
    ['2011-H2', '2011-07-01', '2011-12-31'],
    ['2011-09', '2011-09-01', '2011-09-30'],
    ['2012-02', '2012-02-01', '2012-02-29'],
    ['2011-09-30', '2011-09-30', '2011-09-30'],
    ['2004-W53', '2004-12-27', '2005-01-02'],
    ['2004-WedW01', '2003-12-31', '2004-01-06'],
    ['2004-WedW01/2004-WedW02', '2003-12-31', '2004-01-13'],
    ['2011-Q1/2011-Q3', '2011-01-01', '2011-09-30'],
    ['2010/2011', '2010-01-01', '2011-12-31'],
    ['2011 Q2', '2011-04-01', '2011-06-30'],
    ['2011-07-01/P3M', '2011-07-01', '2011-09-30'],
    ['2011-07-01/2011-09-30', '2011-07-01', '2011-09-30'],
    ['2011-07-01/9999-12-31', '2011-07-01', '9999-12-31'],
  ])('reads %s', (text, start, end) => {
    expect(parsePeriod(text)).toEqual({ start, end })
  })

  test.each([
    '',
    ' 2011',
    '2011 ',
    '11',
    '2011-Q0',
    '2011-Q5',
    '2011-q3',
    '2011-H3',
    '2011-00',
    '2011-13',
    '2011-9',
    '2011-02-29',
    '2011-09-31',
    '2011/12',
    '2011/12 Q2',
    '2011-09-30/',
    '/2011-09-30',
    '2011-09-30/2011-07-01',
    '2011-07-01/2011-09-30/2011-12-31',
    '2011-07-01/2011-Q3',
    '2011-09/2011-08',
    '2004-W54',
    '2005-W53',
    '2004-MonW01',
    'SY2011/12',
    'FY2011',
    '9999-W52',
    '2011-07-01T00:00:00Z',
    '10000',
    '２０１１',
    '2011\n',
  ])('refuses %j', (text) => {
    expect(codeThrownBy(() => parsePeriod(text))).toBe('foundation/invalid-period')
  })

  test('reads back what formatPeriod writes', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [start, end] = one < other ? [one, other] : [other, one]
        expect(parsePeriod(formatPeriod({ start, end }))).toEqual({ start, end })
      }),
    )
  })

  test('reads back the labels of every unit', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...calendarUnits), conventions, (date, unit, agreed) => {
        const { label, start, end } = calendarPeriodOf(date, unit, agreed)
        expect(parsePeriod(label, agreed)).toEqual({ start, end })
        expect(parsePeriod(labelPeriod({ start, end }, agreed), agreed)).toEqual({ start, end })
      }),
      { numRuns: 500 },
    )
  })

  test.each<[string, CalendarConventions]>([
    ['2011/13', { fiscalYearStartMonth: 7 }],
    ['2011/12', { fiscalYearStartMonth: 1 }],
    ['2011/12 Q5', { fiscalYearStartMonth: 7 }],
    ['FY2011', { fiscalYearStartMonth: 7 }],
    ['2011/12', { fiscalYearStartMonth: 7, fiscalYearNamedBy: 'end-year' }],
    ['SY2011', { schoolYearStartMonth: 9 }],
  ])('refuses %s under %j: no period is called so', (text, agreed) => {
    expect(codeThrownBy(() => parsePeriod(text, agreed))).toBe('foundation/invalid-period')
  })

  test('knows the waves of a survey by their names', () => {
    const period = { start: '2011-03-01', end: '2011-05-15' }
    const surveyWaves = [{ name: 'Spring 2011', period }]
    expect(parsePeriod('Spring 2011', { surveyWaves })).toEqual(period)
    expect(labelPeriod(period, { surveyWaves })).toBe('Spring 2011')
    expect(codeThrownBy(() => parsePeriod('Spring 2011'))).toBe('foundation/invalid-period')
  })

  test('says what is wrong without throwing', () => {
    expect(safeParsePeriod('2011-Q3')).toEqual({ success: true, period: { start: '2011-07-01', end: '2011-09-30' } })
    const issues = (text: unknown) => {
      const result = safeParsePeriod(text)
      return result.success ? [] : result.issues.map(({ code, path }) => ({ code, path }))
    }
    expect(issues('2011-Q5')).toEqual([{ code: 'input/invalid-value', path: [] }])
    expect(issues(2011)).toEqual([{ code: 'input/wrong-type', path: [] }])
    expect(issues(undefined)).toEqual([{ code: 'input/wrong-type', path: [] }])
  })

  test('names what it was given, as far as that goes', () => {
    const result = safeParsePeriod('x'.repeat(1_000_000))
    expect(result.success ? '' : result.issues[0]?.message.length).toBeLessThan(300)
  })
})

describe('labelPeriod', () => {
  test.each<[string, string, CalendarConventions, string]>([
    ['2011-01-01', '2011-12-31', {}, '2011'],
    ['2010-07-01', '2011-06-30', { fiscalYearStartMonth: 7 }, '2010/11'],
    ['2010-07-01', '2011-06-30', {}, '2010-07-01/2011-06-30'],
    ['2011-07-01', '2011-12-31', { fiscalYearStartMonth: 7 }, '2011/12 H1'],
    ['2011-07-01', '2011-09-30', { fiscalYearStartMonth: 7 }, '2011/12 Q1'],
    ['2011-09-01', '2012-08-31', { schoolYearStartMonth: 9 }, 'SY2011/12'],
    ['2011-09-26', '2011-10-02', {}, '2011-W39'],
    ['2011-09-30', '2011-09-30', {}, '2011-09-30'],
    ['2011-09-29', '2011-09-30', {}, '2011-09-29/2011-09-30'],
    ['0000-01-01', '9999-12-31', { fiscalYearStartMonth: 7 }, '0000-01-01/9999-12-31'],
  ])('%s to %s under %j is %s', (start, end, agreed, label) => {
    expect(labelPeriod({ start, end }, agreed)).toBe(label)
  })
})

function codeThrownBy(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return isCollectiveImpactError(error) ? error.code : error
  }
}
