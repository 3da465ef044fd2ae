// Is there one plan of action that coordinates what several partners do?
import * as z from 'zod'
import { planInForce } from '../../../conditions/mutually-reinforcing-activities/plan-in-force.ts'
import { involvedIn } from '../../attended-activities.ts'
import { defineCheck } from '../../define-check.ts'
import { fail, finding, pass, unsure } from '../../outcome.ts'

export const missingPlanOfAction = defineCheck({
  id: 'mutually-reinforcing-activities/missing-plan-of-action',
  title: 'There is a plan of action',
  failureTitle: 'There is no plan of action',
  why: 'Partners need not all do the same, but what each does has to fit into one overarching plan if their efforts together are to succeed.',
  whenItMisleads:
    'A plan on paper counts as much as one that partners work by; whether it is kept up is asked by `mutually-reinforcing-activities/stale-plan`. Partners who have worked side by side for years may have a plan that nobody wrote down.',
  evidence: ['kania-kramer-2011', 'hanleybrown-et-al-2012'],
  remedy: {
    effort: 'medium',
    text: 'Put on one page who does what for which strategy and by when, beginning with what partners do already, and let all who are named in it agree to it.',
  },
  lifecycle: 'stable',
  options: z.strictObject({}),
  needs: ['plansOfAction', 'activities'],
  messages: {
    noPlan: 'No plan of action had been adopted by {asOf}.',
    emptyPlan: 'The plan “{plan}” lists no activity.',
    onePartner: 'The plan “{plan}” coordinates activities of one partner alone.',
    participantsUnclear: 'All in the plan “{plan}” have one lead, and {activity} does not say who else takes part.',
    plansNotStated:
      'State the plan of action under `mutuallyReinforcingActivities.plans`, or an empty list if there is none.',
    participantsNotStated:
      'State in `partners` of each listed activity who takes part besides its lead, or an empty list.',
  },
  evaluate({ plansOfAction, activities = [], asOf }) {
    if (plansOfAction === undefined) return unsure('plansNotStated')
    const plan = planInForce(plansOfAction, asOf)
    if (plan === undefined) return fail([finding('noPlan', 'plansOfAction', { asOf })])
    if (plan.activities === undefined) return pass()
    if (plan.activities.length === 0) return fail([finding('emptyPlan', plan, { plan: plan.name })])
    const listed = new Set(plan.activities)
    const planned = activities.filter(({ id }) => listed.has(id))
    if (new Set(planned.flatMap(involvedIn)).size !== 1) return pass()
    const silent = planned.filter(({ partners }) => partners === undefined)
    if (silent.length === 0) return fail([finding('onePartner', plan, { plan: plan.name })])
    return unsure(
      'participantsNotStated',
      silent.map((activity) => finding('participantsUnclear', activity, { plan: plan.name, activity: activity.name })),
    )
  },
  examples: [
    {
      title: 'a plan for what two partners do',
      record: {
        partners: [
          { id: 'clinic', name: 'Clinic', sector: 'health' },
          { id: 'library', name: 'Library', sector: 'education' },
        ],
        mutuallyReinforcingActivities: {
          activities: [
            { id: 'bags', name: 'Book bags', lead: 'library' },
            { id: 'visits', name: 'Home visits', lead: 'clinic' },
          ],
          plans: [{ id: 'plan', name: 'Plan of 2023', adoptedOn: '2023-12-31', activities: ['bags', 'visits'] }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a plan that is adopted the day after',
      record: {
        mutuallyReinforcingActivities: { plans: [{ id: 'plan', name: 'Plan of 2024', adoptedOn: '2024-01-01' }] },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['No plan of action had been adopted by 2023-12-31.'],
    },
    {
      title: 'a plan with nothing in it',
      record: { mutuallyReinforcingActivities: { plans: [{ id: 'plan', name: 'Plan of 2023', activities: [] }] } },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['The plan “Plan of 2023” lists no activity.'],
    },
    {
      title: 'a plan for what one partner does by itself',
      record: {
        partners: [{ id: 'library', name: 'Library', sector: 'education' }],
        mutuallyReinforcingActivities: {
          activities: [{ id: 'bags', name: 'Book bags', lead: 'library', partners: [] }],
          plans: [{ id: 'plan', name: 'Plan of 2023', activities: ['bags'] }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['The plan “Plan of 2023” coordinates activities of one partner alone.'],
    },
    {
      title: 'a plan with one lead, who may have others beside it',
      record: {
        partners: [{ id: 'library', name: 'Library', sector: 'education' }],
        mutuallyReinforcingActivities: {
          activities: [{ id: 'bags', name: 'Book bags', lead: 'library' }],
          plans: [{ id: 'plan', name: 'Plan of 2023', activities: ['bags'] }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `partners` of each listed activity who takes part besides its lead, or an empty list.',
        'All in the plan “Plan of 2023” have one lead, and Book bags does not say who else takes part.',
      ],
    },
    {
      title: 'a record that says nothing of a plan',
      record: { mutuallyReinforcingActivities: {} },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State the plan of action under `mutuallyReinforcingActivities.plans`, or an empty list if there is none.',
      ],
    },
  ],
})
