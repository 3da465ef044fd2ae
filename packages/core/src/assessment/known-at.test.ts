// An assessment can be rebuilt as it was known on a day.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ObservationInput } from '../conditions/shared-measurement/observation.ts'
import { dayOf } from '../foundation/plain-date.ts'
import { parseInitiative } from '../initiative/parse-initiative.ts'
import { ObservationTable } from '../measurement/observation-table.ts'
import { sampleInitiative } from '../testing/index.ts'
import { assess } from './assess.ts'

const { record, observations: rows, asOf } = sampleInitiative()

/** The day a row was said, by the rule of the table: the end of its period where nothing else is stated. */
function saidOn({ recordedAt, period }: ObservationInput): string {
  if (recordedAt === undefined) return period.end
  return recordedAt.length === 10 ? recordedAt : dayOf(recordedAt)
}

const days = [...new Set(rows.map(saidOn))].sort()

describe('what was known on a day', () => {
  test('is all that an assessment of that day rests on: later rows change nothing', () => {
    const all = ObservationTable.from(rows, record)
    fc.assert(
      fc.property(fc.constantFrom(...days), fc.constantFrom(...days, asOf), (knownAt, day) => {
        const by = rows.filter((row) => saidOn(row) <= knownAt)
        const options = { asOf: day, knownAt }
        expect(assess(record, all, options)).toEqual(assess(record, ObservationTable.from(by, record), options))
      }),
      { numRuns: 12 },
    )
  })

  test('is everything where nothing was said later', () => {
    const { knownAt, ...then } = assess(record, ObservationTable.from(rows, record), { asOf, knownAt: '9999-12-31' })
    const now = assess(record, ObservationTable.from(rows, record), { asOf })
    const withoutDay = JSON.stringify(then).replaceAll(`"knownAt":"${knownAt}",`, '')
    expect(JSON.parse(withoutDay)).toEqual(now)
  })

  test('holds where reports follow no calendar', () => {
    const small = parseInitiative({
      formatVersion: 1,
      initiative: { id: 'small', name: 'Small' },
      sharedMeasurement: {
        indicators: [
          {
            id: 'helped',
            name: 'Helped',
            unit: { kind: 'count', of: 'people' },
            direction: 'increase',
            kind: 'count',
            combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'sum' },
          },
        ],
      },
    })
    const helped = { indicator: 'helped' } as const
    const table = ObservationTable.from(
      [
        { ...helped, period: { start: '2020-01-01', end: '2020-06-30' }, value: 1, recordedAt: '2020-07-01' },
        { ...helped, period: { start: '2020-07-01', end: '2020-08-31' }, value: 2, recordedAt: '2021-01-01' },
        { ...helped, period: { start: '2020-09-01', end: '2020-09-30' }, value: 3, status: 'draft' },
      ],
      small,
    )
    const trend = (knownAt: string) =>
      assess(small, table, { asOf: '2021-12-31', knownAt }).indicators[0]?.trend.map(({ period }) => period.end)
    expect(trend('2020-12-31')).toEqual(['2020-06-30'])
    expect(trend('2021-01-01')).toEqual(['2020-06-30', '2020-08-31'])
  })
})

test('restatements are told from the day they were made', () => {
  const told = (knownAt: string) =>
    assess(record, ObservationTable.from(rows, record), { asOf, knownAt })
      .indicators.flatMap(({ restatements }) => restatements)
      .map(({ partner, restatedOn }) => [partner, restatedOn])
  expect(told('2023-01-23')).toEqual([])
  expect(told('2024-02-20')).toEqual([
    ['first-steps', '2023-01-24'],
    ['county-library', '2024-02-20'],
  ])
})

test('the same figures said again, as approved, restate nothing', () => {
  const first = rows.find(({ indicator, value }) => indicator === 'books-given' && value !== undefined)
  if (first === undefined) throw new TypeError('nothing was given')
  const report = { ...first, id: 'said-first', recordedAt: '2025-07-01' } as const
  const again = { ...first, id: 'said-again', recordedAt: '2025-07-02', supersedes: 'said-first' } as const
  const told = (later: ObservationInput) =>
    assess(record, ObservationTable.from([report, later], record), { asOf })
      .indicators.flatMap(({ restatements }) => restatements)
      .map(({ restatedOn }) => restatedOn)
  expect(told({ ...again, status: 'approved' })).toEqual([])
  expect(told({ ...again, value: Number(first.value) + 1 })).toEqual(['2025-07-02'])
  expect(told({ ...again, value: Number(first.value) + 1, status: 'draft' })).toEqual([])
})
