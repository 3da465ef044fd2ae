import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OwnOverTime } from '../../conditions/shared-measurement/combine.ts'
import type { ObservationInput } from '../../conditions/shared-measurement/observation.ts'
import { ask, brief, counted, cut, month, q1, q2, q3, stage } from './staged.ts'

const latest = { overTime: 'last', acrossPartners: 'sum', acrossGroups: 'sum' } as const
const record = stage([
  counted('served-since-launch', { reporting: 'cumulative', frequency: 'quarterly', combine: latest }),
  counted('beds', { reporting: 'point-in-time', frequency: 'quarterly', combine: latest }),
  counted('fullest', { reporting: 'point-in-time', combine: { ...latest, overTime: 'maximum' } }),
  counted('uncombined', { frequency: 'quarterly', combine: { ...latest, overTime: 'none' } }),
  ...OwnOverTime.options.map((overTime) =>
    counted(`running-${overTime}`, { reporting: 'cumulative', combine: { ...latest, overTime } }),
  ),
  counted('level-sum', { reporting: 'point-in-time', combine: { ...latest, overTime: 'sum' } }),
])

const launch = '2022-01-01'
const since = (partner: string, end: string, value: number, indicator = 'served-since-launch'): ObservationInput => ({
  indicator,
  partner,
  period: { start: launch, end },
  value,
})

describe('a running total', () => {
  const rows = [
    since('clinic', q1.end, 100),
    since('clinic', q2.end, 150),
    since('clinic', q3.end, 150),
    since('school', q1.end, 20),
    since('school', q2.end, 25),
    since('school', q3.end, 40),
  ]

  test('is the latest of each partner, summed over partners, never over time', () => {
    expect(brief(ask(record, rows, { indicator: 'served-since-launch', asOf: q3.end }))).toBe(190)
    expect(cut(record, rows, { indicator: 'served-since-launch', by: ['quarter'], asOf: q3.end })).toEqual([
      ['2023-Q1', 120],
      ['2023-Q2', 175],
      ['2023-Q3', 190],
    ])
    expect(cut(record, rows, { indicator: 'served-since-launch', by: ['half-year'], asOf: q2.end })).toEqual([
      ['2023-H1', 175],
    ])
  })

  test('that falls because it was corrected is taken as it stands', () => {
    const corrected = [since('clinic', q1.end, 100), since('clinic', q2.end, 90)]
    expect(brief(ask(record, corrected, { indicator: 'served-since-launch', asOf: q2.end }))).toBe(90)
  })

  test('of a partner whose latest report is missing makes the total incomplete, not older', () => {
    const lacking = rows.filter(({ partner, period }) => partner !== 'school' || period.end !== q3.end)
    expect(brief(ask(record, lacking, { indicator: 'served-since-launch', asOf: q3.end }))).toBe('below-coverage')
  })

  test.each(['sum', 'mean', 'median', 'ratio', 'weighted-mean'])('is not combined over time by %s', (operator) => {
    const indicator = `running-${operator}`
    const two = [since('clinic', q1.end, 100, indicator), since('clinic', q2.end, 150, indicator)]
    expect(brief(ask(record, two, { indicator, coverageThreshold: 0 }))).toBe('not-meaningful')
    expect(brief(ask(record, two, { indicator, period: q2 }))).toBe(150)
  })

  test.each([
    ['first', 100],
    ['last', 150],
    ['maximum', 150],
    ['minimum', 100],
    ['count', 2],
  ] as const)('over time by %s: %s', (operator, expected) => {
    const indicator = `running-${operator}`
    const two = [since('clinic', q2.end, 150, indicator), since('clinic', q1.end, 100, indicator)]
    expect(brief(ask(record, two, { indicator, coverageThreshold: 0 }))).toBe(expected)
  })

  test('is the same whichever reports come before it', () => {
    const steps = fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(steps, (added) => {
        let sum = 0
        const reports = added.map((step, position) => {
          sum += step
          return since('clinic', month(position + 1).end, sum, 'running-last')
        })
        return brief(ask(record, reports, { indicator: 'running-last', coverageThreshold: 0 })) === sum
      }),
    )
  })
})

describe('a level', () => {
  const beds = (partner: string, day: string, value: number, indicator = 'beds'): ObservationInput => ({
    indicator,
    partner,
    period: { start: day, end: day },
    value,
  })
  const rows = [
    beds('clinic', '2023-03-31', 40),
    beds('clinic', '2023-06-30', 42),
    beds('school', '2023-03-31', 10),
    beds('school', '2023-06-30', 8),
  ]

  test('of a half-year is where it ended, over all partners', () => {
    expect(brief(ask(record, rows, { indicator: 'beds', period: { start: q1.start, end: q2.end } }))).toBe(50)
  })

  test('peaks where the indicator asks for the fullest day', () => {
    const nights = rows.map((row) => ({ ...row, indicator: 'fullest' }))
    expect(brief(ask(record, nights, { indicator: 'fullest', coverageThreshold: 0 }))).toBe(52)
  })

  test('is not summed over time, whatever is declared', () => {
    const summed = rows.map((row) => ({ ...row, indicator: 'level-sum' }))
    expect(brief(ask(record, summed, { indicator: 'level-sum' }))).toBe('not-meaningful')
  })

  test('stated twice as of one day counts once: what covers more stands', () => {
    const monthly = { ...beds('clinic', '2023-01-31', 10), period: month(1) }
    const daily = beds('clinic', '2023-01-31', 7)
    const query = { indicator: 'beds', coverageThreshold: 0 }
    expect(brief(ask(record, [monthly, daily], query))).toBe(10)
    expect(brief(ask(record, [daily, monthly], query))).toBe(10)
  })
})

test('`none` is legal: each period has its value and a longer one has none', () => {
  const rows = [q1, q2].map((period) => ({ indicator: 'uncombined', partner: 'clinic', period, value: 7 }))
  expect(cut(record, rows, { indicator: 'uncombined', by: ['quarter'], asOf: q2.end })).toEqual([
    ['2023-Q1', 7],
    ['2023-Q2', 7],
  ])
  expect(brief(ask(record, rows, { indicator: 'uncombined', asOf: q2.end }))).toBe('not-meaningful')
})
