// What had not happened by the day, was over, or is of somebody who was not there.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  activityIds,
  align,
  asOf,
  type Change,
  changed,
  FUTURE,
  groupIds,
  indicatorIds,
  PAST,
  partnerIds,
  quarterOf,
  quarters,
  runs,
  type Story,
  story,
  strategyIds,
} from './story.ts'

describe('what had not happened by the day, and who was not there, changes nothing', () => {
  const later = FUTURE[0]
  const outside: Readonly<Record<string, Change>> = {
    'an endorsement': ({ commonAgenda }) =>
      commonAgenda?.endorsements?.push(
        ...partnerIds.map((id) => ({
          id: `new-${id}`,
          partner: id,
          agendaVersion: 'v1',
          level: 'committed' as const,
          givenOn: later,
        })),
      ),
    'a new agenda': ({ commonAgenda }) =>
      commonAgenda?.versions?.push({ id: 'new', adoptedOn: later, goals: [], strategies: [] }),
    'an activity': ({ mutuallyReinforcingActivities }) =>
      mutuallyReinforcingActivities?.activities?.push({ ...thriving('p0'), startsOn: later }),
    'an activity that is over': ({ mutuallyReinforcingActivities }) =>
      mutuallyReinforcingActivities?.activities?.push({ ...thriving('p0'), endsOn: '2024-06-29' }),
    'a meeting': ({ continuousCommunication }) =>
      continuousCommunication?.meetings?.push({
        id: 'new',
        body: { kind: 'leaders' },
        heldOn: later,
        attendance: partnerIds.map((id) => ({ partner: id, present: true })),
      }),
    'a meeting over a year ago': ({ continuousCommunication }) =>
      continuousCommunication?.meetings?.push({
        id: 'new',
        body: { kind: 'leaders' },
        heldOn: '2023-06-30',
        attendance: partnerIds.map((id) => ({ partner: id, present: true })),
      }),
    'a meeting of a group': ({ continuousCommunication }) =>
      continuousCommunication?.meetings?.push(
        ...groupIds.flatMap((workingGroup) =>
          [later, '2023-06-30'].map((heldOn) => ({
            id: `new-${workingGroup}-${heldOn}`,
            body: { kind: 'working-group' as const, workingGroup },
            heldOn,
            attendance: partnerIds.map((id) => ({ partner: id, present: true })),
          })),
        ),
      ),
    'a decision later or over a year ago': ({ continuousCommunication }) =>
      continuousCommunication?.decisions?.push(
        ...[later, '2023-06-30'].map((decidedOn) => ({
          id: `new-${decidedOn}`,
          text: 'New',
          decidedOn,
          partners: [...partnerIds],
          indicators: [...indicatorIds],
        })),
      ),
    'a survey later or over two years ago': ({ trust }) =>
      trust?.surveys?.push(
        ...[later, '2022-06-30'].map((askedOn) => ({
          id: `new-${askedOn}`,
          instrument: 'n0',
          askedOn,
          responses: ['a', 'b', 'c'].map((respondent) => ({
            respondent,
            answers: [{ item: 'same-picture', value: 5 }],
          })),
        })),
      ),
    'a promise given later, and one long kept': ({ continuousCommunication }) =>
      continuousCommunication?.actionItems?.push(
        { id: 'new', text: 'New', owner: 'p0', agreedOn: later, dueOn: later },
        { id: 'old', text: 'Old', owner: 'p0', dueOn: '2023-06-30', doneOn: '2023-06-30' },
      ),
    'a stance': ({ funding }) =>
      funding?.stances?.push(
        ...partnerIds.map((funder) => ({
          id: `new-${funder}`,
          funder,
          assessedOn: later,
          scale: 'collective' as const,
        })),
      ),
    'a working group': ({ backboneSupport }) =>
      backboneSupport?.workingGroups?.push({ id: 'new', name: 'New', formedOn: later, strategies: [...strategyIds] }),
    'an exchange later or over a year ago': ({ backboneSupport }) => {
      for (const { id, exchanges } of backboneSupport?.workingGroups ?? []) {
        const workingGroup = groupIds.find((other) => other !== id) ?? id
        exchanges?.push({ workingGroup, on: later }, { workingGroup, on: '2023-06-30' })
      }
    },
    'a test of change later or over a year ago': ({ improvement }) =>
      improvement?.cycles?.push(
        ...groupIds.flatMap((workingGroup) => [
          { ...planned, id: `new-${workingGroup}`, workingGroup, startedOn: later },
          { ...planned, id: `old-${workingGroup}`, workingGroup, startedOn: '2022-01-01', endedOn: '2023-06-30' },
        ]),
      ),
    'a commitment': ({ funding }) =>
      funding?.commitments?.push({ ...gift('p0'), from: later }, { ...gift('p1'), to: '2024-06-29' }),
    'an observation': (_, rows) =>
      rows.push(
        ...indicatorIds.map((id) => ({ indicator: id, period: { start: '2024-04-02', end: later }, value: 1 })),
      ),
    'a partner who joins later': (record, rows) => visit(record, rows, { joinedOn: later }),
    'a partner who has left': (record, rows) => visit(record, rows, { leftOn: '2024-06-29' }),
  }
  test.each(Object.entries(outside))('%s', (_, change) => {
    fc.assert(
      fc.property(story, (told) => {
        expect(align(changed(told, change))).toEqual(align(told))
      }),
      runs,
    )
  })
})

const planned = { aim: 'New', change: 'Longer', prediction: 'Fewer come' }

function thriving(lead: string) {
  return {
    id: 'new',
    name: 'New',
    lead,
    strategies: [...strategyIds],
    indicators: [...indicatorIds],
    resources: { staffFte: 5 },
    capabilities: ['teaching'],
    reinforces: activityIds.map((activity) => ({ activity })),
    dependsOn: activityIds.map((activity) => ({ activity })),
  }
}

function gift(funder: string) {
  return { id: `new-${funder}`, funder, amount: 1000, currency: 'CAD', strategies: [...strategyIds] }
}

/** Adds a partner who does everything well, but belonged at another time. */
function visit(
  record: Story['record'],
  rows: Story['rows'],
  membership: { readonly joinedOn?: string; readonly leftOn?: string },
): void {
  const who = 'visitor'
  record.partners?.push({
    id: who,
    name: 'Visitor',
    sector: 'other',
    capabilities: ['teaching'],
    memberships: [{ role: 'partner', ...membership }],
  })
  record.commonAgenda?.endorsements?.push({
    id: 'new',
    partner: who,
    agendaVersion: 'v1',
    level: 'committed',
    givenOn: PAST[1],
  })
  record.mutuallyReinforcingActivities?.activities?.push(thriving(who))
  record.funding?.commitments?.push(gift(who))
  for (const { attendance } of record.continuousCommunication?.meetings ?? []) {
    attendance?.push({ partner: who, present: true, delegate: false, level: 'executive' })
  }
  for (const { partners } of record.continuousCommunication?.decisions ?? []) partners?.push(who)
  record.continuousCommunication?.actionItems?.push({ id: 'new', text: 'New', owner: who, dueOn: asOf, doneOn: asOf })
  record.funding?.stances?.push({ id: 'new', funder: who, assessedOn: PAST[0], scale: 'collective' })
  for (const id of indicatorIds) {
    record.sharedMeasurement?.expectations?.push({
      id: `new-${id}`,
      indicator: id,
      partner: who,
      frequency: 'quarterly',
      from: '2023-07-01',
    })
    rows.push(...quarters.map((quarter) => ({ indicator: id, partner: who, period: quarterOf(quarter), value: 9 })))
  }
}
