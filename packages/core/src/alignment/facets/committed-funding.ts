// How much of the money a partner gives goes to the agenda.
import { exactSum } from '../../foundation/exact-sum.ts'
import { byText } from '../../foundation/order.ts'
import type { FundingCommitment } from '../../funding/funding-commitment.ts'
import { defineFacet } from '../define-facet.ts'
import { entityCoverage, notJudged, shareOf } from '../judgement.ts'

/** Share of the money a partner has committed for the day that goes to a strategy in force or to the backbone. */
export const committedFunding = defineFacet({
  id: 'committed-funding',
  version: 1,
  title: 'Puts its money behind the agenda',
  of: 'partner',
  condition: 'backbone-support',
  says: 'Of the money the partner gives by commitments that run on that day, the share that goes to a strategy in force or to the backbone. Currencies are not converted: the least share in any of them is given, which holds at whatever rate of exchange.',
  whenItMisleads:
    'A record that holds only what was given to the initiative shows 1, whatever else the partner funds. A commitment over many years weighs as its whole amount. Most partners give no money, so the mean rests on few.',
  howItCanBeGamed:
    'By recording only what fits: once one of its commitments says what it is for, one that does not counts as outside, so it has to be left out of the record altogether. By saying nothing of any: the value is then missing, which the coverage of the mean shows. By a small gift in another currency: the least share counts.',
  references: ['kania-kramer-2011', 'turner-et-al-2012'],
  judge(partner, { commitments, commitmentsOf, strategies, servesAgenda }) {
    if (commitments === undefined || strategies === undefined) return notJudged('not-stated')
    const given = commitmentsOf(partner.id).filter(({ amount }) => amount > 0)
    if (given.length === 0) return notJudged('not-applicable', 'It has committed no money for that day.')
    const stated = given.filter(
      (commitment) => commitment.strategies !== undefined || commitment.backbone !== undefined,
    )
    if (stated.length === 0) {
      return notJudged('not-stated', 'None of its commitments says which strategies it is for.')
    }
    const share = ({ backbone, strategies: served }: FundingCommitment) =>
      backbone !== undefined || servesAgenda(served) ? 1 : 0
    const shareOfAll = (commitments: readonly FundingCommitment[]) =>
      exactSum(commitments.map((one) => one.amount * share(one))) / exactSum(commitments.map(({ amount }) => amount))
    const [least, ...others] = [...Map.groupBy(given, ({ currency }) => currency)]
      .map(([currency, inCurrency]) => ({ currency, inCurrency, value: shareOfAll(inCurrency) }))
      .sort((a, b) => a.value - b.value || byText(a.currency, b.currency))
    return shareOf(
      (least?.inCurrency ?? []).map((one) => ({
        kind: 'funding-commitment',
        id: one.id,
        weight: one.amount,
        share: share(one),
      })),
      {
        coverage: entityCoverage(stated.length, given.length),
        remarks: [others.length === 0 ? undefined : `Of money in ${least?.currency}; of no other currency is it less.`],
      },
    )
  },
})
