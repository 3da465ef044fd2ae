// Somebody who takes part, named only where the host may name them.
import * as z from 'zod'
import { entity } from '../foundation/entity.ts'
import { PartnerId, PersonId } from '../foundation/ids.ts'
import { Text } from '../foundation/schema.ts'

/** A person's standing in their organization, or as a resident without one. */
export const Level = z.enum(['executive', 'senior', 'manager', 'staff', 'volunteer', 'resident'])
export type Level = z.output<typeof Level>

/** Somebody who takes part in the initiative. */
export const Person = entity('Person', 'Somebody who takes part in the initiative.', {
  /** Stable identifier; need not name the person. */
  id: PersonId,
  /** The organization they come from; absent for residents without one. */
  partner: PartnerId.optional(),
  /** Their standing there. */
  level: Level,
  /** Whether they have lived the problem themselves. */
  livedExperience: z.boolean().optional(),
  /** Only where the host may hold it. */
  name: Text.optional(),
})
export interface Person extends z.output<typeof Person> {}
