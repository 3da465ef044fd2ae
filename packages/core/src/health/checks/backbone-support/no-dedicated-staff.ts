// Does the backbone have people whose work it is to coordinate?
import * as z from 'zod'
import { exactSum } from '../../../foundation/exact-sum.ts'
import { defineCheck } from '../../define-check.ts'
import { fromRecord } from '../../from-record.ts'
import { holdsOn } from '../../holds-on.ts'
import { fail, finding, notApplicable, pass, unsure } from '../../outcome.ts'

export const noDedicatedStaff = defineCheck({
  id: 'backbone-support/no-dedicated-staff',
  title: 'The backbone has staff of its own',
  failureTitle: 'The backbone has too few staff of its own',
  why: 'Coordination takes time, and none of the participating organizations has any to spare: it needs people whose work it is.',
  whenItMisleads: 'Hours say nothing about skill or standing. In a small place less than a full post can be enough.',
  evidence: ['kania-kramer-2011', 'turner-et-al-2012'],
  remedy: {
    effort: 'high',
    text: 'Find the money for at least one full post, and free the people who hold it from other work.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    leastFte: z
      .number()
      .positive()
      .default(1)
      .describe(
        'The least number of full-time equivalents, all posts together. Below one, coordinating is nobody’s main work; the framework names three roles.',
      ),
  }),
  needs: ['backbones'],
  messages: {
    tooFew: 'The backbone has {fte} full-time equivalents; at least {leastFte} are asked for.',
    staffUnknown: 'The backbone {backbone} does not state its posts.',
    backbonesNotStated: 'State the backbone under `backboneSupport.backbones`, or an empty list if there is none.',
    noBackbone: 'There is no backbone that could have staff.',
    staffNotStated: 'State in `staff` of each listed backbone its posts, or an empty list if there are none.',
  },
  evaluate({ backbones, asOf }, { leastFte }) {
    if (backbones === undefined) return unsure('backbonesNotStated')
    const current = backbones.filter((backbone) => holdsOn(backbone, asOf))
    if (current.length === 0) return notApplicable('noBackbone')
    const posts = current.flatMap(({ staff }) => staff ?? []).filter((post) => holdsOn(post, asOf))
    const fte = exactSum(posts.map((post) => post.fte))
    if (fte >= leastFte) return pass()
    const unknown = current.filter(({ staff }) => staff === undefined)
    if (unknown.length > 0) {
      return unsure(
        'staffNotStated',
        unknown.map((backbone) => finding('staffUnknown', backbone, { backbone: backbone.id })),
      )
    }
    const measured = fromRecord(fte, { kind: 'quantity', in: 'full-time equivalents' }, 'sum', posts.length, asOf)
    return fail(current.map((backbone) => finding('tooFew', backbone, { fte, leastFte }, measured)))
  },
  examples: [
    {
      title: 'two half posts',
      record: {
        partners: [{ id: 'foundation', name: 'Foundation', sector: 'philanthropy' }],
        backboneSupport: {
          backbones: [
            {
              id: 'backbone',
              partner: 'foundation',
              staff: [
                { role: 'project-manager', fte: 0.5 },
                { role: 'data-manager', fte: 0.5 },
              ],
            },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'one of two posts was given up',
      record: {
        partners: [{ id: 'foundation', name: 'Foundation', sector: 'philanthropy' }],
        backboneSupport: {
          backbones: [
            {
              id: 'backbone',
              partner: 'foundation',
              staff: [
                { role: 'project-manager', fte: 0.25 },
                { role: 'data-manager', fte: 1, to: '2023-06-30' },
              ],
            },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['The backbone has 0.25 full-time equivalents; at least 1 are asked for.'],
    },
    {
      title: 'a backbone that does not state its posts',
      record: {
        partners: [{ id: 'foundation', name: 'Foundation', sector: 'philanthropy' }],
        backboneSupport: { backbones: [{ id: 'backbone', partner: 'foundation' }] },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `staff` of each listed backbone its posts, or an empty list if there are none.',
        'The backbone backbone does not state its posts.',
      ],
    },
    {
      title: 'no backbone',
      record: { backboneSupport: { backbones: [] } },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['There is no backbone that could have staff.'],
    },
  ],
})
