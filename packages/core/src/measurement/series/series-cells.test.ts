// Reading whole series gives what combining report by report gives, to the last byte.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CombineByAxis } from '../../conditions/shared-measurement/combine.ts'
import type { ObservationInput } from '../../conditions/shared-measurement/observation.ts'
import { addDays } from '../../foundation/plain-date.ts'
import { parseInitiative } from '../../initiative/parse-initiative.ts'
import { cellsOf, computeCells } from '../cells-of.ts'
import { ObservationTable } from '../observation-table.ts'
import { type AggregateQuery, type By, type Plan, planQuery } from '../query.ts'
import { seriesCells } from './series-cells.ts'

const PARTNERS = ['east', 'north', 'south', 'west']
const PLACES = [undefined, 'county', 'town', 'village']
const GENDERS = ['f', 'm']
const AGES = ['old', 'young', 'child', 'teen']

interface Choices {
  readonly form: 'value' | 'ratio'
  readonly combine: CombineByAxis
  readonly reporting: 'incremental' | 'cumulative' | 'point-in-time'
  readonly frequency: 'monthly' | 'quarterly' | undefined
  readonly stated: boolean
  readonly versions: boolean
  readonly threshold: number
}

const operators = ['sum', 'ratio', 'weighted-mean', 'mean', 'none'] as const
const anyOperators = fc.record({
  overTime: fc.constantFrom(...operators, 'last', 'first'),
  acrossPartners: fc.constantFrom(...operators),
  acrossGroups: fc.constantFrom(...operators),
})
const fitting = (form: Choices['form'], overTime: 'last' | 'first' | 'adding') => {
  const adding = form === 'value' ? ('sum' as const) : ('ratio' as const)
  return { overTime: overTime === 'adding' ? adding : overTime, acrossPartners: adding, acrossGroups: adding }
}
const choices: fc.Arbitrary<Choices> = fc
  .record({
    form: fc.constantFrom('value' as const, 'ratio' as const),
    overTime: fc.constantFrom('adding', 'adding', 'last', 'first'),
    drawn: fc.option(anyOperators, { freq: 2 }),
    reporting: fc.constantFrom('incremental', 'incremental', 'cumulative', 'point-in-time'),
    frequency: fc.constantFrom('monthly', 'quarterly', undefined),
    stated: fc.boolean(),
    versions: fc.boolean(),
    threshold: fc.constantFrom(0, 0.5, 1),
  })
  .map(({ overTime, drawn, ...rest }) => ({ ...rest, combine: drawn ?? fitting(rest.form, overTime) }))

function recordOf({ form, combine, reporting, frequency, stated, versions, threshold }: Choices) {
  return parseInitiative({
    formatVersion: 1,
    initiative: { id: 'valley', name: 'Valley' },
    partners: PARTNERS.map((id, position) => ({
      id,
      name: id,
      sector: 'nonprofit',
      ...(position === 1
        ? { memberships: [{ role: 'partner' as const, joinedOn: '2020-03-01', leftOn: '2020-10-31' }] }
        : {}),
    })),
    places: [
      { id: 'county', name: 'County', kind: 'county' },
      { id: 'town', name: 'Town', kind: 'city', within: 'county' },
      { id: 'village', name: 'Village', kind: 'city', within: 'county' },
    ],
    sharedMeasurement: {
      dimensions: [
        { id: 'gender', name: 'Gender', exclusive: true, categories: GENDERS.map((code) => ({ code, name: code })) },
        {
          id: 'age',
          name: 'Age',
          exclusive: true,
          categories: AGES.map((code, position) => ({
            code,
            name: code,
            ...(position > 1 ? { parent: 'young' } : {}),
          })),
        },
      ],
      indicators: [
        {
          id: 'measured',
          name: 'Measured',
          unit: form === 'ratio' ? { kind: 'share', of: 'people' } : { kind: 'count', of: 'people' },
          kind: form === 'ratio' ? 'ratio' : 'count',
          direction: 'increase',
          combine,
          reporting,
          dimensions: ['gender', 'age'],
          coverageThreshold: threshold,
          ...(frequency === undefined ? {} : { frequency }),
          ...(versions
            ? {
                methodVersions: [
                  { version: 'v1', description: 'as before' },
                  { version: 'v2', from: '2020-06-01', description: 'anew', comparableWithPrevious: threshold > 0 },
                ],
              }
            : {}),
        },
      ],
      ...(stated
        ? {
            expectations: PARTNERS.slice(1).map((partner) => ({
              id: `expect-${partner}`,
              indicator: 'measured',
              partner,
              frequency: frequency ?? ('monthly' as const),
              from: '2020-01-01',
              dueDays: 20,
            })),
          }
        : {}),
    },
  })
}

const GROUPINGS: readonly (readonly Record<string, string>[])[] = [
  [{}],
  GENDERS.map((gender) => ({ gender })),
  [{ gender: 'f' }],
  GENDERS.flatMap((gender) => ['old', 'young'].map((age) => ({ gender, age }))),
  ['old', 'child', 'teen'].map((age) => ({ age })),
  [{}, ...GENDERS.map((gender) => ({ gender }))],
]

const month = (number: number) => {
  const text = String(number).padStart(2, '0')
  return { start: `2020-${text}-01`, end: `2020-${text}-${new Date(Date.UTC(2020, number, 0)).getUTCDate()}` }
}
const PERIODS = [
  Array.from({ length: 12 }, (_, index) => month(index + 1)),
  [0, 1, 2, 3].map((quarter) => ({ start: month(quarter * 3 + 1).start, end: month(quarter * 3 + 3).end })),
  [2, 3, 4, 7].map(month),
]

const seriesRows = fc.record({
  partner: fc.constantFrom(...PARTNERS, ...PARTNERS, ...PARTNERS, undefined),
  place: fc.constantFrom(undefined, undefined, undefined, ...PLACES),
  periods: fc.constantFrom(...PERIODS, PERIODS[0], PERIODS[0]),
  groups: fc.constantFrom(...GROUPINGS),
  fractional: fc.boolean(),
  methodVersion: fc.constantFrom(undefined, undefined, 'v1', 'v2'),
  seed: fc.nat({ max: 1000 }),
  flaw: fc.constantFrom('none', 'none', 'none', 'missing', 'dropped', 'restated', 'draft', 'version', 'zero'),
})

function rowsOf(
  { form, versions }: Choices,
  drawn: readonly (typeof seriesRows extends fc.Arbitrary<infer One> ? One : never)[],
) {
  const seen = new Set<string>()
  return drawn.flatMap(
    ({ partner, place, periods = [], groups, fractional, methodVersion, seed, flaw }, number): ObservationInput[] => {
      if (seen.has(`${partner} ${place}`)) return []
      seen.add(`${partner} ${place}`)
      return periods.flatMap((period, run) =>
        groups.flatMap((inGroups, position): ObservationInput[] => {
          const figure = ((seed * 31 + run * 17 + position * 7) % 97) + (fractional ? 0.1 * ((run % 3) + 1) : 0)
          const about = {
            indicator: 'measured',
            period,
            groups: inGroups,
            ...(partner === undefined ? {} : { partner }),
            ...(place === undefined ? {} : { place }),
            ...(versions && methodVersion !== undefined ? { methodVersion } : {}),
          }
          const figures = (value: number) =>
            form === 'ratio' ? { numerator: value, denominator: value + 3 + (run % 2) } : { value }
          const flawed = run === 2 && position === 0
          const plain = { ...about, ...figures(figure) }
          if (!flawed || flaw === 'none' || (flaw === 'version' && seed % 2 === 0)) return [plain]
          if (flaw === 'dropped') return []
          if (flaw === 'missing') return [{ ...about, missing: seed % 2 === 0 ? 'suppressed' : 'not-collected' }]
          if (flaw === 'draft') return [{ ...plain, status: 'draft' }]
          if (flaw === 'zero') return [form === 'ratio' ? { ...about, numerator: seed % 2, denominator: 0 } : plain]
          if (flaw === 'restated') {
            return [
              { ...plain, id: `old-${number}` },
              { ...about, ...figures(figure + 5), id: `new-${number}`, supersedes: `old-${number}` },
            ]
          }
          return [plain]
        }),
      )
    },
  )
}

const PLAIN = { place: undefined, flaw: 'none' as const }

const cuts: readonly (readonly By[])[] = [
  [],
  ['quarter'],
  ['month'],
  ['year', 'partner'],
  ['partner'],
  ['quarter', 'dimension:gender'],
  ['dimension:gender', 'dimension:age'],
  ['month', 'partner', 'dimension:age'],
]
const queries: fc.Arbitrary<AggregateQuery> = fc
  .record({
    by: fc.constantFrom(...cuts),
    asOf: fc.constantFrom('2020-12-31', '2021-01-31', '2020-08-15'),
    period: fc.constantFrom(undefined, undefined, { start: '2020-02-01', end: '2020-09-30' }),
    partners: fc.constantFrom(undefined, undefined, ['north', 'south'], [null], ['north', null]),
    places: fc.constantFrom(undefined, undefined, ['county']),
    age: fc.constantFrom(undefined, undefined, 'young'),
  })
  .map(({ age, by, ...query }) => ({
    indicator: 'measured',
    ...query,
    by,
    ...(age === undefined || by.includes('dimension:age') ? {} : { groups: { age } }),
  }))

function wantedFirst({ query, byDimensions, lookup }: Plan): Readonly<Record<string, string>> {
  const first = byDimensions.map((id) => [id, lookup.dimension(id).categories[0]?.code ?? ''] as const)
  return { ...query.groups, ...Object.fromEntries(first) }
}

describe('reading whole series', () => {
  test('gives what combining report by report gives', () => {
    const runs = 800
    let read = 0
    fc.assert(
      fc.property(
        choices,
        fc.array(seriesRows, { minLength: 1, maxLength: 6 }),
        queries,
        fc.boolean(),
        (chosen, any, query, plain) => {
          const record = recordOf(chosen)
          const drawn = plain ? any.map((one) => ({ ...one, ...PLAIN, groups: any[0]?.groups ?? [{}] })) : any
          const plan = planQuery(record, ObservationTable.from(rowsOf(chosen, drawn), record), query)
          if (seriesCells(plan, wantedFirst(plan), {}) !== undefined) read += 1
          expect(cellsOf(plan)).toEqual(computeCells(plan).map(({ key, measured }) => ({ key, measured })))
        },
      ),
      { numRuns: runs },
    )
    expect(read).toBeGreaterThan(runs / 16)
  })

  test('gives the same when one table is asked again and again, of other days and by other records', () => {
    const days = fc.integer({ min: 0, max: 400 }).map((after) => addDays('2020-01-01', after))
    const asked = fc.tuple(
      queries,
      fc.oneof(days, fc.constantFrom('2020-06-29', '2020-06-30', '2020-07-01')),
      fc.boolean(),
    )
    fc.assert(
      fc.property(
        choices,
        fc.array(seriesRows, { minLength: 1, maxLength: 4 }),
        fc.array(asked, { minLength: 2, maxLength: 8 }),
        (chosen, drawn, all) => {
          const record = recordOf(chosen)
          const other = recordOf({ ...chosen, stated: !chosen.stated })
          const rows = rowsOf(
            chosen,
            drawn.map((one) => ({ ...one, ...PLAIN })),
          )
          const table = ObservationTable.from(rows, record)
          for (const [query, asOf, byOther] of all) {
            const plan = planQuery(byOther ? other : record, table, { ...query, by: query.by ?? [], asOf })
            expect(cellsOf(plan)).toEqual(computeCells(plan).map(({ key, measured }) => ({ key, measured })))
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
