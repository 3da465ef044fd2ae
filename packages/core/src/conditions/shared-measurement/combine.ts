// How values of one indicator become one value, declared for each axis.
import * as z from 'zod'
import { part } from '../../foundation/schema.ts'

const everywhere = [
  'sum',
  'ratio',
  'weighted-mean',
  'mean',
  'pooled-mean',
  'median',
  'minimum',
  'maximum',
  'sample-variance',
  'sample-standard-deviation',
  'count',
  'none',
] as const

/**
 * How values combine across the categories of a dimension. `ratio` sums numerators and denominators, then divides;
 * `weighted-mean` takes its weights from the indicator's `weightedBy`, or from `n`; `none` means: do not.
 */
export const CombineAcrossGroups = z.enum(everywhere)
export type CombineAcrossGroups = z.output<typeof CombineAcrossGroups>

/**
 * How values combine across partners or places: as across groups, as the first or last of them in time, or `distinct`,
 * which counts people once as far as overlap agreements say who is counted twice.
 */
export const CombineAcross = z.enum([...everywhere, 'first', 'last', 'distinct'])
export type CombineAcross = z.output<typeof CombineAcross>

/**
 * How values combine over time: as across groups, as the first or last of them, or `time-weighted-mean`, which weighs
 * each by the days of its period.
 */
export const CombineOverTime = z.enum([...everywhere, 'first', 'last', 'time-weighted-mean'])
export type CombineOverTime = z.output<typeof CombineOverTime>

/** How values combine along each axis. */
export const CombineByAxis = part('CombineByAxis', 'How values of an indicator combine along each axis.', {
  /** From periods to a longer period. */
  overTime: CombineOverTime,
  /** From partners to the initiative. */
  acrossPartners: CombineAcross,
  /** From the categories of an exclusive dimension to the whole. */
  acrossGroups: CombineAcrossGroups,
  /** From places to the place they lie in; as across partners when absent. */
  acrossPlaces: CombineAcross.optional(),
})
export interface CombineByAxis extends z.output<typeof CombineByAxis> {}
