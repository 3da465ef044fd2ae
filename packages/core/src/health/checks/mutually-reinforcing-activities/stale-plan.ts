// Is the plan of action kept up, or does it belong to a time that is over?
import * as z from 'zod'
import { isOverOn } from '../../../conditions/mutually-reinforcing-activities/current-activity.ts'
import { planInForce } from '../../../conditions/mutually-reinforcing-activities/plan-in-force.ts'
import { daysBetween } from '../../../foundation/plain-date.ts'
import { defineCheck } from '../../define-check.ts'
import { countOf, fromRecord } from '../../from-record.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'

const inDays = { kind: 'quantity', in: 'days' } as const

export const stalePlan = defineCheck({
  id: 'mutually-reinforcing-activities/stale-plan',
  title: 'The plan of action is up to date',
  failureTitle: 'The plan of action is out of date',
  why: 'Partners, money and the problem itself change; a plan that does not change with them stops coordinating anybody.',
  whenItMisleads:
    'A plan that was looked at and found good looks untouched unless it is adopted anew. A plan made for many years counts as up to date until its last day, whatever has changed in between.',
  evidence: ['hanleybrown-et-al-2012', 'kania-kramer-2011'],
  remedy: {
    effort: 'medium',
    text: 'Go through the plan with the partners in it: what is done, what has changed, what comes next. Adopt the result as a new version, even if little in it is new.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    mostDays: z
      .int()
      .min(1)
      .default(730)
      .describe(
        'The greatest age, in days, of a plan that does not say until when it holds. Two years leave room for one yearly revision to be missed; an older plan was made for other partners, other money and other data.',
      ),
    graceDays: z
      .int()
      .min(0)
      .default(90)
      .describe(
        'Days after the last day of a plan within which the next may still be adopted. A quarter is what partners need to look back on one plan and agree on the next.',
      ),
  }),
  needs: ['plansOfAction', 'activities'],
  messages: {
    ended: 'The plan “{plan}” was meant until {endsOn}, {days} days ago, and no later one has been adopted.',
    old: 'The plan “{plan}” was adopted on {adoptedOn}, {days} days ago, and does not say until when it holds.',
    nothingLeft: 'Of the {all} activities in the plan “{plan}” none is under way or still to come.',
    undated: 'The plan “{plan}” says neither when it was adopted nor until when it holds.',
    plansNotStated:
      'State the plan of action under `mutuallyReinforcingActivities.plans`, or an empty list if there is none.',
    noPlan: 'There is no plan of action.',
    datesNotStated: 'State in `adoptedOn` of the plan when it was adopted, or in `endsOn` until when it holds.',
  },
  evaluate({ plansOfAction, activities = [], asOf }, { mostDays, graceDays }) {
    if (plansOfAction === undefined) return unsure('plansNotStated')
    const held = planInForce(plansOfAction, asOf)
    if (held === undefined) return notApplicable('noPlan')
    const { name: plan, adoptedOn, endsOn } = held
    const wrong = []
    if (endsOn !== undefined) {
      const days = daysBetween(endsOn, asOf)
      const measured = fromRecord(days, inDays, 'days-since-end', 1, asOf)
      if (days > graceDays) wrong.push(finding('ended', held, { plan, endsOn, days }, measured))
    } else if (adoptedOn !== undefined) {
      const days = daysBetween(adoptedOn, asOf)
      const measured = fromRecord(days, inDays, 'days-since-adoption', 1, asOf)
      if (days > mostDays) wrong.push(finding('old', held, { plan, adoptedOn, days }, measured))
    }
    const listed = new Set(held.activities)
    const planned = activities.filter(({ id }) => listed.has(id))
    if (planned.length > 0 && planned.every((activity) => isOverOn(activity, asOf))) {
      const all = planned.length
      wrong.push(finding('nothingLeft', held, { plan, all }, countOf(all, 'activities that are over', asOf)))
    }
    const open = adoptedOn === undefined && endsOn === undefined ? [finding('undated', held, { plan })] : []
    return verdict(wrong, open, 'datesNotStated')
  },
  examples: [
    {
      title: 'a plan on the last day of its grace',
      record: {
        mutuallyReinforcingActivities: {
          plans: [{ id: 'plan', name: 'First plan', adoptedOn: '2020-01-01', endsOn: '2023-10-02' }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a plan of two years ago',
      record: {
        mutuallyReinforcingActivities: { plans: [{ id: 'plan', name: 'First plan', adoptedOn: '2021-12-31' }] },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a plan that ran out, with the next one still to be adopted',
      record: {
        mutuallyReinforcingActivities: {
          plans: [
            { id: 'first', name: 'First plan', adoptedOn: '2020-01-01', endsOn: '2023-06-30' },
            { id: 'second', name: 'Second plan', adoptedOn: '2024-02-01' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['The plan “First plan” was meant until 2023-06-30, 184 days ago, and no later one has been adopted.'],
    },
    {
      title: 'a plan without an end that nobody has touched for years',
      record: {
        mutuallyReinforcingActivities: { plans: [{ id: 'plan', name: 'First plan', adoptedOn: '2020-12-31' }] },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['The plan “First plan” was adopted on 2020-12-31, 1095 days ago, and does not say until when it holds.'],
    },
    {
      title: 'a plan for years to come with nothing left to do',
      record: {
        partners: [{ id: 'library', name: 'Library', sector: 'education' }],
        mutuallyReinforcingActivities: {
          activities: [
            { id: 'bags', name: 'Book bags', lead: 'library', endsOn: '2023-06-30' },
            { id: 'gala', name: 'Gala', lead: 'library', status: 'completed' },
          ],
          plans: [{ id: 'plan', name: 'First plan', endsOn: '2026-12-31', activities: ['bags', 'gala'] }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['Of the 2 activities in the plan “First plan” none is under way or still to come.'],
    },
    {
      title: 'a plan without a date',
      record: { mutuallyReinforcingActivities: { plans: [{ id: 'plan', name: 'First plan' }] } },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `adoptedOn` of the plan when it was adopted, or in `endsOn` until when it holds.',
        'The plan “First plan” says neither when it was adopted nor until when it holds.',
      ],
    },
    {
      title: 'no plan at all',
      record: { mutuallyReinforcingActivities: { plans: [] } },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['There is no plan of action.'],
    },
  ],
})
