// Who a report is for.
import * as z from 'zod'
import { part, Text } from '../../foundation/schema.ts'

/** Whom a report is for: one partner, by its id. */
export const PartnerAudience = part('PartnerAudience', 'One partner, which sees its own reports in full.', {
  /** Its id. */
  partner: Text,
})
export interface PartnerAudience extends z.output<typeof PartnerAudience> {}

/** Whom a report is for: everybody, all partners alike, one partner, or the backbone, which sees everything. */
export const Audience = z.union([z.enum(['public', 'partners', 'backbone']), PartnerAudience])
export type Audience = z.output<typeof Audience>
