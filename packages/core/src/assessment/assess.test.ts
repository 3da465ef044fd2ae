import { describe, expect, test } from 'vitest'
import { isCollectiveImpactError } from '../foundation/errors.ts'
import { parseInitiative } from '../initiative/parse-initiative.ts'
import { ObservationTable } from '../measurement/observation-table.ts'
import { sampleInitiative } from '../testing/index.ts'
import { assess } from './assess.ts'
import { Assessment } from './assessment.ts'

const { record, observations: rows, asOf } = sampleInitiative()
const observations = ObservationTable.from(rows, record)

const period = (year: number) => ({ start: `${year}-01-01`, end: `${year}-12-31` })
const count = { kind: 'count', of: 'people' } as const

/** An initiative with one indicator, and what is asked of it. */
function assessed(indicator: object, values: Readonly<Record<number, number>>, day = '2022-12-31') {
  const small = parseInitiative({
    formatVersion: 1,
    initiative: { id: 'small', name: 'Small' },
    sharedMeasurement: {
      indicators: [
        {
          id: 'helped',
          name: 'Helped',
          unit: count,
          direction: 'increase',
          kind: 'count',
          frequency: 'yearly',
          combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'sum' },
          ...indicator,
        },
      ],
    },
  })
  const table = ObservationTable.from(
    Object.entries(values).map(([year, value]) => ({ indicator: 'helped', period: period(Number(year)), value })),
    small,
  )
  const [result] = assess(small, table, { asOf: day }).indicators
  if (result === undefined) throw new Error('no indicator')
  return result
}

describe('an assessment', () => {
  const assessment = assess(record, observations, { asOf })

  test('follows its published schema', () => {
    expect(Assessment.parse(assessment)).toEqual(assessment)
  })

  test('is plain: JSON and back changes nothing', () => {
    expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment)
    expect(JSON.stringify(assessment)).not.toMatch(/NaN|Infinity|undefined/)
  })

  test('does not depend on the order of observations', () => {
    const turned = ObservationTable.from([...rows].reverse(), record)
    expect(JSON.stringify(assess(record, turned, { asOf }))).toBe(JSON.stringify(assessment))
  })

  test('changes neither record nor observations', () => {
    const before = JSON.stringify([record, [...observations.observations()]])
    assess(record, observations, { asOf })
    expect(JSON.stringify([record, [...observations.observations()]])).toBe(before)
  })

  test('covers every indicator, and says which parts of the record say nothing', () => {
    expect(assessment.indicators.map(({ id }) => id)).toEqual(record.sharedMeasurement?.indicators?.map(({ id }) => id))
    expect(
      assess(sampleInitiative({ upTo: 'common-agenda' }).record, ObservationTable.from([], record), { asOf }).notStated,
    ).toEqual(expect.arrayContaining(['sharedMeasurement', 'backboneSupport', 'trust']))
  })

  test('of nothing but a name is complete, and knows nothing', () => {
    const bare = parseInitiative({ formatVersion: 1, initiative: { id: 'bare', name: 'Bare' } })
    const { indicators, alignment, health } = assess(bare, ObservationTable.from([], bare), { asOf })
    expect([indicators, alignment.partners, alignment.goals]).toEqual([[], [], []])
    expect(
      health.checks.filter(({ outcome }) => outcome === 'pass' || outcome === 'fail' || outcome === 'error'),
    ).toEqual([])
    for (const { score, lowest, highest } of health.areas)
      expect([score.kind, lowest, highest]).toEqual(['missing', 0, 1])
  })

  test.each(['2021-02-30', '', 'today'])('refuses %j as a day', (day) => {
    try {
      assess(record, observations, { asOf: day })
      expect.unreachable()
    } catch (error) {
      expect(isCollectiveImpactError(error, 'foundation/invalid-date')).toBe(true)
    }
  })
})

describe('targets', () => {
  const target = (value: number, by = '2024-12-31') => ({
    baseline: { period: period(2020), value: 100 },
    targets: [{ by, value }],
  })

  test.each([
    ['increase', 200, 150, 'on-track', 0.5],
    ['increase', 200, 200, 'achieved', 1],
    ['decrease', 0, 25, 'on-track', 0.75],
    ['decrease', 0, 0, 'achieved', 1],
  ])('%s from 100 to %d: %d is %s', (direction, to, value, status, progress) => {
    const [result] = assessed({ direction, ...target(to) }, { 2022: value }).targets
    expect(result).toMatchObject({ status, progress: { kind: 'observed', value: progress } })
  })

  test('missed only when its day has come', () => {
    const day = (asOf: string) => assessed(target(200, '2022-12-31'), { 2022: 150 }, asOf).targets[0]?.status
    expect([day('2023-01-01'), day('2022-12-31')]).toEqual(['not-achieved', 'not-achieved'])
    expect(assessed(target(200, '2023-01-01'), { 2022: 150 }).targets[0]?.status).toBe('off-track')
  })

  test('are judged by the last period ended by their day, or not at all', () => {
    const day = (values: Readonly<Record<number, number>>) =>
      assessed(target(200, '2021-06-30'), values, '2022-12-31').targets[0]?.status
    expect(day({ 2020: 150, 2021: 250 })).toBe('not-achieved')
    expect(day({ 2020: 200, 2021: 100 })).toBe('achieved')
    expect(day({ 2018: 250, 2021: 250 })).toBe('unknown')
  })

  test('are not measured from a baseline of another method', () => {
    const methods = {
      methodVersions: [
        { version: 'v1', description: 'a' },
        { version: 'v2', from: '2022-01-01', description: 'b' },
      ],
    }
    const way = (baseline: object) =>
      assessed({ ...methods, ...target(200), baseline }, { 2022: 150 }).targets[0]?.progress
    expect(way({ value: 100, period: period(2021) })).toMatchObject({ reason: 'incompatible-methods' })
    expect(way({ value: 100, period: period(2022) })).toMatchObject({ value: 0.5 })
  })

  test('a total for a period begins at zero, and may be reached before the period ends', () => {
    const yearly = { frequency: 'half-yearly', targets: [{ by: '2022-12-31', period: period(2022), value: 10 }] }
    const small = { ...yearly, combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'sum' } }
    expect(assessed(small, { 2022: 5 }).targets[0]).toMatchObject({ status: 'not-achieved', progress: { value: 0.5 } })
    expect(assessed(small, { 2022: 5 }, '2021-06-30').targets[0]?.current).toMatchObject({ reason: 'not-yet-due' })
  })

  test('a target that is not yet set is a reason, not zero', () => {
    const [result] = assessed(
      { baseline: { pending: 'TBD' }, targets: [{ by: '2015-12-31', pending: 'TBD in 2013' }] },
      { 2022: 1 },
    ).targets
    expect(result).toMatchObject({
      status: 'unknown',
      target: { kind: 'missing', reason: 'no-target', basis: { remarks: ['TBD in 2013'] } },
      progress: { kind: 'missing', reason: 'no-target' },
    })
  })

  test('no status is given where no way is better', () => {
    const [result] = assessed({ direction: 'neutral', ...target(200) }, { 2022: 200 }).targets
    expect(result).toMatchObject({ status: 'unknown', reason: 'not-applicable' })
  })
})

describe('trends', () => {
  test('keep their gaps, and the latest value is the last that is there', () => {
    const result = assessed({}, { 2019: 1, 2021: 3 })
    expect(result.trend.map(({ period: { label }, measured }) => [label, measured.kind])).toEqual([
      ['2019', 'observed'],
      ['2020', 'missing'],
      ['2021', 'observed'],
      ['2022', 'missing'],
    ])
    expect([result.latest, result.latestPeriod?.label]).toMatchObject([{ value: 3 }, '2021'])
  })

  test('without a frequency are the periods as they were reported', () => {
    const { trend } = assessed({ frequency: undefined }, { 2019: 1, 2021: 3 })
    expect(trend.map(({ period: { label } }) => label)).toEqual(['2019', '2021'])
  })

  test('of an indicator that is still to be developed are not collected', () => {
    expect(assessed({ tier: 'data-development' }, {}).latest).toMatchObject({ reason: 'not-collected' })
    expect(assessed({}, {}).latest).toMatchObject({ reason: 'not-reported' })
  })
})
