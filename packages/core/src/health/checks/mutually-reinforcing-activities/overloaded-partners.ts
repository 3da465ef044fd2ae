// Do partners have the people for all they have taken on?
import * as z from 'zod'
import { planInForce } from '../../../conditions/mutually-reinforcing-activities/plan-in-force.ts'
import { Share } from '../../../foundation/schema.ts'
import { belongsOn } from '../../../initiative/membership.ts'
import { defineCheck } from '../../define-check.ts'
import { fromRecord } from '../../from-record.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'
import { staffInActivities, sumOfStaff } from '../../staff-in-activities.ts'

const clinic = { id: 'clinic', name: 'Clinic', sector: 'health', staffFte: 2 } as const
const library = { id: 'library', name: 'Library', sector: 'education', staffFte: 4 } as const
const visits = { id: 'visits', name: 'Visits', lead: 'library', resources: { staffFte: 3 } } as const

export const overloadedPartners = defineCheck({
  id: 'mutually-reinforcing-activities/overloaded-partners',
  title: 'Partners have the people for what they have taken on',
  failureTitle: 'Some partners have taken on more than they have people for',
  why: 'A partner that has promised more than it can do lets down all whose work builds on it; differentiated activities let each take on what it can carry.',
  whenItMisleads:
    'Full-time equivalents are what partners state, and volunteers or people hired for one activity may be counted in one place and not in the other. A partner can be stretched long before all of its people work for the initiative.',
  evidence: ['kania-kramer-2011', 'hanleybrown-et-al-2012'],
  remedy: {
    effort: 'medium',
    text: 'Ask each listed partner what it can really carry, and move the rest to others, to a later day or out of the plan; or correct the numbers.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    mostShare: z
      .number()
      .positive()
      .default(1)
      .describe(
        'The most of its staff, as a share, that a partner may put in. 1 is everybody it has: beyond that it cannot keep its word. A lower share leaves room for its own work.',
      ),
    leastStated: Share.default(0.5).describe(
      'The least share of the activities a partner is in that say how many of its people work in them. Below half, those that are silent could turn the result.',
    ),
  }),
  needs: ['partners', 'activities', 'contributions', 'plansOfAction'],
  messages: {
    overcommitted: '{partner} has {staff} full-time equivalents, and {committed} work in its activities.',
    overpromised: '{partner} has {staff} full-time equivalents, and has promised {committed} to the plan of action.',
    staffUnclear: '{partner} does not say how many full-time equivalents it has.',
    activitiesUnclear: '{partner} has {staff} full-time equivalents, and up to {committed} may work in its activities.',
    workUnclear: '{silent} of {all} activities that {partner} is in do not say how many of its people work in them.',
    partnersNotStated: 'State the partners under `partners`.',
    activitiesNotStated: 'State the activities under `mutuallyReinforcingActivities.activities`.',
    nothingTakenOn: 'No partner takes part in an activity that goes on, or has promised people to the plan of action.',
    staffNotStated:
      'State `staffFte` of each listed partner, and of its part in each activity it is in (`resources.staffFte` where it is the lead).',
  },
  evaluate({ partners, activities, contributions = [], plansOfAction = [], asOf }, { mostShare, leastStated }) {
    if (partners === undefined) return unsure('partnersNotStated')
    if (activities === undefined) return unsure('activitiesNotStated')
    const inActivities = staffInActivities(activities, asOf)
    const plan = planInForce(plansOfAction, asOf)?.id
    const promises = Map.groupBy(
      contributions.filter((one) => plan !== undefined && one.plan === plan && one.staffFte !== undefined),
      ({ partner }): string => partner,
    )
    const asked = partners.filter(
      (partner) => belongsOn(partner, asOf) && (inActivities.has(partner.id) || promises.has(partner.id)),
    )
    if (asked.length === 0) return notApplicable('nothingTakenOn')
    const wrong = []
    const open = []
    for (const one of asked) {
      const { name: partner, staffFte: staff } = one
      if (staff === undefined) {
        open.push(finding('staffUnclear', one, { partner }))
        continue
      }
      const { least = 0, most = 0, all = 0, silent = 0 } = inActivities.get(one.id) ?? {}
      const promised = sumOfStaff((promises.get(one.id) ?? []).map(({ staffFte = 0 }) => staffFte))
      const limit = staff * mostShare
      if (Math.max(least, promised) > limit) {
        const committed = Math.max(least, promised)
        const unit = { kind: 'quantity', in: 'full-time equivalents' } as const
        const measured = fromRecord(committed, unit, 'staff-committed', all, asOf)
        const message = promised > least ? 'overpromised' : 'overcommitted'
        wrong.push(finding(message, one, { partner, staff, committed }, measured))
      } else if (most > limit) {
        open.push(finding('activitiesUnclear', one, { partner, staff, committed: most }))
      } else if (all > 0 && 1 - silent / all < leastStated) {
        open.push(finding('workUnclear', one, { partner, silent, all }))
      }
    }
    return verdict(wrong, open, 'staffNotStated')
  },
  examples: [
    {
      title: 'everybody a partner has is at work, and nobody twice',
      record: {
        partners: [clinic, library],
        mutuallyReinforcingActivities: {
          activities: [
            { ...visits, partners: [{ partner: 'clinic', staffFte: 2 }] },
            { id: 'bags', name: 'Bags', lead: 'library', partners: [], resources: { staffFte: 3 } },
            { id: 'later', name: 'Later', lead: 'library', resources: { staffFte: 9 }, status: 'planned' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'one partner has put in more people than it has, another has promised more',
      record: {
        partners: [clinic, library],
        mutuallyReinforcingActivities: {
          activities: [
            { ...visits, partners: [] },
            { id: 'bags', name: 'Bags', lead: 'library', partners: [], resources: { staffFte: 2 } },
          ],
          contributions: [
            { id: 'now', partner: 'clinic', plan: 'second', text: 'Nurses', staffFte: 2.5 },
            { id: 'then', partner: 'clinic', plan: 'first', text: 'Nurses', staffFte: 9 },
          ],
          plans: [
            { id: 'first', name: 'First plan', adoptedOn: '2022-01-01' },
            { id: 'second', name: 'Second plan', adoptedOn: '2023-01-01' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'Clinic has 2 full-time equivalents, and has promised 2.5 to the plan of action.',
        'Library has 4 full-time equivalents, and 5 work in its activities.',
      ],
    },
    {
      title: 'too little is said of who works where',
      record: {
        partners: [clinic, library, { id: 'school', name: 'School', sector: 'education' }],
        mutuallyReinforcingActivities: {
          activities: [
            { ...visits, partners: [{ partner: 'school' }] },
            { id: 'bags', name: 'Bags', lead: 'library', resources: { staffFte: 2 } },
            { id: 'calls', name: 'Calls', lead: 'clinic' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State `staffFte` of each listed partner, and of its part in each activity it is in (`resources.staffFte` where it is the lead).',
        '1 of 1 activities that Clinic is in do not say how many of its people work in them.',
        'Library has 4 full-time equivalents, and up to 5 may work in its activities.',
        'School does not say how many full-time equivalents it has.',
      ],
    },
    {
      title: 'nothing goes on yet',
      record: {
        partners: [library],
        mutuallyReinforcingActivities: { activities: [{ ...visits, startsOn: '2024-01-01' }] },
      },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['No partner takes part in an activity that goes on, or has promised people to the plan of action.'],
    },
  ],
})
