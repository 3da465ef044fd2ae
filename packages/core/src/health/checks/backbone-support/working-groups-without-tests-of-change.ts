// Does every working group try out changes?
import * as z from 'zod'
import { addDays } from '../../../foundation/plain-date.ts'
import { defineCheck } from '../../define-check.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'

export const workingGroupsWithoutTestsOfChange = defineCheck({
  id: 'backbone-support/working-groups-without-tests-of-change',
  title: 'Every working group tries out changes',
  failureTitle: 'Some working groups try out no change',
  why: 'A working group that only talks learns nothing about what works here. A small test of one change is what turns a strategy into something that people do.',
  whenItMisleads:
    'A group may learn by another method, or its tests are entered under another group’s name. A group whose work is to write a policy may have nothing small to try.',
  evidence: ['langley-et-al-2009', 'hanleybrown-et-al-2012'],
  remedy: {
    effort: 'medium',
    text: 'Ask each listed group for one change it could try next month with one partner, what it expects, and how it will see what came of it.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    graceDays: z
      .int()
      .min(0)
      .default(182)
      .describe('How long a new group may take to its first test. In half a year it can have found its feet.'),
  }),
  needs: ['workingGroups', 'improvementCycles'],
  messages: {
    none: '{group} has tried out no change by {asOf}.',
    unclear: 'The record does not say whether {group} has tried out a change.',
    groupsNotStated:
      'State the working groups under `backboneSupport.workingGroups`, or an empty list if there are none.',
    noGroups: 'No working group has been there long enough to be asked.',
    testsNotStated:
      'State tests of change under `improvement.cycles`, each with its `workingGroup`, or an empty list in `testsOfChange` of groups that have none.',
  },
  evaluate({ workingGroups, improvementCycles, asOf }, { graceDays }) {
    if (workingGroups === undefined) return unsure('groupsNotStated')
    const due = workingGroups.filter(({ formedOn = '' }) => formedOn <= addDays(asOf, -graceDays))
    if (due.length === 0) return notApplicable('noGroups')
    const begun = improvementCycles?.filter(({ startedOn }) => startedOn === undefined || startedOn <= asOf)
    const ids = new Set<string>(begun?.map(({ id }) => id))
    const trying = new Set<string | undefined>(begun?.map(({ workingGroup }) => workingGroup))
    const wrong = []
    const open = []
    for (const group of due) {
      const { id, name, testsOfChange } = group
      if (trying.has(id) || testsOfChange?.some((test) => ids.has(test))) continue
      const isNone = testsOfChange?.length === 0 || (begun !== undefined && !trying.has(undefined))
      if (isNone) wrong.push(finding('none', group, { group: name, asOf }))
      else open.push(finding('unclear', group, { group: name }))
    }
    return verdict(wrong, open, 'testsNotStated')
  },
  examples: [
    {
      title: 'a group with a test, and one that is new',
      record: {
        backboneSupport: {
          workingGroups: [
            { id: 'early', name: 'Early years' },
            { id: 'new', name: 'New', formedOn: '2023-11-01' },
          ],
        },
        improvement: {
          cycles: [{ id: 'calls', aim: 'Fewer missed visits', workingGroup: 'early', startedOn: '2023-05-01' }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a group whose only test is yet to begin',
      record: {
        backboneSupport: { workingGroups: [{ id: 'early', name: 'Early years' }] },
        improvement: {
          cycles: [{ id: 'calls', aim: 'Fewer missed visits', workingGroup: 'early', startedOn: '2024-05-01' }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['Early years has tried out no change by 2023-12-31.'],
    },
    {
      title: 'a test that may be any group’s',
      record: {
        backboneSupport: { workingGroups: [{ id: 'early', name: 'Early years' }] },
        improvement: { cycles: [{ id: 'calls', aim: 'Fewer missed visits', startedOn: '2023-05-01' }] },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State tests of change under `improvement.cycles`, each with its `workingGroup`, or an empty list in `testsOfChange` of groups that have none.',
        'The record does not say whether Early years has tried out a change.',
      ],
    },
    {
      title: 'no groups',
      record: { backboneSupport: { workingGroups: [] } },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['No working group has been there long enough to be asked.'],
    },
  ],
})
