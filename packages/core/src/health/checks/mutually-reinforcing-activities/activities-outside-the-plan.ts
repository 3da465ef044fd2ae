// Does every activity fit into the plan of action?
import * as z from 'zod'
import { planInForce } from '../../../conditions/mutually-reinforcing-activities/plan-in-force.ts'
import { Share } from '../../../foundation/schema.ts'
import { defineCheck } from '../../define-check.ts'
import { shareOf } from '../../from-record.ts'
import { fail, finding, notApplicable, pass, unsure } from '../../outcome.ts'
import { pendingActivities } from '../../pending-activities.ts'

export const activitiesOutsideThePlan = defineCheck({
  id: 'mutually-reinforcing-activities/activities-outside-the-plan',
  title: 'Activities follow the plan',
  failureTitle: 'Some activities are outside the plan',
  why: 'Activities reinforce each other only when each has its place in one plan; what stands beside it draws on the same people and money.',
  whenItMisleads:
    'A plan that names every activity under the sun has none outside it. An activity outside the plan may be the seed of the next plan.',
  evidence: ['kania-kramer-2011', 'hanleybrown-et-al-2012'],
  remedy: {
    effort: 'medium',
    text: 'Decide for each listed activity with its lead whether it joins the plan, changes so that it fits, or leaves the record.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    mostShare: Share.default(0.1).describe(
      'The greatest share of activities outside the plan. One in ten leaves room to try something before it is planned; more than that, and the plan no longer describes the work.',
    ),
  }),
  needs: ['activities', 'plansOfAction'],
  messages: {
    notInPlan: '{activity} is not in the plan “{plan}”.',
    noStrategy: '{activity} serves none of the strategies.',
    noStrategyStated: '{activity} does not say which strategies it serves.',
    activitiesNotStated: 'State the activities under `mutuallyReinforcingActivities.activities`.',
    noActivities: 'There is no activity planned or under way.',
    strategiesNotStated:
      'State in `strategies` of each listed activity which it serves, or an empty list if none; or list the activities of the plan in force.',
  },
  evaluate({ activities, plansOfAction, asOf }, { mostShare }) {
    if (activities === undefined) return unsure('activitiesNotStated')
    const current = pendingActivities(activities, asOf)
    if (current.length === 0) return notApplicable('noActivities')
    const plan = planInForce(plansOfAction ?? [], asOf)
    const planned = plan?.activities === undefined ? undefined : new Set(plan.activities)
    const outside =
      planned === undefined
        ? current.filter(({ strategies }) => strategies?.length === 0)
        : current.filter(({ id }) => !planned.has(id))
    const unclear = planned === undefined ? current.filter(({ strategies }) => strategies === undefined) : []
    if (outside.length / current.length > mostShare) {
      const measured = shareOf(outside.length, current.length, 'activities', asOf)
      return fail(
        outside.map((activity) =>
          planned === undefined || plan === undefined
            ? finding('noStrategy', activity, { activity: activity.name }, measured)
            : finding('notInPlan', activity, { activity: activity.name, plan: plan.name }, measured),
        ),
      )
    }
    return (outside.length + unclear.length) / current.length > mostShare
      ? unsure(
          'strategiesNotStated',
          unclear.map((activity) => finding('noStrategyStated', activity, { activity: activity.name })),
        )
      : pass()
  },
  examples: [
    {
      title: 'every activity serves a strategy',
      record: {
        partners: [{ id: 'library', name: 'Library', sector: 'education' }],
        commonAgenda: { strategies: [{ id: 'home', name: 'Reading at home' }] },
        mutuallyReinforcingActivities: {
          activities: [{ id: 'bags', name: 'Book bags', lead: 'library', strategies: ['home'] }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'just as many outside as are allowed',
      record: {
        partners: [{ id: 'library', name: 'Library', sector: 'education' }],
        commonAgenda: { strategies: [{ id: 'home', name: 'Reading at home' }] },
        mutuallyReinforcingActivities: {
          activities: [
            { id: 'bags', name: 'Book bags', lead: 'library', strategies: ['home'] },
            { id: 'gala', name: 'Gala', lead: 'library', strategies: [] },
          ],
        },
      },
      options: { mostShare: 0.5 },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a plan that leaves one of two activities out',
      record: {
        partners: [{ id: 'library', name: 'Library', sector: 'education' }],
        mutuallyReinforcingActivities: {
          activities: [
            { id: 'bags', name: 'Book bags', lead: 'library' },
            { id: 'gala', name: 'Gala', lead: 'library' },
          ],
          plans: [{ id: 'plan', name: 'Plan of 2023', adoptedOn: '2023-01-01', activities: ['bags'] }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['Gala is not in the plan “Plan of 2023”.'],
    },
    {
      title: 'an activity that does not say what it is for',
      record: {
        partners: [{ id: 'library', name: 'Library', sector: 'education' }],
        mutuallyReinforcingActivities: { activities: [{ id: 'bags', name: 'Book bags', lead: 'library' }] },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `strategies` of each listed activity which it serves, or an empty list if none; or list the activities of the plan in force.',
        'Book bags does not say which strategies it serves.',
      ],
    },
    {
      title: 'an activity that is over',
      record: {
        partners: [{ id: 'library', name: 'Library', sector: 'education' }],
        mutuallyReinforcingActivities: {
          activities: [{ id: 'bags', name: 'Book bags', lead: 'library', strategies: [], endsOn: '2022-12-31' }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['There is no activity planned or under way.'],
    },
  ],
})
