// The money committed for a day, and where its funders stand.
import type { FunderStance } from '../../funding/funder-stance.ts'
import type { FundingCommitment } from '../../funding/funding-commitment.ts'
import type { Frame } from './frame.ts'
import { indexBy } from './index-by.ts'

/** The money committed for `asOf`, and where its funders stand. */
export interface FundingEvidence {
  /** Commitments of money for the day; `undefined` where the record does not state any. */
  readonly commitments: readonly FundingCommitment[] | undefined
  /** The money a partner has committed for the day. */
  commitmentsOf(partner: string): readonly FundingCommitment[]
  /** Where a funder was judged to stand by the day. */
  stancesOf(partner: string): readonly FunderStance[]
}

export function fundingEvidence({ record: { funding }, asOf }: Frame): FundingEvidence {
  const commitments = funding?.commitments?.filter(
    ({ from, to }) => (from === undefined || from <= asOf) && (to === undefined || to >= asOf),
  )
  return {
    commitments,
    commitmentsOf: indexBy(commitments, ({ funder }) => [funder]),
    stancesOf: indexBy(
      funding?.stances?.filter(({ assessedOn }) => assessedOn <= asOf),
      ({ funder }) => [funder],
    ),
  }
}
