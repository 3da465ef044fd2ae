// Does the money behind the initiative follow its strategies?
import * as z from 'zod'
import { exactSum } from '../../../foundation/exact-sum.ts'
import { byText } from '../../../foundation/order.ts'
import { Share } from '../../../foundation/schema.ts'
import type { FundingCommitment } from '../../../funding/funding-commitment.ts'
import { defineCheck } from '../../define-check.ts'
import { fromRecord } from '../../from-record.ts'
import { holdsOn } from '../../holds-on.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'

export const unalignedFunding = defineCheck({
  id: 'funding/unaligned-funding',
  title: 'Most money follows the strategies',
  failureTitle: 'Too little money follows the strategies',
  why: 'Partners follow the money in the end: an agenda that funders pay others to leave aside is not carried out.',
  whenItMisleads:
    'Commitments count by their amount, so one large capital grant can hide many small ones. Money for the backbone serves all strategies and counts as aligned.',
  evidence: ['kania-kramer-2011', 'hanleybrown-et-al-2012'],
  remedy: {
    effort: 'high',
    text: 'Show funders the strategies and what they still lack, and ask which of their commitments could serve one.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    leastShare: Share.default(0.5).describe(
      'The least share of money that follows a strategy. Below half, more is paid for work beside the agenda than for the agenda.',
    ),
  }),
  needs: ['fundingCommitments'],
  messages: {
    unaligned: '{aligned} of {all} {currency} committed follow a strategy or go to the backbone.',
    outside: 'The commitment {commitment} over {amount} {currency} follows no strategy.',
    unclear: 'The commitment {commitment} over {amount} {currency} does not say which strategies it follows.',
    commitmentsNotStated: 'State the money committed under `funding.commitments`.',
    noMoney: 'No money is committed for the day.',
    strategiesNotStated: 'State in `strategies` of each listed commitment which it follows, or an empty list if none.',
  },
  evaluate({ fundingCommitments, asOf }, { leastShare }) {
    if (fundingCommitments === undefined) return unsure('commitmentsNotStated')
    const current = fundingCommitments.filter((commitment) => commitment.amount > 0 && holdsOn(commitment, asOf))
    const byCurrency = [...Map.groupBy(current, ({ currency }) => currency)].sort(([a], [b]) => byText(a, b))
    if (byCurrency.length === 0) return notApplicable('noMoney')
    const wrong = []
    const open = []
    for (const [currency, commitments] of byCurrency) {
      const all = sumOf(commitments)
      const aligned = sumOf(commitments.filter(isAligned))
      if (aligned / all >= leastShare) continue
      const unknown = commitments.filter((each) => !isAligned(each) && each.strategies === undefined)
      const sayWhich = (each: FundingCommitment) => ({ commitment: each.id, amount: each.amount, currency })
      if (sumOf(commitments.filter((each) => isAligned(each) || each.strategies === undefined)) / all >= leastShare) {
        open.push(...unknown.map((each) => finding('unclear', each, sayWhich(each))))
        continue
      }
      const unit = { kind: 'share', of: currency } as const
      const measured = fromRecord(aligned / all, unit, 'share-of-amount', commitments.length, asOf)
      const outside = commitments.filter((each) => !isAligned(each) && each.strategies !== undefined)
      wrong.push(
        finding('unaligned', 'fundingCommitments', { aligned, all, currency }, measured),
        ...outside.map((each) => finding('outside', each, sayWhich(each))),
      )
    }
    return verdict(wrong, open, 'strategiesNotStated')
  },
  examples: [
    {
      title: 'half of the money follows a strategy, and what does not say so could not turn it',
      record: {
        partners: [{ id: 'fund', name: 'Fund', sector: 'philanthropy' }],
        commonAgenda: { strategies: [{ id: 'home', name: 'Reading at home' }] },
        funding: {
          commitments: [
            { id: 'books', funder: 'fund', amount: 300, currency: 'CAD', strategies: ['home'] },
            { id: 'hall', funder: 'fund', amount: 300, currency: 'CAD' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'most money of today goes elsewhere',
      record: {
        partners: [{ id: 'fund', name: 'Fund', sector: 'philanthropy' }],
        backboneSupport: { backbones: [{ id: 'backbone', partner: 'fund' }] },
        funding: {
          commitments: [
            { id: 'staff', funder: 'fund', backbone: 'backbone', amount: 100, currency: 'CAD' },
            { id: 'hall', funder: 'fund', amount: 300, currency: 'CAD', strategies: [] },
            { id: 'old', funder: 'fund', amount: 900, currency: 'USD', strategies: [], to: '2022-12-31' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        '100 of 400 CAD committed follow a strategy or go to the backbone.',
        'The commitment hall over 300 CAD follows no strategy.',
      ],
    },
    {
      title: 'a commitment that could turn the result does not say what it follows',
      record: {
        partners: [{ id: 'fund', name: 'Fund', sector: 'philanthropy' }],
        funding: {
          commitments: [
            { id: 'books', funder: 'fund', amount: 300, currency: 'CAD' },
            { id: 'hall', funder: 'fund', amount: 100, currency: 'CAD', strategies: [] },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `strategies` of each listed commitment which it follows, or an empty list if none.',
        'The commitment books over 300 CAD does not say which strategies it follows.',
      ],
    },
    {
      title: 'money that ran out',
      record: {
        partners: [{ id: 'fund', name: 'Fund', sector: 'philanthropy' }],
        funding: { commitments: [{ id: 'old', funder: 'fund', amount: 900, currency: 'CAD', to: '2022-12-31' }] },
      },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['No money is committed for the day.'],
    },
  ],
})

function isAligned({ backbone, strategies = [] }: FundingCommitment): boolean {
  return backbone !== undefined || strategies.length > 0
}

function sumOf(commitments: readonly FundingCommitment[]): number {
  return exactSum(commitments.map(({ amount }) => amount))
}
