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
export const activityIds = names('a', 5)
export const groupIds = names('w', 3)
export const instrumentIds = names('n', 2)
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
const each = <Value>(ids: readonly string[], fields: (id: string, position: number) => fc.Arbitrary<Value>) =>
  fc.tuple(...ids.map(fields)).map((all) => [...all])
/** Without the fields that are `undefined`: absent is not stated. */
const stated = <Value>(value: fc.Arbitrary<Value>) => value.map((whole) => JSON.parse(JSON.stringify(whole)) as Value)

const CAPABILITIES = ['teaching', 'convening', 'counting']

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
    capabilities: maybe(some(CAPABILITIES)),
  })

const strategy = (id: string) =>
  fc.record({
    id: fc.constant(id),
    name: fc.constant(id),
    goals: maybe(some(goalIds)),
    kind: maybe(fc.constantFrom('short-term-win', 'long-term-systemic')),
    workingGroup: maybe(fc.constantFrom(...groupIds)),
  })

const version = (id: string) =>
  fc.record({
    id: fc.constant(id),
    adoptedOn: fc.constant(id === 'v0' ? PAST[0] : PAST[1]),
    goals: maybe(most(goalIds)),
    strategies: maybe(most(strategyIds)),
  })

/** Dependencies lead to activities with a lower number, so that none goes round in a circle. */
const activity = (id: string, position: number) =>
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
    status: maybe(
      fc.constantFrom('active', 'active', 'active', 'active', 'planned', 'paused', 'completed', 'abandoned'),
    ),
    resources: maybe(fc.record({ staffFte: maybe(fte) })),
    capabilities: maybe(some(CAPABILITIES)),
    reinforces: maybe(some(activityIds).map(linksTo)),
    dependsOn: maybe(some(activityIds.slice(0, position)).map(linksTo)),
  })

const linksTo = (ids: readonly string[]) => ids.map((activity) => ({ activity }))

const meeting = (id: string) =>
  fc.record({
    id: fc.constant(id),
    body: fc.oneof(
      fc.constant({ kind: 'leaders' }),
      fc.constantFrom(...groupIds).map((workingGroup) => ({ kind: 'working-group', workingGroup })),
    ),
    heldOn: fc.constantFrom('2023-06-30', ...PAST, '2024-05-05', ...FUTURE),
    attendance: maybe(
      fc.array(
        fc.record({
          partner: fc.constantFrom(...partnerIds),
          present: fc.boolean(),
          delegate: maybe(fc.boolean()),
          level: maybe(fc.constantFrom('executive', 'staff')),
        }),
        { maxLength: 4 },
      ),
    ),
  })

const decision = (id: string) =>
  fc
    .record({
      id: fc.constant(id),
      text: fc.constant(id),
      decidedOn: fc.constantFrom('2023-06-30', ...PAST, ...FUTURE),
      partners: maybe(some(partnerIds)),
      indicators: maybe(some(indicatorIds)),
      dueOn: maybe(fc.constantFrom(...PAST.slice(2), ...FUTURE)),
      carriedOutOn: fc.constantFrom(undefined, ...PAST.slice(2), ...FUTURE),
    })
    .map(({ dueOn, carriedOutOn, ...decided }) => ({
      ...decided,
      dueOn: later(decided.decidedOn, dueOn),
      carriedOutOn: later(decided.decidedOn, carriedOutOn),
    }))

/** A day that does not lie before another. */
const later = (first: string, second: string | undefined) =>
  second === undefined ? undefined : second < first ? first : second

const QUESTIONS = ['same-picture', 'own-goals']
const instrument = (id: string) =>
  fc.record({
    id: fc.constant(id),
    name: fc.constant(id),
    items: fc.constant(
      QUESTIONS.map((code) => ({ code, text: code, factor: 'agenda', reversed: code === 'own-goals' })),
    ),
    scale: fc.constant({ lowest: 1, highest: 5 }),
    factors: fc.constantFrom('common-agenda', 'common-agenda', undefined).map((about) => [{ name: 'agenda', about }]),
    minimumGroupSize: fc.constantFrom(1, 2, 3),
  })

const survey = (id: string) =>
  fc.record({
    id: fc.constant(id),
    instrument: fc.constantFrom(...instrumentIds),
    askedOn: fc.constantFrom('2022-06-30', ...PAST, ...FUTURE),
    responses: fc
      .array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), { maxLength: 6 })
      .map((people) =>
        people.map((values, person) => ({
          respondent: `r${person}`,
          answers: values.map((value, place) => ({ item: QUESTIONS[place] ?? '', value })),
        })),
      ),
  })

const actionItem = (id: string) =>
  fc.record({
    id: fc.constant(id),
    text: fc.constant(id),
    owner: fc.constantFrom(...partnerIds),
    agreedOn: fc.constantFrom('2022-01-01', '2022-06-01'),
    dueOn: maybe(fc.constantFrom('2023-06-01', ...PAST, ...FUTURE)),
    doneOn: fc.constantFrom(undefined, '2023-06-01', ...PAST, ...FUTURE),
  })

const group = (id: string) =>
  fc.record({
    id: fc.constant(id),
    name: fc.constant(id),
    strategies: maybe(some(strategyIds)),
    indicators: maybe(some(indicatorIds)),
    testsOfChange: maybe(some(cycleIds)),
    meetingCadence: maybe(fc.constantFrom('monthly', 'quarterly')),
    exchanges: maybe(
      fc.array(fc.record({ workingGroup: fc.constantFrom(...groupIds.filter((other) => other !== id)), on: day }), {
        maxLength: 2,
      }),
    ),
    formedOn: maybe(day),
  })

const cycleIds = names('y', 3)
const cycle = (id: string) =>
  fc.record({
    id: fc.constant(id),
    aim: fc.constant(id),
    workingGroup: maybe(fc.constantFrom(...groupIds)),
    startedOn: maybe(day),
    change: maybe(fc.constant('Shorter')),
    prediction: maybe(fc.constant('More come')),
  })

const stance = (id: string) => {
  const stand = maybe(fc.constantFrom('isolated', 'mixed', 'collective'))
  return fc.record({
    id: fc.constant(id),
    funder: fc.constantFrom(...partnerIds),
    assessedOn: day,
    selection: stand,
    workingTogether: stand,
    evaluation: stand,
    scale: stand,
    essentialPartners: stand,
  })
}

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
    strategies: maybe(some(strategyIds)),
    methodVersions: maybe(
      fc.constantFrom(
        [],
        [
          { version: 'v1', description: 'By hand' },
          { version: 'v2', from: '2023-12-31', description: 'By scanner' },
        ],
      ),
    ),
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
  recordedAt: maybe(fc.constantFrom('2024-02-01', '2024-06-30')),
  methodVersion: maybe(fc.constantFrom('v1', 'v2')),
  partner: maybe(fc.constantFrom(...partnerIds)),
  period: fc.constantFrom(...quarters).map(quarterOf),
  figures: fc.constantFrom({ value: 7 }, { value: 8 }, { missing: 'pending' }),
})

const anyStory = stated(
  fc.noBias(
    fc.record({
      record: fc.record({
        formatVersion: fc.constant(1),
        initiative: fc.constant({ id: 'river', name: 'River' }),
        partners: each(partnerIds, partner),
        commonAgenda: fc.record({
          versions: each(['v0', 'v1'], version),
          goals: each(goalIds, (id) => fc.constant({ id, statement: id })),
          strategies: each(strategyIds, strategy),
          endorsements: each(names('e', 8), endorsement),
        }),
        sharedMeasurement: fc.record({
          indicators: each(indicatorIds, indicator),
          expectations: fc.oneof(fc.constant([]), each(names('x', 2), expectation), each(names('x', 6), expectation)),
        }),
        mutuallyReinforcingActivities: fc.record({ activities: each(activityIds, activity) }),
        continuousCommunication: fc.record({
          meetingCadence: maybe(fc.constantFrom('monthly', 'quarterly', 'irregular')),
          meetings: each(names('m', 7), meeting),
          decisions: each(names('d', 4), decision),
          actionItems: each(names('k', 5), actionItem),
        }),
        backboneSupport: fc.record({
          backbones: fc.constant([{ id: 'b', partner: 'p0' }]),
          workingGroups: each(groupIds, group),
        }),
        funding: fc.record({ commitments: each(names('c', 6), commitment), stances: each(names('t', 4), stance) }),
        trust: fc.record({ instruments: each(instrumentIds, instrument), surveys: each(names('q', 4), survey) }),
        improvement: maybe(fc.record({ cycles: each(cycleIds, cycle) })),
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

/** A report names a version of the method only where its indicator has some, and a group only tests that are there. */
export const story: fc.Arbitrary<Story> = anyStory.map(({ record, rows }) => {
  const versioned = record.sharedMeasurement?.indicators?.filter(({ methodVersions = [] }) => methodVersions.length > 0)
  const ids = versioned?.map(({ id }) => id)
  return {
    record: { ...record, backboneSupport: { ...record.backboneSupport, workingGroups: groupsOf(record) } },
    rows: rows.map(({ methodVersion, ...row }) =>
      methodVersion === undefined || ids?.includes(row.indicator) !== true ? row : { ...row, methodVersion },
    ),
  }
})

function groupsOf({ backboneSupport, improvement }: Story['record']) {
  const groups = backboneSupport?.workingGroups ?? []
  return improvement === undefined ? groups.map(({ testsOfChange: _, ...group }) => group) : groups
}

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
export function valuesOf(result: AlignmentResult): ReadonlyMap<string, Measured> {
  const { partners, goals, strategies, workingGroups, conditions } = result
  const all = [...partners, ...goals, ...strategies, ...workingGroups, ...conditions]
  return new Map(all.flatMap(({ id, facets }) => facets.map((facet) => [`${id} ${facet.id}`, facet.measured])))
}

export type Change = (record: Story['record'], rows: Story['rows']) => void

/** The same records every time; other seeds find others. */
export const runs = { numRuns: 100, seed: 20240630 }
