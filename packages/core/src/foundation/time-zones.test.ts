// Days and periods are the same wherever a program runs: each time zone in a process of its own.
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** Time zones with what their clocks said at midnight of 2011-07-01 in Greenwich, in minutes behind it. */
const zones = {
  UTC: 0,
  'Pacific/Kiritimati': -840,
  'Pacific/Apia': 660,
  'Asia/Kathmandu': -345,
  'America/Sao_Paulo': 180,
  'America/St_Johns': 150,
  'Australia/Lord_Howe': -630,
}

/** Days around changes of the clock, of the date line, of the year and of the epoch. */
const days = ['1969-12-31', '1970-01-01', '2011-03-27', '2011-12-29', '2011-12-30', '2012-02-29', '2018-11-04']

const script = `
  import { calendarUnits } from './calendar/calendar-unit.ts'
  import { dhis2PeriodIds } from './notation/dhis2-period-ids.ts'
  import { iso8601Periods } from './notation/iso-8601-periods.ts'
  import { sdmxPeriods } from './notation/sdmx-periods.ts'
  import { calendarPeriodOf } from './period.ts'
  import { addDays, addMonths, dayOf, daysBetween, lastDayOfMonth } from './plain-date.ts'
  const conventions = { fiscalYearStartMonth: 7, schoolYearStartMonth: 9, weekStartsOn: 'sunday' }
  const answers = ${JSON.stringify(days)}.map((date) => [
    [addDays(date, 1), addMonths(date, 1), lastDayOfMonth(date), daysBetween('2000-01-01', date)],
    [dayOf(date + 'T23:59:59Z'), dayOf(date + 'T00:00:00+05:45')],
    calendarUnits.map((unit) => calendarPeriodOf(date, unit, conventions)),
    dhis2PeriodIds.types.map((type) => dhis2PeriodIds.periodAt(date, type)),
    ['week', 'month', 'quarter'].map((unit) => {
      const period = calendarPeriodOf(date, unit)
      return [iso8601Periods, sdmxPeriods].map(({ parse, format }) => [format(period), parse(format(period))])
    }),
  ])
  const offset = new Date('2011-07-01T00:00:00Z').getTimezoneOffset()
  process.stdout.write(JSON.stringify({ offset, answers }))`

function answersIn(zone: string): { readonly offset: number; readonly answers: readonly unknown[] } {
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  })
  return JSON.parse(stdout)
}

test('days and periods are the same in every time zone', () => {
  const answered = Object.keys(zones).map(answersIn)
  expect(answered.map(({ offset }) => offset)).toEqual(Object.values(zones))
  const [greenwich, ...elsewhere] = answered.map(({ answers }) => answers)
  expect(greenwich).toHaveLength(days.length)
  for (const answers of elsewhere) expect(answers).toEqual(greenwich)
})
