// The commitments of money that run on a day.
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { FundingCommitment } from '../../funding/funding-commitment.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'

/** The commitments of more than nothing that run on a day; `undefined` where the record does not state any. */
export function commitmentsOn({ funding }: InitiativeRecord, day: PlainDate): readonly FundingCommitment[] | undefined {
  return funding?.commitments?.filter(
    ({ amount, from, to }) => amount > 0 && (from === undefined || from <= day) && (to === undefined || to >= day),
  )
}
