// Was the last assessment of progress shared with those who act on it?
import * as z from 'zod'
import { byText } from '../../../foundation/order.ts'
import { defineCheck } from '../../define-check.ts'
import { finding, notApplicable, pass, unsure, verdict } from '../../outcome.ts'

export const assessmentsNotShared = defineCheck({
  id: 'backbone-support/assessments-not-shared',
  title: 'The last assessment of progress was shared',
  failureTitle: 'The last assessment of progress did not reach everybody who acts on it',
  why: 'What the backbone found out changes nothing in a drawer. The steering committee needs it to steer, and the working groups to see what their part does to the whole.',
  whenItMisleads:
    'Who was sent a document has not read it. An assessment made for one group need not go to all. What anybody can read counts as shared with everybody.',
  evidence: ['hanleybrown-et-al-2012', 'turner-et-al-2012'],
  remedy: {
    effort: 'low',
    text: 'Send the last assessment to those listed, and give it a quarter of an hour at their next meeting.',
  },
  lifecycle: 'stable',
  options: z.strictObject({}),
  needs: ['progressAssessments', 'steeringCommittees', 'workingGroups'],
  messages: {
    notShared: 'The assessment of {assessedOn} was not shared with {body}.',
    unclear: 'The assessment of {assessedOn} does not say whether it was shared with {body}.',
    assessmentsNotStated:
      'State assessments of progress under `backboneSupport.progressAssessments`, or an empty list if there were none.',
    noAssessments: 'There is no assessment of progress.',
    noBodies: 'There is no steering committee or working group to share it with.',
    sharingNotStated:
      'State in `sharedWithSteeringCommittees` and `sharedWithWorkingGroups` of the last assessment whom it was shared with, or empty lists if nobody.',
  },
  evaluate({ progressAssessments, steeringCommittees = [], workingGroups = [] }) {
    if (progressAssessments === undefined) return unsure('assessmentsNotStated')
    const [last] = progressAssessments.toSorted(
      (one, other) => byText(other.assessedOn, one.assessedOn) || byText(one.id, other.id),
    )
    if (last === undefined) return notApplicable('noAssessments')
    if (last.sharedWithPublic === true) return pass()
    const { assessedOn, sharedWithSteeringCommittees, sharedWithWorkingGroups } = last
    const bodies = [
      ...steeringCommittees.map((body) => ({ body, shared: sharedWithSteeringCommittees })),
      ...workingGroups.map((body) => ({ body, shared: sharedWithWorkingGroups })),
    ].filter(({ body: { formedOn = '' } }) => formedOn <= assessedOn)
    if (bodies.length === 0) return notApplicable('noBodies')
    const missed = bodies.filter(({ body, shared }) => !shared?.some((id) => id === body.id))
    return verdict(
      missed
        .filter(({ shared }) => shared !== undefined)
        .map(({ body }) => finding('notShared', body, { assessedOn, body: body.name })),
      missed
        .filter(({ shared }) => shared === undefined)
        .map(({ body }) => finding('unclear', body, { assessedOn, body: body.name })),
      'sharingNotStated',
    )
  },
  examples: [
    {
      title: 'the last one was shared with all; one group was formed later',
      record: {
        backboneSupport: {
          steeringCommittees: [{ id: 'steering', name: 'Steering committee' }],
          workingGroups: [
            { id: 'early', name: 'Early years' },
            { id: 'later', name: 'Later', formedOn: '2023-11-01' },
          ],
          progressAssessments: [
            { id: 'first', assessedOn: '2022-10-01', sharedWithSteeringCommittees: [], sharedWithWorkingGroups: [] },
            {
              id: 'second',
              assessedOn: '2023-10-01',
              sharedWithSteeringCommittees: ['steering'],
              sharedWithWorkingGroups: ['early'],
            },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'the working groups did not get it',
      record: {
        backboneSupport: {
          steeringCommittees: [{ id: 'steering', name: 'Steering committee' }],
          workingGroups: [{ id: 'early', name: 'Early years' }],
          progressAssessments: [
            {
              id: 'second',
              assessedOn: '2023-10-01',
              sharedWithSteeringCommittees: ['steering'],
              sharedWithWorkingGroups: [],
            },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['The assessment of 2023-10-01 was not shared with Early years.'],
    },
    {
      title: 'an assessment that anybody can read',
      record: {
        backboneSupport: {
          workingGroups: [{ id: 'early', name: 'Early years' }],
          progressAssessments: [{ id: 'second', assessedOn: '2023-10-01', sharedWithPublic: true }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'an assessment that does not say',
      record: {
        backboneSupport: {
          workingGroups: [{ id: 'early', name: 'Early years' }],
          progressAssessments: [{ id: 'second', assessedOn: '2023-10-01' }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `sharedWithSteeringCommittees` and `sharedWithWorkingGroups` of the last assessment whom it was shared with, or empty lists if nobody.',
        'The assessment of 2023-10-01 does not say whether it was shared with Early years.',
      ],
    },
    {
      title: 'no assessments',
      record: { backboneSupport: { progressAssessments: [] } },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['There is no assessment of progress.'],
    },
  ],
})
