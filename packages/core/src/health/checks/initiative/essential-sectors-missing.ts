// Do all the sectors take part that collective impact cannot do without?
import * as z from 'zod'
import { list } from '../../../foundation/schema.ts'
import { Sector } from '../../../initiative/partner.ts'
import { defineCheck } from '../../define-check.ts'
import { fail, finding, pass, unsure } from '../../outcome.ts'
import { formalPartners } from '../../partner-roles.ts'
import { sectorWords } from '../../sector-words.ts'

export const essentialSectorsMissing = defineCheck({
  id: 'initiative/essential-sectors-missing',
  title: 'All essential sectors take part',
  failureTitle: 'Some essential sectors take no part',
  why: 'Large problems lie across sectors, and no single one can solve them. Where business or government stays outside, jobs and rules stay as they are, whatever the others do.',
  whenItMisleads:
    'Which sectors are essential depends on the problem: set `sectors` to those that yours needs. One partner of a sector does not speak for all of it, and an organization that belongs to two sectors counts in one.',
  evidence: ['kania-kramer-2011', 'hanleybrown-et-al-2012'],
  remedy: {
    effort: 'medium',
    text: 'Ask who in each missing sector has most to gain from a solution, and let somebody they respect invite them.',
  },
  identifiedBy: ['sector'],
  lifecycle: 'stable',
  options: z.strictObject({
    sectors: list(Sector)
      .default(['business', 'government', 'nonprofit'])
      .describe('The sectors that have to take part: the three that Kania and Kramer name.'),
  }),
  needs: ['partners'],
  messages: {
    missing: 'Nobody from {sector} takes part.',
    unclear: 'Nobody from {sector} is known to take part; partners of other sectors may be from there.',
    partnersNotStated: 'State the partners under `partners`, each with its sector.',
    sectorsNotStated: 'State the sector of the partners that are entered as `other`.',
  },
  evaluate({ partners, asOf }, { sectors }) {
    if (partners === undefined) return unsure('partnersNotStated')
    const present = new Set(formalPartners(partners, asOf).map(({ sector }) => sector))
    const lacking = sectors.filter((sector) => !present.has(sector)).map((sector) => sectorWords[sector])
    if (lacking.length === 0) return pass()
    if (!present.has('other')) return fail(lacking.map((sector) => finding('missing', 'partners', { sector })))
    return unsure(
      'sectorsNotStated',
      lacking.map((sector) => finding('unclear', 'partners', { sector })),
    )
  },
  examples: [
    {
      title: 'all three take part',
      record: { partners: [partner('mill', 'business'), partner('city', 'government'), partner('aid', 'nonprofit')] },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'no business, and the city has left',
      record: {
        partners: [
          partner('aid', 'nonprofit'),
          { ...partner('city', 'government'), memberships: [{ role: 'partner', leftOn: '2022-12-31' }] },
        ],
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['Nobody from business takes part.', 'Nobody from government takes part.'],
    },
    {
      title: 'a partner of which it is not known',
      record: { partners: [partner('city', 'government'), partner('aid', 'nonprofit'), partner('co-op', 'other')] },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State the sector of the partners that are entered as `other`.',
        'Nobody from business is known to take part; partners of other sectors may be from there.',
      ],
    },
  ],
})

function partner(id: string, sector: Sector) {
  return { id, name: id, sector }
}
