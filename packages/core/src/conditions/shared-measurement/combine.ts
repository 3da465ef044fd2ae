// How values of one indicator become one value, declared for each axis.
import * as z from 'zod'
import { part } from '../../foundation/schema.ts'

const name = z.string().regex(/^[a-z][a-z0-9-]*$/)

/** A method of another package, e.g. of a plug-in: `<package>/<method>`. */
export const OutsideMethodId = z.templateLiteral([name, '/', name])
export type OutsideMethodId = z.output<typeof OutsideMethodId>

/** One of our own methods, or one of another package. */
function orOutside<Own extends z.ZodEnum>(own: Own) {
  const names = own.options.map((id) => `\`${id}\``).join(', ')
  return z.union([own, OutsideMethodId], {
    error: `expected one of ${names}, or the id of a method of another package such as \`acme/trimmed-mean\``,
  })
}

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
 * `weighted-mean` takes its weights from the indicator's `weightedBy`, or from `n`; `none` means: do not. A method of
 * another package, `<package>/<method>`, has to be handed in wherever values are asked for.
 */
export const CombineAcrossGroups = orOutside(z.enum(everywhere))
export type CombineAcrossGroups = z.output<typeof CombineAcrossGroups>

/** The methods of this package that combine across partners or places. */
export const OwnAcross = z.enum([...everywhere, 'first', 'last', 'distinct'])

/**
 * How values combine across partners or places: as across groups, as the first or last of them in time, or `distinct`,
 * which counts people once as far as overlap agreements say who is counted twice.
 */
export const CombineAcross = orOutside(OwnAcross)
export type CombineAcross = z.output<typeof CombineAcross>

/** The methods of this package that combine over time. */
export const OwnOverTime = z.enum([...everywhere, 'first', 'last', 'time-weighted-mean'])

/**
 * How values combine over time: as across groups, as the first or last of them, or `time-weighted-mean`, which weighs
 * each by the days of its period.
 */
export const CombineOverTime = orOutside(OwnOverTime)
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
