// Will what activities wait for still come?
import * as z from 'zod'
import type { Activity } from '../../../conditions/mutually-reinforcing-activities/activity.ts'
import { attendedActivities } from '../../attended-activities.ts'
import { defineCheck } from '../../define-check.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'

const clinic = { id: 'clinic', name: 'Clinic', sector: 'health' } as const
const library = { id: 'library', name: 'Library', sector: 'education' } as const
const training = { id: 'training', name: 'Training', lead: 'clinic', partners: [] } as const
const visits = { id: 'visits', name: 'Visits', lead: 'library', dependsOn: [{ activity: 'training' }] } as const
const calls = { id: 'calls', name: 'Calls', lead: 'library', dependsOn: [{ activity: 'visits' }] } as const

export const brokenDependencies = defineCheck({
  id: 'mutually-reinforcing-activities/broken-dependencies',
  title: 'What activities wait for is on its way',
  failureTitle: 'Some activities wait for what will not come',
  why: 'Where efforts build on each other, one that stops holds up those behind it, and the partners in them are often the last to know.',
  whenItMisleads:
    'A partner may have found a way around what it once waited for. A pause of a week counts as much as an end, and only what is recorded in `dependsOn` is looked at. When something was paused is not recorded, so a past day is judged by the status in today’s record.',
  evidence: ['kania-kramer-2011', 'hanleybrown-et-al-2012'],
  remedy: {
    effort: 'medium',
    text: 'Bring the leads of both activities together: take up again what was waited for, find somebody else who provides it, or agree to go on without it and take it out of `dependsOn`.',
  },
  lifecycle: 'stable',
  options: z.strictObject({}),
  needs: ['activities', 'partners', 'heldUpActivities'],
  messages: {
    abandoned: '{activity} waits for {before}, which was abandoned.',
    paused: '{activity} waits for {before}, which is paused.',
    left: '{activity} waits for {before}, and everybody who did that has left the initiative.',
    behind: '{activity} waits for {before}, which is held up itself.',
    tooLate: '{activity} ends on {endsOn}; {before}, which it waits for, begins only on {startsOn}.',
    notCompleted: '{activity} waits for {before}, which is past its last day and not recorded as completed.',
    participantsUnclear: '{activity} waits for {before}, whose lead has left; who else takes part is not stated.',
    behindUnclear: '{activity} waits for {before}, which may be held up itself.',
    activitiesNotStated: 'State the activities under `mutuallyReinforcingActivities.activities`.',
    noActivities: 'There is no activity planned or under way.',
    nothingWaits: 'No activity planned or under way is said to wait for another.',
    dependenciesNotStated: 'State in `dependsOn` of each activity what it waits for, or an empty list.',
    endNotStated:
      'State in `status` of what is waited for whether it was completed, and in `partners` who takes part in it.',
  },
  evaluate({ activities, partners, heldUpActivities, asOf }) {
    if (activities === undefined) return unsure('activitiesNotStated')
    const current = attendedActivities(activities, partners, asOf)
    if (current.length === 0) return notApplicable('noActivities')
    const waiting = current.filter(({ dependsOn = [] }) => dependsOn.length > 0)
    if (waiting.length === 0) {
      const areSilent = current.every(({ dependsOn }) => dependsOn === undefined)
      return areSilent ? unsure('dependenciesNotStated') : notApplicable('nothingWaits')
    }
    const byId = new Map<string, Activity>(activities.map((activity) => [activity.id, activity]))
    const wrong = []
    const open = []
    for (const one of waiting) {
      const activity = one.name
      const blockage = heldUpActivities.get(one.id)
      const late = comesTooLate(one, byId)
      if (blockage !== undefined) {
        const { waitsFor, halt, isCertain } = blockage
        const data = { activity, before: waitsFor.name }
        if (isCertain) wrong.push(finding(halt ?? 'behind', one, data))
        else if (halt === 'left') open.push(finding('participantsUnclear', one, data))
        else open.push(finding(halt === undefined ? 'behindUnclear' : 'notCompleted', one, data))
      }
      if (late !== undefined && blockage?.isCertain !== true) {
        wrong.push(finding('tooLate', one, { activity, ...late }))
      }
    }
    return verdict(wrong, open, 'endNotStated')
  },
  examples: [
    {
      title: 'one waits for what was completed, the other for what goes on',
      record: {
        partners: [clinic, library],
        mutuallyReinforcingActivities: {
          activities: [{ ...training, status: 'completed', endsOn: '2022-12-31' }, visits, calls],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'visits that wait for an abandoned training, and calls that wait for the visits',
      record: {
        partners: [clinic, library],
        mutuallyReinforcingActivities: { activities: [{ ...training, status: 'abandoned' }, visits, calls] },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['Visits waits for Training, which was abandoned.', 'Calls waits for Visits, which is held up itself.'],
    },
    {
      title: 'a training whose only partner has left',
      record: {
        partners: [{ ...clinic, memberships: [{ role: 'partner', leftOn: '2023-12-30' }] }, library],
        mutuallyReinforcingActivities: { activities: [training, visits] },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['Visits waits for Training, and everybody who did that has left the initiative.'],
    },
    {
      title: 'a training that comes after the visits it is for',
      record: {
        partners: [clinic, library],
        mutuallyReinforcingActivities: {
          activities: [
            { ...training, startsOn: '2024-03-01' },
            { ...visits, endsOn: '2024-02-29' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['Visits ends on 2024-02-29; Training, which it waits for, begins only on 2024-03-01.'],
    },
    {
      title: 'a training past its last day of which nobody says that it was completed',
      record: {
        partners: [clinic, library],
        mutuallyReinforcingActivities: {
          activities: [{ ...training, status: 'active', endsOn: '2023-06-30' }, visits, calls],
        },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `status` of what is waited for whether it was completed, and in `partners` who takes part in it.',
        'Visits waits for Training, which is past its last day and not recorded as completed.',
        'Calls waits for Visits, which may be held up itself.',
      ],
    },
    {
      title: 'activities that say that they wait for nothing',
      record: {
        partners: [library],
        mutuallyReinforcingActivities: { activities: [{ ...visits, dependsOn: [] }] },
      },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['No activity planned or under way is said to wait for another.'],
    },
  ],
})

/** The first activity it waits for that begins only after its own last day. */
function comesTooLate({ endsOn, dependsOn = [] }: Activity, byId: ReadonlyMap<string, Activity>) {
  if (endsOn === undefined) return undefined
  for (const { activity } of dependsOn) {
    const { name, startsOn } = byId.get(activity) ?? {}
    if (name !== undefined && startsOn !== undefined && startsOn > endsOn) return { before: name, startsOn, endsOn }
  }
  return undefined
}
