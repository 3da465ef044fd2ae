// The money committed for a day: who gives it, and who receives it. Currencies are never added up.
import { byText } from '../../foundation/order.ts'
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { FundingCommitment } from '../../funding/funding-commitment.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import { commitmentsOn } from './commitments-on.ts'
import type { Held, HeldAmount, PowerResource } from './held.ts'

/** What funders give by commitments for the day, in each currency. */
export function moneyGiven(record: InitiativeRecord, asOf: PlainDate): readonly Held[] {
  return inEachCurrency(record, asOf, 'money-given', ({ funder, amount }) => [{ kind: 'partner', id: funder, amount }])
}

/** What is received by commitments for the day, in each currency; what the backbone receives is its partner’s. */
export function moneyReceived(record: InitiativeRecord, asOf: PlainDate): readonly Held[] {
  const backbones = new Map<string, string>(record.backboneSupport?.backbones?.map(({ id, partner }) => [id, partner]))
  return inEachCurrency(record, asOf, 'money-received', ({ recipient, backbone = '', amount }) => {
    const id = recipient ?? backbones.get(backbone)
    return id === undefined ? [] : [{ kind: 'partner', id, amount }]
  })
}

function inEachCurrency(
  record: InitiativeRecord,
  asOf: PlainDate,
  resource: PowerResource,
  amountsOf: (commitment: FundingCommitment) => readonly HeldAmount[],
): readonly Held[] {
  const commitments = commitmentsOn(record, asOf)
  if (commitments === undefined) return [{ kind: 'not-known', resource, reason: 'not-stated' }]
  if (commitments.length === 0) {
    return [{ kind: 'not-known', resource, reason: 'not-applicable', remarks: ['No money is committed for that day.'] }]
  }
  const byCurrency = [...Map.groupBy(commitments, ({ currency }) => currency)].sort(([a], [b]) => byText(a, b))
  return byCurrency.map(([currency, all]): Held => {
    const known = all.map(amountsOf).filter((amounts) => amounts.length > 0)
    const pooled = all.filter(({ terms }) => terms === 'pooled').length
    const remark = `${pooled} of ${all.length} commitments are pooled: who receives them holds them for others.`
    return {
      kind: 'held',
      resource,
      unit: { kind: 'amount', currency },
      amounts: known.flat(),
      parts: { stated: known.length, all: all.length },
      remarks: [resource === 'money-received' && pooled > 0 ? remark : undefined],
    }
  })
}
