// The cross-sector body that oversees the initiative.
import type * as z from 'zod'
import { entity } from '../../foundation/entity.ts'
import { PartnerId, PersonId, SteeringCommitteeId } from '../../foundation/ids.ts'
import { PlainDate } from '../../foundation/plain-date.ts'
import { list, part, Text } from '../../foundation/schema.ts'
import { Level } from '../../initiative/person.ts'

/** A seat in a steering committee or working group. */
export const Seat = part(
  'Seat',
  'A seat in a steering committee or working group.',
  {
    /** The organization; absent for residents without one. */
    partner: PartnerId.optional(),
    /** The person. */
    person: PersonId.optional(),
    /** Their standing. */
    level: Level.optional(),
    /** As what, e.g. `chair`. */
    role: Text.optional(),
    /** First day. */
    from: PlainDate.optional(),
    /** Last day; absent while it lasts. */
    to: PlainDate.optional(),
  },
  { inOrder: [['from', 'to']] },
)
export interface Seat extends z.output<typeof Seat> {}

/** The cross-sector body that oversees the initiative. */
export const SteeringCommittee = entity('SteeringCommittee', 'The cross-sector body that oversees the initiative.', {
  /** Stable, readable identifier. */
  id: SteeringCommitteeId,
  /** The name it goes by. */
  name: Text,
  /** Who sits on it. */
  members: list(Seat).optional(),
  /** What it has given itself as rules, or where to read them. */
  charter: Text.optional(),
  /** What it oversees. */
  oversees: list(Text).optional(),
  /** The day it was formed. */
  formedOn: PlainDate.optional(),
})
export interface SteeringCommittee extends z.output<typeof SteeringCommittee> {}
