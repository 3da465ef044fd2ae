// A place the initiative works in.
import * as z from 'zod'
import { entity } from '../foundation/entity.ts'
import { PlaceId } from '../foundation/ids.ts'
import { acyclic, Text } from '../foundation/schema.ts'

/** A place the initiative works in. */
export const Place = entity('Place', 'A place the initiative works in.', {
  /** Stable, readable identifier. */
  id: PlaceId,
  /** The name it goes by. */
  name: Text,
  /** What sort of place it is, e.g. `county`, `neighborhood`. */
  kind: Text.optional(),
  /** The place it lies in. */
  within: acyclic(PlaceId).optional(),
  /** How many people live there. */
  residents: z.int().min(0).optional(),
})
export interface Place extends z.output<typeof Place> {}
