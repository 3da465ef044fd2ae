// Does most money come from one funder?
import * as z from 'zod'
import { Share } from '../../../foundation/schema.ts'
import type { Partner } from '../../../initiative/partner.ts'
import { defineCheck } from '../../define-check.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'

const fund = { id: 'fund', name: 'Northfield Fund', sector: 'philanthropy' } as const
const other = { id: 'other', name: 'City', sector: 'government' } as const

function gift(id: string, funder: string, amount: number) {
  return { id, funder, amount, currency: 'CAD' }
}

export const concentratedFunding = defineCheck({
  id: 'funding/concentrated-funding',
  title: 'Money comes from several funders',
  failureTitle: 'Most money comes from one funder',
  why: 'What hangs on one funder ends when its board turns to something else, and until then it is the funder’s agenda that everybody serves.',
  whenItMisleads:
    'An initiative often begins with one patient funder, and rightly so. Work that partners pay from their own budgets is not a commitment on record, and makes the one that is look larger.',
  evidence: ['kania-kramer-2011', 'hanleybrown-et-al-2012'],
  remedy: {
    effort: 'high',
    text: 'Ask the greatest funder to bring two others to the table, and offer them a part of the plan that they can call theirs.',
  },
  identifiedBy: ['currency'],
  lifecycle: 'stable',
  options: z.strictObject({
    mostShare: Share.default(2 / 3).describe(
      'The greatest share of the money that may come from one funder. Above two thirds, all others together could not keep half of the work going.',
    ),
  }),
  needs: ['partners', 'fundingCommitments', 'powerBalance'],
  messages: {
    concentrated: '{funder} gives {percent}% of the {currency} committed for {asOf}.',
    commitmentsNotStated: 'State the money committed under `funding.commitments`.',
    noMoney: 'No money is committed for the day.',
  },
  evaluate({ partners = [], fundingCommitments, powerBalance, asOf }, { mostShare }) {
    if (fundingCommitments === undefined) return unsure('commitmentsNotStated')
    const given = powerBalance.distributions.filter(
      ({ resource, holders }) => resource === 'money-given' && holders.length > 0,
    )
    if (given.length === 0) return notApplicable('noMoney')
    const byId = new Map<string, Partner>(partners.map((partner) => [partner.id, partner]))
    const wrong = given.flatMap(({ unit, holders: [greatest], measures: { topShare } }) => {
      const share = topShare.kind === 'observed' ? topShare.value : 0
      const funder = byId.get(greatest?.id ?? '')
      const currency = unit?.kind === 'amount' ? unit.currency : ''
      if (share <= mostShare || funder === undefined) return []
      const data = { funder: funder.name, percent: share * 100, currency, asOf }
      return [finding('concentrated', funder, data, topShare)]
    })
    return verdict(wrong, [], 'noMoney')
  },
  examples: [
    {
      title: 'two thirds from one, a third from another',
      record: { partners: [fund, other], funding: { commitments: [gift('a', 'fund', 200), gift('b', 'other', 100)] } },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'three quarters from one; what another gives begins next year',
      record: {
        partners: [fund, other],
        funding: {
          commitments: [
            gift('a', 'fund', 300),
            gift('b', 'other', 100),
            { ...gift('c', 'other', 900), from: '2024-01-01' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['Northfield Fund gives 75% of the CAD committed for 2023-12-31.'],
    },
    {
      title: 'no money for the day',
      record: { partners: [fund], funding: { commitments: [] } },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['No money is committed for the day.'],
    },
    {
      title: 'nothing is said of money',
      record: {},
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: ['State the money committed under `funding.commitments`.'],
    },
  ],
})
