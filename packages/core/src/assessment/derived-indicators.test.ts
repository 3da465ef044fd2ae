import { describe, expect, test } from 'vitest'
import { facetValue, library } from '../../test/alignment/facet-of.ts'
import { formulas } from '../formula/index.ts'
import { explain, replay } from '../measurement/explain.ts'
import { ObservationTable } from '../measurement/observation-table.ts'
import { brief, counted, q1, q2, q3, q4, stage } from '../measurement/traps/staged.ts'
import { sampleInitiative } from '../testing/index.ts'
import { assess } from './assess.ts'
import { Assessment } from './assessment.ts'

describe('the price of an hour, in the sample initiative', () => {
  const { record, observations: rows, asOf } = sampleInitiative()
  const observations = ObservationTable.from(rows, record)
  const priceIn = (options: object) => {
    const assessment = assess(record, observations, { asOf, audience: 'backbone', ...options })
    expect(Assessment.parse(assessment)).toEqual(assessment)
    const price = assessment.indicators.find(({ id }) => id === 'cost-of-a-tutoring-hour')
    if (price === undefined) throw new Error('the sample has no such indicator')
    return price
  }
  const valuesOf = (indicator: string, label: string) => {
    const trend =
      assess(record, observations, { asOf, audience: 'backbone' }).indicators.find(({ id }) => id === indicator)
        ?.trend ?? []
    return trend.filter(({ period }) => period.label.startsWith(label)).map(({ measured }) => brief(measured))
  }

  test('is what was spent over what was held, year by year', () => {
    const { trend, latest, latestPeriod } = priceIn({ formulas })
    const prices = ['2022/23', '2023/24'].map((year) => {
      const hours = valuesOf('tutoring-hours', year).map(Number)
      return Number(valuesOf('tutoring-spending', year)[0]) / hours.reduce((sum, each) => sum + each)
    })
    expect(trend.map(({ period, measured }) => [period.label, brief(measured)])).toEqual([
      ['2022/23', prices[0]],
      ['2023/24', prices[1]],
      ['2024/25', 'not-yet-due'],
    ])
    expect([brief(latest), latestPeriod?.label]).toEqual([prices[1], '2023/24'])
  })

  test('is not computed where nothing reads formulas, and says what to pass', () => {
    const { latest } = priceIn({})
    expect(latest).toMatchObject({
      reason: 'not-computed',
      basis: { remarks: [expect.stringContaining('@collective-impact/core/formula')] },
    })
  })

  test('is explained down to the observations, and comes again from its basis', () => {
    const { latest } = priceIn({ formulas })
    const tree = explain(record, observations, latest, { formulas, audience: 'backbone' })
    expect(tree.inputs.map(({ name, explanation }) => [name, explanation.parts.length > 0])).toEqual([
      ['hours', true],
      ['spending', true],
    ])
    expect(tree.observations).toHaveLength(latest.basis.inputs)
    expect(tree.observations).toEqual(tree.inputs.flatMap(({ explanation }) => explanation.observations))
    expect(replay(record, observations, latest.basis, { formulas, audience: 'backbone' })).toEqual(latest)
  })
})

describe('a derived indicator', () => {
  const dimensions = [
    {
      id: 'age',
      name: 'Age',
      exclusive: true,
      categories: [
        { code: 'young', name: 'Young' },
        { code: 'old', name: 'Old' },
      ],
    },
  ]
  const record = stage(
    [
      counted('housed', { dimensions: ['age'], frequency: 'quarterly' }),
      counted('served', { dimensions: ['age'], frequency: 'quarterly' }),
      counted('rate', {
        unit: { kind: 'share' },
        kind: 'derived',
        combine: { overTime: 'none', acrossPartners: 'none', acrossGroups: 'none' },
        dimensions: ['age'],
        baseline: { value: 0.2 },
        targets: [{ by: '2024-12-31', value: 0.6 }],
        formula: {
          expression: 'housed / served',
          inputs: [
            { symbol: 'housed', indicator: 'housed' },
            { symbol: 'served', indicator: 'served' },
          ],
        },
      }),
    ],
    { dimensions },
  )
  const rows = [q1, q2, q3, q4].flatMap((period, place) =>
    ['young', 'old'].flatMap((age, group) => [
      { indicator: 'housed', period, groups: { age }, value: 1 + place + 2 * group },
      { indicator: 'served', period, groups: { age }, value: 10 },
    ]),
  )
  const { indicators } = assess(record, ObservationTable.from(rows, record), { asOf: '2023-12-31', formulas })
  const rate = indicators.find(({ id }) => id === 'rate')

  test('has a trend at the rhythm of its inputs, though it states none', () => {
    expect(rate?.trend.map(({ period, measured }) => [period.label, brief(measured)])).toEqual([
      ['2023-Q1', 0.2],
      ['2023-Q2', 0.3],
      ['2023-Q3', 0.4],
      ['2023-Q4', 0.5],
    ])
  })

  test('is held against its targets from its baseline', () => {
    expect(rate?.targets[0]).toMatchObject({ current: { value: 0.5 } })
    expect(rate?.targets[0]?.progress).toMatchObject({ value: expect.closeTo(0.75, 12) })
  })

  test('is broken down by what its inputs are broken down by', () => {
    expect(rate?.breakdowns[0]?.values.map(({ category, measured }) => [category, brief(measured)])).toEqual([
      ['Young', 0.4],
      ['Old', 0.6],
    ])
  })

  test('without any calendar has the periods that are reported', () => {
    const loose = stage([
      counted('a'),
      counted('double', {
        kind: 'derived',
        formula: { expression: '2 * a', inputs: [{ symbol: 'a', indicator: 'a' }] },
      }),
    ])
    const period = { start: '2023-02-03', end: '2023-02-09' }
    const table = ObservationTable.from([{ indicator: 'a', period, value: 4 }], loose)
    const { trend } = assess(loose, table, { asOf: '2023-12-31', formulas }).indicators[1] ?? {}
    expect(trend?.map(({ period: { start }, measured }) => [start, brief(measured)])).toEqual([['2023-02-03', 8]])
  })

  test('measures a goal as far as the least of what it is computed from is up to date', () => {
    const inputs = ['a', 'b'].map((symbol) => ({ symbol, indicator: symbol }))
    const sections = {
      partners: [library],
      commonAgenda: { goals: [{ id: 'read', statement: 'All read.' }] },
      sharedMeasurement: {
        indicators: [
          counted('a', { frequency: 'yearly' }),
          counted('b', { frequency: 'yearly' }),
          counted('rate', { kind: 'derived', goals: ['read'], formula: { expression: 'a + b', inputs } }),
        ],
      },
    }
    const value = (...reported: readonly string[]) =>
      facetValue(sections, 'read', 'indicators-measuring-goal', {
        rows: reported.map((indicator) => ({
          indicator,
          period: { start: '2023-01-01', end: '2023-12-31' },
          value: 1,
        })),
      })
    expect([value(), value('a'), value('a', 'b')]).toEqual([0, 0, 1])
  })
})
