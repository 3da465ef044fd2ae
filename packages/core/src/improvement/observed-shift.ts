// A change in how people, teams or institutions work, as somebody saw it.
import * as z from 'zod'
import { entity } from '../foundation/entity.ts'
import { ObservedShiftId, PartnerId, PersonId } from '../foundation/ids.ts'
import { PlainDate } from '../foundation/plain-date.ts'
import { list, Text } from '../foundation/schema.ts'

/** A way of working beside others, from least to most joined. */
export const Relating = z.enum([
  'competing',
  'coexisting',
  'communicating',
  'cooperating',
  'coordinating',
  'integrating',
])
export type Relating = z.output<typeof Relating>

/** A change in how people, teams or institutions work. */
export const ObservedShift = entity('ObservedShift', 'A change in how people, teams or institutions work.', {
  /** Stable, readable identifier. */
  id: ObservedShiftId,
  /** Where it was seen. */
  level: z.enum(['individual', 'team', 'institution']),
  /** What changed. */
  text: Text,
  /** How it was before. */
  from: Relating.optional(),
  /** How it is now. */
  to: Relating.optional(),
  /** The day it was seen. */
  observedOn: PlainDate,
  /** Where it was seen. */
  partners: list(PartnerId).optional(),
  /** Who saw it. */
  observedBy: PersonId.optional(),
  /** What shows it. */
  evidence: Text.optional(),
})
export interface ObservedShift extends z.output<typeof ObservedShift> {}
