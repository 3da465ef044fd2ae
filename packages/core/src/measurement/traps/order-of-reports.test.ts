import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../../assessment/assess.ts'
import type { ObservationInput } from '../../conditions/shared-measurement/observation.ts'
import { sampleInitiative } from '../../testing/sample-initiative.ts'
import { aggregate } from '../aggregate.ts'
import { explain } from '../explain.ts'
import { ObservationTable } from '../observation-table.ts'
import type { By } from '../query.ts'
import { ask, brief, counted, month, q1, q2, stage } from './staged.ts'

const indicators = ['served', 'ready', 'beds', 'days-absent']
const ratios = { overTime: 'ratio', acrossPartners: 'ratio', acrossGroups: 'ratio' } as const
const record = stage(
  [
    counted('served', { frequency: 'quarterly', dimensions: ['age', 'need'] }),
    counted('ready', { unit: { kind: 'share' }, kind: 'ratio', combine: ratios }),
    counted('beds', { reporting: 'point-in-time', combine: { ...counted('x').combine, overTime: 'last' } }),
    counted('days-absent', {
      unit: { kind: 'quantity', in: 'days' },
      kind: 'mean',
      weightedBy: 'beds',
      combine: { overTime: 'mean', acrossPartners: 'weighted-mean', acrossGroups: 'none' },
    }),
  ],
  {
    dimensions: [
      {
        id: 'age',
        name: 'Age',
        exclusive: true,
        categories: [
          { code: 'child', name: 'Children' },
          { code: 'adult', name: 'Adults' },
        ],
      },
      { id: 'need', name: 'Need', exclusive: false, categories: [{ code: 'food', name: 'Food' }] },
    ],
    overlapAgreements: [{ id: 'same-people', indicator: 'served', partners: ['clinic', 'school'], rule: 'maximum' }],
  },
)

describe('a tenth added ten times', () => {
  const tenths = Array.from({ length: 10 }, (_, position) => ({
    indicator: 'served',
    partner: 'clinic',
    period: month(position + 1),
    value: 0.1,
  }))

  test('is one', () => {
    expect(brief(ask(record, tenths, { indicator: 'served', coverageThreshold: 0 }))).toBe(1)
  })

  test('beside a very large number is not lost', () => {
    const rows = [
      { indicator: 'served', partner: 'library', period: q1, value: 1e16 },
      ...['clinic', 'school'].map((partner) => ({ indicator: 'served', partner, period: q1, value: 1 })),
    ]
    expect(brief(ask(stage([counted('served')]), rows, { indicator: 'served' }))).toBe(1e16 + 2)
  })
})

const figures = fc.oneof(
  { weight: 5, arbitrary: fc.double({ min: 0, max: 1e12, noNaN: true }).map((value) => ({ value })) },
  fc.constantFrom({ missing: 'pending' as const }, { missing: 'suppressed' as const }, { missing: 'unknown' as const }),
)
const row = fc.record({
  indicator: fc.constantFrom(...indicators),
  partner: fc.option(fc.constantFrom('clinic', 'library', 'school'), { nil: undefined }),
  period: fc.constantFrom(
    month(1),
    month(2),
    q1,
    q2,
    { start: q1.end, end: q1.end },
    { start: '2023-03-15', end: '2023-04-15' },
  ),
  groups: fc.constantFrom(undefined, undefined, { age: 'child' }, { age: 'adult' }, { need: 'food' }),
  figures,
})
const anyRows = fc
  .uniqueArray(row, {
    maxLength: 30,
    selector: ({ indicator, partner, period, groups }) => JSON.stringify([indicator, partner, period, groups]),
  })
  .map((rows) =>
    rows.map(({ figures: found, partner, groups, ...rest }): ObservationInput => {
      const share = { numerator: Math.min(1, 'value' in found ? found.value : 0), denominator: 1 }
      return {
        ...rest,
        ...(rest.indicator === 'ready' && 'value' in found ? share : found),
        ...(partner === undefined ? {} : { partner }),
        ...(groups === undefined || rest.indicator !== 'served' ? {} : { groups }),
      }
    }),
  )
const shuffledTwice = anyRows.chain((rows) =>
  fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })),
)

test('shuffled, the same reports give the same bytes: values, reasons, remarks, coverage and explanations', () => {
  const cuts: readonly (readonly By[])[] = [[], ['quarter'], ['month', 'partner'], ['partner']]
  const bytes = (rows: readonly ObservationInput[]) => {
    const result = ObservationTable.safeFrom(rows, record)
    if (!result.success) return 'refused'
    return JSON.stringify(
      indicators.flatMap((indicator) =>
        cuts.map((by) => {
          const { cells } = aggregate(record, result.table, {
            indicator,
            by,
            asOf: '2023-12-31',
            coverageThreshold: 0.5,
          })
          return cells.map(({ key, measured }) => [key, explain(record, result.table, measured)])
        }),
      ),
    )
  }
  fc.assert(
    fc.property(shuffledTwice, ([rows, others]) => bytes(rows) === bytes(others)),
    { numRuns: 60 },
  )
})

test('shuffled, the same reports give the same assessment', () => {
  const { record: sample, observations, asOf } = sampleInitiative()
  const bytes = (rows: readonly ObservationInput[]) =>
    JSON.stringify(assess(sample, ObservationTable.from(rows, sample), { asOf }))
  const expected = bytes(observations)
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...observations], { minLength: observations.length }),
      (others) => bytes(others) === expected,
    ),
    { numRuns: 3 },
  )
})
