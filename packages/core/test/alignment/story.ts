// Any record that facets can be asked about, made from few dates and names so that things meet.
import fc from 'fast-check'
import { alignmentOf } from '../../src/alignment/alignment-of.ts'
import type { AlignmentResult } from '../../src/alignment/alignment-result.ts'
import type { ObservationInput } from '../../src/conditions/shared-measurement/observation.ts'
import type { InitiativeRecordInput } from '../../src/initiative/initiative-record.ts'
import { parseInitiative } from '../../src/initiative/parse-initiative.ts'
import type { Measured } from '../../src/measurement/measured.ts'
import { ObservationTable } from '../../src/measurement/observation-table.ts'

export const asOf = '2024-06-30'
export const PAST = ['2023-07-01', '2023-12-31', '2024-03-15', asOf] as const
export const FUTURE = ['2024-07-01', '2025-01-01'] as const

type Mutable<Value> = Value extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: Mutable<Value[Key]> }
    : Value
/** A record with every section that facets look at, and its observations. */
export interface Story {
  record: Mutable<InitiativeRecordInput>
  rows: Mutable<ObservationInput>[]
}

const names = (letter: string, count: number) => Array.from({ length: count }, (_, position) => `${letter}${position}`)
export const partnerIds = names('p', 4)
export const goalIds = names('g', 3)
export const strategyIds = names('s', 4)
export const indicatorIds = names('i', 3)
export const quarters = [
  '2023-07-01/2023-09-30',
  '2023-10-01/2023-12-31',
  '2024-01-01/2024-03-31',
  '2024-04-01/2024-06-30',
]

const some = (ids: readonly string[]) => fc.subarray([...ids])
const most = (ids: readonly string[]) => fc.subarray([...ids], { minLength: ids.length - 1 })
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 4 })
const day = fc.constantFrom(...PAST, ...FUTURE)
const fte = fc.constantFrom(0, 0.1, 0.3, 1, 2.5)
const each = <Value>(ids: readonly string[], fields: (id: string) => fc.Arbitrary<Value>) =>
  fc.tuple(...ids.map(fields)).map((all) => [...all])
/** Without the fields that are `undefined`: absent is not stated. */
const stated = <Value>(value: fc.Arbitrary<Value>) => value.map((whole) => JSON.parse(JSON.stringify(whole)) as Value)

const partner = (id: string) =>
  fc.record({
    id: fc.constant(id),
    name: fc.constant(id),
    sector: fc.constant('other'),
    memberships: maybe(
      fc.constantFrom(
        [{ role: 'partner' }],
        [{ role: 'partner', joinedOn: '2023-07-01' }],
        [{ role: 'funder', joinedOn: asOf }],
        [{ role: 'partner', leftOn: asOf }],
        [{ role: 'affiliate', joinedOn: '2023-01-01' }],
        [{ role: 'partner', leftOn: '2024-01-31' }],
        [{ role: 'partner', joinedOn: '2024-07-01' }],
      ),
    ),
    staffFte: maybe(fc.constantFrom(0, 1, 10)),
  })

const version = (id: string) =>
  fc.record({
    id: fc.constant(id),
    adoptedOn: fc.constant(id === 'v0' ? PAST[0] : PAST[1]),
    goals: maybe(most(goalIds)),
    strategies: maybe(most(strategyIds)),
  })

const activity = (id: string) =>
  fc.record({
    id: fc.constant(id),
    name: fc.constant(id),
    lead: fc.constantFrom(...partnerIds),
    partners: maybe(
      fc.array(fc.record({ partner: fc.constantFrom(...partnerIds), staffFte: maybe(fte) }), { maxLength: 2 }),
    ),
    strategies: maybe(some(strategyIds)),
    indicators: maybe(some(indicatorIds)),
    startsOn: maybe(fc.constantFrom(...PAST, ...PAST, ...FUTURE)),
    status: maybe(fc.constantFrom('active', 'active', 'active', 'planned', 'completed', 'abandoned')),
    resources: maybe(fc.record({ staffFte: maybe(fte) })),
  })

const meeting = (id: string) =>
  fc.record({
    id: fc.constant(id),
    body: fc.constant({ kind: 'leaders' }),
    heldOn: fc.constantFrom('2023-06-30', ...PAST, ...FUTURE),
    attendance: maybe(
      fc.array(
        fc.record({ partner: fc.constantFrom(...partnerIds), present: fc.boolean(), delegate: maybe(fc.boolean()) }),
        { maxLength: 4 },
      ),
    ),
  })

const endorsement = (id: string) =>
  fc.record({
    id: fc.constant(id),
    partner: fc.constantFrom(...partnerIds),
    agendaVersion: fc.constantFrom('v0', 'v1'),
    level: fc.constantFrom('opposed', 'informed', 'supportive', 'endorsed', 'committed'),
    givenOn: day,
  })

const indicator = (id: string) =>
  fc.record({
    id: fc.constant(id),
    name: fc.constant(id),
    unit: fc.constant({ kind: 'count', of: 'people' }),
    direction: fc.constantFrom('increase', 'neutral'),
    kind: fc.constant('count'),
    combine: fc
      .constantFrom('sum', 'last')
      .map((overTime) => ({ overTime, acrossPartners: 'sum', acrossGroups: 'sum' })),
    frequency: maybe(fc.constantFrom('quarterly', 'half-yearly')),
    goals: maybe(some(goalIds)),
    targets: maybe(
      fc.constantFrom(
        [],
        [{ by: '2024-12-31', value: 5 }],
        [{ by: '2024-12-31', pending: 'TBD' }],
        [{ by: PAST[0], value: 5 }],
      ),
    ),
  })

const expectation = (id: string) =>
  fc.record({
    id: fc.constant(id),
    indicator: fc.constantFrom(...indicatorIds),
    partner: maybe(fc.constantFrom(...partnerIds)),
    frequency: fc.constantFrom('quarterly', 'half-yearly'),
    from: fc.constantFrom('2023-07-01', '2024-01-01', '2024-07-01'),
    dueDays: maybe(fc.constantFrom(0, 45)),
  })

const commitment = (id: string) =>
  fc.record({
    id: fc.constant(id),
    funder: fc.constantFrom(...partnerIds),
    amount: fc.constantFrom(0, 100, 250.1),
    currency: fc.constantFrom('CAD', 'USD'),
    backbone: fc.constantFrom(undefined, undefined, undefined, 'b'),
    from: maybe(day),
    strategies: maybe(some(strategyIds)),
  })

export const quarterOf = (text: string) => ({ start: text.slice(0, 10), end: text.slice(11) })
const row = fc.record({
  indicator: fc.constantFrom(...indicatorIds),
  partner: maybe(fc.constantFrom(...partnerIds)),
  period: fc.constantFrom(...quarters).map(quarterOf),
  figures: fc.constantFrom({ value: 7 }, { value: 8 }, { missing: 'pending' }),
})

export const story: fc.Arbitrary<Story> = stated(
  fc.noBias(
    fc.record({
      record: fc.record({
        formatVersion: fc.constant(1),
        initiative: fc.constant({ id: 'river', name: 'River' }),
        partners: each(partnerIds, partner),
        commonAgenda: fc.record({
          versions: each(['v0', 'v1'], version),
          goals: each(goalIds, (id) => fc.constant({ id, statement: id })),
          strategies: each(strategyIds, (id) =>
            fc.record({ id: fc.constant(id), name: fc.constant(id), goals: maybe(some(goalIds)) }),
          ),
          endorsements: each(names('e', 8), endorsement),
        }),
        sharedMeasurement: fc.record({
          indicators: each(indicatorIds, indicator),
          expectations: fc.oneof(fc.constant([]), each(names('x', 2), expectation), each(names('x', 6), expectation)),
        }),
        mutuallyReinforcingActivities: fc.record({ activities: each(names('a', 5), activity) }),
        continuousCommunication: fc.record({ meetings: each(names('m', 5), meeting) }),
        backboneSupport: fc.constant({ backbones: [{ id: 'b', partner: 'p0' }] }),
        funding: fc.record({ commitments: each(names('c', 6), commitment) }),
      }),
      rows: fc
        .uniqueArray(row, {
          minLength: 4,
          maxLength: 16,
          selector: ({ indicator: what, partner: who, period }) => `${what} ${who} ${period.start}`,
        })
        .map((rows) => rows.map(({ figures, ...about }) => ({ ...about, ...figures }))),
    }),
  ),
) as fc.Arbitrary<Story>

export function align({ record, rows }: Story): AlignmentResult {
  const parsed = parseInitiative(record)
  return alignmentOf(parsed, ObservationTable.from(rows, parsed), { asOf })
}

export function changed(
  { record, rows }: Story,
  change: (record: Story['record'], rows: Story['rows']) => void,
): Story {
  const copy = structuredClone({ record, rows })
  change(copy.record, copy.rows)
  return copy
}

/** Every value by subject and facet. */
export function valuesOf({ partners, goals, conditions }: AlignmentResult): ReadonlyMap<string, Measured> {
  const all = [...partners, ...goals, ...conditions]
  return new Map(all.flatMap(({ id, facets }) => facets.map((facet) => [`${id} ${facet.id}`, facet.measured])))
}

export type Change = (record: Story['record'], rows: Story['rows']) => void

/** The same records every time; other seeds find others. */
export const runs = { numRuns: 100, seed: 20240630 }
