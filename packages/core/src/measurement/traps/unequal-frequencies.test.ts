import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ObservationInput } from '../../conditions/shared-measurement/observation.ts'
import { addDays } from '../../foundation/plain-date.ts'
import { ask, brief, counted, cut, month, q1, q2, stage } from './staged.ts'

const record = stage([
  counted('visits', { frequency: 'monthly' }),
  counted('unscheduled'),
  counted('beds', {
    reporting: 'point-in-time',
    combine: { overTime: 'last', acrossPartners: 'sum', acrossGroups: 'sum' },
  }),
  counted('peak', { combine: { overTime: 'maximum', acrossPartners: 'sum', acrossGroups: 'sum' } }),
])
const visits = (partner: string | undefined, period: { start: string; end: string }, value: number) => ({
  indicator: 'visits',
  ...(partner === undefined ? {} : { partner }),
  period,
  value,
})
const monthly = (partner: string, months: readonly number[], value = 10) =>
  months.map((number) => visits(partner, month(number), value))
const loosely = (rows: readonly ObservationInput[]) => rows.map((row) => ({ ...row, indicator: 'unscheduled' }))

describe('one partner reports by month, another by quarter', () => {
  const rows = [...monthly('clinic', [1, 2, 3, 4, 5, 6]), visits('school', q1, 70), visits('school', q2, 80)]

  test('by quarter, the months are summed and the quarters stand', () => {
    expect(cut(record, rows, { indicator: 'visits', by: ['quarter'], asOf: q2.end })).toEqual([
      ['2023-Q1', 100],
      ['2023-Q2', 110],
    ])
  })

  test('by month, no third of a quarter is made up', () => {
    const byMonth = cut(record, rows, { indicator: 'visits', by: ['month'], asOf: q2.end })
    expect(byMonth.map(([label]) => label)).toEqual([1, 2, 3, 4, 5, 6].map((number) => `2023-0${number}`))
    expect(byMonth.every(([, value]) => typeof value === 'string')).toBe(true)
  })

  test('a month missing in a quarter leaves the quarter incomplete, whatever the other reports', () => {
    const lacking = rows.filter(({ partner, period }) => partner !== 'clinic' || period.start !== '2023-02-01')
    expect(cut(record, lacking, { indicator: 'visits', by: ['quarter'], asOf: q2.end })).toEqual([
      ['2023-Q1', 'below-coverage'],
      ['2023-Q2', 110],
    ])
  })
})

describe('one partner reports both ways', () => {
  test('the quarter stands for the months within it', () => {
    const rows = loosely([...monthly('clinic', [1, 2, 3]), visits('clinic', q1, 33)])
    expect(brief(ask(record, rows, { indicator: 'unscheduled' }))).toBe(33)
    expect(cut(record, rows, { indicator: 'unscheduled', by: ['month'] })).toEqual([
      ['2023-01', 10],
      ['2023-02', 10],
      ['2023-03', 10],
    ])
  })

  test('months before the change and quarters after it make the half-year', () => {
    const rows = [...monthly('clinic', [1, 2, 3]), visits('clinic', q2, 31)]
    const half = { indicator: 'visits', period: { start: q1.start, end: q2.end } }
    expect(brief(ask(record, rows, half))).toBe(61)
  })

  test('periods that cross are refused', () => {
    const crossing = { start: '2023-03-01', end: '2023-04-30' }
    const rows = loosely([visits('clinic', q1, 30), visits('clinic', crossing, 20)])
    const measured = ask(record, rows, { indicator: 'unscheduled' })
    expect(brief(measured)).toBe('overlapping-periods')
    expect(measured.basis.remarks).toEqual(['clinic: 2023-01-01 to 2023-03-31 and 2023-03-01 to 2023-04-30 overlap'])
  })
})

describe('the initiative reported the first quarter, its partners the second', () => {
  const whole = visits(undefined, q1, 100)

  test('each in its own rhythm: all of them count', () => {
    const rows = loosely([whole, ...monthly('clinic', [4, 5, 6]), visits('school', q2, 70)])
    expect(brief(ask(record, rows, { indicator: 'unscheduled' }))).toBe(200)
    expect(brief(ask(record, rows, { indicator: 'unscheduled', period: q2, coverageThreshold: 0 }))).toBe(100)
  })

  test('and one month of it too: who is within the month and who is within the quarter cannot be told', () => {
    const april = visits(undefined, month(4), 30)
    const rows = loosely([whole, april, ...monthly('clinic', [4, 5, 6]), visits('school', q2, 70)])
    expect(brief(ask(record, rows, { indicator: 'unscheduled' }))).toBe('overlapping-periods')
    const parted = loosely([whole, april, ...monthly('clinic', [4, 5, 6]), ...monthly('school', [4, 5, 6])])
    expect(brief(ask(record, parted, { indicator: 'unscheduled' }))).toBe(170)
  })

  test('levels of one day go together, however long the period they were given for', () => {
    const level = (partner: string | undefined, start: string, end: string, value: number): ObservationInput => ({
      indicator: 'beds',
      ...(partner === undefined ? {} : { partner }),
      period: { start, end },
      value,
    })
    const rows = [
      level(undefined, '2023-03-01', '2023-03-31', 100),
      level('clinic', '2023-06-01', '2023-06-30', 70),
      level('school', '2023-06-30', '2023-06-30', 50),
    ]
    expect(brief(ask(record, rows, { indicator: 'beds' }))).toBe(120)
    const told = [...rows, level(undefined, '2023-06-30', '2023-06-30', 123)]
    expect(brief(ask(record, told, { indicator: 'beds' }))).toBe(123)
  })
})

describe('one partner reports by week, another by month', () => {
  // 2023 begins on a Sunday: the first whole week begins on the 2nd, the fifth lies in January and February.
  const week = (position: number) => {
    const start = addDays('2023-01-02', 7 * position)
    return { start, end: addDays(start, 6) }
  }
  const weeks = Array.from({ length: 13 }, (_, position) => visits('clinic', week(position), 7))
  const rows = [...weeks, ...monthly('school', [1, 2, 3], 100)]

  test('by month: a week that lies in two of them belongs to neither, and none is taken for a month', () => {
    const byMonth = cut(record, loosely(rows), { indicator: 'unscheduled', by: ['month'], asOf: '2023-04-30' })
    expect(byMonth).toEqual([
      ['2023-01', 'overlapping-periods'],
      ['2023-02', 'overlapping-periods'],
      ['2023-03', 'overlapping-periods'],
    ])
    const { remarks } = ask(record, loosely(rows), { indicator: 'unscheduled', period: month(1) }).basis
    expect(remarks).toEqual(['clinic: 2023-01-30/2023-02-05 lies only partly in 2023-01-01/2023-01-31'])
  })

  test('by month, where reports are due by month: no month either', () => {
    const byMonth = cut(record, rows, { indicator: 'visits', by: ['month'], asOf: '2023-04-30', coverageThreshold: 0 })
    expect(byMonth.every(([, value]) => value === 'overlapping-periods')).toBe(true)
  })

  test('by month, of the partner that reports by month: its months', () => {
    const query = { indicator: 'unscheduled', by: ['month'], partners: ['school'], asOf: '2023-04-30' } as const
    expect(cut(record, loosely(rows), query).map(([, value]) => value)).toEqual([100, 100, 100])
  })

  test('over days in which all of them lie: everything', () => {
    const period = { start: '2023-01-01', end: week(12).end }
    expect(brief(ask(record, loosely(rows), { indicator: 'unscheduled', period }))).toBe(13 * 7 + 300)
  })

  test('in the week it was reported for, by week', () => {
    const byWeek = cut(record, loosely(weeks), { indicator: 'unscheduled', by: ['week'], asOf: '2023-04-30' })
    expect(byWeek).toHaveLength(13)
    expect(byWeek[4]).toEqual(['2023-W05', 7])
  })

  test('a week across the end of the days asked for is not left out in silence', () => {
    const query = { indicator: 'unscheduled', period: q1, coverageThreshold: 0 }
    expect(brief(ask(record, loosely(weeks), query))).toBe('overlapping-periods')
    expect(brief(ask(record, loosely(weeks.slice(0, -1)), query))).toBe(84)
  })
})

test('the declared operator decides over time: the peak of months beside the peak of a quarter', () => {
  const rows = [10, 30, 20]
    .map((value, position) => visits('clinic', month(position + 1), value))
    .concat(visits('school', q1, 25))
    .map((row) => ({ ...row, indicator: 'peak' }))
  expect(brief(ask(record, rows, { indicator: 'peak' }))).toBe(55)
})

test('in whatever rhythm partners report, quarters add up, and months are given only where all report by month', () => {
  const value = fc.nat({ max: 99 })
  const partner = fc.oneof(
    fc.array(value, { minLength: 6, maxLength: 6 }).map((values) => ({ rhythm: month, values })),
    fc
      .array(value, { minLength: 2, maxLength: 2 })
      .map((values) => ({ rhythm: (number: number) => [q1, q2][number - 1] ?? q1, values })),
  )
  fc.assert(
    fc.property(fc.array(partner, { minLength: 1, maxLength: 3 }), (partners) => {
      const rows = partners.flatMap(({ rhythm, values }, position) =>
        values.map((one, number) => visits(['clinic', 'library', 'school'][position], rhythm(number + 1), one)),
      )
      const sumOf = (quarter: number) =>
        partners
          .flatMap(({ values }) => values.slice((quarter * values.length) / 2, ((quarter + 1) * values.length) / 2))
          .reduce((sum, one) => sum + one, 0)
      expect(cut(record, rows, { indicator: 'visits', by: ['quarter'], asOf: q2.end })).toEqual([
        ['2023-Q1', sumOf(0)],
        ['2023-Q2', sumOf(1)],
      ])
      const months = cut(record, rows, { indicator: 'visits', by: ['month'], asOf: q2.end }).map(([, total]) => total)
      const byMonth = partners.every(({ rhythm }) => rhythm === month)
      const sums = [0, 1, 2, 3, 4, 5].map((at) => partners.reduce((sum, { values }) => sum + (values[at] ?? 0), 0))
      expect(months).toEqual(byMonth ? sums : months.map(() => expect.any(String)))
    }),
  )
})
