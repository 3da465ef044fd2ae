// Holds a record to its schema in one pass over the raw input, whatever its shape: types and values, unique ids and
// codes, references, no cycles, dates in order. The schema says what is what; zod judges single values, so that the
// walk can stop where there are more issues than anybody would read.
import type * as z from 'zod'
import { issuesOf, parseOptions, unknownField } from '../foundation/input-issues.ts'
import { type Issue, MOST_ISSUES, tooManyIssues } from '../foundation/issue.ts'
import type { Path } from '../foundation/path.ts'
import { PlainDate } from '../foundation/plain-date.ts'
import { codeFacts, idFacts, type PartFacts, type PartRules, partFacts } from '../foundation/schema.ts'
import { NamedThings, scopedKind } from './named-things.ts'

/** Everything wrong with `input`: in the order of the document, then references to nothing, then those leading back. */
export function checkRecord(schema: z.ZodType, input: unknown): readonly Issue[] {
  return new RecordCheck().run(schema, input)
}

type RawObject = Readonly<Record<string, unknown>>

interface Place {
  readonly path: Path
  /** From the innermost object outwards. */
  readonly enclosing: readonly RawObject[]
  /** The id of the nearest enclosing entity. */
  readonly entity: { readonly kind: string; readonly id: string } | undefined
  /** The code the object at hand declares. */
  readonly ownCode: string | undefined
}

class RecordCheck {
  private readonly issues: Issue[] = []
  private readonly named = new NamedThings()

  run(schema: z.ZodType, input: unknown): readonly Issue[] {
    this.visit(schema, input, { path: [], enclosing: [], entity: undefined, ownCode: undefined })
    for (const issue of this.named.issues()) this.report(issue)
    return this.isFull() ? [...this.issues, tooManyIssues()] : this.issues
  }

  private isFull(): boolean {
    return this.issues.length >= MOST_ISSUES
  }

  private report(issue: Issue | undefined): void {
    if (issue !== undefined && !this.isFull()) this.issues.push(issue)
  }

  private visit(schema: z.ZodType, value: unknown, place: Place): void {
    if (this.isFull()) return
    const facts = partFacts.get(schema)
    const { innerType, element } = definitionOf(schema)
    if (facts !== undefined && isObject(value)) this.object(schema, facts, value, place)
    else if (element !== undefined && Array.isArray(value)) this.items(element, value, place)
    else if (innerType === undefined) this.single(schema, value, place)
    else this.visit(innerType, value, place)
  }

  private items(element: z.ZodType, items: readonly unknown[], place: Place): void {
    for (const [position, item] of items.entries()) {
      if (this.isFull()) return
      this.visit(element, item, { ...place, path: [...place.path, position] })
    }
  }

  private single(schema: z.ZodType, value: unknown, place: Place): void {
    if (!this.isValid(schema, value, place.path) || typeof value !== 'string') return
    const id = idFacts.get(schema)
    const code = codeFacts.get(schema)
    if (id !== undefined) this.reference(id.kind, value, place, id.acyclic === true)
    else if (code !== undefined) this.codeReference(code.kind, code.scopeField, value, place)
  }

  private isValid(schema: z.ZodType, value: unknown, path: Path): boolean {
    const parsed = schema.safeParse(value, parseOptions)
    if (!parsed.success) for (const issue of issuesOf(parsed.error, path)) this.report(issue)
    return parsed.success
  }

  private object(schema: z.ZodType, { kind, rules }: PartFacts, value: RawObject, place: Place): void {
    const id = value['id']
    if (kind === undefined || typeof id !== 'string') {
      this.fields(schema, value, place, undefined)
    } else {
      this.report(this.named.add(kind, id, [...place.path, 'id']))
      this.fields(schema, value, { ...place, entity: { kind, id } }, 'id')
    }
    this.fieldRules(rules, value, place.path)
  }

  private fields(schema: z.ZodType, value: RawObject, place: Place, idField: string | undefined): void {
    const shape = shapeOf(schema)
    const ownCode = this.declaredCode(shape, value, place)
    const enclosing = [value, ...place.enclosing]
    for (const [name, field] of Object.entries(shape)) {
      if (value[name] === undefined && definitionOf(field).type === 'optional') continue
      const path = [...place.path, name]
      if (name === idField || codeFacts.get(field)?.role === 'declares') this.isValid(field, value[name], path)
      else this.visit(field, value[name], { path, enclosing, entity: place.entity, ownCode })
    }
    for (const name of Object.keys(value)) {
      if (this.isFull()) return
      if (!Object.hasOwn(shape, name)) this.report(unknownField([...place.path, name]))
    }
  }

  private declaredCode(shape: Shape, value: RawObject, { entity, path }: Place): string | undefined {
    for (const [name, field] of Object.entries(shape)) {
      const facts = codeFacts.get(field)
      const code = value[name]
      if (facts?.role !== 'declares' || typeof code !== 'string') continue
      if (entity !== undefined) this.report(this.named.add(scopedKind(facts.kind, entity.id), code, [...path, name]))
      return code
    }
    return undefined
  }

  private reference(kind: string, id: string, { entity, path }: Place, acyclic: boolean): void {
    this.named.refer(kind, id, path)
    if (acyclic && entity?.kind === kind) this.named.link({ kind, from: entity.id, to: id, path })
  }

  private codeReference(kind: string, scopeField: string | undefined, code: string, place: Place): void {
    const scope =
      scopeField === undefined
        ? place.entity?.id
        : place.enclosing.find((object) => Object.hasOwn(object, scopeField))?.[scopeField]
    if (typeof scope !== 'string') return
    const { ownCode, path } = place
    this.named.refer(scopedKind(kind, scope), code, path)
    if (scopeField === undefined && ownCode !== undefined) {
      this.named.link({ kind: scopedKind(kind, scope), from: ownCode, to: code, path })
    }
  }

  private fieldRules(rules: PartRules, value: RawObject, path: Path): void {
    for (const [first, second] of rules.inOrder ?? []) {
      const [from, to] = [value[first], value[second]]
      if (isDate(from) && isDate(to) && to < from) {
        const message = `${to} is before \`${first}\`, ${from}`
        this.report({ code: 'record/date-order', path: [...path, second], message })
      }
    }
    for (const group of rules.exactlyOneOf ?? []) {
      const given = group.filter((name) => value[name] !== undefined)
      if (given.length === 1) continue
      const message = `expected exactly one of ${group.map((name) => `\`${name}\``).join(', ')}, found ${given.length}`
      this.report({ code: given.length === 0 ? 'input/missing' : 'input/invalid-value', path, message })
    }
    for (const [lower, upper] of rules.notAbove ?? []) {
      const [least, most] = [value[lower], value[upper]]
      if (typeof least === 'number' && typeof most === 'number' && least > most) {
        const message = `expected at most \`${upper}\`, ${most}, found ${least}`
        this.report({ code: 'input/invalid-value', path: [...path, lower], message })
      }
    }
    for (const [name, field] of rules.ascending ?? []) this.ascending(value, name, field, path)
    for (const rule of rules.givenWhen ?? []) this.givenWhen(rule, value, path)
  }

  private givenWhen([name, other, wanted]: readonly [string, string, string], value: RawObject, path: Path): void {
    const isGiven = value[name] !== undefined
    if (isGiven === (value[other] === wanted)) return
    const message = isGiven ? `only goes with \`${other}\` ${wanted}` : `goes with \`${other}\` ${wanted}`
    this.report({ code: isGiven ? 'input/invalid-value' : 'input/missing', path: [...path, name], message })
  }

  private ascending(value: RawObject, name: string, field: string, path: Path): void {
    const items: unknown = value[name]
    if (!Array.isArray(items)) return
    const places = items.map((item: unknown, at) => ({
      date: isObject(item) ? item[field] : undefined,
      at: [name, at, field],
    }))
    let last: PlainDate | undefined
    for (const { date, at } of [...places, { date: value[field], at: [field] }]) {
      if (!isDate(date)) continue
      const message = `${date} is not after ${last}, which comes before it`
      if (last !== undefined && date <= last)
        this.report({ code: 'record/date-order', path: [...path, ...at], message })
      last = date
    }
  }
}

type Shape = Readonly<Record<string, z.ZodType>>

interface Definition {
  readonly type: string
  readonly innerType?: z.ZodType
  readonly element?: z.ZodType
  readonly shape?: Shape
}

function definitionOf(schema: z.ZodType): Definition {
  return schema._zod.def as Definition
}

function shapeOf(schema: z.ZodType): Shape {
  const { shape, innerType } = definitionOf(schema)
  return shape ?? (innerType === undefined ? {} : shapeOf(innerType))
}

function isObject(value: unknown): value is RawObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isDate(value: unknown): value is PlainDate {
  return typeof value === 'string' && PlainDate.safeParse(value).success
}
