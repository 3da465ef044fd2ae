// One category of one dimension: a group of people or things.
import type * as z from 'zod'
import { DimensionId } from '../../foundation/ids.ts'
import { part, refersToCode } from '../../foundation/schema.ts'

/** One category of one dimension. */
export const CategoryReference = part('CategoryReference', 'One category of one dimension.', {
  /** The dimension. */
  dimension: DimensionId,
  /** The code of one of its categories. */
  category: refersToCode('category', 'dimension'),
})
export interface CategoryReference extends z.output<typeof CategoryReference> {}
