import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ObservationInput } from '../conditions/shared-measurement/observation.ts'
import { defineInitiative } from '../initiative/define-initiative.ts'
import type { InitiativeRecordInput } from '../initiative/initiative-record.ts'
import { safeParseInitiative } from '../initiative/parse-initiative.ts'
import { aggregate, measure } from './aggregate.ts'
import type { Measured } from './measured.ts'
import { ObservationTable } from './observation-table.ts'
import type { AggregateQuery } from './query.ts'

type Agreements = NonNullable<NonNullable<InitiativeRecordInput['sharedMeasurement']>['overlapAgreements']>
type Agreement = Omit<Agreements[number], 'indicator'>

const q1 = { start: '2021-01-01', end: '2021-03-31' }
const q2 = { start: '2021-04-01', end: '2021-06-30' }
const served = (partner: string, value: number, more: Partial<ObservationInput> = {}): ObservationInput => ({
  indicator: 'served',
  partner,
  period: q1,
  value,
  ...more,
})

function valley(agreements: readonly Agreement[], operator: 'sum' | 'distinct' = 'sum') {
  return {
    formatVersion: 1,
    initiative: { id: 'valley', name: 'The Valley' },
    partners: ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id, sector: 'health' as const })),
    places: ['east', 'west'].map((id) => ({ id, name: id })),
    sharedMeasurement: {
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
      ],
      indicators: [
        {
          id: 'served',
          name: 'People served',
          unit: { kind: 'count' as const, of: 'people' },
          direction: 'increase' as const,
          kind: 'count' as const,
          dimensions: ['age'],
          combine: { overTime: 'sum' as const, acrossPartners: operator, acrossGroups: 'sum' as const },
        },
      ],
      overlapAgreements: agreements.map((agreement) => ({ ...agreement, indicator: 'served' })),
    },
  } satisfies InitiativeRecordInput
}

function measured(
  agreements: readonly Agreement[],
  rows: readonly ObservationInput[],
  query: Partial<AggregateQuery> = {},
  operator: 'sum' | 'distinct' = 'sum',
): Measured {
  const record = defineInitiative(valley(agreements, operator))
  return measure(record, ObservationTable.from(rows, record), { indicator: 'served', asOf: '2021-12-31', ...query })
}

const brief = (one: Measured) => (one.kind === 'observed' ? one.value : one.reason)
const figure = (id: string, partners: string[], value: number, more: Partial<Agreement> = {}): Agreement => ({
  id,
  partners,
  rule: 'agreed-figure',
  figure: value,
  ...more,
})
const maximum = (id: string, partners: string[]): Agreement => ({ id, partners, rule: 'maximum' })

describe('two partners', () => {
  const rows = [served('a', 50), served('b', 90)]

  test('50 and 90 with full overlap give 90, and the parts stay', () => {
    const total = measured([maximum('same', ['a', 'b'])], rows)
    expect(brief(total)).toBe(90)
    expect(total.basis.adjustments).toEqual([{ agreement: 'same', amount: -50 }])
    const record = defineInitiative(valley([maximum('same', ['a', 'b'])]))
    const { cells } = aggregate(record, ObservationTable.from(rows, record), {
      indicator: 'served',
      by: ['partner'],
      asOf: '2021-12-31',
    })
    expect(cells.map((cell) => brief(cell.measured))).toEqual([50, 90])
  })

  test('an agreed figure is taken off, and nobody counted twice is an agreement too', () => {
    expect(brief(measured([figure('some', ['a', 'b'], 12)], rows))).toBe(128)
    expect(brief(measured([{ id: 'none', partners: ['a', 'b'], rule: 'sum' }], rows))).toBe(140)
  })

  test('no more can be counted twice than the smaller one has', () => {
    const total = measured([figure('too-many', ['a', 'b'], 60)], rows)
    expect(brief(total)).toBe(90)
    expect(total.basis.adjustments).toEqual([{ agreement: 'too-many', amount: -50 }])
    expect(total.basis.remarks).toEqual(['too-many says that 60 are counted twice, of whom no more than 50 can be'])
  })
})

describe('three partners and more', () => {
  const rows = [served('a', 50), served('b', 90), served('c', 100)]

  test.each<[string, readonly Agreement[], number]>([
    ['all within the largest', [maximum('all', ['a', 'b', 'c'])], 100],
    ['two within each other, the third apart', [maximum('two', ['a', 'b'])], 190],
    [
      'an inner agreement is not taken off twice by the outer',
      [maximum('two', ['a', 'b']), maximum('all', ['a', 'b', 'c'])],
      100,
    ],
    [
      'an outer figure comes on top of the inner one',
      [figure('all', ['a', 'b', 'c'], 30), figure('two', ['a', 'b'], 10)],
      200,
    ],
    [
      'pairs one by one',
      [figure('ab', ['a', 'b'], 10), figure('bc', ['b', 'c'], 20), figure('ac', ['a', 'c'], 5)],
      205,
    ],
    ['a figure for all is less than all but the largest', [figure('all', ['a', 'b', 'c'], 500)], 100],
  ])('%s', (_, agreements, expected) => {
    expect(brief(measured(agreements, rows))).toBe(expected)
  })

  test('a figure among three says nothing of two', () => {
    const total = measured([figure('all', ['a', 'b', 'c'], 30)], rows.slice(0, 2))
    expect(brief(total)).toBe('overlapping-groups')
    expect(total.basis.remarks).toEqual(['all says how many are counted twice together with c'])
  })

  test('the total lies between the largest count and the sum, whatever was agreed', () => {
    const partners = ['a', 'b', 'c', 'd']
    const agreement = fc.record({
      among: fc.subarray(partners, { minLength: 2 }),
      rule: fc.constantFrom('sum', 'maximum', 'agreed-figure'),
      figure: fc.nat(300),
    })
    fc.assert(
      fc.property(
        fc.array(fc.nat(200), { minLength: 4, maxLength: 4 }),
        fc.array(agreement, { maxLength: 5 }),
        (values, drawn) => {
          const agreements = drawn.map(({ among, rule, figure: value }, position): Agreement => {
            const id = `agreement-${position}`
            return rule === 'agreed-figure'
              ? figure(id, among, value)
              : { id, partners: among, rule: rule as 'sum' | 'maximum' }
          })
          const total = measured(
            agreements,
            partners.map((partner, position) => served(partner, values[position] ?? 0)),
          )
          expect(total.kind).toBe('observed')
          expect(brief(total)).toBeGreaterThanOrEqual(Math.max(...values))
          expect(brief(total)).toBeLessThanOrEqual(values.reduce((sum, value) => sum + value, 0))
        },
      ),
    )
  })
})

describe('over time', () => {
  const rows = [served('a', 50), served('b', 90), served('a', 90, { period: q2 }), served('b', 50, { period: q2 })]

  test('a half-year is the sum of its quarters', () => {
    expect(brief(measured([maximum('same', ['a', 'b'])], rows))).toBe(180)
    expect(brief(measured([figure('some', ['a', 'b'], 12)], rows))).toBe(280 - 24)
  })

  test('an agreement holds for the reports of its days', () => {
    const first = [figure('first', ['a', 'b'], 12, { period: q1 })]
    expect(brief(measured(first, rows))).toBe(268)
    expect(brief(measured(first, rows, { period: q1 }))).toBe(128)
    expect(brief(measured(first, rows, { period: q2 }))).toBe(140)
  })

  test('reports of unequal length meet in the longer one', () => {
    const half = { start: q1.start, end: q2.end }
    const unequal = [served('a', 50, { period: half }), served('b', 30), served('b', 45, { period: q2 })]
    expect(brief(measured([maximum('same', ['a', 'b'])], unequal))).toBe(75)
  })
})

describe('groups and places', () => {
  const grouped = ['a', 'b'].flatMap((partner) => [
    served(partner, 20, { groups: { age: 'child' } }),
    served(partner, 30, { groups: { age: 'adult' } }),
  ])

  test('a figure for everybody cannot be divided among groups', () => {
    const some = [figure('some', ['a', 'b'], 12)]
    expect(brief(measured(some, grouped))).toBe(88)
    const children = measured(some, grouped, { groups: { age: 'child' } })
    expect(brief(children)).toBe('overlapping-groups')
    expect(children.basis.remarks).toEqual(['some says how many are counted twice among everybody, not among these'])
    expect(brief(measured([maximum('same', ['a', 'b'])], grouped, { groups: { age: 'child' } }))).toBe(20)
  })

  test('places where the same people are counted', () => {
    const rows = [served('a', 40, { place: 'east' }), served('a', 25, { place: 'west' })]
    const crossing: Agreement = { id: 'crossing', places: ['east', 'west'], rule: 'agreed-figure', figure: 5 }
    const total = measured([crossing], rows)
    expect(brief(total)).toBe(60)
    expect(total.basis.adjustments).toEqual([{ agreement: 'crossing', amount: -5 }])
    expect(brief(measured([crossing], rows, { places: ['east'] }))).toBe(40)
  })
})

describe('an unduplicated count', () => {
  const rows = [served('a', 50), served('b', 90), served('c', 10)]

  test('is refused unless every partner is connected by an agreement', () => {
    expect(brief(measured([], rows.slice(0, 1), {}, 'distinct'))).toBe(50)
    const open = measured([maximum('two', ['a', 'b'])], rows, {}, 'distinct')
    expect(brief(open)).toBe('overlapping-groups')
    expect(open.basis.remarks).toEqual(['no agreement says how many are counted twice by a and b, c'])
    const agreed = [maximum('two', ['a', 'b']), { id: 'apart', partners: ['b', 'c'], rule: 'sum' } as const]
    expect(brief(measured(agreed, rows, {}, 'distinct'))).toBe(100)
  })
})

test('an unduplicated count is not summed over time unless that is declared', () => {
  const record = defineInitiative({
    ...valley([maximum('same', ['a', 'b'])]),
    sharedMeasurement: {
      indicators: [
        {
          id: 'served',
          name: 'People served',
          unit: { kind: 'count', of: 'people' },
          direction: 'increase',
          kind: 'count',
          combine: { overTime: 'none', acrossPartners: 'distinct', acrossGroups: 'none' },
        },
      ],
    },
  })
  const table = ObservationTable.from([served('a', 50), served('a', 60, { period: q2 })], record)
  const of = (period?: typeof q1) => brief(measure(record, table, { indicator: 'served', period, asOf: '2021-12-31' }))
  expect([of(q1), of(q2), of()]).toEqual([50, 60, 'not-meaningful'])
})

test('an agreement that cannot be is an issue', () => {
  const parsed = safeParseInitiative(
    valley([
      { id: 'no-figure', partners: ['a', 'b'], rule: 'agreed-figure' },
      { id: 'idle-figure', partners: ['a', 'b'], rule: 'maximum', figure: 3 },
      { id: 'below-zero', partners: ['a', 'b'], rule: 'agreed-figure', figure: -3 },
      { id: 'of-nobody', rule: 'sum' },
      { id: 'of-both', partners: ['a', 'b'], places: ['east', 'west'], rule: 'sum' },
    ]),
  )
  const path = (position: number, ...field: string[]) => ['sharedMeasurement', 'overlapAgreements', position, ...field]
  expect(parsed.success ? [] : parsed.issues.map((issue) => [issue.code, issue.path])).toEqual([
    ['input/missing', path(0, 'figure')],
    ['input/invalid-value', path(1, 'figure')],
    ['input/invalid-value', path(2, 'figure')],
    ['input/missing', path(3)],
    ['input/invalid-value', path(4)],
  ])
})
