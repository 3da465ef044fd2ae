// Does the backbone stand apart from those it is to serve?
import * as z from 'zod'
import type { Backbone } from '../../../conditions/backbone-support/backbone.ts'
import { exactSum } from '../../../foundation/exact-sum.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import { Share } from '../../../foundation/schema.ts'
import type { Partner } from '../../../initiative/partner.ts'
import type { Person } from '../../../initiative/person.ts'
import { defineCheck } from '../../define-check.ts'
import { fromRecord, shareOf } from '../../from-record.ts'
import { holdsOn } from '../../holds-on.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'
import { partnerNames } from '../../partner-name.ts'
import { membershipsOn } from '../../partner-roles.ts'
import { pendingActivities } from '../../pending-activities.ts'

export const backboneNotSeparate = defineCheck({
  id: 'backbone-support/backbone-not-separate',
  title: 'The backbone stands apart from those it serves',
  failureTitle: 'The backbone is not separate from those it serves',
  why: 'A backbone serves all partners alike. One that is mostly a partner itself, by its work or by its people, is torn between its own programs and everybody’s, and is seen as taking sides.',
  whenItMisleads:
    'Hosted and shared backbones work well where the arrangement is clear; the check sees that it is written down, not that it is kept. Activities that are the backbone’s own work, such as a campaign for all, count as led by it. Where partners have not entered their activities, the backbone seems to do everything.',
  evidence: ['kania-kramer-2011', 'hanleybrown-et-al-2012'],
  remedy: {
    effort: 'high',
    text: 'Write down who chooses and directs the backbone’s staff and keeps its books, if it has a host; and pass to other partners what it leads and they could lead.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    mostShare: Share.default(0.5).describe(
      'The greatest share of activities that the backbone’s organization may lead itself, and of its posts that people of other partners may hold. Above half, it is more a partner than a backbone.',
    ),
    fewestActivities: z
      .int()
      .min(1)
      .default(3)
      .describe(
        'The fewest activities of its own of which that is asked. One or two are often work for everybody, such as convening.',
      ),
  }),
  needs: ['backbones', 'partners', 'people', 'activities'],
  messages: {
    leadsItself: '{partner}, the organization of the backbone, itself leads {led} of {all} activities.',
    lent: 'Of {all} full-time equivalents of the backbone at {partner}, {lent} are held by people of other partners.',
    arrangementUnknown: 'The backbone at {partner} does not say whether it is an organization of its own.',
    hostingUnknown: 'The backbone at {partner} does not say how it is kept apart from its host.',
    backbonesNotStated: 'State the backbone under `backboneSupport.backbones`, or an empty list if there is none.',
    noBackbone: 'There is no backbone that could be separate.',
    arrangementNotStated:
      'State the `arrangement` of each listed backbone and, where it is hosted or shared, in `hosting` how that is arranged.',
  },
  evaluate({ backbones, partners, people, activities, asOf }, { mostShare, fewestActivities }) {
    if (backbones === undefined) return unsure('backbonesNotStated')
    const current = backbones.filter((backbone) => holdsOn(backbone, asOf))
    if (current.length === 0) return notApplicable('noBackbone')
    const nameOf = partnerNames(partners)
    const ofAgenda = pendingActivities(activities ?? [], asOf).filter(({ strategies }) => strategies?.length !== 0)
    const ledBy = Map.groupBy(ofAgenda, ({ lead }): string => lead)
    const lentPeople = peopleOfOthers({ backbones: current, partners, people }, asOf)
    const wrong = []
    const open = []
    for (const backbone of current) {
      const partner = nameOf(backbone.partner)
      const [led, all] = [ledBy.get(backbone.partner)?.length ?? 0, ofAgenda.length]
      if (led >= fewestActivities && led / all > mostShare) {
        const measured = shareOf(led, all, 'activities', asOf)
        wrong.push(finding('leadsItself', backbone, { partner, led, all }, measured))
      }
      const posts = (backbone.staff ?? []).filter((post) => holdsOn(post, asOf))
      const fte = exactSum(posts.map((post) => post.fte))
      const lent = exactSum(posts.filter(({ person = '' }) => lentPeople.has(person)).map((post) => post.fte))
      if (fte > 0 && lent / fte > mostShare) {
        const unit = { kind: 'share', of: 'full-time equivalents' } as const
        const measured = fromRecord(lent / fte, unit, 'share-of-full-time-equivalents', posts.length, asOf)
        wrong.push(finding('lent', backbone, { partner, lent, all: fte }, measured))
      }
      const { arrangement, hosting } = backbone
      if (arrangement === undefined) open.push(finding('arrangementUnknown', backbone, { partner }))
      else if (arrangement !== 'separate-organization' && hosting === undefined) {
        open.push(finding('hostingUnknown', backbone, { partner }))
      }
    }
    return verdict(wrong, open, 'arrangementNotStated')
  },
  examples: [
    {
      title: 'an organization of its own that leads one of two activities',
      record: {
        partners: [
          { id: 'office', name: 'Office', sector: 'nonprofit', memberships: [{ role: 'backbone' }] },
          { id: 'clinic', name: 'Clinic', sector: 'health' },
        ],
        people: [{ id: 'director', partner: 'office', level: 'executive' }],
        mutuallyReinforcingActivities: {
          activities: [
            { id: 'visits', name: 'Home visits', lead: 'clinic' },
            { id: 'campaign', name: 'Campaign', lead: 'office' },
          ],
        },
        backboneSupport: {
          backbones: [
            {
              id: 'backbone',
              partner: 'office',
              arrangement: 'separate-organization',
              staff: [{ role: 'executive-director', fte: 1, person: 'director' }],
            },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a host that keeps its program apart from the backbone',
      record: {
        partners: [{ id: 'foundation', name: 'Foundation', sector: 'philanthropy' }],
        backboneSupport: {
          backbones: [
            {
              id: 'backbone',
              partner: 'foundation',
              arrangement: 'hosted',
              hosting: 'The foundation keeps the books; the steering committee chooses and directs the staff.',
            },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a school board that leads most of what it coordinates, with a teacher as coordinator',
      record: {
        partners: [
          { id: 'school-board', name: 'School Board', sector: 'education' },
          { id: 'school', name: 'Hill School', sector: 'education' },
        ],
        people: [{ id: 'teacher', partner: 'school', level: 'staff' }],
        mutuallyReinforcingActivities: {
          activities: [
            { id: 'tutoring', name: 'Tutoring', lead: 'school-board' },
            { id: 'meals', name: 'Meals', lead: 'school-board' },
            { id: 'buses', name: 'Buses', lead: 'school-board' },
            { id: 'stories', name: 'Story time', lead: 'school' },
            { id: 'camps', name: 'Camps', lead: 'school', status: 'completed' },
            { id: 'sports', name: 'Sports', lead: 'school', strategies: [] },
          ],
        },
        backboneSupport: {
          backbones: [
            {
              id: 'backbone',
              partner: 'school-board',
              staff: [
                { role: 'facilitator', fte: 0.5, person: 'teacher' },
                { role: 'data-manager', fte: 0.25 },
                { role: 'project-manager', fte: 1, to: '2023-06-30' },
              ],
            },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'School Board, the organization of the backbone, itself leads 3 of 4 activities.',
        'Of 0.75 full-time equivalents of the backbone at School Board, 0.5 are held by people of other partners.',
      ],
    },
    {
      title: 'a hosted backbone without a word on how that is arranged, and one that does not say what it is',
      record: {
        partners: [
          { id: 'foundation', name: 'Foundation', sector: 'philanthropy' },
          { id: 'college', name: 'College', sector: 'education' },
        ],
        backboneSupport: {
          backbones: [
            { id: 'north', partner: 'foundation', arrangement: 'hosted' },
            { id: 'south', partner: 'college' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State the `arrangement` of each listed backbone and, where it is hosted or shared, in `hosting` how that is arranged.',
        'The backbone at Foundation does not say how it is kept apart from its host.',
        'The backbone at College does not say whether it is an organization of its own.',
      ],
    },
    {
      title: 'no backbone',
      record: { backboneSupport: { backbones: [] } },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['There is no backbone that could be separate.'],
    },
  ],
})

interface Everybody {
  readonly backbones: readonly Backbone[]
  readonly partners: readonly Partner[] | undefined
  readonly people: readonly Person[] | undefined
}

/** The people of partners who take part otherwise than as, or through, a backbone. */
function peopleOfOthers({ backbones, partners = [], people = [] }: Everybody, day: PlainDate): ReadonlySet<string> {
  const own = new Set<string>(backbones.map(({ partner }) => partner))
  const others = partners.filter((partner) => {
    const roles = membershipsOn(partner, day).map(({ role }) => role)
    return !own.has(partner.id) && !roles.includes('backbone') && roles.some((role) => role !== 'affiliate')
  })
  const otherIds = new Set<string>(others.map(({ id }) => id))
  return new Set(people.filter(({ partner }) => partner !== undefined && otherIds.has(partner)).map(({ id }) => id))
}
