// How values of one indicator become one value, declared for each axis.
import * as z from 'zod'
import { part } from '../../foundation/schema.ts'

const across = ['sum', 'ratio', 'weighted-mean', 'mean', 'median', 'minimum', 'maximum', 'count', 'none'] as const

/**
 * How values combine across partners, groups or places. `ratio` sums numerators and denominators, then divides;
 * `weighted-mean` takes its weights from the indicator's `weightedBy`, or from `n`; `none` means: do not.
 */
export const CombineAcross = z.enum(across)
export type CombineAcross = z.output<typeof CombineAcross>

/** How values combine over time: as across, or the first or last of them. */
export const CombineOverTime = z.enum([...across, 'first', 'last'])
export type CombineOverTime = z.output<typeof CombineOverTime>

/** How values combine along each axis. */
export const CombineByAxis = part('CombineByAxis', 'How values of an indicator combine along each axis.', {
  /** From periods to a longer period. */
  overTime: CombineOverTime,
  /** From partners to the initiative. */
  acrossPartners: CombineAcross,
  /** From the categories of an exclusive dimension to the whole. */
  acrossGroups: CombineAcross,
  /** From places to the place they lie in; as across partners when absent. */
  acrossPlaces: CombineAcross.optional(),
})
export interface CombineByAxis extends z.output<typeof CombineByAxis> {}
