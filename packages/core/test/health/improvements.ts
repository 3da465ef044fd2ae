// For every check of the record alone, a step that mends a bit of what it watches.
import type { InitiativeRecordInput } from '../../src/initiative/initiative-record.ts'
import { asOf } from './arbitrary-record.ts'

type Mutable<Value> = Value extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: Mutable<Value[Key]> }
    : Value

/** A record that may be changed. */
export type RecordDraft = Mutable<InitiativeRecordInput>

/** Mends one thing, or adds one; `pick` chooses which. */
export type Improvement = (draft: RecordDraft, pick: number) => void

const before = '2021-01-01'

export const improvements: Readonly<Record<string, Improvement>> = {
  'common-agenda/missing-shared-vision': ({ commonAgenda }, pick) => {
    const version = chosen(commonAgenda?.versions, pick)
    if (version === undefined) commonAgenda?.versions?.push({ id: 'new', adoptedOn: asOf, vision: 'A vision' })
    else Object.assign(version, { vision: 'A vision', problem: { statement: 'A problem' } })
  },
  'common-agenda/goals-without-measures': ({ commonAgenda, sharedMeasurement }, pick) => {
    const indicator = chosen(sharedMeasurement?.indicators, pick)
    if (indicator?.goals !== undefined) indicator.goals.push(...(commonAgenda?.goals ?? []).map(({ id }) => id))
  },
  'common-agenda/unendorsed-agenda': ({ commonAgenda, partners }, pick) => {
    const partner = chosen(partners, pick)?.id ?? 'nobody'
    for (const { id } of commonAgenda?.versions ?? []) {
      const word = { id: `new-${id}`, partner, agendaVersion: id, level: 'committed', givenOn: asOf } as const
      commonAgenda?.endorsements?.push(word)
    }
  },
  'shared-measurement/indicators-without-baselines': ({ sharedMeasurement }, pick) => {
    Object.assign(chosen(sharedMeasurement?.indicators, pick) ?? {}, { baseline: { value: 0 } })
  },
  'mutually-reinforcing-activities/uncovered-strategies': ({ mutuallyReinforcingActivities }, pick) => {
    const strategies = [`strategy-${pick % 3}`]
    mutuallyReinforcingActivities?.activities?.push({ id: 'new', name: 'New', lead: 'partner-0', strategies })
  },
  'mutually-reinforcing-activities/activities-outside-the-plan': ({ mutuallyReinforcingActivities }, pick) => {
    const activity = chosen(mutuallyReinforcingActivities?.activities, pick)
    if (activity === undefined) return
    activity.strategies = ['strategy-0']
    for (const plan of mutuallyReinforcingActivities?.plans ?? []) plan.activities?.push(activity.id)
  },
  'mutually-reinforcing-activities/partners-without-activities': ({ mutuallyReinforcingActivities }, pick) => {
    const lead = `partner-${pick % 3}`
    mutuallyReinforcingActivities?.activities?.push({ id: 'new', name: 'New', lead, partners: [] })
  },
  'continuous-communication/infrequent-leadership-meetings': ({ continuousCommunication }, pick) => {
    const meetings = continuousCommunication?.meetings
    const isJudged =
      meetings?.length === 0 || meetings?.some(({ body, heldOn }) => body.kind === 'leaders' && heldOn <= asOf)
    if (isJudged) meetings?.push({ id: 'new', body: { kind: 'leaders' }, heldOn: `2023-12-${10 + (pick % 20)}` })
  },
  'continuous-communication/overdue-actions': ({ continuousCommunication }, pick) => {
    Object.assign(chosen(continuousCommunication?.actionItems, pick) ?? {}, { doneOn: asOf })
  },
  'continuous-communication/skipped-meetings': ({ continuousCommunication }, pick) => {
    const meeting = chosen(continuousCommunication?.meetings, pick)
    Object.assign(chosen(meeting?.attendance, pick) ?? {}, { present: true })
  },
  'backbone-support/missing-backbone': ({ backboneSupport }) => {
    backboneSupport?.backbones?.push({ id: 'new', partner: 'partner-0', from: before })
  },
  'backbone-support/no-dedicated-staff': ({ backboneSupport }, pick) => {
    chosen(backboneSupport?.backbones, pick)?.staff?.push({ role: 'facilitator', fte: 0.5 })
  },
  'backbone-support/uncovered-functions': ({ backboneSupport }, pick) => {
    const kind = pick % 2 === 0 ? 'mobilize-funding' : 'advance-policy'
    backboneSupport?.functions?.push({ id: 'new', kind, evidence: [{ text: 'Done', on: before }] })
  },
  'backbone-support/missing-steering-committee': ({ backboneSupport }, pick) => {
    chosen(backboneSupport?.steeringCommittees, pick)?.members?.push({ partner: 'partner-0' })
  },
  'trust/low-trust': ({ trust }, pick) => {
    const rated = chosen(chosen(trust?.relationshipWaves, pick)?.relationships, pick)?.trust
    if (rated?.reliability !== undefined) rated.reliability = 4
    if (rated?.openness !== undefined) rated.openness = Math.min(4, rated.openness + 1)
    if (rated?.missionAlignment !== undefined) rated.missionAlignment = 4
  },
  'funding/unaligned-funding': ({ funding }, pick) => {
    Object.assign(chosen(funding?.commitments, pick) ?? {}, { strategies: ['strategy-0'] })
  },
  'improvement/no-improvement-method': ({ improvement }) => {
    improvement?.cycles?.push({ id: 'new', aim: 'An aim', startedOn: before })
  },
  'initiative/missing-preconditions': ({ initiative }, pick) => {
    Object.assign(chosen(initiative.preconditions, pick) ?? {}, { met: true })
  },
}

function chosen<Item>(items: readonly Item[] | undefined, pick: number): Item | undefined {
  return items?.[pick % Math.max(items.length, 1)]
}
