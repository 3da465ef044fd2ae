// What a target is held against while its period goes on: totals count from zero, other values are the latest there is.
import { describe, expect, test } from 'vitest'
import { parseInitiative } from '../initiative/parse-initiative.ts'
import type { Measured } from '../measurement/measured.ts'
import { ObservationTable } from '../measurement/observation-table.ts'
import { assess } from './assess.ts'

const quarters = [
  { start: '2022-01-01', end: '2022-03-31' },
  { start: '2022-04-01', end: '2022-06-30' },
  { start: '2022-07-01', end: '2022-09-30' },
  { start: '2022-10-01', end: '2022-12-31' },
]
const of2022 = { start: '2022-01-01', end: '2022-12-31' }

/** A quarterly indicator with a target for the year 2022, and how it stands on a day. */
function standing(values: readonly number[], asOf: string, indicator: object = {}, dueDays?: number) {
  const record = parseInitiative({
    formatVersion: 1,
    initiative: { id: 'city', name: 'City' },
    sharedMeasurement: {
      indicators: [
        {
          id: 'housed',
          name: 'Housed',
          unit: { kind: 'count', of: 'people' },
          direction: 'increase',
          kind: 'count',
          frequency: 'quarterly',
          combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'sum' },
          targets: [{ by: '2022-12-31', period: of2022, value: 365 }],
          ...indicator,
        },
      ],
      ...(dueDays === undefined
        ? {}
        : { expectations: [{ id: 'e', indicator: 'housed', frequency: 'quarterly', from: '2022-01-01', dueDays }] }),
    },
  })
  const rows = quarters.flatMap((period, position) => {
    const value = values[position]
    return value === undefined ? [] : [{ indicator: 'housed', period, value }]
  })
  const [result] = assess(record, ObservationTable.from(rows, record), { asOf }).indicators
  const [target] = result?.targets ?? []
  const brief = (measured: Measured) => (measured.kind === 'observed' ? measured.value : measured.reason)
  if (target === undefined) throw new Error('no target')
  return {
    status: target.status,
    current: brief(target.current),
    until: target.currentPeriod?.end,
    expected: target.expected.kind === 'observed' ? target.expected.value : target.expected.reason,
  }
}

describe('a total over a year', () => {
  test('counts from zero and is expected day by day', () => {
    expect(standing([90], '2022-03-31')).toEqual({ status: 'on-track', current: 90, until: '2022-03-31', expected: 90 })
    expect(standing([90, 60], '2022-06-30')).toMatchObject({ status: 'at-risk', current: 150, expected: 181 })
  })

  test('is judged only by quarters that have ended', () => {
    const inThird = standing([90, 91], '2022-09-29')
    expect(inThird).toEqual({ status: 'on-track', current: 181, until: '2022-06-30', expected: 181 })
    expect(standing([], '2022-02-01')).toMatchObject({ status: 'unknown', current: 'not-reported' })
  })

  test('is not held back by a report that is not due yet', () => {
    const inTime = standing([90, 91], '2022-09-30', {}, 30)
    expect(inTime).toEqual({ status: 'on-track', current: 181, until: '2022-06-30', expected: 181 })
    expect(standing([90, 91], '2022-10-31', {}, 30)).toMatchObject({ status: 'unknown', current: 'below-coverage' })
  })

  test('may be achieved before the year has ended, and is missed only after', () => {
    expect(standing([200, 170], '2022-06-30').status).toBe('achieved')
    expect(standing([90, 90, 90, 90], '2022-12-31').status).toBe('not-achieved')
  })

  test('is not due before the year begins', () => {
    expect(standing([], '2021-12-31')).toMatchObject({ status: 'not-yet-due', current: 'not-yet-due' })
  })
})

describe('a level at the end of a year', () => {
  const level = {
    reporting: 'point-in-time',
    combine: { overTime: 'last', acrossPartners: 'sum', acrossGroups: 'sum' },
    baseline: { period: quarters[0], value: 0 },
    targets: [{ by: '2023-12-31', period: { start: '2023-10-01', end: '2023-12-31' }, value: 640 }],
  }

  // 640 days from the end of the first quarter of 2022 to the end of 2023.
  test('is held against the latest value while its own period is ahead', () => {
    expect(standing([0, 91], '2022-06-30', level)).toEqual({
      status: 'on-track',
      current: 91,
      until: '2022-06-30',
      expected: expect.closeTo(91, 9),
    })
  })

  test('is on track and not achieved when it is reached before its period', () => {
    expect(standing([0, 700], '2022-06-30', level).status).toBe('on-track')
  })

  test('has nothing to judge before a quarter has ended since the baseline', () => {
    expect(standing([0], '2022-05-01', level)).toMatchObject({ status: 'not-yet-due', expected: 'not-yet-due' })
  })
})
