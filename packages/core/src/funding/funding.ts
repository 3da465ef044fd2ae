// The money behind the initiative and the spirit in which it is given.
import type * as z from 'zod'
import { list, part } from '../foundation/schema.ts'
import { FunderStance } from './funder-stance.ts'
import { FundingCommitment } from './funding-commitment.ts'

/** The money behind the initiative and the spirit in which it is given. */
export const Funding = part('Funding', 'The money behind the initiative and the spirit in which it is given.', {
  /** Money committed. */
  commitments: list(FundingCommitment).optional(),
  /** Where funders stand between isolated and collective impact. */
  stances: list(FunderStance).optional(),
})
export interface Funding extends z.output<typeof Funding> {}
