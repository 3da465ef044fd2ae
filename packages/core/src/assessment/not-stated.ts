// The parts of a record that say nothing: what is absent, as opposed to what is said to be none.
import type * as z from 'zod'
import { InitiativeRecord } from '../initiative/initiative-record.ts'

/** The paths of absent sections and lists, such as `continuousCommunication.meetings`, in the order of the model. */
export function notStated(record: InitiativeRecord): readonly string[] {
  const sections = shapeOf(InitiativeRecord) ?? {}
  return Object.entries(sections).flatMap(([name, schema]) => {
    const section = record[name as keyof InitiativeRecord]
    if (section === undefined) return [name]
    const shape = isList(schema) || name === 'initiative' ? undefined : shapeOf(schema)
    return Object.keys(shape ?? {})
      .filter((field) => (section as Readonly<Record<string, unknown>>)[field] === undefined)
      .map((field) => `${name}.${field}`)
  })
}

interface Definition {
  readonly type: string
  readonly innerType?: z.ZodType
  readonly shape?: Readonly<Record<string, z.ZodType>>
}

function unwrapped(schema: z.ZodType): Definition {
  const definition = schema._zod.def as Definition
  return definition.innerType === undefined ? definition : unwrapped(definition.innerType)
}

function shapeOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> | undefined {
  return unwrapped(schema).shape
}

function isList(schema: z.ZodType): boolean {
  return unwrapped(schema).type === 'array'
}
