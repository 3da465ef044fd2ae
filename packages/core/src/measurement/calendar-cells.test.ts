// What is reported by one unit of the calendar, cut by another.
import { describe, expect, test } from 'vitest'
import type { ObservationInput } from '../conditions/shared-measurement/observation.ts'
import type { CalendarUnit } from '../foundation/calendar/calendar-unit.ts'
import { calendarPeriodsOfYear, type Period } from '../foundation/period.ts'
import type { InitiativeRecordInput } from '../initiative/initiative-record.ts'
import { parseInitiative } from '../initiative/parse-initiative.ts'
import { aggregate } from './aggregate.ts'
import { replay } from './explain.ts'
import { ObservationTable } from './observation-table.ts'
import type { By } from './query.ts'
import { brief, counted } from './traps/staged.ts'

type SharedMeasurement = NonNullable<InitiativeRecordInput['sharedMeasurement']>

function staged(
  initiative: Partial<InitiativeRecordInput['initiative']> = {},
  sharedMeasurement: Partial<SharedMeasurement> = {},
) {
  return parseInitiative({
    formatVersion: 1,
    initiative: { id: 'valley', name: 'The Valley', ...initiative },
    partners: [
      { id: 'clinic', name: 'Clinic', sector: 'health' },
      { id: 'school', name: 'School', sector: 'education' },
    ],
    sharedMeasurement: { ...sharedMeasurement, indicators: [counted('visits')] },
  })
}

const visits = (period: Period, value: number, partner = 'clinic'): ObservationInput => ({
  indicator: 'visits',
  partner,
  period: { start: period.start, end: period.end },
  value,
})
const everyPeriodOf = (unit: CalendarUnit, year: number) =>
  calendarPeriodsOfYear(year, unit).map((one) => visits(one, 1))

function cut(rows: readonly ObservationInput[], by: By, record = staged(), asOf = '2024-12-31') {
  const table = ObservationTable.from(rows, record)
  const { cells } = aggregate(record, table, { indicator: 'visits', by: [by], asOf })
  return cells.map(({ key, measured }) => {
    expect(replay(record, table, measured.basis)).toEqual(measured)
    return [key.period?.label, brief(measured), ...(measured.basis.remarks ?? [])]
  })
}

describe('a unit that nests is rolled up', () => {
  test.each<[CalendarUnit, By, number, unknown, unknown]>([
    ['day', 'week', 53, ['2022-W52', 1], ['2023-W52', 7]],
    ['week', 'two-weeks', 26, ['2023-W01/2023-W02', 2], ['2023-W51/2023-W52', 2]],
    ['day', 'month', 12, ['2023-01', 31], ['2023-12', 31]],
    ['month', 'two-months', 6, ['2023-01/2023-02', 2], ['2023-11/2023-12', 2]],
    ['two-months', 'half-year', 2, ['2023-H1', 3], ['2023-H2', 3]],
    ['quarter', 'two-years', 1, ['2022/2023', 4], ['2022/2023', 4]],
  ])('%s into %s', (unit, by, count, first, last) => {
    const cells = cut(everyPeriodOf(unit, 2023), by)
    expect(cells).toHaveLength(count)
    if (unit !== 'day' || by !== 'week') expect([cells[0], cells.at(-1)]).toEqual([first, last])
    else expect(cells.at(-1)).toEqual(last)
  })

  test('by what the initiative has agreed about its calendar', () => {
    const record = staged({
      fiscalYearStartMonth: 10,
      fiscalYearNamedBy: 'end-year',
      schoolYearStartMonth: 9,
      weekStartsOn: 'sunday',
    })
    const months = everyPeriodOf('month', 2023)
    expect(cut(months, 'fiscal-half-year', record)).toEqual([
      ['FY2023 H1', 3],
      ['FY2023 H2', 6],
      ['FY2024 H1', 3],
    ])
    expect(cut(months, 'school-year', record)).toEqual([
      ['SY2022/23', 8],
      ['SY2023/24', 4],
    ])
    expect(cut([visits({ start: '2023-01-01', end: '2023-01-07' }, 5)], 'week', record)).toEqual([['2023-SunW01', 5]])
  })

  test('events of a day count in the period of the day', () => {
    const event = (date: string, value: number) => visits({ start: date, end: date }, value)
    expect(cut([event('2023-03-31', 20), event('2023-04-01', 30), event('2023-06-30', 50)], 'quarter')).toEqual([
      ['2023-Q1', 20],
      ['2023-Q2', 80],
    ])
  })

  test('the waves of a survey leave days between them', () => {
    const surveyWaves = [
      { name: 'Spring', period: { start: '2023-03-01', end: '2023-04-15' } },
      { name: 'Autumn', period: { start: '2023-10-01', end: '2023-11-15' } },
    ]
    const record = staged({}, { surveyWaves })
    const rows = [
      visits({ start: '2023-03-01', end: '2023-04-15' }, 7),
      visits({ start: '2023-07-01', end: '2023-07-31' }, 100),
      visits({ start: '2023-10-01', end: '2023-10-31' }, 4),
      visits({ start: '2023-11-01', end: '2023-11-15' }, 5),
    ]
    expect(cut(rows, 'survey-wave', record)).toEqual([
      ['Spring', 7],
      ['Autumn', 9],
    ])
  })
})

test('the waves of a survey may come with the question', () => {
  const record = staged()
  const table = ObservationTable.from([visits({ start: '2023-03-01', end: '2023-04-15' }, 7)], record)
  const surveyWaves = [{ name: 'Pilot', period: { start: '2023-03-01', end: '2023-04-30' } }]
  const query = { indicator: 'visits', by: ['survey-wave'], asOf: '2024-12-31', surveyWaves } as const
  const { cells } = aggregate(record, table, query)
  expect(cells.map(({ key, measured }) => [key.period?.label, brief(measured)])).toEqual([['Pilot', 7]])
  expect(aggregate(record, table, { ...query, surveyWaves: undefined }).cells).toEqual([])
})

describe('a unit that does not nest is never split', () => {
  test('weeks cut by month: only what lies within the month is known', () => {
    const weeks = everyPeriodOf('week', 2023).slice(0, 9)
    expect(cut(weeks, 'month')).toEqual([
      ['2023-01', 'overlapping-periods', 'clinic: 2023-01-30/2023-02-05 lies only partly in 2023-01-01/2023-01-31'],
      ['2023-02', 'overlapping-periods', 'clinic: 2023-01-30/2023-02-05 lies only partly in 2023-02-01/2023-02-28'],
    ])
  })

  test('months cut by week', () => {
    const cells = cut(everyPeriodOf('month', 2023).slice(0, 1), 'week')
    expect(cells.map(([label]) => label)).toEqual([
      '2022-W52',
      '2023-W01',
      '2023-W02',
      '2023-W03',
      '2023-W04',
      '2023-W05',
    ])
    for (const [, reason, remark] of cells) {
      expect(reason).toBe('overlapping-periods')
      expect(remark).toContain('clinic: 2023-01-01/2023-01-31 lies only partly in ')
    }
  })

  test('weeks that are expected and not there, cut by month', () => {
    const weekly = {
      id: 'weekly',
      indicator: 'visits',
      partner: 'clinic',
      frequency: 'weekly',
      from: '2023-01-02',
    } as const
    const record = staged({}, { expectations: [weekly] })
    const within = everyPeriodOf('week', 2023).slice(0, 4)
    expect(cut(within, 'month', record, '2023-01-31')).toEqual([['2023-01', 4]])
    expect(cut(within, 'month', record, '2023-02-05')).toEqual([
      ['2023-01', 'overlapping-periods', 'clinic: 2023-01-30/2023-02-05 lies only partly in 2023-01-01/2023-01-31'],
    ])
  })

  test('a year cut by quarter, beside a partner who reports by quarter', () => {
    const rows = [
      ...everyPeriodOf('quarter', 2023),
      ...calendarPeriodsOfYear(2023, 'year').map((one) => visits(one, 40, 'school')),
    ]
    expect(cut(rows, 'quarter').map(([label, value]) => [label, typeof value])).toEqual([
      ['2023-Q1', 'string'],
      ['2023-Q2', 'string'],
      ['2023-Q3', 'string'],
      ['2023-Q4', 'string'],
    ])
    expect(cut(rows, 'year')).toEqual([['2023', 44]])
  })
})

test('a calendar that is not agreed about is refused', () => {
  const rows = everyPeriodOf('month', 2023)
  expect(() => cut(rows, 'school-year')).toThrow(expect.objectContaining({ code: 'foundation/invalid-calendar' }))
})
