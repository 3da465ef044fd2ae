// Does every activity mean to move a measure, itself or by way of another?
import * as z from 'zod'
import type { Activity } from '../../../conditions/mutually-reinforcing-activities/activity.ts'
import { Share } from '../../../foundation/schema.ts'
import { attendedActivities } from '../../attended-activities.ts'
import { defineCheck } from '../../define-check.ts'
import { shareOf } from '../../from-record.ts'
import { fail, finding, notApplicable, pass, unsure } from '../../outcome.ts'

const library = { id: 'library', name: 'Library', sector: 'education' } as const
const books = {
  id: 'books',
  name: 'Books given',
  unit: { kind: 'count', of: 'books' },
  direction: 'increase',
  kind: 'count',
  combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'none' },
} as const

export const activitiesWithoutMeasures = defineCheck({
  id: 'mutually-reinforcing-activities/activities-without-measures',
  title: 'Activities mean to move a measure',
  failureTitle: 'Some activities mean to move no measure',
  why: 'Shared measures keep what partners do pointed at the same results; what moves none of them can be neither learned from nor held to the agenda.',
  whenItMisleads:
    'Meaning to move a measure is not moving it. Work that helps others, such as training, counts only where the record says whom it strengthens or who waits for it.',
  evidence: ['kania-kramer-2011', 'hanleybrown-et-al-2012'],
  remedy: {
    effort: 'low',
    text: 'Ask the lead of each listed activity which shared measure would show that it works, or which other activity it helps to move one.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    mostShare: Share.default(0.1).describe(
      'The greatest share of activities that may move no measure. One in ten leaves room for what holds partners together and rightly counts nothing.',
    ),
  }),
  needs: ['activities', 'partners'],
  messages: {
    unmeasured: '{activity} names no indicator that it means to move, and helps no activity that does.',
    unclear: '{activity} does not say which indicators it means to move.',
    helpsUnclear: '{activity} names no indicator, and one that it helps does not say which it means to move.',
    activitiesNotStated: 'State the activities under `mutuallyReinforcingActivities.activities`.',
    noActivities: 'There is no activity planned or under way.',
    indicatorsNotStated:
      'State in `indicators` of each activity that does not say so which it means to move, or an empty list if none.',
  },
  evaluate({ activities, partners, asOf }, { mostShare }) {
    if (activities === undefined) return unsure('activitiesNotStated')
    const current = attendedActivities(activities, partners, asOf)
    if (current.length === 0) return notApplicable('noActivities')
    const helpersOf = helpersAmong(current)
    const measured = withHelpers(
      current.filter(({ indicators = [] }) => indicators.length > 0),
      helpersOf,
    )
    const rest = current.filter((activity) => !measured.has(activity))
    const silent = new Set(rest.filter(({ indicators }) => indicators === undefined))
    const perhaps = withHelpers([...silent], helpersOf)
    const without = rest.filter((activity) => !perhaps.has(activity))
    if (without.length / current.length > mostShare) {
      const share = shareOf(without.length, current.length, 'activities', asOf)
      return fail(without.map((activity) => finding('unmeasured', activity, { activity: activity.name }, share)))
    }
    if (rest.length / current.length <= mostShare) return pass()
    const open = rest.filter((activity) => perhaps.has(activity))
    return unsure(
      'indicatorsNotStated',
      open.map((activity) =>
        finding(silent.has(activity) ? 'unclear' : 'helpsUnclear', activity, { activity: activity.name }),
      ),
    )
  },
  examples: [
    {
      title: 'one activity moves a measure, another helps it, and a third waits for what a fourth prepares',
      record: {
        partners: [library],
        sharedMeasurement: { indicators: [books] },
        mutuallyReinforcingActivities: {
          activities: [
            { id: 'bags', name: 'Book bags', lead: 'library', indicators: ['books'] },
            {
              id: 'gala',
              name: 'Gala',
              lead: 'library',
              indicators: [],
              reinforces: [{ activity: 'bags' }],
              dependsOn: [{ activity: 'guests' }],
            },
            { id: 'guests', name: 'List of guests', lead: 'library' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'one of two moves no measure',
      record: {
        partners: [library],
        sharedMeasurement: { indicators: [books] },
        mutuallyReinforcingActivities: {
          activities: [
            { id: 'bags', name: 'Book bags', lead: 'library', indicators: ['books'] },
            { id: 'gala', name: 'Gala', lead: 'library', indicators: [] },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['Gala names no indicator that it means to move, and helps no activity that does.'],
    },
    {
      title: 'just as many as are allowed',
      record: {
        partners: [library],
        sharedMeasurement: { indicators: [books] },
        mutuallyReinforcingActivities: {
          activities: [
            { id: 'bags', name: 'Book bags', lead: 'library', indicators: ['books'] },
            { id: 'gala', name: 'Gala', lead: 'library', indicators: [] },
          ],
        },
      },
      options: { mostShare: 0.5 },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'activities that do not say what they mean to move',
      record: {
        partners: [library],
        mutuallyReinforcingActivities: {
          activities: [
            { id: 'bags', name: 'Book bags', lead: 'library' },
            { id: 'gala', name: 'Gala', lead: 'library', indicators: [], reinforces: [{ activity: 'bags' }] },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `indicators` of each activity that does not say so which it means to move, or an empty list if none.',
        'Book bags does not say which indicators it means to move.',
        'Gala names no indicator, and one that it helps does not say which it means to move.',
      ],
    },
    {
      title: 'an activity that is over',
      record: {
        partners: [library],
        mutuallyReinforcingActivities: {
          activities: [{ id: 'gala', name: 'Gala', lead: 'library', indicators: [], endsOn: '2022-12-31' }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['There is no activity planned or under way.'],
    },
  ],
})

/** By activity, those that strengthen it and those it waits for. */
function helpersAmong(activities: readonly Activity[]): ReadonlyMap<Activity, readonly Activity[]> {
  const byId = new Map<string, Activity>(activities.map((activity) => [activity.id, activity]))
  const helpers = new Map<Activity, Activity[]>()
  const helps = (helper: Activity | undefined, helped: Activity | undefined) => {
    if (helper === undefined || helped === undefined) return
    const known = helpers.get(helped)
    if (known === undefined) helpers.set(helped, [helper])
    else known.push(helper)
  }
  for (const activity of activities) {
    for (const { activity: id } of activity.reinforces ?? []) helps(activity, byId.get(id))
    for (const { activity: id } of activity.dependsOn ?? []) helps(byId.get(id), activity)
  }
  return helpers
}

/** Some activities, what helps them, what helps that, and so on. */
function withHelpers(
  activities: readonly Activity[],
  helpers: ReadonlyMap<Activity, readonly Activity[]>,
): ReadonlySet<Activity> {
  const found = new Set(activities)
  for (const activity of found) for (const helper of helpers.get(activity) ?? []) found.add(helper)
  return found
}
