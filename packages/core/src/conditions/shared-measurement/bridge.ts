// How values of one version of a method are put beside those of the next.
import * as z from 'zod'
import { Period } from '../../foundation/period.ts'
import { part, Text } from '../../foundation/schema.ts'

/** What both methods found in the same days. */
export const MethodOverlap = part('MethodOverlap', 'What both methods found in the same days.', {
  /** The days. */
  period: Period,
  /** The value by the method before. */
  before: z.number(),
  /** The value by this method. */
  after: z.number(),
})
export interface MethodOverlap extends z.output<typeof MethodOverlap> {}

/** How values of the version before are put beside those of this one. */
export const Bridge = part(
  'Bridge',
  'How values of the version before are put beside those of this one.',
  {
    /** What a value of the version before is multiplied by. */
    factor: z.number().optional(),
    /** What is added after that; 0 when absent. */
    offset: z.number().optional(),
    /** Days measured by both methods, from which factor or offset are taken. */
    overlap: MethodOverlap.optional(),
    /** Whether the two go together by their ratio or by their difference in the overlap; `ratio` when absent. */
    link: z.enum(['ratio', 'difference']).optional(),
    /** Who found it, and how. */
    basis: Text,
  },
  { exactlyOneOf: [['factor', 'overlap']] },
)
export interface Bridge extends z.output<typeof Bridge> {}
