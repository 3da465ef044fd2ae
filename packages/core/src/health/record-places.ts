// Where an object of the record stands, and which entity it belongs to.
import type * as z from 'zod'
import type { Path } from '../foundation/path.ts'
import { partFacts } from '../foundation/schema.ts'
import { InitiativeRecord } from '../initiative/initiative-record.ts'

/** An entity by kind, e.g. `steering-committee`, and id. */
export interface EntityReference {
  readonly kind: string
  readonly id: string
}

/** Finds the objects of one record again. The record is walked once, when the first is looked for. */
export class RecordPlaces {
  private readonly record: InitiativeRecord
  private paths: ReadonlyMap<object, Path> | undefined

  constructor(record: InitiativeRecord) {
    this.record = record
  }

  /** The path from the root of the record to one of its objects; `undefined` when it is none of them. */
  pathOf(object: object): Path | undefined {
    this.paths ??= walk(this.record)
    return this.paths.get(object)
  }

  /** The innermost entity on a path. */
  entityAt(path: Path): EntityReference | undefined {
    let schema: z.ZodType | undefined = InitiativeRecord
    let value: unknown = this.record
    let entity: EntityReference | undefined
    for (const step of path) {
      schema = schemaAt(schema, step)
      value = (value as Fields | undefined)?.[step]
      const kind = kindOf(schema)
      const id = (value as Fields | undefined)?.['id']
      if (kind !== undefined && typeof id === 'string') entity = { kind, id }
    }
    return entity
  }
}

function walk(record: InitiativeRecord): ReadonlyMap<object, Path> {
  const paths = new Map<object, Path>()
  const visit = (value: unknown, path: Path): void => {
    if (typeof value !== 'object' || value === null) return
    paths.set(value, path)
    if (Array.isArray(value)) {
      for (const [position, item] of value.entries()) visit(item, [...path, position])
    } else {
      for (const [name, field] of Object.entries(value)) visit(field, [...path, name])
    }
  }
  visit(record, [])
  return paths
}

type Fields = Readonly<Record<string | number, unknown>>

interface Definition {
  readonly innerType?: z.ZodType
  readonly element?: z.ZodType
  readonly shape?: Readonly<Record<string, z.ZodType>>
}

function schemaAt(schema: z.ZodType | undefined, step: string | number): z.ZodType | undefined {
  if (schema === undefined) return undefined
  const { innerType, element, shape } = schema._zod.def as Definition
  return innerType === undefined ? (typeof step === 'number' ? element : shape?.[step]) : schemaAt(innerType, step)
}

/** The kind of entity a schema describes, in the way kinds are written for people. */
function kindOf(schema: z.ZodType | undefined): string | undefined {
  if (schema === undefined) return undefined
  const facts = partFacts.get(schema)
  if (facts !== undefined) return facts.kind?.replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase()
  return kindOf((schema._zod.def as Definition).innerType)
}
