// Is every strategy of the agenda in force carried out by an activity?
import * as z from 'zod'
import { agendaInForce } from '../../../conditions/common-agenda/agenda-in-force.ts'
import { listedBy } from '../../agenda-contents.ts'
import { defineCheck } from '../../define-check.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'
import { pendingActivities } from '../../pending-activities.ts'

export const uncoveredStrategies = defineCheck({
  id: 'mutually-reinforcing-activities/uncovered-strategies',
  title: 'Every strategy is carried out',
  failureTitle: 'Some strategies are carried out by nobody',
  why: 'A strategy that all agreed on and nobody works on is the gap that no single partner sees, because each looks at its own part.',
  whenItMisleads:
    'A strategy whose activities have all been completed may be done rather than uncovered; a strategy that begins later may be uncovered on purpose.',
  evidence: ['kania-kramer-2011', 'hanleybrown-et-al-2012'],
  remedy: {
    effort: 'high',
    text: 'Find a partner for each listed strategy whose capabilities fit it, or take the strategy out of the agenda.',
  },
  lifecycle: 'stable',
  options: z.strictObject({}),
  needs: ['agendaVersions', 'strategies', 'activities'],
  messages: {
    uncovered: 'No activity planned or under way serves the strategy “{strategy}”.',
    unclear: 'No activity names the strategy “{strategy}”, and some do not say which they serve.',
    strategiesNotStated: 'State the strategies under `commonAgenda.strategies`.',
    noStrategies: 'The agenda in force has no strategies.',
    activitiesNotStated:
      'State the activities under `mutuallyReinforcingActivities.activities`, or an empty list if there are none.',
    linksNotStated: 'State in `strategies` of each activity which it serves, or an empty list if none.',
  },
  evaluate({ agendaVersions, strategies, activities, asOf }) {
    if (strategies === undefined) return unsure('strategiesNotStated')
    const held = listedBy(agendaInForce({ versions: agendaVersions }, asOf)?.strategies, strategies)
    if (held.length === 0) return notApplicable('noStrategies')
    if (activities === undefined) return unsure('activitiesNotStated')
    const current = pendingActivities(activities, asOf)
    const served = new Set(current.flatMap((activity) => activity.strategies ?? []))
    const unserved = held.filter(({ id }) => !served.has(id))
    if (current.some((activity) => activity.strategies === undefined)) {
      const open = unserved.map((strategy) => finding('unclear', strategy, { strategy: strategy.name }))
      return verdict([], open, 'linksNotStated')
    }
    const wrong = unserved.map((strategy) => finding('uncovered', strategy, { strategy: strategy.name }))
    return verdict(wrong, [], 'linksNotStated')
  },
  examples: [
    {
      title: 'a strategy with an activity',
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
      title: 'a strategy whose only activity was abandoned',
      record: {
        partners: [{ id: 'library', name: 'Library', sector: 'education' }],
        commonAgenda: { strategies: [{ id: 'home', name: 'Reading at home' }] },
        mutuallyReinforcingActivities: {
          activities: [{ id: 'bags', name: 'Book bags', lead: 'library', strategies: ['home'], status: 'abandoned' }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['No activity planned or under way serves the strategy “Reading at home”.'],
    },
    {
      title: 'an activity that does not say which strategy it serves',
      record: {
        partners: [{ id: 'library', name: 'Library', sector: 'education' }],
        commonAgenda: { strategies: [{ id: 'home', name: 'Reading at home' }] },
        mutuallyReinforcingActivities: { activities: [{ id: 'bags', name: 'Book bags', lead: 'library' }] },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `strategies` of each activity which it serves, or an empty list if none.',
        'No activity names the strategy “Reading at home”, and some do not say which they serve.',
      ],
    },
  ],
})
