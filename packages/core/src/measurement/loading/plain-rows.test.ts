import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Observation } from '../../conditions/shared-measurement/observation.ts'
import type { Issue } from '../../foundation/issue.ts'
import { defineInitiative } from '../../initiative/define-initiative.ts'
import { checkObservation } from '../check-observation.ts'
import { RecordLookup } from '../record-lookup.ts'
import { GAPS, type RowColumns, STATUSES } from '../row-columns.ts'
import { Segment } from '../segment.ts'
import { TableBuilder } from '../table-builder.ts'

const combine = { overTime: 'mean', acrossPartners: 'mean', acrossGroups: 'mean' } as const
const record = defineInitiative({
  formatVersion: 1,
  initiative: { id: 'river', name: 'River' },
  partners: [
    { id: 'north', name: 'North', sector: 'education' },
    { id: 'south', name: 'South', sector: 'education' },
  ],
  places: [{ id: 'town', name: 'Town', kind: 'city' }],
  sharedMeasurement: {
    dimensions: [
      { id: 'age', name: 'Age', exclusive: true, categories: ['child', 'adult'].map((code) => ({ code, name: code })) },
      { id: 'sex', name: 'Sex', exclusive: true, categories: ['f', 'm'].map((code) => ({ code, name: code })) },
      { id: 'constructor', name: 'Maker', exclusive: true, categories: [{ code: 'f', name: 'F' }] },
    ],
    indicators: [
      {
        id: 'ready',
        name: 'Ready',
        unit: { kind: 'share' },
        direction: 'increase',
        kind: 'ratio',
        dimensions: ['age', 'sex', 'constructor'],
        methodVersions: [{ version: 'v1', description: 'first' }],
        combine,
      },
      {
        id: 'deaths',
        name: 'Deaths',
        unit: { kind: 'rate', per: 1000, of: 'births' },
        direction: 'decrease',
        kind: 'rate',
        maximum: 50,
        combine,
      },
      {
        id: 'people',
        name: 'People',
        unit: { kind: 'count', of: 'people' },
        direction: 'increase',
        kind: 'count',
        dimensions: ['age'],
        combine,
      },
      {
        id: 'score',
        name: 'Score',
        unit: { kind: 'score', of: 'points' },
        direction: 'maintain',
        kind: 'mean',
        minimum: -5,
        maximum: 5,
        combine,
      },
    ],
  },
})

/** What the schema says of every row, without any shortcut. */
function checkedOneByOne(rows: readonly unknown[]): { issues: Issue[]; observations: Observation[] } {
  const issues: Issue[] = []
  const observations: Observation[] = []
  for (const [position, row] of rows.entries()) {
    const checked = checkObservation(row, position, RecordLookup.of(record))
    if ('issues' in checked) issues.push(...checked.issues)
    else observations.push(checked.observation)
  }
  return { issues, observations }
}

function built(rows: readonly unknown[]): { issues: Issue[]; columns: RowColumns } {
  const builder = new TableBuilder(record)
  for (const row of rows) builder.take(row)
  return { issues: builder.issues, columns: builder.finish() }
}

/** An observation as a table writes it: without what is the same as being absent. */
function asWritten({ groups = {}, status, ...observation }: Observation): object {
  return {
    ...Object.fromEntries(Object.entries(observation).filter(([, value]) => value !== undefined)),
    ...(Object.keys(groups).length === 0 ? {} : { groups }),
    ...(status === undefined || status === 'submitted' ? {} : { status }),
  }
}

class Report {
  get value() {
    return 0.5
  }
}

const oddities = [
  ...[null, '', ' v1 ', 'v1\n', '\ud800', '\u0000', 'NORTH', 'x'.repeat(200), '__proto__', 'toString', 'child', 'v1'],
  ...[
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    -0,
    1e308,
    5e-324,
    2 ** 53,
    -1,
    0.5,
    7,
    true,
    10n,
  ],
  ...[[], ['north'], {}, new Date(0), Symbol('x'), () => 1, new Object('north'), new Object(7), new Map()],
] as const
const odd = fc.constantFrom<unknown>(...oddities)
const mostly = (good: fc.Arbitrary<unknown>) => fc.oneof({ weight: 30, arbitrary: good }, { weight: 1, arbitrary: odd })
const rarely = (good: fc.Arbitrary<unknown>) =>
  fc.oneof(
    { weight: 30, arbitrary: fc.constant(undefined) },
    { weight: 15, arbitrary: good },
    { weight: 1, arbitrary: odd },
  )

const period = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.record({
      start: fc.constantFrom('2021-01-01', '2021-02-01', '2020-02-29'),
      end: fc.constantFrom('2021-12-31', '2021-02-28'),
    }),
  },
  fc.record({ start: mostly(fc.constant('2021-01-01')), end: mostly(fc.constant('2020-12-31')) }, { requiredKeys: [] }),
  fc.constantFrom(
    { start: '2021-02-30', end: '2021-12-31' },
    { start: '2021-01-01', end: '2021-12-31', label: '2021' },
    Object.assign(Object.create({ end: '2021-12-31' }), { start: '2021-01-01' }),
    ['2021-01-01', '2021-12-31'],
  ),
)
const groups = fc.oneof(
  { weight: 8, arbitrary: fc.record({ age: fc.constantFrom('child', 'adult') }) },
  {
    weight: 8,
    arbitrary: fc.record(
      { sex: fc.constantFrom('f', 'm'), age: fc.constantFrom('child', 'adult') },
      { noNullPrototype: true, requiredKeys: [] },
    ),
  },
  fc.record({ age: mostly(fc.constant('child')), sex: mostly(fc.constant('m')), height: odd }, { requiredKeys: [] }),
  fc.constantFrom(
    JSON.parse('{"__proto__":"x"}'),
    { age: 'child', [Symbol('age')]: 'adult' },
    Object.create({ age: 'child' }),
    { constructor: 'f' },
    Object.assign(new Report(), { age: 'child' }),
    Object.defineProperty({ age: 'child' }, 'sex', { value: 'x', enumerable: false }),
    new Proxy({ age: 'adult' }, {}),
  ),
)
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.nat(100),
  fc.constantFrom(-0, 0, 0.25, 1, 4, Number.NaN, Number.POSITIVE_INFINITY),
)
const figures = fc.oneof(
  { weight: 4, arbitrary: fc.record({ value: mostly(number) }) },
  { weight: 4, arbitrary: fc.record({ numerator: mostly(number), denominator: mostly(number) }) },
  { weight: 2, arbitrary: fc.record({ mean: mostly(number), n: mostly(fc.integer({ min: -2 })) }) },
  { weight: 2, arbitrary: fc.record({ missing: mostly(fc.constantFrom(...GAPS)) }) },
  fc.record(
    { value: rarely(number), numerator: rarely(number), n: rarely(number), missing: rarely(fc.constant('pending')) },
    { requiredKeys: [] },
  ),
)
const about = fc.record({
  indicator: mostly(fc.constantFrom('ready', 'deaths', 'people', 'score')),
  period,
})
const details = fc.record(
  {
    id: rarely(fc.constantFrom('a', 'b.1')),
    partner: rarely(fc.constantFrom('north', 'south')),
    place: rarely(fc.constant('town')),
    groups: fc.oneof(fc.constant(undefined), groups),
    methodVersion: rarely(fc.constantFrom('v1', 'v2', ' v1')),
    status: rarely(fc.constantFrom(...STATUSES, 'Draft')),
    recordedAt: rarely(fc.constantFrom('2022-01-15', '2022-02-01T10:00:00+02:00', '2022-02-01T10:00', '2022-13-01')),
    recordedBy: rarely(fc.constant('ann')),
    source: rarely(fc.constantFrom('survey', ' survey ', '\ud800')),
    supersedes: rarely(fc.constant('a')),
    reason: rarely(fc.constantFrom('recount', ' ')),
  },
  { requiredKeys: [] },
)
const shapes: readonly ((row: object) => unknown)[] = [
  (row) => row,
  (row) => JSON.parse(JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? Number(value) : value))),
  (row) => Object.assign(Object.create(null), row),
  (row) => Object.create(row),
  (row) => Object.create(Report.prototype, Object.getOwnPropertyDescriptors(row)),
  (row) => Object.assign([], row),
  (row) => ({ ...row, [Symbol('indicator')]: 'ready' }),
  (row) => ({ ...row, colour: 'red' }),
  (row) => Object.defineProperty({ ...row }, 'colour', { value: 'red', enumerable: false }),
  (row) => Object.defineProperty({ ...row }, 'partner', { get: () => 'north', enumerable: true }),
  (row) => Object.freeze(Object.fromEntries(Object.entries(row).reverse())),
  (row) => new Proxy(row, {}),
  () => null,
  () => 'row',
]
const rows = fc.array(
  fc
    .tuple(about, figures, details, fc.oneof({ weight: 10, arbitrary: fc.constant(0) }, fc.nat(shapes.length - 1)))
    .map(([what, numbers, more, shape]) => shapes[shape]?.({ ...what, ...numbers, ...more })),
  { maxLength: 40 },
)

describe('rows that take the shortcut', () => {
  test('have the issues, and become the observations, that the schema says', () => {
    fc.assert(
      fc.property(rows, (input) => {
        const expected = checkedOneByOne(input)
        const { issues, columns } = built(input)
        expect(issues).toEqual(expected.issues)
        expect(columns.length).toBe(expected.observations.length)
        const segment = new Segment(columns, new Map(), 0)
        for (const [row, observation] of expected.observations.entries()) {
          expect(segment.observation(row)).toEqual(asWritten(observation))
        }
      }),
      { numRuns: 1000 },
    )
  })
})
