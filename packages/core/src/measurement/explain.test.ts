import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../assessment/assess.ts'
import type { ObservationInput } from '../conditions/shared-measurement/observation.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { sampleInitiative } from '../testing/sample-initiative.ts'
import { aggregate, measure } from './aggregate.ts'
import { describeExplanation } from './describe-explanation.ts'
import { gap } from './equity/gap.ts'
import { explain, replay } from './explain.ts'
import type { Explanation } from './explanation.ts'
import { Measured, observed } from './measured.ts'
import type { Term } from './methods/define-method.ts'
import { methodOf } from './methods/index.ts'
import { ObservationTable } from './observation-table.ts'
import { percentOfTheWay } from './progress/percent-of-the-way.ts'
import type { By, MeasureQuery } from './query.ts'
import { brief, counted, month, q1, q2, q3, stage } from './traps/staged.ts'

/** Every number of a tree, with those it was computed from. */
function nodesOf(explanation: Explanation): readonly Explanation[] {
  return [
    explanation,
    ...explanation.parts.flatMap(nodesOf),
    ...explanation.inputs.flatMap((input) => nodesOf(input.explanation)),
  ]
}

/** What the parts of a number come to, where each has a value of its own to go by. */
function combined({ combining, parts, measured }: Explanation): number | undefined {
  if (combining === undefined || measured.kind === 'missing' || parts.some((part) => part.inputs.length > 0)) return
  const terms = parts.flatMap((part): Term[] => (part.measured.kind === 'observed' ? [part.measured] : []))
  const method = methodOf(combining.method.id as Parameters<typeof methodOf>[0])
  if (method.needsParts || combining.method.id === 'none' || terms.length === 0) return
  const [only, ...others] = terms
  const term = others.length === 0 && combining.method.id !== 'count' ? only : method.combine(terms, { scale: 1 })
  const adjusted = (measured.basis.adjustments ?? []).reduce((sum, { amount }) => sum + amount, 0)
  return typeof term === 'object' ? term.value + adjusted : undefined
}

const asText = (observation: ObservationInput) => JSON.stringify(observation)

function holds(record: InitiativeRecord, table: ObservationTable, number: Measured): void {
  const tree = explain(record, table, number, { audience: 'backbone' })
  expect(tree.measured).toEqual(number)
  if (number.kind === 'observed') expect(tree.observations).toHaveLength(number.basis.inputs)
  for (const node of nodesOf(tree)) {
    const inParts = node.parts.filter(({ measured }) => measured.kind === 'observed')
    if (node.measured.kind === 'observed' && node.parts.length > 0) {
      expect(new Set(inParts.flatMap(({ observations }) => observations.map(asText)))).toEqual(
        new Set(node.observations.map(asText)),
      )
    }
    expect(replay(record, table, node.measured.basis, { audience: 'backbone' })).toEqual(node.measured)
    const value = combined(node)
    if (value !== undefined) expect(brief(node.measured)).toBeCloseTo(value, 9)
  }
}

describe('every number of the sample initiative', () => {
  const { record, observations, asOf } = sampleInitiative()
  const table = ObservationTable.from(observations, record)
  const indicators = record.sharedMeasurement?.indicators ?? []

  test.each(indicators.map(({ id, dimensions = [] }) => [id, dimensions] as const))('%s', (indicator, dimensions) => {
    const cuts: readonly (readonly By[])[] = [
      [],
      ['fiscal-year'],
      ['partner'],
      ['place'],
      ...dimensions.map((id): By[] => [`dimension:${id}`]),
    ]
    for (const by of cuts) {
      const query = { indicator, by, asOf, coverageThreshold: 0, audience: 'backbone' } as const
      for (const { measured } of aggregate(record, table, query).cells) {
        holds(record, table, measured)
      }
    }
  })
})

/** Every number within a value, however deep. */
function numbersIn(value: unknown): readonly Measured[] {
  if (typeof value !== 'object' || value === null) return []
  const own = Measured.safeParse(value)
  return own.success ? [own.data] : Object.values(value).flatMap(numbersIn)
}

test('every number of the assessment of the sample is told, and computed again where it rests on observations', () => {
  const { record, observations, asOf } = sampleInitiative()
  const table = ObservationTable.from(observations, record)
  const numbers = numbersIn(assess(record, table, { asOf }))
  expect(numbers.length).toBeGreaterThan(300)
  for (const number of numbers) {
    expect(describeExplanation(explain(record, table, number))).not.toBe('')
    if (number.basis.selection !== undefined) expect(replay(record, table, number.basis)).toEqual(number)
  }
})

const latest = { overTime: 'last', acrossPartners: 'sum', acrossGroups: 'sum' } as const
const weighted = { overTime: 'weighted-mean', acrossPartners: 'weighted-mean', acrossGroups: 'weighted-mean' } as const
const record = stage(
  [
    counted('served', { frequency: 'quarterly', dimensions: ['age', 'need'] }),
    counted('beds', { reporting: 'point-in-time', combine: latest }),
    counted('since-launch', { reporting: 'cumulative', combine: latest }),
    counted('peak', { combine: { ...latest, overTime: 'maximum' } }),
    counted('days-absent', {
      unit: { kind: 'quantity', in: 'days' },
      kind: 'mean',
      weightedBy: 'beds',
      combine: weighted,
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
    overlapAgreements: [
      { id: 'same-people', indicator: 'served', partners: ['clinic', 'library'], rule: 'maximum' },
      { id: 'same-peak', indicator: 'peak', partners: ['clinic', 'school'], rule: 'agreed-figure', figure: 2 },
    ],
  },
)

describe('every number of any initiative', () => {
  const half = { start: q1.start, end: q2.end }
  const week = { start: '2023-03-27', end: '2023-04-02' }
  const row = fc.record(
    {
      indicator: fc.constantFrom('served', 'beds', 'since-launch', 'peak', 'days-absent'),
      partner: fc.option(fc.constantFrom('clinic', 'library', 'school'), { nil: undefined }),
      period: fc.constantFrom(month(1), month(2), month(3), q1, q2, half, week, { start: q1.end, end: q1.end }),
      groups: fc.constantFrom(
        {},
        {},
        {},
        { age: 'child' },
        { age: 'adult' },
        { need: 'food' },
        { age: 'child', need: 'food' },
      ),
      status: fc.constantFrom('submitted' as const, 'submitted' as const, 'draft' as const),
      figures: fc.oneof(
        { weight: 6, arbitrary: fc.nat({ max: 50 }).map((value) => ({ value })) },
        fc.constantFrom(
          { missing: 'pending' as const },
          { missing: 'suppressed' as const },
          { missing: 'not-applicable' as const },
        ),
      ),
    },
    { requiredKeys: ['indicator', 'period', 'groups', 'status', 'figures', 'partner'] },
  )
  const rows = fc.uniqueArray(row, {
    maxLength: 25,
    selector: ({ indicator, partner, period, groups }) => JSON.stringify([indicator, partner, period, groups]),
  })
  const query = fc.record({
    indicator: fc.constantFrom('served', 'beds', 'since-launch', 'peak', 'days-absent'),
    period: fc.constantFrom(undefined, undefined, q1, q2, half, month(2)),
    partners: fc.constantFrom(undefined, undefined, ['clinic'], ['clinic', 'school'], [null], ['clinic', null]),
    coverageThreshold: fc.constantFrom(undefined, 0, 0.5),
    asOf: fc.constantFrom('2023-05-15', '2023-07-31'),
  })

  test('is computed again from its basis, at every level of its tree', () => {
    fc.assert(
      fc.property(rows, query, (generated, asked: MeasureQuery) => {
        const written = generated.map(({ figures, partner, groups, ...rest }): ObservationInput => {
          const isPlain = rest.indicator !== 'served'
          return {
            ...rest,
            ...figures,
            ...(partner === undefined ? {} : { partner }),
            ...(isPlain || Object.keys(groups).length === 0 ? {} : { groups }),
          }
        })
        const result = ObservationTable.safeFrom(written, record)
        fc.pre(result.success)
        if (result.success) holds(record, result.table, measure(record, result.table, asked))
      }),
      { numRuns: 300 },
    )
  })
})

describe('a tree', () => {
  const report = (partner: string, period: typeof q1, more: Partial<ObservationInput>): ObservationInput => ({
    indicator: 'served',
    partner,
    period,
    ...more,
  })
  const rows = [
    ...[10, 20, 30].map((value, position) => report('clinic', month(position + 1), { value })),
    report('clinic', q2, { value: 70 }),
    report('library', q1, { id: 'first', value: 40, recordedAt: '2023-04-02' }),
    report('library', q1, {
      value: 44,
      recordedAt: '2023-05-02',
      supersedes: 'first',
      reason: 'adds the evening hours',
    }),
    report('library', q2, { value: 30, source: 'log book' }),
    report('school', q1, { value: 5, groups: { age: 'child' } }),
    report('school', q1, { value: 6, groups: { age: 'adult' } }),
    report('school', q2, { value: 12, status: 'draft' }),
    report('school', q3, { value: 12 }),
  ]
  const table = ObservationTable.from(rows, record)
  const told = (query: Partial<MeasureQuery>) =>
    describeExplanation(
      explain(record, table, measure(record, table, { indicator: 'served', asOf: '2023-06-30', ...query })),
    ).split('\n')

  test('is told from the total to single reports, with what was left out and why', () => {
    expect(told({ coverageThreshold: 0.5 })).toEqual([
      'served = 141 people (sum, version 1, 4 of 5 expected reports)',
      '  clinic = 130 people (sum over time)',
      '    10: 2023-01-01/2023-01-31, clinic',
      '    20: 2023-02-01/2023-02-28, clinic',
      '    30: 2023-03-01/2023-03-31, clinic',
      '    70: 2023-04-01/2023-06-30, clinic',
      '  library = 74 people (sum over time)',
      '    44: 2023-01-01/2023-03-31, library',
      '      left out: 40: 2023-01-01/2023-03-31, library; restated by 44: 2023-01-01/2023-03-31, library, because: adds the evening hours',
      '    30: 2023-04-01/2023-06-30, library (log book)',
      '  school = 11 people (sum over groups, 1 of 2 expected reports)',
      '    5: 2023-01-01/2023-03-31, school, age child',
      '    6: 2023-01-01/2023-03-31, school, age adult',
      '    left out: 12: 2023-04-01/2023-06-30, school; a draft',
      '    left out: 12: 2023-07-01/2023-09-30, school; its period has not ended',
      '  -74 by agreement same-people',
      '  expected, not there: 2023-04-01/2023-06-30, school',
    ])
  })

  test('of a missing number shows what is there, and what is lacking', () => {
    const [head, ...lines] = told({})
    expect(head).toBe('served = missing: below-coverage (sum, version 1, 4 of 5 expected reports)')
    expect(lines).toEqual(told({ coverageThreshold: 0.5 }).slice(1))
  })

  test('as it was known on a day', () => {
    expect(told({ partners: ['library'], period: q1, knownAt: '2023-04-15' })).toEqual([
      'served = 40 people (sum, version 1, 1 of 1 expected reports): 2023-01-01/2023-03-31, library',
      '  left out: 44: 2023-01-01/2023-03-31, library; not yet known',
    ])
  })

  test('leaves aside reports that a longer one stands for, and says so', () => {
    const both = ObservationTable.from([...rows, report('clinic', q1, { value: 65 })], record)
    const number = measure(record, both, { indicator: 'served', partners: ['clinic'], period: q1, asOf: '2023-06-30' })
    const { observations, leftOut } = explain(record, both, number)
    expect(observations.map(({ value }) => value)).toEqual([65])
    expect(leftOut.map(({ observation, because }) => [observation.value, because])).toEqual([
      [10, 'stood-for'],
      [20, 'stood-for'],
      [30, 'stood-for'],
    ])
  })

  test('shows with each value the weight it was given', () => {
    const day = { start: q1.end, end: q1.end }
    const absent = ObservationTable.from(
      ['clinic', 'school'].flatMap((partner, position) => [
        { indicator: 'days-absent', partner, period: q1, value: position === 0 ? 10 : 4 },
        { indicator: 'beds', partner, period: day, value: position === 0 ? 100 : 300 },
      ]),
      record,
    )
    const tree = explain(record, absent, measure(record, absent, { indicator: 'days-absent', asOf: '2023-06-30' }))
    expect(
      tree.parts.map(({ measured, inputs: [weight] }) => [
        brief(measured),
        weight?.name,
        weight && brief(weight.explanation.measured),
      ]),
    ).toEqual([
      [10, 'weight', 100],
      [4, 'weight', 300],
    ])
  })
})

describe("the initiative's own reports beside those of its partners", () => {
  const day = { start: q1.end, end: q1.end }
  const beds = (value: number, partner?: string): ObservationInput => ({
    indicator: 'beds',
    period: day,
    value,
    ...(partner === undefined ? {} : { partner }),
  })
  const own = ObservationTable.from(
    [beds(500), beds(100, 'clinic'), beds(300, 'school'), { indicator: 'days-absent', period: q1, value: 7 }],
    record,
  )
  const asked = (partners: MeasureQuery['partners'], indicator = 'beds') =>
    measure(record, own, { indicator, partners, asOf: '2023-06-30' })

  test('are named by null, alone or beside partners, whose parts they stand for', () => {
    expect([undefined, [null], ['clinic'], [null, 'clinic'], []].map((partners) => brief(asked(partners)))).toEqual([
      500,
      500,
      100,
      500,
      'not-reported',
    ])
    expect(asked([null]).basis).toMatchObject({
      inputs: 1,
      selection: { indicator: 'beds', partners: [null] },
      coverage: { expected: 1, reported: 1 },
    })
  })

  test('weigh what is said of the whole initiative, and are found again by the basis of the weight', () => {
    const { inputs } = explain(record, own, asked(undefined, 'days-absent'))
    const [weight] = inputs.map(({ explanation }) => explanation.measured)
    expect(weight).toMatchObject({
      value: 500,
      basis: { selection: { partners: [null] }, coverage: { expected: 1, reported: 1 } },
    })
    expect(weight && replay(record, own, weight.basis)).toEqual(weight)
  })

  test('are none of an unknown partner', () => {
    expect(() => asked([null, 'null'])).toThrow('no partner "null"')
  })
})

describe('a number that was computed from others', () => {
  const rows = [
    { indicator: 'served', partner: 'clinic', period: q1, groups: { age: 'child' }, value: 30 },
    { indicator: 'served', partner: 'clinic', period: q1, groups: { age: 'adult' }, value: 50 },
  ]
  const table = ObservationTable.from(rows, record)
  const query = { indicator: 'served', asOf: '2023-06-30', period: q1 }
  const stated = (value: number) =>
    observed(
      value,
      { kind: 'count', of: 'people' },
      { method: { id: 'stated', version: 1 }, asOf: query.asOf, inputs: 1 },
    )

  test('shows them, those that were reported down to their reports', () => {
    const way = percentOfTheWay(measure(record, table, query), stated(40), stated(120))
    expect(describeExplanation(explain(record, table, way)).split('\n')).toEqual([
      '0.5 share (part of the way from baseline to target, version 1)',
      '  current: served = 80 people (sum, version 1, 1 of 1 expected reports)',
      '    30: 2023-01-01/2023-03-31, clinic, age child',
      '    50: 2023-01-01/2023-03-31, clinic, age adult',
      '  baseline: 40 people',
      '  target: 120 people',
    ])
  })

  test('shows them where it is missing, with the reason of what is lacking', () => {
    const gapOfAges = gap(record, table, { ...query, dimension: 'age', from: 'child', to: 'adult', period: q2 })
    const { measured, inputs } = explain(record, table, gapOfAges)
    expect(brief(measured)).toBe('not-reported')
    expect(inputs.map(({ name, explanation }) => [name, brief(explanation.measured)])).toEqual([
      ['adult', 'not-reported'],
      ['child', 'not-reported'],
    ])
  })

  test('rests on the observations of all of them', () => {
    const between = gap(record, table, { ...query, dimension: 'age', from: 'child', to: 'adult' })
    const tree = explain(record, table, between)
    expect([brief(between), tree.observations.length]).toEqual([20, 2])
  })

  test('is taken as it is where the record states it, and cannot be computed again', () => {
    expect(explain(record, table, stated(40))).toMatchObject({ parts: [], inputs: [], observations: [] })
    expect(() => replay(record, table, stated(40).basis)).toThrow('does not rest on a selection')
  })
})
