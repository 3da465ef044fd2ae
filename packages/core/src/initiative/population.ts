// People whose lives the initiative means to change.
import * as z from 'zod'
import { entity } from '../foundation/entity.ts'
import { PlaceId, PopulationId } from '../foundation/ids.ts'
import { acyclic, list, Text } from '../foundation/schema.ts'

/** People whose lives the initiative means to change. */
export const Population = entity('Population', 'People whose lives the initiative means to change.', {
  /** Stable, readable identifier. */
  id: PopulationId,
  /** The name they go by. */
  name: Text,
  /** The larger population they are part of. */
  within: acyclic(PopulationId).optional(),
  /** Where they are. */
  places: list(PlaceId).optional(),
  /** How many they are, as estimated. */
  size: z.int().min(0).optional(),
})
export interface Population extends z.output<typeof Population> {}
