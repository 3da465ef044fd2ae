// Whether money is given to work done together.
import type { FundingCommitment } from '../../funding/funding-commitment.ts'
import type { Evidence } from '../evidence.ts'
import { entityCoverage, type Judgement, notJudged, shareOf } from '../judgement.ts'
import { leastMoney } from '../least-money.ts'
import type { MoneySubject } from './money-subject.ts'

/** Share of the money that is pooled, or goes to a strategy in force or the backbone, in the currency where it is least. */
export function judgeWorkingTogether({ commitments }: MoneySubject, { strategies, servesAgenda }: Evidence): Judgement {
  if (commitments === undefined) return notJudged('not-stated')
  if (commitments.length === 0) return notJudged('not-applicable', 'No money is committed for that day.')
  const isCollective = ({ terms, backbone, strategies: served }: FundingCommitment) =>
    terms === 'pooled' || backbone !== undefined || servesAgenda(served)
  const stated = commitments.filter(
    (one) =>
      isCollective(one) || (one.strategies !== undefined && (strategies !== undefined || one.strategies.length === 0)),
  )
  if (stated.length === 0) return notJudged('not-stated', 'No commitment says whether it is pooled or what it is for.')
  const { counted, remark } = leastMoney(commitments, (one) => (isCollective(one) ? 1 : 0))
  return shareOf(counted, { coverage: entityCoverage(stated.length, commitments.length), remarks: [remark] })
}
