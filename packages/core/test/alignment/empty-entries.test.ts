// Entries without content raise no facet, neither of those who were there nor of a condition.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AlignmentResult } from '../../src/alignment/alignment-result.ts'
import {
  align,
  asOf,
  type Change,
  changed,
  FUTURE,
  goalIds,
  groupIds,
  indicatorIds,
  PAST,
  partnerIds,
  runs,
  story,
  strategyIds,
  valuesOf,
} from './story.ts'

describe('entries without content raise no facet', () => {
  const empty: Readonly<Record<string, Change>> = {
    'a partner with nothing': ({ partners }) => partners?.push({ id: 'new', name: 'New', sector: 'other' }),
    'a person': (record) => {
      record.people = [{ id: 'new', level: 'staff', partner: 'p0' }]
    },
    'a goal nothing serves': ({ commonAgenda }) => commonAgenda?.goals?.push({ id: 'new', statement: 'New' }),
    'a strategy without goals': ({ commonAgenda }) => commonAgenda?.strategies?.push({ id: 'new', name: 'New' }),
    'a strategy nobody carries out': ({ commonAgenda }) =>
      commonAgenda?.strategies?.push({ id: 'new', name: 'New', goals: [...goalIds] }),
    'an agenda version never adopted': ({ commonAgenda }) => commonAgenda?.versions?.push({ id: 'new' }),
    'an activity without links': ({ mutuallyReinforcingActivities }) =>
      mutuallyReinforcingActivities?.activities?.push({ id: 'new', name: 'New', lead: 'p0' }),
    'an activity linked to nothing': ({ mutuallyReinforcingActivities }) =>
      mutuallyReinforcingActivities?.activities?.push({
        id: 'new',
        name: 'New',
        lead: 'p0',
        strategies: [],
        indicators: [],
        resources: { staffFte: 0 },
        capabilities: [],
        reinforces: [],
        dependsOn: [],
      }),
    'an indicator that measures nothing': ({ sharedMeasurement }) => sharedMeasurement?.indicators?.push(fresh()),
    'an indicator without a value': ({ sharedMeasurement }) =>
      sharedMeasurement?.indicators?.push({ ...fresh(), goals: [...goalIds], frequency: 'quarterly', targets: [] }),
    'a neutral indicator': ({ sharedMeasurement }) =>
      sharedMeasurement?.indicators?.push({ ...fresh(), direction: 'neutral', goals: [...goalIds] }),
    'an expectation for later': ({ sharedMeasurement }) =>
      sharedMeasurement?.expectations?.push(
        ...indicatorIds.map((id) => ({
          id: `new-${id}`,
          indicator: id,
          frequency: 'quarterly' as const,
          from: FUTURE[0],
        })),
      ),
    'a meeting without a list': ({ continuousCommunication }) =>
      continuousCommunication?.meetings?.push({ id: 'new', body: { kind: 'leaders' }, heldOn: asOf }),
    'a meeting nobody was invited to': ({ continuousCommunication }) =>
      continuousCommunication?.meetings?.push({ id: 'new', body: { kind: 'leaders' }, heldOn: asOf, attendance: [] }),
    'a commitment of nothing': ({ funding }) =>
      funding?.commitments?.push({
        id: 'new',
        funder: 'p0',
        amount: 0,
        currency: 'EUR',
        strategies: [...strategyIds],
      }),
    'a strategy of each kind nobody carries out': ({ commonAgenda }) =>
      commonAgenda?.strategies?.push(
        { id: 'new', name: 'New', goals: [...goalIds], kind: 'short-term-win' },
        { id: 'newer', name: 'Newer', goals: [...goalIds], kind: 'long-term-systemic' },
      ),
    'an indicator to be reported that measures nothing': ({ sharedMeasurement }) => {
      sharedMeasurement?.indicators?.push(fresh())
      sharedMeasurement?.expectations?.push(
        ...partnerIds.map((id) => ({
          id: `new-${id}`,
          indicator: 'new',
          partner: id,
          frequency: 'quarterly' as const,
          from: PAST[2],
        })),
      )
    },
    'a decision of nobody': ({ continuousCommunication }) =>
      continuousCommunication?.decisions?.push({ id: 'new', text: 'New', decidedOn: asOf, indicators: ['i0'] }),
    'a decision on no evidence': ({ continuousCommunication }) =>
      continuousCommunication?.decisions?.push({ id: 'new', text: 'New', decidedOn: asOf, partners: [...partnerIds] }),
    'a promise without a day': ({ continuousCommunication }) =>
      continuousCommunication?.actionItems?.push({ id: 'new', text: 'New', owner: 'p0' }),
    'a meeting of each group nobody came to': ({ continuousCommunication }) =>
      continuousCommunication?.meetings?.push(
        ...groupIds.map((workingGroup) => ({
          id: `new-${workingGroup}`,
          body: { kind: 'working-group' as const, workingGroup },
          heldOn: asOf,
          attendance: [{ partner: 'p0', present: false }],
        })),
      ),
    'a stance that says nothing': ({ funding }) =>
      funding?.stances?.push(...partnerIds.map((funder) => ({ id: `new-${funder}`, funder, assessedOn: asOf }))),
    'a test of change without a plan': ({ improvement }) =>
      improvement?.cycles?.push(
        ...groupIds.map((workingGroup) => ({ id: `new-${workingGroup}`, aim: 'New', workingGroup, startedOn: asOf })),
      ),
    'a survey nobody answered': ({ trust }) =>
      trust?.surveys?.push({ id: 'new', instrument: 'n0', askedOn: asOf, responses: [] }),
    'people who answered nothing': ({ trust }) => {
      for (const { responses } of trust?.surveys ?? []) responses.push({ respondent: 'new', answers: [] })
    },
    'a working group': ({ backboneSupport }) => backboneSupport?.workingGroups?.push({ id: 'new', name: 'New' }),
    'a working group without content': ({ backboneSupport }) =>
      backboneSupport?.workingGroups?.push({
        id: 'new',
        name: 'New',
        strategies: [],
        indicators: [],
        members: [],
        testsOfChange: [],
        exchanges: [],
        meetingCadence: 'monthly',
      }),
  }
  test.each(Object.entries(empty))('%s', (_, change) => {
    fc.assert(
      fc.property(story, (told) => {
        expect(raised(align(told), align(changed(told, change)))).toEqual([])
      }),
      runs,
    )
  })
})

function raised(before: AlignmentResult, after: AlignmentResult): string[] {
  const found = valuesOf(after)
  return [...valuesOf(before)].flatMap(([name, was]) => {
    const is = found.get(name)
    if (is?.kind !== 'observed') return []
    return is.value > (was.kind === 'observed' ? was.value : 0) ? [`${name}: ${is.value}`] : []
  })
}

function fresh() {
  return {
    id: 'new',
    name: 'New',
    unit: { kind: 'count' as const, of: 'people' },
    direction: 'increase' as const,
    kind: 'count' as const,
    combine: { overTime: 'sum' as const, acrossPartners: 'sum' as const, acrossGroups: 'sum' as const },
  }
}
