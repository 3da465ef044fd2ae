import { describe, expect, test } from 'vitest'
import { parseInitiative } from '../initiative/parse-initiative.ts'
import { ObservationTable } from '../measurement/observation-table.ts'
import { assess } from './assess.ts'

const year = (start: number) => ({ start: `${start}-01-01`, end: `${start}-12-31` })

/** Indicators by id, with their values of 2020 and 2021 and what else is said of them. */
const indicators: Readonly<Record<string, readonly [readonly number[], object]>> = {
  graduates: [[60, 70], { level: 'population', goals: ['learn'] }],
  dropouts: [[10, 9], { level: 'population', goals: ['learn'], direction: 'decrease' }],
  readers: [[50], { level: 'population', goals: ['learn', 'read'] }],
  tutored: [[100, 90], { level: 'performance', goals: ['read'], performanceQuestion: 'how-much' }],
  hours: [[5, 5], { level: 'performance', goals: ['read'], performanceQuestion: 'how-much' }],
  satisfied: [[3, 4], { level: 'performance', goals: ['read'], performanceQuestion: 'better-off' }],
  trained: [[1, 2], { level: 'performance' }],
  residents: [[1, 2], { level: 'population', direction: 'neutral' }],
  members: [[1, 2], {}],
}

const record = parseInitiative({
  formatVersion: 1,
  initiative: { id: 'strive', name: 'Strive' },
  commonAgenda: {
    goals: [
      { id: 'learn', statement: 'All finish school.' },
      { id: 'read', statement: 'All read.' },
      { id: 'play', statement: 'All play.' },
    ],
  },
  sharedMeasurement: {
    indicators: Object.entries(indicators).map(([id, [, more]]) => ({
      id,
      name: id,
      unit: { kind: 'count', of: 'people' },
      direction: 'increase',
      kind: 'count',
      frequency: 'yearly',
      combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'sum' },
      ...more,
    })),
  },
})
const rows = Object.entries(indicators).flatMap(([indicator, [values]]) =>
  values.map((value, position) => ({ indicator, period: year(2020 + position), value })),
)
const { results } = assess(record, ObservationTable.from(rows, record), { asOf: '2021-12-31' })

const counts = (improving: number, steady: number, worsening: number, notEnoughData: number) => ({
  improving,
  steady,
  worsening,
  notEnoughData,
  indicators: improving + steady + worsening + notEnoughData,
})

describe('indicators improving', () => {
  test('are counted with the rule they are judged by; those without a better direction do not count', () => {
    expect(results.rule).toEqual({ comparedWith: 'previous', steadyWithin: 0 })
    expect(results.all).toMatchObject({ ...counts(5, 1, 1, 1), share: { value: 5 / 7 } })
  })

  test('are counted apart for populations and for performance', () => {
    expect(results.population.improvement).toMatchObject({ ...counts(2, 0, 0, 1), share: { value: 1 } })
    expect(results.performance.improvement).toMatchObject({ ...counts(2, 1, 1, 0), share: { value: 0.5 } })
  })

  test('are counted by the question about performance that they answer', () => {
    expect(results.performance.questions.map(({ question, indicators: ids }) => [question, ids])).toEqual([
      ['how-much', ['tutored', 'hours']],
      ['better-off', ['satisfied']],
      [undefined, ['trained']],
    ])
    expect(results.performance.questions[0]?.improvement).toMatchObject(counts(0, 1, 1, 0))
  })

  test('are counted goal by goal, an indicator of two goals for both', () => {
    expect(results.goals).toMatchObject([
      { goal: 'learn', all: counts(2, 0, 0, 1), population: counts(2, 0, 0, 1), performance: counts(0, 0, 0, 0) },
      { goal: 'read', all: counts(1, 1, 1, 1), population: counts(0, 0, 0, 1), performance: counts(1, 1, 1, 0) },
      { goal: 'play', all: { ...counts(0, 0, 0, 0), share: { reason: 'too-few-values' } } },
    ])
  })

  test('do not depend on the order of observations', () => {
    const turned = assess(record, ObservationTable.from(rows.toReversed(), record), { asOf: '2021-12-31' })
    expect(turned.results).toEqual(results)
  })
})
