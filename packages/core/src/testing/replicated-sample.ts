// The sample many times over, each time under ids of its own.
import type * as z from 'zod'
import { Observation, type ObservationInput } from '../conditions/shared-measurement/observation.ts'
import type { PlainDate } from '../foundation/plain-date.ts'
import { idFacts } from '../foundation/schema.ts'
import { InitiativeRecord } from '../initiative/initiative-record.ts'
import { sampleInitiative } from './sample-initiative.ts'

type Plain = Readonly<Record<string, unknown>>

/** The sample many times over. */
export interface ReplicatedSample {
  /** The record, not yet parsed, that holds everything of the sample `copies` times. */
  readonly record: unknown
  /** What it measures, copy by copy. */
  readonly observations: readonly ObservationInput[]
  /** The day to look at it. */
  readonly asOf: PlainDate
}

/**
 * The sample initiative many times over in one record, each time under ids of its own, to try what large records do.
 *
 * ```ts
 * import { parseInitiative } from '@collective-impact/core'
 * import { replicatedSample } from '@collective-impact/core/testing'
 *
 * parseInitiative(replicatedSample(100).record).partners?.length // => 1200
 * ```
 */
export function replicatedSample(copies: number): ReplicatedSample {
  const { record, observations, asOf } = sampleInitiative()
  const suffixes = Array.from({ length: copies }, (_, copy) => `-${copy}`)
  return {
    record: suffixes.map((suffix) => withSuffix(InitiativeRecord, record, suffix) as Plain).reduce(joined),
    observations: suffixes.flatMap((suffix) => observations.map((row) => rowWithSuffix(row, suffix))),
    asOf,
  }
}

/** The groups of a row are told by the ids of dimensions. */
function rowWithSuffix(row: ObservationInput, suffix: string): ObservationInput {
  const { groups, ...rest } = withSuffix(Observation, row, suffix) as ObservationInput
  const own = Object.entries(groups ?? {}).map(([dimension, category]) => [`${dimension}${suffix}`, category])
  return groups === undefined ? rest : { ...rest, groups: Object.fromEntries(own) }
}

/** The same value with every id, and every reference to one, lengthened. */
function withSuffix(schema: z.ZodType, value: unknown, suffix: string): unknown {
  if (idFacts.has(schema)) return `${value}${suffix}`
  const { innerType, element, shape } = schema._zod.def as {
    readonly innerType?: z.ZodType
    readonly element?: z.ZodType
    readonly shape?: Readonly<Record<string, z.ZodType>>
  }
  if (innerType !== undefined) return withSuffix(innerType, value, suffix)
  if (element !== undefined) return (value as readonly unknown[]).map((item) => withSuffix(element, item, suffix))
  if (shape === undefined) return value
  const fields = Object.entries(value as Plain)
  return Object.fromEntries(fields.map(([name, field]) => [name, withSuffix(shape[name] as z.ZodType, field, suffix)]))
}

/** Two records as one: what lists hold is put together, all else is the first one's. */
function joined(first: Plain, second: Plain): Plain {
  return Object.fromEntries(
    Object.entries(first).map(([name, value]) => {
      const other = second[name]
      if (name === 'initiative' || typeof value !== 'object' || value === null) return [name, value]
      return [
        name,
        Array.isArray(value) ? [...value, ...(other as readonly unknown[])] : joined(value as Plain, other as Plain),
      ]
    }),
  )
}
