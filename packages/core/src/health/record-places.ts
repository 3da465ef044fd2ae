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
    return this.along(path).findLast(({ entity }) => entity !== undefined)?.entity
  }

  /**
   * What a place is known by, wherever it stands in its list: the innermost entity, as `kind:id`, and the names of the
   * fields and the codes below it.
   */
  nameOf(path: Path): string {
    const stops = this.along(path)
    const innermost = stops.findLastIndex(({ entity }) => entity !== undefined)
    const names = stops.slice(Math.max(innermost, 0)).flatMap(({ step, entity, code }) => {
      if (entity !== undefined) return `${entity.kind}:${entity.id}`
      return typeof step === 'string' ? step : (code ?? [])
    })
    return names.length === 0 ? 'record' : names.join('/')
  }

  private along(path: Path): readonly Stop[] {
    let schema: z.ZodType | undefined = InitiativeRecord
    let value: unknown = this.record
    return path.map((step) => {
      schema = schemaAt(schema, step)
      value = (value as Fields | undefined)?.[step]
      const kind = kindOf(schema)
      const { id, code } = (value ?? {}) as Fields
      return {
        step,
        entity: kind !== undefined && typeof id === 'string' ? { kind, id } : undefined,
        code: typeof code === 'string' ? code : undefined,
      }
    })
  }
}

/** One step on the way to an object: whether it leads to an entity, or to something with a code. */
interface Stop {
  readonly step: string | number
  readonly entity: EntityReference | undefined
  readonly code: string | undefined
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
