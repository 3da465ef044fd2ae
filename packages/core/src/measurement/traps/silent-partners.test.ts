import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ObservationInput } from '../../conditions/shared-measurement/observation.ts'
import { ask, brief, counted, cut, month, q1, q2, stage } from './staged.ts'

const names = ['clinic', 'library', 'school', 'shelter'] as const
const record = stage(
  [
    counted('visits', { frequency: 'quarterly', coverageThreshold: 0.75 }),
    counted('strict', { frequency: 'quarterly' }),
    counted('agreed'),
    counted('unscheduled'),
  ],
  {
    partners: [{ id: 'shelter', name: 'shelter', sector: 'community' }],
    expectations: [
      ...(['clinic', 'school'] as const).map((partner) => ({
        id: `${partner}-agreed`,
        indicator: 'agreed',
        partner,
        frequency: 'quarterly' as const,
        from: '2023-01-01',
        dueDays: 30,
      })),
    ],
  },
)
const report = (partner: string, value: number, period = q2, indicator = 'visits') => ({
  indicator,
  partner,
  period,
  value,
})
const all = (indicator: string, period = q1): ObservationInput[] =>
  names.map((partner) => report(partner, 100, period, indicator))

describe('four partners have begun to report; in the next quarter', () => {
  const next = { indicator: 'visits', period: q2 }
  const those = (count: number) => [...all('visits'), ...names.slice(0, count).map((name) => report(name, 90))]

  test.each([
    ['all report', 4, 360],
    ['exactly the threshold reports', 3, 270],
    ['fewer report', 2, 'below-coverage'],
    ['one reports', 1, 'below-coverage'],
    ['none reports', 0, 'not-reported'],
  ] as const)('%s', (_, count, expected) => {
    const measured = ask(record, those(count), next)
    expect(brief(measured)).toBe(expected)
    expect(measured.basis.coverage).toEqual({
      expected: 4,
      reported: count,
      share: count / 4,
      expectedFrom: 'reports',
      missing: names.slice(count).map((partner) => ({ partner, period: q2 })),
    })
  })

  test('the series shows no fall that is only silence', () => {
    expect(cut(record, those(2), { indicator: 'visits', by: ['quarter'], asOf: q2.end })).toEqual([
      ['2023-Q1', 400],
      ['2023-Q2', 'below-coverage'],
    ])
  })

  test('a total that lacks somebody within the threshold says who', () => {
    const measured = ask(record, those(3), next)
    expect(measured.basis.coverage?.missing).toEqual([{ partner: 'shelter', period: q2 }])
  })

  test('without a threshold of its own, an indicator wants everybody', () => {
    const rows = those(3).map((row) => ({ ...row, indicator: 'strict' }))
    const query = { indicator: 'strict', period: q2 }
    expect(brief(ask(record, rows, query))).toBe('below-coverage')
    expect(brief(ask(record, rows, { ...query, coverageThreshold: 0.75 }))).toBe(270)
    expect(brief(ask(record, rows, { ...query, coverageThreshold: 0.7500001 }))).toBe('below-coverage')
    expect(brief(ask(record, rows, { ...query, coverageThreshold: 0 }))).toBe(270)
  })
})

test.each([
  [1, 3],
  [2, 3],
  [1, 7],
  [3, 10],
  [7, 10],
  [29, 100],
])('a threshold of %i/%i is met by exactly so many', (reported, expected) => {
  const partners = Array.from({ length: expected }, (_, position) => ({
    id: `partner-${position}`,
    name: `Partner ${position}`,
    sector: 'health' as const,
  }))
  const many = stage([counted('visits', { frequency: 'quarterly' })], { partners })
  const rows = partners.flatMap(({ id }, position) => [
    report(id, 1, q1),
    ...(position < reported ? [report(id, 1, q2)] : []),
  ])
  const query = { indicator: 'visits', period: q2 }
  expect(brief(ask(many, rows, { ...query, coverageThreshold: reported / expected }))).toBe(reported)
  const above = (reported + 0.5) / expected
  expect(brief(ask(many, rows, { ...query, coverageThreshold: above }))).toBe('below-coverage')
})

describe('what partners have agreed to report', () => {
  const agreed = (partner: string, value: number) => report(partner, value, q1, 'agreed')
  const query = { indicator: 'agreed', period: q1 }

  test('is missed from a partner that has never reported', () => {
    const measured = ask(record, [agreed('clinic', 5)], { ...query, asOf: '2023-05-31' })
    expect(brief(measured)).toBe('below-coverage')
    expect(measured.basis.coverage).toMatchObject({ expectedFrom: 'expectations', missing: [{ partner: 'school' }] })
  })

  test('is not missed before it is due', () => {
    const beforeDue = ask(record, [agreed('clinic', 5)], { ...query, asOf: '2023-04-29' })
    expect(beforeDue.basis.coverage).toMatchObject({ expected: 1, reported: 1 })
    expect(brief(ask(record, [agreed('clinic', 5)], { ...query, asOf: '2023-04-30' }))).toBe('below-coverage')
  })

  test('awaited from everybody is not yet due, and afterwards not reported', () => {
    expect(brief(ask(record, [], { ...query, asOf: '2023-04-29' }))).toBe('not-yet-due')
    expect(brief(ask(record, [], { ...query, asOf: '2023-04-30' }))).toBe('not-reported')
  })

  test('does not count a draft', () => {
    const rows = [agreed('clinic', 5), { ...agreed('school', 6), status: 'draft' as const }]
    expect(brief(ask(record, rows, { ...query, asOf: '2023-05-31' }))).toBe('below-coverage')
  })
})

test('a month missing within a quarter is missing from the quarter', () => {
  const monthly = [1, 2, 4, 5, 6].map((number) => report('clinic', 10, month(number), 'visits'))
  const steady = stage([counted('visits', { frequency: 'monthly' })])
  expect(cut(steady, monthly, { indicator: 'visits', by: ['quarter'], asOf: q2.end })).toEqual([
    ['2023-Q1', 'below-coverage'],
    ['2023-Q2', 30],
  ])
})

test('where nothing says how often, whoever has reported is wanted once', () => {
  const rows = [report('clinic', 5, q1, 'unscheduled'), report('school', 5, q2, 'unscheduled')]
  expect(brief(ask(record, rows, { indicator: 'unscheduled' }))).toBe(10)
  const measured = ask(record, rows, { indicator: 'unscheduled', period: q1 })
  expect(brief(measured)).toBe('below-coverage')
  expect(measured.basis.coverage?.missing).toEqual([{ partner: 'school', period: q1 }])
})

test('whoever is silent, the total is that of all who are asked for, or no number, and the silent are named', () => {
  const silent = fc.subarray([...names])
  fc.assert(
    fc.property(silent, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 99 }), (absent, threshold, value) => {
      const speaking = names.filter((name) => !absent.includes(name))
      const rows = [...all('strict'), ...speaking.map((name) => report(name, value, q2, 'strict'))]
      const measured = ask(record, rows, { indicator: 'strict', period: q2, coverageThreshold: threshold })
      const isEnough = speaking.length > 0 && speaking.length / names.length >= threshold
      expect(brief(measured)).toEqual(isEnough ? speaking.length * value : expect.any(String))
      expect(measured.basis.coverage?.missing.map(({ partner }) => partner)).toEqual([...absent].sort())
    }),
  )
})
