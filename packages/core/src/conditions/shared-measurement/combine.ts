// How values of one indicator become one value, declared for each axis.
import * as z from 'zod'
import { part } from '../../foundation/schema.ts'

/**
 * How values combine along one axis. `ratio` sums numerators and denominators, then divides;
 * `weighted-mean` takes its weights from the indicator's `weightedBy`; `none` means: do not.
 */
export const Combine = z.enum([
  'sum',
  'ratio',
  'weighted-mean',
  'mean',
  'median',
  'minimum',
  'maximum',
  'first',
  'last',
  'count',
  'none',
])
export type Combine = z.output<typeof Combine>

/** How values combine along each axis. */
export const CombineByAxis = part('CombineByAxis', 'How values of an indicator combine along each axis.', {
  /** From periods to a longer period. */
  overTime: Combine,
  /** From partners to the initiative. */
  acrossPartners: Combine,
  /** From the categories of an exclusive dimension to the whole. */
  acrossGroups: Combine,
  /** From places to the place they lie in; as across partners when absent. */
  acrossPlaces: Combine.optional(),
})
export interface CombineByAxis extends z.output<typeof CombineByAxis> {}
