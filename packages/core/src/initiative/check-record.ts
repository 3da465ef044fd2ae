// Holds a record to what its schema declares beyond shapes: references, unique ids and codes, no cycles, dates in
// order. It walks the raw input, whatever its shape, so that these issues are reported beside those of shape.
import type * as z from 'zod'
import type { Path } from '../foundation/path.ts'
import type { Issue } from '../foundation/issue.ts'
import { PlainDate } from '../foundation/plain-date.ts'
import { codeFacts, idFacts, type PartFacts, type PartRules, partFacts } from '../foundation/schema.ts'
import { findCycles, type Link } from './find-cycles.ts'

type RawObject = Readonly<Record<string, unknown>>

interface Named {
  readonly kind: string
  readonly name: string
  readonly path: Path
}

interface Place {
  readonly path: Path
  /** From the innermost object outwards. */
  readonly enclosing: readonly RawObject[]
  /** The id of the nearest enclosing entity. */
  readonly entity: { readonly kind: string; readonly id: string } | undefined
  /** The code the object at hand declares. */
  readonly ownCode: string | undefined
}

/** All issues of references, ids, codes, cycles and dates in `input`, in the order of the document. */
export function checkRecord(schema: z.ZodType, input: unknown): Issue[] {
  return new RecordCheck().run(schema, input)
}

class RecordCheck {
  private readonly issues: Issue[] = []
  private readonly declared = new Set<string>()
  private readonly references: Named[] = []
  private readonly links: Link[] = []

  run(schema: z.ZodType, input: unknown): Issue[] {
    this.visit(schema, input, { path: [], enclosing: [], entity: undefined, ownCode: undefined })
    for (const { kind, name, path } of this.references) {
      if (!this.declared.has(key(kind, name))) {
        this.issues.push({
          code: 'record/unknown-reference',
          path,
          message: `there is no ${describeKind(kind)} ${quote(name)}`,
        })
      }
    }
    this.issues.push(...findCycles(this.links))
    return this.issues
  }

  private visit(schema: z.ZodType, value: unknown, place: Place): void {
    if (value === undefined || value === null) return
    const id = idFacts.get(schema)
    const code = codeFacts.get(schema)
    const facts = partFacts.get(schema)
    const { innerType, element } = schema._zod.def as Definition
    if (id !== undefined) this.reference(id.kind, value, place, id.acyclic === true)
    else if (code?.role === 'refers') this.codeReference(code.kind, code.scopeField, value, place)
    else if (facts !== undefined && isObject(value)) this.object(schema, facts, value, place)
    else if (innerType !== undefined) this.visit(innerType, value, place)
    else if (element !== undefined && Array.isArray(value)) {
      for (const [position, item] of value.entries()) {
        this.visit(element, item, { ...place, path: [...place.path, position] })
      }
    }
  }

  private object(schema: z.ZodType, { kind, rules }: PartFacts, value: RawObject, place: Place): void {
    this.fieldRules(rules, value, place.path)
    const id = value['id']
    if (kind === undefined || typeof id !== 'string') {
      this.fields(schema, value, place, undefined)
      return
    }
    this.register(kind, id, [...place.path, 'id'])
    this.fields(schema, value, { ...place, entity: { kind, id } }, 'id')
  }

  private fields(schema: z.ZodType, value: RawObject, place: Place, declaredBy: string | undefined): void {
    const shape = shapeOf(schema)
    const codeField = Object.keys(shape).find((name) => codeFacts.get(shape[name] as z.ZodType)?.role === 'declares')
    const code = codeField === undefined ? undefined : value[codeField]
    const ownCode = typeof code === 'string' ? code : undefined
    if (codeField !== undefined && ownCode !== undefined && place.entity !== undefined) {
      const facts = codeFacts.get(shape[codeField] as z.ZodType)
      if (facts !== undefined) this.register(scoped(facts.kind, place.entity.id), ownCode, [...place.path, codeField])
    }
    const enclosing = [value, ...place.enclosing]
    for (const [name, field] of Object.entries(shape)) {
      if (name === declaredBy || name === codeField || !Object.hasOwn(value, name)) continue
      this.visit(field, value[name], { path: [...place.path, name], enclosing, entity: place.entity, ownCode })
    }
  }

  private register(kind: string, name: string, path: Path): void {
    if (this.declared.has(key(kind, name))) {
      const message = `there is another ${describeKind(kind)} ${quote(name)}`
      this.issues.push({ code: 'record/duplicate-id', path, message })
    }
    this.declared.add(key(kind, name))
  }

  private reference(kind: string, value: unknown, place: Place, acyclic: boolean): void {
    if (typeof value !== 'string') return
    this.references.push({ kind, name: value, path: place.path })
    if (acyclic && place.entity?.kind === kind) {
      this.links.push({ kind, from: place.entity.id, to: value, path: place.path })
    }
  }

  private codeReference(kind: string, scopeField: string | undefined, value: unknown, place: Place): void {
    if (typeof value !== 'string') return
    const scope =
      scopeField === undefined
        ? place.entity?.id
        : place.enclosing.find((object) => Object.hasOwn(object, scopeField))?.[scopeField]
    if (typeof scope !== 'string') return
    this.references.push({ kind: scoped(kind, scope), name: value, path: place.path })
    if (scopeField === undefined && place.ownCode !== undefined) {
      this.links.push({ kind: scoped(kind, scope), from: place.ownCode, to: value, path: place.path })
    }
  }

  private fieldRules(rules: PartRules, value: RawObject, path: Path): void {
    for (const [first, second] of rules.inOrder ?? []) {
      const [from, to] = [value[first], value[second]]
      if (isDate(from) && isDate(to) && to < from) {
        this.issues.push({
          code: 'record/date-order',
          path: [...path, second],
          message: `${to} is before \`${first}\`, ${from}`,
        })
      }
    }
    for (const group of rules.exactlyOneOf ?? []) {
      const given = group.filter((name) => value[name] !== undefined)
      if (given.length === 1) continue
      const message = `expected exactly one of ${group.map((name) => `\`${name}\``).join(', ')}, found ${given.length}`
      this.issues.push({ code: given.length === 0 ? 'input/missing' : 'input/invalid-value', path, message })
    }
  }
}

interface Definition {
  readonly innerType?: z.ZodType
  readonly element?: z.ZodType
  readonly shape?: Readonly<Record<string, z.ZodType>>
}

function shapeOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  const definition = schema._zod.def as Definition
  return definition.shape ?? (definition.innerType === undefined ? {} : shapeOf(definition.innerType))
}

const SCOPE = ' of '

function scoped(kind: string, scope: string): string {
  return `${kind}${SCOPE}${scope}`
}

function describeKind(kind: string): string {
  return kind.includes(SCOPE)
    ? kind.slice(0, kind.indexOf(SCOPE))
    : kind.replace(/(?<!^)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase()
}

function key(kind: string, name: string): string {
  return `${kind}\n${name}`
}

function quote(name: string): string {
  return JSON.stringify(name)
}

function isObject(value: unknown): value is RawObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isDate(value: unknown): value is PlainDate {
  return typeof value === 'string' && PlainDate.safeParse(value).success
}
