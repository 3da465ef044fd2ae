// Does the backbone have its key roles: project manager, data manager, facilitator?
import * as z from 'zod'
import { type Backbone, type StaffPost, StaffRole } from '../../../conditions/backbone-support/backbone.ts'
import type { BackboneFunction, BackboneFunctionKind } from '../../../conditions/backbone-support/backbone-function.ts'
import { byText } from '../../../foundation/order.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import { defineCheck } from '../../define-check.ts'
import { holdsOn } from '../../holds-on.ts'
import { inWords } from '../../in-words.ts'
import { fail, finding, notApplicable, pass, unsure } from '../../outcome.ts'
import { partnerNames } from '../../partner-name.ts'

export const missingKeyRoles = defineCheck({
  id: 'backbone-support/missing-key-roles',
  title: 'The backbone has its key roles',
  failureTitle: 'The backbone lacks key roles',
  why: 'Somebody has to keep the plan, somebody the data, and somebody the conversation among partners. These are three skills, and the one that is lacking is the one that partners go without.',
  whenItMisleads:
    'One person often holds several of these roles: it then needs a post for each, with its part of their time. A post says nothing of whether somebody holds it.',
  evidence: ['kania-kramer-2011'],
  remedy: {
    effort: 'high',
    text: 'Give each listed role to somebody, with time of their own for it, in the backbone or at a partner that has the skill.',
  },
  identifiedBy: ['role'],
  lifecycle: 'stable',
  options: z.strictObject({
    required: z
      .array(StaffRole)
      .min(1)
      .default(['project-manager', 'data-manager', 'facilitator'])
      .describe('The roles asked for: the three of Kania & Kramer (2011).'),
  }),
  needs: ['backbones', 'backboneFunctions', 'partners'],
  messages: {
    never: 'The backbone has no post of {role}.',
    ended: 'The backbone has had no post of {role} since {lastDay}.',
    later: 'The backbone has a post of {role} only from {firstDay} on.',
    staffUnknown: 'The backbone at {partner} does not state its posts.',
    backbonesNotStated: 'State the backbone under `backboneSupport.backbones`, or an empty list if there is none.',
    noBackbone: 'There is no backbone that could have posts.',
    staffNotStated: 'State in `staff` of each listed backbone its posts, or an empty list if there are none.',
  },
  evaluate({ backbones, backboneFunctions, partners, asOf }, { required }) {
    if (backbones === undefined) return unsure('backbonesNotStated')
    const current = backbones.filter((backbone) => holdsOn(backbone, asOf))
    const [first] = current
    if (first === undefined) return notApplicable('noBackbone')
    const atPartners = rolesAtPartners(backboneFunctions ?? [], asOf)
    const posts = Map.groupBy(
      current.flatMap(({ staff }) => staff ?? []),
      ({ role }) => role,
    )
    const lacking = required.filter(
      (role) => !atPartners.has(role) && !(posts.get(role) ?? []).some((post) => holdsOn(post, asOf)),
    )
    if (lacking.length === 0) return pass()
    const silent = current.filter(({ staff }) => staff === undefined)
    if (silent.length > 0) {
      const nameOf = partnerNames(partners)
      return unsure(
        'staffNotStated',
        silent.map((backbone) => finding('staffUnknown', backbone, { partner: nameOf(backbone.partner) })),
      )
    }
    return fail(lacking.map((role) => lackOf(role, posts.get(role) ?? [], first, asOf)))
  },
  examples: [
    {
      title: 'two posts, and a university that manages the data',
      record: {
        partners: [
          { id: 'office', name: 'Office', sector: 'nonprofit' },
          { id: 'university', name: 'University', sector: 'education' },
        ],
        backboneSupport: {
          backbones: [
            {
              id: 'backbone',
              partner: 'office',
              staff: [
                { role: 'project-manager', fte: 1 },
                { role: 'facilitator', fte: 0.5 },
              ],
            },
          ],
          functions: [{ id: 'data', kind: 'manage-data', partner: 'university' }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'one post ended, one begins later, one there never was',
      record: {
        partners: [{ id: 'office', name: 'Office', sector: 'nonprofit' }],
        backboneSupport: {
          backbones: [
            {
              id: 'backbone',
              partner: 'office',
              staff: [
                { role: 'project-manager', fte: 1, to: '2023-03-31' },
                { role: 'facilitator', fte: 0.5, from: '2024-02-01' },
              ],
            },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'The backbone has had no post of project manager since 2023-03-31.',
        'The backbone has no post of data manager.',
        'The backbone has a post of facilitator only from 2024-02-01 on.',
      ],
    },
    {
      title: 'a backbone that does not state its posts',
      record: {
        partners: [{ id: 'office', name: 'Office', sector: 'nonprofit' }],
        backboneSupport: { backbones: [{ id: 'backbone', partner: 'office' }] },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `staff` of each listed backbone its posts, or an empty list if there are none.',
        'The backbone at Office does not state its posts.',
      ],
    },
    {
      title: 'a backbone that ended',
      record: {
        partners: [{ id: 'office', name: 'Office', sector: 'nonprofit' }],
        backboneSupport: { backbones: [{ id: 'backbone', partner: 'office', staff: [], to: '2023-06-30' }] },
      },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['There is no backbone that could have posts.'],
    },
  ],
})

/** What there was of a role, or is to come, tells more than that there is none. */
function lackOf(code: StaffRole, posts: readonly StaffPost[], backbone: Backbone, day: PlainDate) {
  const role = inWords(code)
  const [over, toCome] = [
    posts.filter(({ to }) => to !== undefined && to < day),
    posts.find(({ from }) => from !== undefined && from > day),
  ]
  const ended = over.toSorted((a, b) => byText(a.to, b.to)).at(-1)
  if (ended?.to !== undefined) return finding('ended', ended, { role, lastDay: ended.to })
  if (toCome?.from !== undefined) return finding('later', toCome, { role, firstDay: toCome.from })
  return finding('never', backbone, { role })
}

const roleOfFunction: Readonly<Partial<Record<BackboneFunctionKind, StaffRole>>> = {
  'manage-data': 'data-manager',
  'facilitate-dialogue': 'facilitator',
  'handle-communications': 'communications',
  'coordinate-community-outreach': 'community-outreach',
  'mobilize-funding': 'fundraising',
}

/** The roles whose work a partner carries; not one that has nothing to show for it. */
function rolesAtPartners(functions: readonly BackboneFunction[], day: PlainDate): ReadonlySet<StaffRole | undefined> {
  const carried = functions.filter(
    ({ partner, evidence }) =>
      partner !== undefined && (evidence?.some(({ on }) => on === undefined || on <= day) ?? true),
  )
  return new Set(carried.map(({ kind }) => roleOfFunction[kind]))
}
