// Is every activity tied to what others do?
import * as z from 'zod'
import type { Activity } from '../../../conditions/mutually-reinforcing-activities/activity.ts'
import { Share } from '../../../foundation/schema.ts'
import { attendedActivities, involvedIn } from '../../attended-activities.ts'
import { defineCheck } from '../../define-check.ts'
import { shareOf } from '../../from-record.ts'
import { fail, finding, notApplicable, pass, unsure } from '../../outcome.ts'

const clinic = { id: 'clinic', name: 'Clinic', sector: 'health' } as const
const library = { id: 'library', name: 'Library', sector: 'education' } as const
const alone = { partners: [], reinforces: [], dependsOn: [] } as const
const bags = { id: 'bags', name: 'Book bags', lead: 'library', ...alone } as const
const gala = { id: 'gala', name: 'Gala', lead: 'library', ...alone } as const
const visits = { id: 'visits', name: 'Visits', lead: 'clinic', ...alone, reinforces: [{ activity: 'bags' }] } as const

export const isolatedActivities = defineCheck({
  id: 'mutually-reinforcing-activities/isolated-activities',
  title: 'Activities are tied to what others do',
  failureTitle: 'Some activities stand alone',
  why: 'The power of collective action comes from activities that support each other, not from their number: what no other partner builds on adds, and does not multiply.',
  whenItMisleads:
    'A tie says that one activity is meant to strengthen the other, not that it does. Ties that nobody has written down are missed, and an activity may rightly stand alone while it is tried out.',
  evidence: ['kania-kramer-2011', 'hanleybrown-et-al-2012'],
  remedy: {
    effort: 'medium',
    text: 'Go through the listed activities with their leads: what could another partner do better because of it, and what of others would help it? Record it in `reinforces` and `dependsOn`, with how it works.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    mostShare: Share.default(0.25).describe(
      'The greatest share of activities that may stand alone. One in four leaves room for what one partner does best by itself; with more, the plan is a list.',
    ),
  }),
  needs: ['activities', 'partners'],
  messages: {
    alone:
      '{activity} stands alone: no other partner takes part in it, and no activity of others strengthens it, is strengthened by it, or waits for the other.',
    unclear: '{activity} is tied to nothing of others, and does not say in {fields} whether there is something.',
    activitiesNotStated: 'State the activities under `mutuallyReinforcingActivities.activities`.',
    tooFewActivities: 'There are not two activities planned or under way that could be tied to each other.',
    tiesNotStated:
      'State in `reinforces`, `dependsOn` and `partners` of each listed activity what it strengthens, what it waits for and who takes part, or an empty list.',
  },
  evaluate({ activities, partners, asOf }, { mostShare }) {
    if (activities === undefined) return unsure('activitiesNotStated')
    const current = attendedActivities(activities, partners, asOf)
    if (current.length < 2) return notApplicable('tooFewActivities')
    const tied = tiedAmong(current)
    const untied = current.filter((activity) => !tied.has(activity))
    const isolated = untied.filter((activity) => silentFields(activity).length === 0)
    if (isolated.length / current.length > mostShare) {
      const measured = shareOf(isolated.length, current.length, 'activities', asOf)
      return fail(isolated.map((activity) => finding('alone', activity, { activity: activity.name }, measured)))
    }
    if (untied.length / current.length <= mostShare) return pass()
    const open = untied.filter((activity) => silentFields(activity).length > 0)
    return unsure(
      'tiesNotStated',
      open.map((activity) => {
        const fields = silentFields(activity).join(', ')
        return finding('unclear', activity, { activity: activity.name, fields })
      }),
    )
  },
  examples: [
    {
      title: 'visits strengthen the bags of another partner',
      record: {
        partners: [clinic, library],
        mutuallyReinforcingActivities: { activities: [visits, bags] },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a gala that has nothing to do with what others do',
      record: {
        partners: [clinic, library],
        mutuallyReinforcingActivities: {
          activities: [visits, bags, { ...gala, reinforces: [{ activity: 'bags' }] }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'Gala stands alone: no other partner takes part in it, and no activity of others strengthens it, is strengthened by it, or waits for the other.',
      ],
    },
    {
      title: 'just as many alone as are allowed',
      record: {
        partners: [clinic, library],
        mutuallyReinforcingActivities: {
          activities: [visits, bags, gala, { ...gala, id: 'camp', name: 'Camp', partners: [{ partner: 'clinic' }] }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'an activity that does not say what it strengthens',
      record: {
        partners: [clinic, library],
        mutuallyReinforcingActivities: {
          activities: [visits, bags, { id: 'gala', name: 'Gala', lead: 'library', partners: [] }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `reinforces`, `dependsOn` and `partners` of each listed activity what it strengthens, what it waits for and who takes part, or an empty list.',
        'Gala is tied to nothing of others, and does not say in reinforces, dependsOn whether there is something.',
      ],
    },
    {
      title: 'one activity and one that is over',
      record: {
        partners: [library],
        mutuallyReinforcingActivities: { activities: [bags, { ...gala, status: 'completed' }] },
      },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['There are not two activities planned or under way that could be tied to each other.'],
    },
  ],
})

const tieFields = ['partners', 'reinforces', 'dependsOn'] as const

function silentFields(activity: Activity): readonly string[] {
  return tieFields.filter((field) => activity[field] === undefined)
}

/** Activities of several partners, and those tied to one in which somebody else than their own lead takes part. */
function tiedAmong(activities: readonly Activity[]): ReadonlySet<Activity> {
  const byId = new Map(
    activities.map((activity): [string, Tied] => [activity.id, { activity, involved: involvedIn(activity) }]),
  )
  const tied = new Set<Activity>()
  for (const one of byId.values()) {
    if (one.involved.length > 1) tied.add(one.activity)
    const { reinforces = [], dependsOn = [] } = one.activity
    for (const { activity: id } of [...reinforces, ...dependsOn]) {
      const other = byId.get(id)
      if (other === undefined) continue
      if (isOfOthersFor(one, other)) tied.add(one.activity)
      if (isOfOthersFor(other, one)) tied.add(other.activity)
    }
  }
  return tied
}

interface Tied {
  readonly activity: Activity
  readonly involved: readonly string[]
}

/** Whether somebody else than the lead of the first is in the second. */
function isOfOthersFor({ activity: { lead } }: Tied, { involved }: Tied): boolean {
  return involved.some((id) => id !== lead)
}
