// An organization that takes part, and how it belongs.
import * as z from 'zod'
import { entity } from '../foundation/entity.ts'
import { PartnerId, PlaceId } from '../foundation/ids.ts'
import { PlainDate } from '../foundation/plain-date.ts'
import { list, part, Text } from '../foundation/schema.ts'

/** The part of society an organization belongs to. */
export const Sector = z.enum([
  'nonprofit',
  'business',
  'government',
  'philanthropy',
  'education',
  'health',
  'faith',
  'community',
  'media',
  'other',
])
export type Sector = z.output<typeof Sector>

/** One stretch of belonging to the initiative. */
export const Membership = part(
  'Membership',
  'One stretch of belonging to the initiative.',
  {
    /** How it belongs. An affiliate acts in line with the agenda from outside the formal group. */
    role: z.enum(['partner', 'funder', 'backbone', 'affiliate']),
    /** First day; absent when not known. */
    joinedOn: PlainDate.optional(),
    /** Last day; absent while it lasts. */
    leftOn: PlainDate.optional(),
  },
  { inOrder: [['joinedOn', 'leftOn']] },
)
export interface Membership extends z.output<typeof Membership> {}

/** An organization that takes part in the initiative. */
export const Partner = entity('Partner', 'An organization that takes part in the initiative.', {
  /** Stable, readable identifier, e.g. `dallas-isd`. */
  id: PartnerId,
  /** The name it goes by. */
  name: Text,
  /** The part of society it belongs to. */
  sector: Sector,
  /** How and when it belongs; several where it changed. */
  memberships: list(Membership).optional(),
  /** What it is good at, in the initiative's own words; activities draw on these. */
  capabilities: list(Text).optional(),
  /** Where it works. */
  places: list(PlaceId).optional(),
  /** Full-time equivalents it has in all, to see what share it commits. */
  staffFte: z.number().min(0).optional(),
})
export interface Partner extends z.output<typeof Partner> {}
