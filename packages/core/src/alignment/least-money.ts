// How much of some money goes to the agenda, whatever the rate of exchange.
import { exactSum } from '../foundation/exact-sum.ts'
import { byText } from '../foundation/order.ts'
import type { FundingCommitment } from '../funding/funding-commitment.ts'
import type { Counted } from './judgement.ts'

/** The money in the currency of which the least share counts. */
export interface LeastMoney {
  readonly counted: readonly Counted[]
  /** Which currency that is, where there are several. */
  readonly remark: string | undefined
}

/** Commitments weighed by their amounts, in the currency of which the least share counts. */
export function leastMoney(
  commitments: readonly FundingCommitment[],
  share: (commitment: FundingCommitment) => number,
): LeastMoney {
  const shareOfAll = (some: readonly FundingCommitment[]) =>
    exactSum(some.map((one) => one.amount * share(one))) / exactSum(some.map(({ amount }) => amount))
  const [least, ...others] = [...Map.groupBy(commitments, ({ currency }) => currency)]
    .map(([currency, inCurrency]) => ({ currency, inCurrency, value: shareOfAll(inCurrency) }))
    .sort((a, b) => a.value - b.value || byText(a.currency, b.currency))
  return {
    counted: (least?.inCurrency ?? []).map((one) => ({
      kind: 'funding-commitment',
      id: one.id,
      weight: one.amount,
      share: share(one),
    })),
    remark: others.length === 0 ? undefined : `Of money in ${least?.currency}; of no other currency is it less.`,
  }
}
