// Does every partner take part in an activity?
import * as z from 'zod'
import { addDays } from '../../../foundation/plain-date.ts'
import { defineCheck } from '../../define-check.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'
import { membershipsOn } from '../../partner-roles.ts'
import { pendingActivities } from '../../pending-activities.ts'

export const partnersWithoutActivities = defineCheck({
  id: 'mutually-reinforcing-activities/partners-without-activities',
  title: 'Every partner takes part in an activity',
  failureTitle: 'Some partners take part in no activity',
  why: 'Collective impact asks each partner to do what it excels at; a partner that only attends lends its name and not its work.',
  whenItMisleads:
    'Some partners serve by opening doors or by changing their own rules, which nobody writes down as an activity. Funders, the backbone and affiliates are not asked.',
  evidence: ['kania-kramer-2011'],
  remedy: {
    effort: 'medium',
    text: 'Ask each listed partner what it does already that serves the agenda, and record it; or agree with it on a part in an activity of others.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    newcomerDays: z
      .int()
      .min(0)
      .default(180)
      .describe(
        'Days after joining in which a partner is not asked. Half a year is time enough to find its part in the plan, and short enough to notice if it does not.',
      ),
  }),
  needs: ['partners', 'activities'],
  messages: {
    idle: '{partner} takes part in no activity planned or under way.',
    unclear: '{partner} leads no activity, and some activities do not say who else takes part.',
    partnersNotStated: 'State the partners under `partners`.',
    noPartners: 'There is no partner that has belonged long enough to be asked.',
    activitiesNotStated:
      'State the activities under `mutuallyReinforcingActivities.activities`, or an empty list if there are none.',
    participantsNotStated: 'State in `partners` of each activity who takes part besides its lead, or an empty list.',
  },
  evaluate({ partners, activities, asOf }, { newcomerDays }) {
    if (partners === undefined) return unsure('partnersNotStated')
    const joinedBy = addDays(asOf, -newcomerDays)
    const asked = partners.filter((partner) =>
      membershipsOn(partner, asOf).some(
        ({ role, joinedOn }) => role === 'partner' && (joinedOn === undefined || joinedOn <= joinedBy),
      ),
    )
    if (asked.length === 0) return notApplicable('noPartners')
    if (activities === undefined) return unsure('activitiesNotStated')
    const current = pendingActivities(activities, asOf)
    const active = new Set(
      current.flatMap((activity) => [activity.lead, ...(activity.partners ?? []).map(({ partner }) => partner)]),
    )
    const idle = asked.filter(({ id }) => !active.has(id))
    if (current.some((activity) => activity.partners === undefined)) {
      const open = idle.map((partner) => finding('unclear', partner, { partner: partner.name }))
      return verdict([], open, 'participantsNotStated')
    }
    const wrong = idle.map((partner) => finding('idle', partner, { partner: partner.name }))
    return verdict(wrong, [], 'participantsNotStated')
  },
  examples: [
    {
      title: 'one partner leads, the other takes part',
      record: {
        partners: [
          { id: 'clinic', name: 'Clinic', sector: 'health' },
          { id: 'library', name: 'Library', sector: 'education' },
        ],
        mutuallyReinforcingActivities: {
          activities: [{ id: 'bags', name: 'Book bags', lead: 'library', partners: [{ partner: 'clinic' }] }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a partner of two years without a part, and a newcomer',
      record: {
        partners: [
          {
            id: 'clinic',
            name: 'Clinic',
            sector: 'health',
            memberships: [{ role: 'partner', joinedOn: '2022-01-01' }, { role: 'funder' }],
          },
          {
            id: 'college',
            name: 'College',
            sector: 'education',
            memberships: [{ role: 'partner', joinedOn: '2023-11-01' }],
          },
          { id: 'library', name: 'Library', sector: 'education' },
        ],
        mutuallyReinforcingActivities: {
          activities: [{ id: 'bags', name: 'Book bags', lead: 'library', partners: [] }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['Clinic takes part in no activity planned or under way.'],
    },
    {
      title: 'an activity that names only its lead',
      record: {
        partners: [
          { id: 'clinic', name: 'Clinic', sector: 'health' },
          { id: 'library', name: 'Library', sector: 'education' },
        ],
        mutuallyReinforcingActivities: { activities: [{ id: 'bags', name: 'Book bags', lead: 'library' }] },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `partners` of each activity who takes part besides its lead, or an empty list.',
        'Clinic leads no activity, and some activities do not say who else takes part.',
      ],
    },
  ],
})
