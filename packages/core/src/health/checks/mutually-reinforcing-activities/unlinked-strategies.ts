// Does something link every strategy with another one?
import * as z from 'zod'
import { agendaInForce } from '../../../conditions/common-agenda/agenda-in-force.ts'
import type { Activity } from '../../../conditions/mutually-reinforcing-activities/activity.ts'
import { listedBy } from '../../agenda-contents.ts'
import { attendedActivities } from '../../attended-activities.ts'
import { defineCheck } from '../../define-check.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'
import { carriersOf } from '../../strategy-carriers.ts'

const library = { id: 'library', name: 'Library', sector: 'education' } as const
const strategies = [
  { id: 'home', name: 'Reading at home' },
  { id: 'school', name: 'Reading in school' },
] as const
const silentTies = { reinforces: [], dependsOn: [] } as const
const bags = { id: 'bags', name: 'Bags', lead: 'library', strategies: ['home'], ...silentTies } as const
const hours = { id: 'hours', name: 'Hours', lead: 'library', strategies: ['school'], ...silentTies } as const

export const unlinkedStrategies = defineCheck({
  id: 'mutually-reinforcing-activities/unlinked-strategies',
  title: 'Strategies are linked with each other',
  failureTitle: 'Some strategies are linked with no other',
  why: 'An agenda of many strategies is one agenda only while those who carry them coordinate: working groups meet by themselves and have to tell each other, so that one strategy helps another.',
  whenItMisleads:
    'A partner that works on two strategies links them in its own house, which nobody writes down. A strategy may be new, and its links still to come. One exchange long ago links as much as one every month.',
  evidence: ['hanleybrown-et-al-2012', 'kania-kramer-2011'],
  remedy: {
    effort: 'medium',
    text: 'Bring those who carry a listed strategy together with those of the strategy next to it: which activity of one could strengthen one of the other, and how do their groups hear of each other?',
  },
  lifecycle: 'stable',
  options: z.strictObject({}),
  needs: ['agendaVersions', 'strategies', 'activities', 'partners', 'workingGroups'],
  messages: {
    unlinked:
      'Nothing links “{strategy}” with another strategy: no activity for both, none that strengthens or waits for one of the other, no working group that carries both or talks with one that carries the other.',
    activitiesUnclear:
      'Nothing links “{strategy}” with another strategy, and some activities leave open what they are for, strengthen or wait for.',
    groupsUnclear: 'Nothing links “{strategy}” with another strategy, as far as working groups are on record.',
    strategiesNotStated: 'State the strategies under `commonAgenda.strategies`.',
    activitiesNotStated: 'State the activities under `mutuallyReinforcingActivities.activities`.',
    tooFewStrategies: 'There are not two strategies in force that activities carry out.',
    linksNotStated:
      'State in `strategies`, `reinforces` and `dependsOn` of activities, and under `backboneSupport.workingGroups` with their `strategies` and `exchanges`, what links the listed strategies, or empty lists.',
  },
  evaluate({ agendaVersions, strategies: stated, activities, partners, workingGroups, asOf }) {
    if (stated === undefined) return unsure('strategiesNotStated')
    const held = listedBy(agendaInForce({ versions: agendaVersions }, asOf)?.strategies, stated)
    if (activities === undefined)
      return held.length < 2 ? notApplicable('tooFewStrategies') : unsure('activitiesNotStated')
    const inForce = new Set<string>(held.map(({ id }) => id))
    const current = attendedActivities(activities, partners, asOf)
    const carriedOut = new Set<string>(current.flatMap((activity) => activity.strategies ?? []))
    const asked = held.filter(({ id }) => carriedOut.has(id))
    const areSilent = current.some((activity) => activity.strategies === undefined)
    if (asked.length < 2)
      return areSilent && held.length > 1 ? unsure('linksNotStated') : notApplicable('tooFewStrategies')
    const carriers = carriersOf(held, workingGroups ?? [], asOf)
    const linked = new Set([...linkedByActivities(current, inForce), ...carriers.linked])
    const openTies = new Set(
      current
        .filter(({ reinforces, dependsOn }) => reinforces === undefined || dependsOn === undefined)
        .flatMap((activity): readonly string[] => activity.strategies ?? []),
    )
    const wrong = []
    const open = []
    for (const one of asked) {
      const strategy = one.name
      if (linked.has(one.id)) continue
      if (areSilent || openTies.has(one.id)) open.push(finding('activitiesUnclear', one, { strategy }))
      else if (workingGroups === undefined || carriers.unclear.has(one.id)) {
        open.push(finding('groupsUnclear', one, { strategy }))
      } else wrong.push(finding('unlinked', one, { strategy }))
    }
    return verdict(wrong, open, 'linksNotStated')
  },
  examples: [
    {
      title: 'an activity for one strategy strengthens one for another',
      record: {
        partners: [library],
        commonAgenda: { strategies },
        mutuallyReinforcingActivities: { activities: [{ ...bags, reinforces: [{ activity: 'hours' }] }, hours] },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'two working groups that have talked with each other',
      record: {
        partners: [library],
        commonAgenda: { strategies: [{ ...strategies[0], workingGroup: 'homes' }, strategies[1]] },
        mutuallyReinforcingActivities: { activities: [bags, hours] },
        backboneSupport: {
          workingGroups: [
            { id: 'homes', name: 'Homes', exchanges: [{ workingGroup: 'schools', on: '2023-12-31' }] },
            { id: 'schools', name: 'Schools', strategies: ['school'] },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'two strategies side by side, whose groups are to talk next year',
      record: {
        partners: [library],
        commonAgenda: { strategies },
        mutuallyReinforcingActivities: { activities: [bags, hours] },
        backboneSupport: {
          workingGroups: [
            {
              id: 'homes',
              name: 'Homes',
              strategies: ['home'],
              exchanges: [{ workingGroup: 'schools', on: '2024-01-01' }],
            },
            { id: 'schools', name: 'Schools', strategies: ['school'], exchanges: [] },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'Nothing links “Reading at home” with another strategy: no activity for both, none that strengthens or waits for one of the other, no working group that carries both or talks with one that carries the other.',
        'Nothing links “Reading in school” with another strategy: no activity for both, none that strengthens or waits for one of the other, no working group that carries both or talks with one that carries the other.',
      ],
    },
    {
      title: 'a record without working groups',
      record: {
        partners: [library],
        commonAgenda: { strategies },
        mutuallyReinforcingActivities: { activities: [bags, { ...hours, dependsOn: undefined }] },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `strategies`, `reinforces` and `dependsOn` of activities, and under `backboneSupport.workingGroups` with their `strategies` and `exchanges`, what links the listed strategies, or empty lists.',
        'Nothing links “Reading at home” with another strategy, as far as working groups are on record.',
        'Nothing links “Reading in school” with another strategy, and some activities leave open what they are for, strengthen or wait for.',
      ],
    },
    {
      title: 'one strategy that is carried out, and one that nobody has taken on',
      record: {
        partners: [library],
        commonAgenda: { strategies },
        mutuallyReinforcingActivities: { activities: [bags] },
      },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['There are not two strategies in force that activities carry out.'],
    },
  ],
})

/** Strategies with an activity that is for another one, too, or is tied to one that is for another one. */
function linkedByActivities(activities: readonly Activity[], inForce: ReadonlySet<string>): ReadonlySet<string> {
  const servedBy = new Map(
    activities.map(({ id, strategies: served = [] }): [string, readonly string[]] => [
      id,
      [...new Set<string>(served)].filter((strategy) => inForce.has(strategy)),
    ]),
  )
  const linked = new Set<string>()
  const link = (some: readonly string[], others: readonly string[]) => {
    for (const strategy of some) if (others.some((other) => other !== strategy)) linked.add(strategy)
  }
  for (const { id, reinforces = [], dependsOn = [] } of activities) {
    const own = servedBy.get(id) ?? []
    link(own, own)
    for (const { activity } of [...reinforces, ...dependsOn]) {
      const others = servedBy.get(activity) ?? []
      link(own, others)
      link(others, own)
    }
  }
  return linked
}
