// Have the partners agreed, for every strategy of the agenda in force, on something to do?
import * as z from 'zod'
import type { AgreedAction } from '../../../conditions/common-agenda/agreed-action.ts'
import type { Activity } from '../../../conditions/mutually-reinforcing-activities/activity.ts'
import { planInForce } from '../../../conditions/mutually-reinforcing-activities/plan-in-force.ts'
import type { PlanOfAction } from '../../../conditions/mutually-reinforcing-activities/plan-of-action.ts'
import { listedBy, strategiesHeld } from '../../agenda-contents.ts'
import { defineCheck } from '../../define-check.ts'
import { fail, finding, pass, unsure } from '../../outcome.ts'

export const missingAgreedActions = defineCheck({
  id: 'common-agenda/missing-agreed-actions',
  title: 'Partners have agreed on actions for every strategy',
  failureTitle: 'For some strategies nothing has been agreed to be done',
  why: 'A common agenda is more than a common wish: it holds a joint approach, through actions that the partners have agreed upon. A strategy without one is a heading.',
  whenItMisleads:
    'Activities that the plan of action in force coordinates count as agreed; what a partner does on its own does not, however much it helps. Whether the agreed is being done is asked by `mutually-reinforcing-activities/uncovered-strategies`. A strategy agreed last month has had little time.',
  evidence: ['kania-kramer-2011', 'hanleybrown-et-al-2012'],
  remedy: {
    effort: 'medium',
    text: 'Agree for each listed strategy on one thing the partners will do together, and who of them agreed to it.',
  },
  lifecycle: 'stable',
  options: z.strictObject({}),
  needs: ['agendaVersions', 'strategies', 'agreedActions', 'plansOfAction', 'activities'],
  messages: {
    nothing: 'No action had been agreed by {asOf}.',
    without: 'For the strategy “{strategy}” no action has been agreed.',
    unclear: 'It cannot be told whether an action has been agreed for the strategy “{strategy}”.',
    actionsNotStated:
      'State the actions the partners have agreed upon under `commonAgenda.agreedActions`, or an empty list if there are none.',
    linksNotStated:
      'State in `strategies` of each agreed action, and of each activity that the plan of action coordinates, which strategies it belongs to.',
  },
  evaluate({ agendaVersions, strategies = [], agreedActions, plansOfAction = [], activities, asOf }) {
    const held = strategiesHeld(agendaVersions, strategies, asOf)
    const agreed = (agreedActions ?? []).filter(({ partners }) => partners?.length !== 0)
    const plan = planInForce(plansOfAction, asOf)
    const planned = plan === undefined ? [] : plannedActivities(plan, activities ?? [])
    if (agreed.length === 0 && planned.length === 0) {
      return agreedActions === undefined
        ? unsure('actionsNotStated')
        : fail([finding('nothing', 'agreedActions', { asOf })])
    }
    const all: readonly Pick<AgreedAction | Activity, 'strategies'>[] = [...agreed, ...planned]
    const served = new Set(all.flatMap((action) => action.strategies ?? []))
    const without = held.filter(({ id }) => !served.has(id))
    if (without.length === 0) return pass()
    const isUnclear =
      all.some((action) => action.strategies === undefined) || (plan !== undefined && activities === undefined)
    if (agreedActions === undefined || isUnclear) {
      const open = without.map((strategy) => finding('unclear', strategy, { strategy: strategy.name }))
      return unsure(agreedActions === undefined ? 'actionsNotStated' : 'linksNotStated', open)
    }
    return fail(without.map((strategy) => finding('without', strategy, { strategy: strategy.name })))
  },
  examples: [
    {
      title: 'an action for one strategy, and an activity of the plan for the other',
      record: {
        partners: [{ id: 'library', name: 'Library', sector: 'education' }],
        commonAgenda: {
          strategies: [
            { id: 'home', name: 'Reading at home' },
            { id: 'summer', name: 'Reading in summer' },
          ],
          agreedActions: [{ id: 'a1', text: 'Give a book at every check-up.', strategies: ['home'] }],
        },
        mutuallyReinforcingActivities: {
          activities: [{ id: 'camp', name: 'Reading camp', lead: 'library', strategies: ['summer'] }],
          plans: [{ id: 'p1', name: 'Plan', adoptedOn: '2023-03-01' }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a strategy for which nothing was agreed; what one partner does outside the plan does not count',
      record: {
        partners: [{ id: 'library', name: 'Library', sector: 'education' }],
        commonAgenda: {
          strategies: [
            { id: 'home', name: 'Reading at home' },
            { id: 'summer', name: 'Reading in summer' },
          ],
          agreedActions: [{ id: 'a1', text: 'Give a book at every check-up.', strategies: ['home'] }],
        },
        mutuallyReinforcingActivities: {
          activities: [{ id: 'camp', name: 'Reading camp', lead: 'library', strategies: ['summer'] }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['For the strategy “Reading in summer” no action has been agreed.'],
    },
    {
      title: 'an action that is agreed only later, and one that nobody agreed to',
      record: {
        commonAgenda: {
          agreedActions: [
            { id: 'a1', text: 'Give a book at every check-up.', agreedOn: '2024-02-01' },
            { id: 'a2', text: 'Close the television station.', partners: [] },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['No action had been agreed by 2023-12-31.'],
    },
    {
      title: 'an action that does not say which strategy it belongs to',
      record: {
        commonAgenda: {
          strategies: [{ id: 'home', name: 'Reading at home' }],
          agreedActions: [{ id: 'a1', text: 'Give a book at every check-up.' }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `strategies` of each agreed action, and of each activity that the plan of action coordinates, which strategies it belongs to.',
        'It cannot be told whether an action has been agreed for the strategy “Reading at home”.',
      ],
    },
    {
      title: 'a record that does not speak of agreed actions',
      record: { commonAgenda: { strategies: [{ id: 'home', name: 'Reading at home' }] } },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State the actions the partners have agreed upon under `commonAgenda.agreedActions`, or an empty list if there are none.',
      ],
    },
  ],
})

/** The activities that a plan coordinates, those it lists or all that serve a strategy, less what was given up. */
function plannedActivities(plan: PlanOfAction, activities: readonly Activity[]): readonly Activity[] {
  const standing = activities.filter(({ status }) => status !== 'abandoned')
  return plan.activities === undefined
    ? standing.filter(({ strategies = [] }) => strategies.length > 0)
    : listedBy(plan.activities, standing)
}
