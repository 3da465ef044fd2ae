// The sample many times over in one record, each time under ids of its own, to try what large records do.
import type * as z from 'zod'
import { idFacts } from '../foundation/schema.ts'
import { InitiativeRecord } from '../initiative/initiative-record.ts'
import { sampleInitiative } from './sample-initiative.ts'

type Plain = Readonly<Record<string, unknown>>

/** A record, not yet parsed, that holds everything of the sample `copies` times. */
export function replicatedSample(copies: number): unknown {
  const { record } = sampleInitiative()
  return Array.from({ length: copies }, (_, copy) => withSuffix(InitiativeRecord, record, `-${copy}`) as Plain).reduce(
    joined,
  )
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
