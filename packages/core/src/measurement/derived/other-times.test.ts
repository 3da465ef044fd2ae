import { describe, expect, test } from 'vitest'
import { formulas } from '../../formula/index.ts'
import { aggregate } from '../aggregate.ts'
import { ObservationTable } from '../observation-table.ts'
import type { By } from '../query.ts'
import { ask, brief, counted, cut, q1, q2, q3, q4, stage } from '../traps/staged.ts'
import { derived, remarks, report, share } from './staged-formulas.ts'

describe('other times', () => {
  const visits = counted('visits')
  const quarters = [q1, q2, q3, q4].map((period, place) => report('visits', period, 10 * 2 ** place))
  const before = report('visits', { start: '2022-10-01', end: '2022-12-31' }, 5)
  const yearBefore = report('visits', { start: '2022-04-01', end: '2022-06-30' }, 4)
  const by = (expression: string, rows = quarters, cutBy: By = 'quarter', fiscalYearStartMonth = 1) => {
    const unit = expression.includes('/') ? share : visits.unit
    const staged = stage([visits, derived(expression, ['visits'], { unit })])
    const record = { ...staged, initiative: { ...staged.initiative, fiscalYearStartMonth } }
    return cut(record, rows, { indicator: 'derived', formulas, by: [cutBy] })
  }

  test('the period before', () => {
    expect(by('visits / previous(visits)')).toEqual([
      ['2023-Q1', 'not-reported'],
      ['2023-Q2', 2],
      ['2023-Q3', 2],
      ['2023-Q4', 2],
    ])
    expect(by('visits / previous(visits)', [before, ...quarters])[1]).toEqual(['2023-Q1', 2])
    expect(by('offset(visits, 1) / visits')[0]).toEqual(['2023-Q1', 2])
    expect(by('previous(visits)', quarters, 'half-year')).toEqual([
      ['2023-H1', 'not-reported'],
      ['2023-H2', 30],
    ])
  })

  test('the same period of the year before', () => {
    const growth = by('visits / samePeriodLastYear(visits)', [yearBefore, ...quarters])
    expect(Object.fromEntries(growth)['2023-Q2']).toBe(5)
  })

  test('the year to date: fiscal, or calendar', () => {
    const fiscal = by('yearToDate(visits)', quarters, 'quarter', 7)
    expect(fiscal.map(([, value]) => value)).toEqual([10, 30, 40, 120])
    expect(by('calendarYearToDate(visits)', quarters, 'quarter', 7).map(([, value]) => value)).toEqual([
      10, 30, 70, 150,
    ])
    expect(by('yearToDate(visits)').map(([, value]) => value)).toEqual([10, 30, 70, 150])
    expect(by('yearToDate(visits)', quarters, 'two-years')).toEqual([['2022/2023', 'not-meaningful']])
  })

  test('of weeks go by days, and have no year before', () => {
    const weeks = ['2023-01-02', '2023-01-09'].map((start, place) =>
      report(
        'visits',
        { start, end: start.replace(/..$/, (day) => String(Number(day) + 6).padStart(2, '0')) },
        place + 1,
      ),
    )
    expect(by('visits - previous(visits)', weeks, 'week')).toEqual([
      ['2023-W01', 'not-reported'],
      ['2023-W02', 1],
    ])
    expect(by('visits - samePeriodLastYear(visits)', weeks, 'week')[1]).toEqual(['2023-W02', 'not-meaningful'])
  })

  test('need a period to start from', () => {
    const record = stage([visits, derived('visits - previous(visits)', ['visits'])])
    const measured = ask(record, quarters, { indicator: 'derived', formulas })
    expect([brief(measured), remarks(measured)]).toEqual([
      'not-meaningful',
      ['no value for offset(visits, -1): not-meaningful; `offset(visits, -1)` means no days without a period'],
    ])
  })

  test('follow the waves of a survey', () => {
    const waves = [
      { name: 'Spring', period: { start: '2023-03-01', end: '2023-03-31' } },
      { name: 'Autumn', period: { start: '2023-10-01', end: '2023-10-15' } },
    ]
    const record = stage([visits, derived('visits - previous(visits)', ['visits'])], { surveyWaves: waves })
    const rows = waves.map(({ period }, place) => report('visits', period, 10 + place))
    expect(cut(record, rows, { indicator: 'derived', formulas, by: ['survey-wave'] })).toEqual([
      ['Spring', 'not-meaningful'],
      ['Autumn', 1],
    ])
  })

  test('measured by methods that may not be put beside each other have no difference', () => {
    const methodVersions = [
      { version: 'v1', description: 'Appointments.' },
      { version: 'v2', from: '2023-07-01', description: 'Everybody.' },
    ]
    const record = stage([counted('visits', { methodVersions }), derived('visits - previous(visits)', ['visits'])])
    const { cells, breaks } = aggregate(record, ObservationTable.from(quarters, record), {
      indicator: 'derived',
      by: ['quarter'],
      asOf: '2024-01-31',
      formulas,
    })
    expect(cells.map(({ measured }) => brief(measured))).toEqual(['not-reported', 10, 'incompatible-methods', 40])
    expect(breaks).toMatchObject([
      {
        before: { label: '2023-Q2' },
        after: { label: '2023-Q3' },
        fromMethod: 'visits v1',
        toMethod: 'visits v2',
        description: 'Everybody.',
      },
    ])
  })
})
