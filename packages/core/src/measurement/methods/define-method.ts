// What a way of combining values is: a few lines of maths, and how to read what comes out.
import * as z from 'zod'
import type { Unit } from '../../conditions/shared-measurement/unit.ts'
import { CollectiveImpactError } from '../../foundation/errors.ts'
import { issuesOf, parseOptions } from '../../foundation/input-issues.ts'
import type { Period } from '../../foundation/period.ts'
import { isWorkKey, type WorkKey } from '../../foundation/work-key.ts'
import type { MissingReason } from '../measured.ts'

/** A value to be combined, with what it was divided from where that is known. */
export interface Term {
  readonly value: number
  /** The part, of a ratio; the weighted sum, of a mean. */
  readonly numerator?: number
  /** The whole, of a ratio; the sum of weights, of a mean. */
  readonly denominator?: number
  /** The days it is about, from the first to the last; there for every term that stems from reports. */
  readonly period?: Period
  /** Its unit, where that is not the indicator's. */
  readonly unit?: Unit
}

/** What a report of nothing and nobody says: it adds nothing to a total and has no value of its own. */
export const NOBODY: Term = Object.freeze({ value: 0, numerator: 0, denominator: 0 })

/** Whether there is anybody or anything that a value is about. */
export function isAboutSomebody({ denominator }: Term): boolean {
  return denominator !== 0
}

/** What an axis is made of. */
export type Axis = 'time' | 'groups' | 'places' | 'partners'

/** The scale of measurement a method's arithmetic is meaningful on (Stevens 1946), from the weakest. */
export type Scale = 'nominal' | 'ordinal' | 'interval' | 'ratio'

/** A way of combining values into one. */
export interface Method {
  /** Stable id; an indicator's `combine` names it. Of another package than this one it is `<package>/<method>`. */
  readonly id: string
  /** Raised whenever a computed value changes. */
  readonly version: number
  readonly title: string
  /** The formula, in words or symbols. */
  readonly formula: string
  /** The axes along which it has a meaning. */
  readonly axes: readonly Axis[]
  /** The scales of measurement it has a meaning on. */
  readonly scales: readonly Scale[]
  /** Whether every term must bring its numerator and denominator. */
  readonly needsParts: boolean
  /**
   * `single-values`: along several axes it is taken of all single values at once, never of its own results. Otherwise
   * of one axis after the other.
   */
  readonly takes?: 'single-values'
  /** Whether a value alone is combined too, instead of staying what it is. */
  readonly combinesOne?: boolean
  /** The unit of the result, where it is another than that of the values. */
  readonly unit?: (unit: Unit) => Unit
  /** How to read the result. */
  readonly interpretation: string
  /** Where it applies. */
  readonly applicability: string
  /** When it misleads. */
  readonly warning: string
  readonly references: readonly WorkKey[]
  /**
   * The maths. Given two terms or more (with `combinesOne`: one or more) in a stable order, along the time axis from the
   * earliest to the latest; `scale` is what a quotient is multiplied by, e.g. 1000 for a rate per thousand.
   */
  combine(terms: readonly Term[], options: { readonly scale: number }): Term | MissingReason
}

const Words = z.string().regex(/\S/, 'expected words for the reader')
const Maths = z.custom((value) => typeof value === 'function', 'expected a function')

const Definition = z.object({
  id: z
    .string()
    .regex(
      /^(?:[a-z][a-z0-9-]*\/)?[a-z][a-z0-9-]*$/,
      'expected lower-case words joined by `-`, after the name of your package and `/`',
    ),
  version: z.int().min(1),
  title: Words,
  formula: Words,
  axes: z.array(z.enum(['time', 'groups', 'places', 'partners'])).min(1),
  scales: z.array(z.enum(['nominal', 'ordinal', 'interval', 'ratio'])).min(1),
  needsParts: z.boolean(),
  takes: z.literal('single-values').optional(),
  combinesOne: z.boolean().optional(),
  unit: Maths.optional(),
  interpretation: Words,
  applicability: Words,
  warning: Words,
  references: z.array(z.string().refine(isWorkKey, 'there is no such reference')),
  combine: Maths,
})

/**
 * Checks a method's definition.
 * @throws {@link CollectiveImpactError} `measurement/invalid-method`, with every issue in `issues`
 */
export function defineMethod(method: Method): Method {
  const parsed = Definition.safeParse(method, parseOptions)
  if (parsed.success) return Object.freeze(method)
  throw new CollectiveImpactError('measurement/invalid-method', `The method ${String(method.id)} is not complete:`, {
    issues: issuesOf(parsed.error),
  })
}
