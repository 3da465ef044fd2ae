// A way of telling groups apart, such as gender or housing situation.
import * as z from 'zod'
import { entity } from '../../foundation/entity.ts'
import { DimensionId, PopulationId } from '../../foundation/ids.ts'
import { declaresCode, list, part, refersToCode, Text } from '../../foundation/schema.ts'

/** One group of a dimension. */
export const Category = part('Category', 'One group of a dimension.', {
  /** Its code within the dimension. */
  code: declaresCode('category'),
  /** The name it goes by. */
  name: Text,
  /** The wider category it is part of. */
  parent: refersToCode('category').optional(),
  /** The population it stands for. */
  population: PopulationId.optional(),
})
export interface Category extends z.output<typeof Category> {}

/** A way of telling groups apart. */
export const Dimension = entity('Dimension', 'A way of telling groups apart.', {
  /** Stable, readable identifier. */
  id: DimensionId,
  /** The name it goes by. */
  name: Text,
  /** Whether a person or thing is in one category only. Overlapping categories never add up. */
  exclusive: z.boolean(),
  /** The groups. */
  categories: list(Category),
})
export interface Dimension extends z.output<typeof Dimension> {}
