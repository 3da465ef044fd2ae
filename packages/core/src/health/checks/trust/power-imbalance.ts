// Is a say in decisions spread over partners?
import * as z from 'zod'
import { Share } from '../../../foundation/schema.ts'
import type { Partner } from '../../../initiative/partner.ts'
import { defineCheck } from '../../define-check.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'

/** What gives a say, and what it is called in a sentence. */
const says: Readonly<Record<string, string>> = {
  influence: 'influence, as partners see it in each other',
  seats: 'seats on steering committees',
  attendance: 'attendance where decisions are taken',
}

/** Between fewer there is nothing to spread. */
const FEWEST = 3

const partners = [
  { id: 'clinic', name: 'Clinic', sector: 'health' },
  { id: 'library', name: 'Library', sector: 'education' },
  { id: 'school', name: 'School', sector: 'education' },
  { id: 'fund', name: 'Fund', sector: 'philanthropy' },
] as const

/** A steering committee on which partners have one seat for each time they are named. */
function seated(...members: readonly string[]) {
  return {
    backboneSupport: {
      steeringCommittees: [
        { id: 'steering', name: 'Steering committee', members: members.map((partner) => ({ partner })) },
      ],
    },
  }
}

export const powerImbalance = defineCheck({
  id: 'trust/power-imbalance',
  title: 'A say in decisions is spread over partners',
  failureTitle: 'A say in decisions is in few hands',
  why: 'Partners trust a process in which they have a say. Where few decide, the others come to listen, then send somebody, and then stay away.',
  whenItMisleads:
    'Being there is not having a say, and a quiet partner may be the one that all follow. Money and staff are left out here, because they come in very different sizes; `powerBalance` shows them.',
  evidence: ['varda-retrum-2012', 'kania-kramer-2011'],
  remedy: {
    effort: 'medium',
    text: 'Look at who sits and speaks where decisions are taken, free seats for those who have none, and let others set and lead the agenda in turn.',
  },
  identifiedBy: ['resource'],
  lifecycle: 'stable',
  options: z.strictObject({
    mostImbalance: Share.default(0.5).describe(
      'The greatest Gini coefficient, corrected for few partners. At a half, two partners differ on average by as much as a partner has on average.',
    ),
  }),
  needs: ['partners', 'powerBalance'],
  messages: {
    imbalanced: 'The imbalance of {resource} is {gini}; {partner} has {percent}% of it.',
    unclear: 'The imbalance of {resource} may be above {most}: too much of it is not stated.',
    nothingKnown:
      'State who sits on steering committees, who came to their meetings, or how partners see each other’s influence.',
    tooFew: 'Too few partners have a say to tell how it is spread.',
    notStated: 'State who has what of each listed resource.',
  },
  evaluate({ partners, powerBalance }, { mostImbalance: most }) {
    const byId = new Map<string, Partner>(partners?.map((partner) => [partner.id, partner]))
    const asked = powerBalance.distributions.filter(({ resource }) => says[resource] !== undefined)
    const known = asked.filter(({ measures }) => measures.giniCorrected.kind === 'observed')
    if (known.length === 0) {
      const isOpen = asked.some(({ measures: { giniCorrected } }) => {
        return giniCorrected.kind === 'missing' && giniCorrected.reason !== 'not-applicable'
      })
      return isOpen || partners === undefined ? unsure('nothingKnown') : notApplicable('tooFew')
    }
    const spread = known.filter(({ holders }) => holders.length >= FEWEST)
    if (spread.length === 0) return notApplicable('tooFew')
    const wrong = []
    const open = []
    for (const {
      resource,
      holders: [greatest],
      measures,
    } of spread) {
      const { giniCorrected } = measures
      const partner = byId.get(greatest?.id ?? '')
      if (giniCorrected.kind === 'missing' || greatest === undefined || partner === undefined) continue
      const { value, interval } = giniCorrected
      const words = says[resource] ?? resource
      if (value > most && (interval === undefined || interval.lower > most)) {
        const data = { resource: words, gini: value, partner: partner.name, percent: greatest.share * 100 }
        wrong.push(finding('imbalanced', partner, data, giniCorrected))
      } else if (value > most) open.push(finding('unclear', partner, { resource: words, most }))
    }
    return verdict(wrong, open, 'notStated')
  },
  examples: [
    {
      title: 'one seat each',
      record: { partners, ...seated('clinic', 'library', 'school', 'fund') },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a committee in which one partner has most seats',
      record: { partners, ...seated('fund', 'fund', 'fund', 'fund', 'fund', 'fund', 'fund', 'clinic', 'library') },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['The imbalance of seats on steering committees is 0.67; Fund has 77.78% of it.'],
    },
    {
      title: 'two partners',
      record: { partners: partners.slice(0, 2), ...seated('clinic', 'library', 'library') },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['Too few partners have a say to tell how it is spread.'],
    },
    {
      title: 'nothing is said of who has a say',
      record: { partners },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State who sits on steering committees, who came to their meetings, or how partners see each other’s influence.',
      ],
    },
  ],
})
