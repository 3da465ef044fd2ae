// How much of the money a partner gives goes to the agenda.
import type { FundingCommitment } from '../../funding/funding-commitment.ts'
import { defineFacet } from '../define-facet.ts'
import { entityCoverage, notJudged, shareOf } from '../judgement.ts'
import { leastMoney } from '../least-money.ts'

/** Share of the money a partner has committed for the day that goes to a strategy in force or to the backbone. */
export const committedFunding = defineFacet({
  id: 'committed-funding',
  version: 1,
  title: 'Puts its money behind the agenda',
  of: 'partner',
  condition: 'backbone-support',
  says: 'Of the money the partner gives by commitments that run on that day, the share that goes to a strategy in force or to the backbone. Currencies are not converted: the least share in any of them is given, which holds at whatever rate of exchange.',
  formula:
    'Σ amounts aligned ÷ Σ amounts, in the currency where that is least. A commitment that says neither a strategy nor the backbone counts as outside and lowers coverage; when none of the partner’s commitments says either, the value is missing. Staff and money are two facets because they do not add up, and because recording the one must never lower the other.',
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
    const { counted, remark } = leastMoney(given, share)
    return shareOf(counted, { coverage: entityCoverage(stated.length, given.length), remarks: [remark] })
  },
})
