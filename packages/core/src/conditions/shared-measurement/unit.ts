// What a number counts or measures. Values in different units never combine.
import * as z from 'zod'
import { Currency } from '../../foundation/money.ts'
import { part, Text } from '../../foundation/schema.ts'

/** A number of things, e.g. `of: 'people'`. */
const CountUnit = part('CountUnit', 'A number of things.', {
  /** Always `count`. */
  kind: z.literal('count'),
  /** What is counted, in the plural. */
  of: Text,
})
/** A part of a whole, 0 to 1. */
const ShareUnit = part('ShareUnit', 'A part of a whole, 0 to 1; shown as percent.', {
  /** Always `share`. */
  kind: z.literal('share'),
  /** Of whom or what, in the plural. */
  of: Text.optional(),
})
/** Events per so many, e.g. 3.2 per 1,000 births. */
const RateUnit = part('RateUnit', 'Events per so many.', {
  /** Always `rate`. */
  kind: z.literal('rate'),
  /** Per how many. */
  per: z.number().positive(),
  /** Of whom or what, in the plural. */
  of: Text,
})
/** Money. */
const AmountUnit = part('AmountUnit', 'Money, in units of its currency.', {
  /** Always `amount`. */
  kind: z.literal('amount'),
  /** ISO 4217 code. */
  currency: Currency,
})
/** Points on a scale. */
const ScoreUnit = part('ScoreUnit', 'Points on a scale.', {
  /** Always `score`. */
  kind: z.literal('score'),
  /** The scale, e.g. `SAT points`. */
  of: Text,
})
/** Any other measured quantity. */
const QuantityUnit = part('QuantityUnit', 'Any other measured quantity.', {
  /** Always `quantity`. */
  kind: z.literal('quantity'),
  /** The unit as it is written, e.g. `days`, `kg`. */
  in: Text,
})

/** What a number counts or measures; equal units, and only those, combine. */
export const Unit = z.discriminatedUnion('kind', [CountUnit, ShareUnit, RateUnit, AmountUnit, ScoreUnit, QuantityUnit])
export type Unit = z.output<typeof Unit>

/** Whether two units are the same; values in different units never combine. */
export function sameUnit(a: Unit, b: Unit): boolean {
  return a === b || (a.kind === b.kind && describeUnit(a) === describeUnit(b))
}

/** A unit in words: `people`, `share of students`, `per 1000 births`, `CAD`, `SAT points`, `days`. */
export function describeUnit(unit: Unit): string {
  switch (unit.kind) {
    case 'count':
    case 'score':
      return unit.of
    case 'share':
      return unit.of === undefined ? 'share' : `share of ${unit.of}`
    case 'rate':
      return `per ${unit.per} ${unit.of}`
    case 'amount':
      return unit.currency
    case 'quantity':
      return unit.in
  }
}
