// Do working groups talk to each other?
import * as z from 'zod'
import { addDays } from '../../../foundation/plain-date.ts'
import { defineCheck } from '../../define-check.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'

export const workingGroupsNotCommunicating = defineCheck({
  id: 'backbone-support/working-groups-not-communicating',
  title: 'Working groups talk to each other',
  failureTitle: 'Some working groups talk to no other',
  why: 'Groups that do not hear of each other solve the same thing twice, or each in a way that undoes the other’s. The plan is one plan only as long as they talk.',
  whenItMisleads:
    'People who sit in two groups carry news between them without any exchange on record. Groups whose work has nothing in common may rightly have little to say to each other.',
  evidence: ['hanleybrown-et-al-2012', 'kania-kramer-2011'],
  remedy: {
    effort: 'low',
    text: 'Invite the chairs of all groups to half an hour together every quarter, each with one thing that the others should know.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    windowDays: z
      .int()
      .min(1)
      .default(184)
      .describe(
        'How far back exchanges count. Groups that have not spoken for half a year have lost sight of each other.',
      ),
  }),
  needs: ['workingGroups'],
  messages: {
    silent: '{group} has had no exchange with another group since {since}.',
    unclear: 'The record does not say whether {group} has had exchanges with other groups.',
    groupsNotStated:
      'State the working groups under `backboneSupport.workingGroups`, or an empty list if there are none.',
    tooFewGroups: 'There are fewer than two working groups that have been there so long.',
    exchangesNotStated: 'State in `exchanges` of each listed group those it had with others, or an empty list if none.',
  },
  evaluate({ workingGroups, asOf }, { windowDays }) {
    if (workingGroups === undefined) return unsure('groupsNotStated')
    const before = addDays(asOf, -windowDays)
    const due = workingGroups.filter(({ formedOn = '' }) => formedOn <= before)
    if (due.length < 2) return notApplicable('tooFewGroups')
    const heard = new Set<string>()
    for (const { id, exchanges = [] } of workingGroups) {
      for (const { workingGroup, on } of exchanges) {
        if (on <= before || on > asOf || workingGroup === id) continue
        heard.add(id).add(workingGroup)
      }
    }
    const silent = due.filter(({ id }) => !heard.has(id))
    const since = addDays(before, 1)
    return verdict(
      silent
        .filter(({ exchanges }) => exchanges !== undefined)
        .map((group) => finding('silent', group, { group: group.name, since })),
      silent
        .filter(({ exchanges }) => exchanges === undefined)
        .map((group) => finding('unclear', group, { group: group.name })),
      'exchangesNotStated',
    )
  },
  examples: [
    {
      title: 'an exchange that one of the two has entered',
      record: {
        backboneSupport: {
          workingGroups: [
            { id: 'early', name: 'Early years', exchanges: [{ workingGroup: 'school', on: '2023-10-12' }] },
            { id: 'school', name: 'School age' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'the last exchange is a year old',
      record: {
        backboneSupport: {
          workingGroups: [
            { id: 'early', name: 'Early years', exchanges: [{ workingGroup: 'school', on: '2022-12-31' }] },
            { id: 'school', name: 'School age', exchanges: [] },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'Early years has had no exchange with another group since 2023-07-01.',
        'School age has had no exchange with another group since 2023-07-01.',
      ],
    },
    {
      title: 'groups that do not say',
      record: {
        backboneSupport: {
          workingGroups: [
            { id: 'early', name: 'Early years' },
            { id: 'school', name: 'School age' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `exchanges` of each listed group those it had with others, or an empty list if none.',
        'The record does not say whether Early years has had exchanges with other groups.',
        'The record does not say whether School age has had exchanges with other groups.',
      ],
    },
    {
      title: 'one group, and one formed last month',
      record: {
        backboneSupport: {
          workingGroups: [
            { id: 'early', name: 'Early years', exchanges: [] },
            { id: 'school', name: 'School age', exchanges: [], formedOn: '2023-12-01' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['There are fewer than two working groups that have been there so long.'],
    },
  ],
})
