import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCollectiveImpactError } from './errors.ts'
import {
  type CalendarUnit,
  calendarPeriodOf,
  formatPeriod,
  monthsPerUnit,
  nests,
  nextCalendarPeriod,
  Period,
  parsePeriod,
  wholeMonths,
} from './period.ts'
import { addDays, daysBetween } from './plain-date.ts'

const units = Object.keys(monthsPerUnit) as CalendarUnit[]
const unit = fc.constantFrom(...units)
const fiscalYearStartMonth = fc.integer({ min: 1, max: 12 })
const day = fc
  .integer({ min: 0, max: daysBetween('0001-01-01', '9997-12-31') })
  .map((days) => addDays('0001-01-01', days))

describe('calendarPeriodOf', () => {
  test.each<[string, CalendarUnit, number, string, string, string]>([
    ['2011-09-30', 'month', 1, '2011-09-01', '2011-09-30', '2011-09'],
    ['2012-02-29', 'month', 7, '2012-02-01', '2012-02-29', '2012-02'],
    ['2011-02-28', 'month', 1, '2011-02-01', '2011-02-28', '2011-02'],
    ['1900-02-10', 'month', 1, '1900-02-01', '1900-02-28', '1900-02'],
    ['2000-02-10', 'month', 1, '2000-02-01', '2000-02-29', '2000-02'],
    ['2011-01-01', 'quarter', 1, '2011-01-01', '2011-03-31', '2011-Q1'],
    ['2011-12-31', 'quarter', 7, '2011-10-01', '2011-12-31', '2011-Q4'],
    ['2011-06-30', 'half-year', 1, '2011-01-01', '2011-06-30', '2011-H1'],
    ['2011-07-01', 'half-year', 10, '2011-07-01', '2011-12-31', '2011-H2'],
    ['2011-07-01', 'year', 7, '2011-01-01', '2011-12-31', '2011'],
    ['2011-06-30', 'fiscal-year', 7, '2010-07-01', '2011-06-30', '2010/11'],
    ['2011-07-01', 'fiscal-year', 7, '2011-07-01', '2012-06-30', '2011/12'],
    ['1999-12-31', 'fiscal-year', 4, '1999-04-01', '2000-03-31', '1999/00'],
    ['2011-12-31', 'fiscal-year', 1, '2011-01-01', '2011-12-31', '2011'],
    ['2012-02-29', 'fiscal-year', 3, '2011-03-01', '2012-02-29', '2011/12'],
    ['2011-01-15', 'fiscal-quarter', 4, '2011-01-01', '2011-03-31', '2010/11 Q4'],
    ['2010-04-01', 'fiscal-quarter', 4, '2010-04-01', '2010-06-30', '2010/11 Q1'],
    ['2012-02-29', 'fiscal-quarter', 12, '2011-12-01', '2012-02-29', '2011/12 Q1'],
    ['2011-05-15', 'fiscal-quarter', 1, '2011-04-01', '2011-06-30', '2011 Q2'],
    ['0099-12-31', 'quarter', 1, '0099-10-01', '0099-12-31', '0099-Q4'],
    ['0099-12-31', 'fiscal-year', 7, '0099-07-01', '0100-06-30', '0099/00'],
    ['9999-12-31', 'year', 1, '9999-01-01', '9999-12-31', '9999'],
  ])('%s as a %s, with a fiscal year from month %s', (date, cutInto, startMonth, start, end, label) => {
    expect(calendarPeriodOf(date, cutInto, startMonth)).toEqual({ start, end, label })
  })

  test('puts every day into one cell, whose days all say the same', () => {
    fc.assert(
      fc.property(
        day,
        unit,
        fiscalYearStartMonth,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (date, cutInto, month, at) => {
          const cell = calendarPeriodOf(date, cutInto, month)
          expect(cell.start <= date && date <= cell.end).toBe(true)
          const other = addDays(cell.start, Math.round(at * daysBetween(cell.start, cell.end)))
          expect(calendarPeriodOf(other, cutInto, month)).toEqual(cell)
          expect(wholeMonths(cell)).toBe(monthsPerUnit[cutInto])
        },
      ),
    )
  })

  test('tiles the calendar: the next cell begins on the day after', () => {
    fc.assert(
      fc.property(day, unit, fiscalYearStartMonth, (date, cutInto, month) => {
        const cell = calendarPeriodOf(date, cutInto, month)
        const next = nextCalendarPeriod(cell, cutInto, month)
        expect(next.start).toBe(addDays(cell.end, 1))
        expect(next.label > cell.label || cutInto.startsWith('fiscal')).toBe(true)
      }),
    )
  })

  test('nests: months in quarters in years, whatever the fiscal year', () => {
    fc.assert(
      fc.property(day, fiscalYearStartMonth, (date, month) => {
        const cellOf = (cutInto: CalendarUnit) => calendarPeriodOf(date, cutInto, month)
        for (const [inner, outer] of [
          ['month', 'quarter'],
          ['quarter', 'half-year'],
          ['half-year', 'year'],
          ['month', 'fiscal-quarter'],
          ['fiscal-quarter', 'fiscal-year'],
        ] as const) {
          expect(nests(cellOf(inner), cellOf(outer))).toBe(true)
        }
      }),
    )
  })

  test('has nothing past the last year of four digits', () => {
    const last = calendarPeriodOf('9999-12-31', 'quarter')
    expect(() => nextCalendarPeriod(last, 'quarter')).toThrow('not a calendar day of the years 0000 to 9999')
  })

  test('is the same in every time zone', () => {
    const calendars = calendarsIn(Object.keys(zones))
    expect(calendars.map(({ offset }) => offset)).toEqual(Object.values(zones))
    const here = days.map((date) => units.map((cutInto) => calendarPeriodOf(date, cutInto, 7)))
    for (const { calendar } of calendars) expect(calendar).toEqual(here)
  })
})

/** Time zones with what their clocks said at midnight of 2011-07-01 in Greenwich, in minutes behind it. */
const zones = {
  UTC: 0,
  'Pacific/Kiritimati': -840,
  'Pacific/Apia': 660,
  'America/Sao_Paulo': 180,
  'America/St_Johns': 150,
  'Australia/Lord_Howe': -630,
}

/** Days around changes of the clock, of the date line, of the year and of the epoch. */
const days = ['1969-12-31', '1970-01-01', '2011-03-27', '2011-12-29', '2011-12-30', '2012-02-29', '2018-11-04']

/** In a process of its own: only there may the time zone change. */
function calendarsIn(names: readonly string[]): readonly { readonly offset: number; readonly calendar: unknown }[] {
  const script = `
    import { calendarPeriodOf } from ${JSON.stringify(fileURLToPath(new URL('./period.ts', import.meta.url)))}
    const calendars = ${JSON.stringify(names)}.map((name) => {
      process.env.TZ = name
      return {
        offset: new Date('2011-07-01T00:00:00Z').getTimezoneOffset(),
        calendar: ${JSON.stringify(days)}.map((date) => ${JSON.stringify(units)}.map((unit) => calendarPeriodOf(date, unit, 7))),
      }
    })
    process.stdout.write(JSON.stringify(calendars))`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' })
  return JSON.parse(stdout)
}

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

  test('reads back the labels of the calendar, those of fiscal years excepted', () => {
    const calendarUnits = fc.constantFrom(...units.filter((name) => !name.startsWith('fiscal')))
    fc.assert(
      fc.property(day, calendarUnits, (date, cutInto) => {
        const { label, start, end } = calendarPeriodOf(date, cutInto)
        expect(parsePeriod(label)).toEqual({ start, end })
      }),
    )
  })
})

test('a period is strict and frozen', () => {
  const period = Period.parse({ start: '2011-07-01', end: '2011-09-30' })
  expect(Object.isFrozen(period)).toBe(true)
  expect(Period.safeParse({ ...period, label: '2011-Q3' }).success).toBe(false)
})

function codeThrownBy(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return isCollectiveImpactError(error) ? error.code : error
  }
}
