import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ObservationInput } from '../../conditions/shared-measurement/observation.ts'
import { defineInitiative } from '../../initiative/define-initiative.ts'
import { ObservationTable } from '../observation-table.ts'

const combine = { overTime: 'mean', acrossPartners: 'mean', acrossGroups: 'mean' } as const
const categories = (...codes: readonly string[]) => codes.map((code) => ({ code, name: code }))
const record = defineInitiative({
  formatVersion: 1,
  initiative: { id: 'river', name: 'River' },
  partners: [{ id: 'north', name: 'North', sector: 'education' }],
  places: [{ id: 'town', name: 'Town', kind: 'city' }],
  sharedMeasurement: {
    dimensions: [
      { id: 'value', name: 'Value', exclusive: true, categories: categories('low', 'high') },
      { id: 'sex', name: 'Sex', exclusive: true, categories: categories('f', 'm') },
    ],
    indicators: [
      {
        id: 'score',
        name: 'Score',
        unit: { kind: 'score', of: 'points' },
        direction: 'increase',
        kind: 'mean',
        dimensions: ['value', 'sex'],
        methodVersions: [{ version: 'v1', description: 'first' }],
        combine,
      },
    ],
  },
})

const text = fc.string({ minLength: 1, unit: 'binary' }).filter((some) => some.isWellFormed() && some.trim() === some)
const number = fc.double({ noNaN: true, noDefaultInfinity: true })
const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const observations: fc.Arbitrary<ObservationInput[]> = fc.uniqueArray(
  fc
    .record({
      day: fc.nat(10_000),
      figures: fc.oneof(
        fc.record({ value: number }),
        fc.record({ numerator: number, denominator: fc.double({ min: 0, max: 1e9, noNaN: true }) }),
        fc.record({ mean: number, n: fc.maxSafeNat() }),
        fc.record({ missing: fc.constantFrom('pending' as const, 'unknown' as const) }),
      ),
      partner: some(fc.constant('north')),
      place: some(fc.constant('town')),
      groups: some(
        fc.record({ value: fc.constantFrom('low', 'high'), sex: fc.constantFrom('f', 'm') }, { noNullPrototype: true }),
      ),
      methodVersion: some(fc.constant('v1')),
      status: some(fc.constantFrom('draft' as const, 'approved' as const)),
      recordedAt: some(fc.constantFrom('2022-01-15', '2022-02-01T10:00:00+02:00')),
      recordedBy: some(fc.constant('ann')),
      source: some(text),
      reason: some(text),
    })
    .map(({ day, figures, ...rest }) => {
      const start = new Date(day * 86_400_000).toISOString().slice(0, 10)
      const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
      return { indicator: 'score', period: { start, end: start }, ...figures, ...given }
    }),
  { selector: ({ period }) => period.start, maxLength: 20 },
)

const written = (table: ObservationTable) => [...table.toCsv()].join('')

test('what is written reads back as the same rows, in the same order', () => {
  fc.assert(
    fc.property(observations, (rows) => {
      const table = ObservationTable.from(rows, record)
      const again = ObservationTable.fromCsv(table.toCsv(), record)
      expect([...again.observations()]).toEqual([...table.observations()])
      expect(written(again)).toBe(written(table))
    }),
  )
})

test('there is a column for each field in use, and quotes where they are needed', () => {
  const period = { start: '2021-01-01', end: '2021-12-31' }
  const table = ObservationTable.from(
    [
      { id: 'a', indicator: 'score', period, groups: { sex: 'f' }, value: -0, source: 'say "yes", or\nno' },
      { indicator: 'score', period, mean: 0.5, n: 8, supersedes: 'a', groups: { sex: 'f' } },
    ],
    record,
  )
  expect(written(table)).toBe(
    [
      'id,indicator,periodStart,periodEnd,dimension:sex,value,mean,n,source,supersedes',
      'a,score,2021-01-01,2021-12-31,f,-0,,,"say ""yes"", or\nno",',
      ',score,2021-01-01,2021-12-31,f,,0.5,8,,a',
      '',
    ].join('\r\n'),
  )
})

test('a table without rows reads back as one', () => {
  expect(ObservationTable.fromCsv(written(ObservationTable.from([], record)), record).length).toBe(0)
})

test('a large table comes in pieces', () => {
  const rows = Array.from({ length: 5000 }, (_, day) => {
    const start = new Date(day * 86_400_000).toISOString().slice(0, 10)
    return { indicator: 'score', period: { start, end: start }, value: day }
  })
  const pieces = [...ObservationTable.from(rows, record).toCsv()]
  expect(pieces.length).toBeGreaterThan(1)
  expect([...ObservationTable.fromCsv(pieces, record).observations()]).toEqual(rows)
})
