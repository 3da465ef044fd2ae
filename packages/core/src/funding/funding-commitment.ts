// Money somebody has committed.
import * as z from 'zod'
import { entity } from '../foundation/entity.ts'
import { BackboneId, FundingCommitmentId, PartnerId, StrategyId } from '../foundation/ids.ts'
import { Currency } from '../foundation/money.ts'
import { PlainDate } from '../foundation/plain-date.ts'
import { list, Text } from '../foundation/schema.ts'

/** Money a funder has committed. */
export const FundingCommitment = entity(
  'FundingCommitment',
  'Money a funder has committed.',
  {
    /** Stable, readable identifier. */
    id: FundingCommitmentId,
    /** Who gives. */
    funder: PartnerId,
    /** The partner that receives it. */
    recipient: PartnerId.optional(),
    /** The backbone that receives it. */
    backbone: BackboneId.optional(),
    /** In units of the currency. */
    amount: z.number().min(0),
    /** ISO 4217 code; never converted silently. */
    currency: Currency,
    /** First day it is meant for. */
    from: PlainDate.optional(),
    /** Last day it is meant for. */
    to: PlainDate.optional(),
    /** What it is for. */
    purpose: Text.optional(),
    /** Whether it is bound to a use, free, or pooled with other funders' money. */
    terms: z.enum(['restricted', 'unrestricted', 'pooled']).optional(),
    /** The strategies it is aligned to; none: it is outside the agenda. */
    strategies: list(StrategyId).optional(),
  },
  { inOrder: [['from', 'to']] },
)
export interface FundingCommitment extends z.output<typeof FundingCommitment> {}
