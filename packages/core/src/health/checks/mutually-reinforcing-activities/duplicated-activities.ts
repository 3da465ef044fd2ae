// Do several partners serve the same people with the same strategy, without knowing of each other?
import * as z from 'zod'
import type { WorkingGroup } from '../../../conditions/backbone-support/working-group.ts'
import { agendaInForce } from '../../../conditions/common-agenda/agenda-in-force.ts'
import { Share } from '../../../foundation/schema.ts'
import { listedBy } from '../../agenda-contents.ts'
import { attendedActivities } from '../../attended-activities.ts'
import { defineCheck } from '../../define-check.ts'
import { shareOf } from '../../from-record.ts'
import { holdsOn } from '../../holds-on.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'
import { sideBySide } from '../../side-by-side.ts'
import { carriersOf } from '../../strategy-carriers.ts'

const partners = [
  { id: 'clinic', name: 'Clinic', sector: 'health' },
  { id: 'library', name: 'Library', sector: 'education' },
] as const
const where = {
  partners,
  populations: [{ id: 'children', name: 'Children' }],
  places: [
    { id: 'county', name: 'County' },
    { id: 'town', name: 'Town', within: 'county' },
    { id: 'village', name: 'Village', within: 'county' },
  ],
  commonAgenda: { strategies: [{ id: 'home', name: 'Reading at home' }] },
} as const
const same = { strategies: ['home'], populations: ['children'], partners: [], reinforces: [] } as const
const bags = { id: 'bags', name: 'Book bags', lead: 'library', places: ['town'], ...same } as const
const parcels = { id: 'parcels', name: 'Book parcels', lead: 'clinic', places: ['county'], ...same } as const

export const duplicatedActivities = defineCheck({
  id: 'mutually-reinforcing-activities/duplicated-activities',
  title: 'Activities for the same people are tied together',
  failureTitle: 'Some activities run side by side for the same people',
  why: 'Collective impact asks partners to do different things that support each other; where several do the same for the same people and do not know of each other, effort is made twice and families are asked twice.',
  whenItMisleads:
    'Two who serve the same people may be just what is needed where one cannot reach all. Compared is what activities say of themselves: the same strategy, people and place can hold two quite different activities unless they state what they draw on in `capabilities`. Being in one plan of action does not count as a tie.',
  evidence: ['kania-kramer-2011', 'hanleybrown-et-al-2012'],
  remedy: {
    effort: 'medium',
    text: 'Bring the leads of activities that run side by side together, or into one working group: who goes on with what, for whom and where, and how does one strengthen the other? Record how in `reinforces`.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    leastOverlap: Share.default(0.5).describe(
      'The least share of what an activity serves (strategy by strategy, population by population, place by place) that others serve beside it. Below half, most of what it does is done by it alone.',
    ),
  }),
  needs: ['activities', 'partners', 'agendaVersions', 'strategies', 'places', 'workingGroups'],
  messages: {
    doubled:
      '{activity} serves the same strategy, people and place as {others}, and nothing on record ties them together.',
    tiesUnclear:
      '{activity} serves the same strategy, people and place as {others}, and ties between them may not be on record.',
    placeUnclear: '{activity} has a strategy in common with {others}, and does not say for whom and where it is.',
    strategyUnclear: '{activity} does not say which strategies it serves.',
    activitiesNotStated: 'State the activities under `mutuallyReinforcingActivities.activities`.',
    tooFewActivities: 'There are not two activities planned or under way.',
    detailsNotStated:
      'State of each listed activity its `strategies`, `populations` and `places`, who takes part (`partners`) and what it strengthens (`reinforces`), or empty lists.',
  },
  evaluate(inputs, { leastOverlap }) {
    const { activities, partners: members, agendaVersions, strategies, places = [], workingGroups = [], asOf } = inputs
    if (activities === undefined) return unsure('activitiesNotStated')
    const current = attendedActivities(activities, members, asOf)
    if (current.length < 2) return notApplicable('tooFewActivities')
    const held = strategies && listedBy(agendaInForce({ versions: agendaVersions }, asOf)?.strategies, strategies)
    const carriers = carriersOf(held ?? [], workingGroups, asOf)
    const sitting = sittingOn(workingGroups, asOf)
    const found = sideBySide(current, {
      strategies: held && new Set(held.map(({ id }) => id)),
      places,
      coordinatedBy: (strategy, involved) =>
        carriers
          .of(strategy)
          .flatMap((group) =>
            involved.some((partner) => sitting.get(group)?.has(partner)) ? `group ${group.id}` : [],
          ),
    })
    const wrong = []
    const open = []
    for (const { activity: one, cells, certain, possible, beside } of found) {
      const activity = one.name
      const others = beside.map(({ name }) => name).join(', ')
      if (cells === 0) {
        open.push(
          beside.length === 0
            ? finding('strategyUnclear', one, { activity })
            : finding('placeUnclear', one, { activity, others }),
        )
      } else if (certain > 0 && certain / cells >= leastOverlap) {
        const measured = shareOf(certain, cells, 'what it serves', asOf)
        wrong.push(finding('doubled', one, { activity, others }, measured))
      } else if (possible / cells >= leastOverlap) {
        open.push(finding('tiesUnclear', one, { activity, others }))
      }
    }
    return verdict(wrong, open, 'detailsNotStated')
  },
  examples: [
    {
      title: 'two that serve the same and strengthen each other',
      record: {
        ...where,
        mutuallyReinforcingActivities: { activities: [bags, { ...parcels, reinforces: [{ activity: 'bags' }] }] },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'two that serve the same, in a working group for it',
      record: {
        ...where,
        mutuallyReinforcingActivities: { activities: [bags, parcels] },
        backboneSupport: {
          workingGroups: [
            {
              id: 'homes',
              name: 'Homes',
              strategies: ['home'],
              members: [{ partner: 'clinic' }, { partner: 'library', to: '2023-12-31' }],
            },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'two that draw on different capabilities',
      record: {
        ...where,
        mutuallyReinforcingActivities: {
          activities: [
            { ...bags, capabilities: ['storytelling'] },
            { ...parcels, capabilities: ['advice to parents'] },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'bags for the town, and parcels for the whole county around it',
      record: { ...where, mutuallyReinforcingActivities: { activities: [bags, parcels] } },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'Book bags serves the same strategy, people and place as Book parcels, and nothing on record ties them together.',
      ],
    },
    {
      title: 'the same in one of two places: just as much as is asked about',
      record: {
        ...where,
        mutuallyReinforcingActivities: {
          activities: [bags, { ...parcels, places: ['town', 'village'], lead: 'clinic' }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'Book bags serves the same strategy, people and place as Book parcels, and nothing on record ties them together.',
        'Book parcels serves the same strategy, people and place as Book bags, and nothing on record ties them together.',
      ],
    },
    {
      title: 'activities that leave open where they are, or whom they work with',
      record: {
        ...where,
        mutuallyReinforcingActivities: {
          activities: [
            bags,
            { ...parcels, reinforces: undefined },
            { ...bags, id: 'tips', name: 'Tips', lead: 'clinic', places: undefined },
            { id: 'gala', name: 'Gala', lead: 'clinic' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State of each listed activity its `strategies`, `populations` and `places`, who takes part (`partners`) and what it strengthens (`reinforces`), or empty lists.',
        'Book bags serves the same strategy, people and place as Book parcels, and ties between them may not be on record.',
        'Tips has a strategy in common with Book bags, and does not say for whom and where it is.',
        'Gala does not say which strategies it serves.',
      ],
    },
    {
      title: 'one activity',
      record: { ...where, mutuallyReinforcingActivities: { activities: [bags] } },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['There are not two activities planned or under way.'],
    },
  ],
})

/** The partners with a seat on each working group that day. */
function sittingOn(groups: readonly WorkingGroup[], day: string): ReadonlyMap<WorkingGroup, ReadonlySet<string>> {
  return new Map(
    groups.map((group) => {
      const seats = (group.members ?? []).filter((seat) => holdsOn(seat, day))
      return [
        group,
        new Set(seats.flatMap(({ partner }): readonly string[] => (partner === undefined ? [] : [partner]))),
      ]
    }),
  )
}
