import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../../assessment/assess.ts'
import type { ObservationInput } from '../../conditions/shared-measurement/observation.ts'
import { addDays } from '../../foundation/plain-date.ts'
import { aggregate } from '../aggregate.ts'
import { ObservationTable } from '../observation-table.ts'
import { ask, brief, counted, cut, month, q1, q2, stage } from './staged.ts'

const record = stage([
  counted('visits', {
    frequency: 'monthly',
    baseline: { period: { start: '2022-12-01', end: '2022-12-31' }, value: 80 },
    targets: [{ by: '2023-12-31', value: 140 }],
  }),
  counted('beds', {
    reporting: 'point-in-time',
    combine: { overTime: 'last', acrossPartners: 'sum', acrossGroups: 'sum' },
  }),
])
const visits = (partner: string | undefined, number: number, value: number): ObservationInput => ({
  indicator: 'visits',
  ...(partner === undefined ? {} : { partner }),
  period: month(number),
  value,
})
const firstTwo = [visits('clinic', 1, 100), visits('clinic', 2, 110)]

describe('a quarter that is still running', () => {
  const running = { indicator: 'visits', period: q1, asOf: '2023-03-30' }

  test('has no value, though two of its months have', () => {
    const measured = ask(record, firstTwo, running)
    expect(brief(measured)).toBe('not-yet-due')
    expect(measured.basis.remarks).toEqual(['2023-01-01/2023-03-31 has not ended by 2023-03-30'])
  })

  test('has no cell; the months that have ended have theirs', () => {
    expect(cut(record, firstTwo, { indicator: 'visits', by: ['quarter'], asOf: '2023-03-30' })).toEqual([])
    expect(cut(record, firstTwo, { indicator: 'visits', by: ['month'], asOf: '2023-03-30' })).toEqual([
      ['2023-01', 100],
      ['2023-02', 110],
    ])
  })

  test('can be asked for as far as it has gone', () => {
    const toDate = { start: q1.start, end: month(2).end }
    expect(brief(ask(record, firstTwo, { indicator: 'visits', period: toDate, asOf: '2023-03-30' }))).toBe(210)
  })

  test('has its value on its last day, if all months are there', () => {
    const asOf = q1.end
    expect(brief(ask(record, firstTwo, { ...running, asOf }))).toBe('below-coverage')
    expect(brief(ask(record, [...firstTwo, visits('clinic', 3, 90)], { ...running, asOf }))).toBe(300)
  })

  test('has no value for any partner or group either', () => {
    expect(cut(record, firstTwo, { ...running, by: ['partner'] })).toEqual([['clinic', 'not-yet-due']])
  })
})

test('a report that comes before its period has ended waits for the end', () => {
  const early = [...firstTwo, visits('clinic', 3, 5)]
  expect(brief(ask(record, early, { indicator: 'visits', asOf: '2023-03-30' }))).toBe(210)
  expect(brief(ask(record, early, { indicator: 'visits', asOf: '2023-03-31' }))).toBe(215)
})

test('a level of a quarter still running is not where the quarter ended', () => {
  const beds = { indicator: 'beds', partner: 'clinic', period: month(1), value: 40 }
  expect(brief(ask(record, [beds], { indicator: 'beds', period: q1, asOf: '2023-02-15' }))).toBe('not-yet-due')
  expect(brief(ask(record, [beds], { indicator: 'beds', asOf: '2023-02-15' }))).toBe(40)
})

test('a leap day is waited for', () => {
  const february = { start: '2024-02-01', end: '2024-02-29' }
  const rows = [{ indicator: 'visits', partner: 'clinic', period: february, value: 1 }]
  const query = { indicator: 'visits', period: february }
  expect(brief(ask(record, rows, { ...query, asOf: '2024-02-28' }))).toBe('not-yet-due')
  expect(brief(ask(record, rows, { ...query, asOf: '2024-02-29' }))).toBe(1)
})

test('a year of which a quarter is still to come is not a year', () => {
  const rows = Array.from({ length: 9 }, (_, position) => visits('clinic', position + 1, 100))
  const query = { indicator: 'visits', period: { start: '2023-01-01', end: '2023-12-31' } }
  expect(brief(ask(record, rows, { ...query, asOf: '2023-11-15' }))).toBe('not-yet-due')
  expect(brief(ask(record, rows, { ...query, asOf: '2024-01-31' }))).toBe('below-coverage')
})

test('an assessment judges what has ended, and shows no trend point of what has not', () => {
  const rows = [1, 2, 3, 4].map((number) => visits('clinic', number, number < 4 ? 95 : 3))
  const assessed = assess(record, ObservationTable.from(rows, record), { asOf: '2023-04-15' })
  const [indicator] = assessed.indicators
  expect(indicator?.trend.map(({ period }) => period.label)).toEqual(['2023-01', '2023-02', '2023-03'])
  expect(indicator?.latestPeriod?.label).toBe('2023-03')
  expect(indicator?.targets[0]?.status).toBe('on-track')
})

test('the second quarter does not borrow from the first', () => {
  expect(brief(ask(record, firstTwo, { indicator: 'visits', period: q2, asOf: q2.end }))).toBe('not-reported')
})

test('on any day, what has not ended by then changes nothing, and has no value', () => {
  const reports = fc.uniqueArray(
    fc.record({
      partner: fc.constantFrom('clinic', 'school', undefined),
      number: fc.integer({ min: 1, max: 6 }),
      value: fc.nat({ max: 99 }),
    }),
    { minLength: 1, selector: ({ partner, number }) => `${partner} ${number}` },
  )
  const day = fc.nat({ max: 200 }).map((number) => addDays('2023-01-01', number))
  fc.assert(
    fc.property(reports, day, fc.constantFrom('month' as const, 'quarter' as const), (drawn, asOf, unit) => {
      const rows = drawn.map(({ partner, number, value }) => visits(partner, number, value))
      const ended = rows.filter(({ period }) => period.end <= asOf)
      const query = { indicator: 'visits', by: [unit], asOf }
      expect(cut(record, rows, query)).toEqual(cut(record, ended, query))
      const throughout = { indicator: 'visits', asOf, coverageThreshold: 0 }
      expect(ask(record, rows, throughout)).toEqual(ask(record, ended, throughout))
      const { cells } = aggregate(record, ObservationTable.from(rows, record), query)
      expect(cells.filter(({ key }) => (key.period?.end ?? '') > asOf)).toEqual([])
      for (const period of [q1, q2].filter(({ end }) => end > asOf)) {
        expect(brief(ask(record, rows, { indicator: 'visits', period, asOf }))).toBe('not-yet-due')
      }
    }),
  )
})
