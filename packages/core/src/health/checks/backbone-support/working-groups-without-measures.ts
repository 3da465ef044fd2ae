// Does every working group watch measures?
import * as z from 'zod'
import { defineCheck } from '../../define-check.ts'
import { countOf } from '../../from-record.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'

const visits = {
  id: 'visits',
  name: 'Home visits',
  unit: { kind: 'count', of: 'visits' },
  direction: 'increase',
  kind: 'count',
  combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'sum' },
} as const

export const workingGroupsWithoutMeasures = defineCheck({
  id: 'backbone-support/working-groups-without-measures',
  title: 'Every working group watches measures',
  failureTitle: 'Some working groups watch no measure',
  why: 'A working group that looks at no number argues from impressions, and cannot tell whether what it does makes a difference.',
  whenItMisleads:
    'A group may look at numbers that nobody else shares, or rightly at something that no number tells, such as the words partners use.',
  evidence: ['hanleybrown-et-al-2012', 'kania-kramer-2011'],
  remedy: {
    effort: 'low',
    text: 'Ask each listed group which two or three of the shared indicators it means to move, and put them on the agenda of its meetings.',
  },
  lifecycle: 'stable',
  options: z.strictObject({}),
  needs: ['workingGroups'],
  messages: {
    none: '{group} watches no indicator.',
    unclear: '{group} does not say which indicators it watches.',
    groupsNotStated:
      'State the working groups under `backboneSupport.workingGroups`, or an empty list if there are none.',
    noGroups: 'There is no working group.',
    indicatorsNotStated: 'State in `indicators` of each listed group which it watches, or an empty list if none.',
  },
  evaluate({ workingGroups, asOf }) {
    if (workingGroups === undefined) return unsure('groupsNotStated')
    if (workingGroups.length === 0) return notApplicable('noGroups')
    const wrong = workingGroups
      .filter(({ indicators }) => indicators?.length === 0)
      .map((group) => finding('none', group, { group: group.name }, countOf(0, 'indicators', asOf)))
    const open = workingGroups
      .filter(({ indicators }) => indicators === undefined)
      .map((group) => finding('unclear', group, { group: group.name }))
    return verdict(wrong, open, 'indicatorsNotStated')
  },
  examples: [
    {
      title: 'a group that watches one',
      record: {
        sharedMeasurement: { indicators: [visits] },
        backboneSupport: { workingGroups: [{ id: 'early', name: 'Early years', indicators: ['visits'] }] },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a group that watches none, and one that is yet to be formed',
      record: {
        backboneSupport: {
          workingGroups: [
            { id: 'early', name: 'Early years', indicators: [] },
            { id: 'later', name: 'Later', indicators: [], formedOn: '2024-02-01' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['Early years watches no indicator.'],
    },
    {
      title: 'a group that does not say',
      record: { backboneSupport: { workingGroups: [{ id: 'early', name: 'Early years' }] } },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `indicators` of each listed group which it watches, or an empty list if none.',
        'Early years does not say which indicators it watches.',
      ],
    },
    {
      title: 'no groups',
      record: { backboneSupport: { workingGroups: [] } },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['There is no working group.'],
    },
  ],
})
