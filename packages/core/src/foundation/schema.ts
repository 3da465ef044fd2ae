// The house's way of writing zod: strict, deeply readonly parts and entities, with branded ids.
// The schema declares what is a reference, a code within a scope, a link without cycles and dates in order;
// `initiative/check-record.ts` holds a whole record to it in one pass.
import * as z from 'zod'

/** What JSON Schema is told of a named schema. */
export const descriptions: z.core.$ZodRegistry<{ id: string; title: string; description: string }> = z.registry()

export interface IdFacts {
  /** The kind of entity the id names. */
  readonly kind: string
  /** Following this reference again and again must never lead back. */
  readonly acyclic?: true
}
export const idFacts: z.core.$ZodRegistry<IdFacts> = z.registry()

export interface CodeFacts {
  readonly kind: string
  readonly role: 'declares' | 'refers'
  /** The field, here or in an enclosing object, whose id is the scope; otherwise the enclosing entity is. */
  readonly scopeField?: string
}
export const codeFacts: z.core.$ZodRegistry<CodeFacts> = z.registry()

export interface PartFacts {
  /** Set on entities: their `id` declares this kind. */
  readonly kind?: string
  readonly rules: PartRules
}
export const partFacts: z.core.$ZodRegistry<PartFacts> = z.registry()

const NAME = /^[a-z0-9][a-z0-9._-]{0,119}$/
const NAME_MESSAGE =
  'expected a name of lower-case letters, digits, `-`, `_` or `.`, beginning with a letter or digit, of at most 120 characters'

/** The id of one kind of entity: readable, lower case, branded on output. */
export function idOf<const Kind extends string>(kind: Kind) {
  const schema = z.string().regex(NAME, NAME_MESSAGE).brand<`${Kind}Id`>()
  idFacts.add(schema, { kind })
  return schema
}

/** A reference that must never lead back to where it began. */
export function acyclic<Id extends z.ZodType>(id: Id): Id {
  const schema = id.clone()
  const facts = idFacts.get(id)
  if (facts !== undefined) idFacts.add(schema, { ...facts, acyclic: true })
  return schema
}

/** Declares a code that is unique within its enclosing entity, such as a category of a dimension. */
export function declaresCode(kind: string) {
  const schema = z.string().regex(NAME, NAME_MESSAGE)
  codeFacts.add(schema, { kind, role: 'declares' })
  return schema
}

/**
 * Refers to a code within the entity that `scopeField` names. Without a scope field it is the parent of the code that
 * the same object declares, within the enclosing entity; parents never lead back.
 */
export function refersToCode(kind: string, scopeField?: string) {
  const schema = z.string().regex(NAME, NAME_MESSAGE)
  codeFacts.add(schema, { kind, role: 'refers', ...(scopeField === undefined ? {} : { scopeField }) })
  return schema
}

/** A list that is readonly in the type and frozen at run time. */
export function list<Item extends z.ZodType>(item: Item) {
  return z.array(item).readonly()
}

/** Text with something in it. */
export const Text = z.string().trim().min(1)

/** A share or ratio, 0 to 1; never percent. */
export const Share = z.number().min(0).max(1)

/** What must hold between the fields of one object. */
export interface PartRules {
  /** Pairs of date fields; the second may not be before the first. */
  readonly inOrder?: readonly (readonly [string, string])[]
  /** Groups of fields of which exactly one is given. */
  readonly exactlyOneOf?: readonly (readonly string[])[]
  /** Pairs of number fields; the first may not be above the second. */
  readonly notAbove?: readonly (readonly [string, string])[]
  /** A list and the date field of its items: each is after the one before, and the object's own after the last. */
  readonly ascending?: readonly (readonly [string, string])[]
  /** A field, another, and its value: the first is given exactly when the other has that value. */
  readonly givenWhen?: readonly (readonly [string, string, string])[]
}

/** A strict, readonly object without an identity of its own. */
export function part<Shape extends z.core.$ZodLooseShape>(
  name: string,
  description: string,
  shape: Shape,
  rules: PartRules = {},
) {
  return describe(name, description, z.strictObject(shape).readonly(), { rules })
}

/** zod overwrites a registered id silently. */
const names = new Set<string>()

/** Names a schema for JSON Schema and records what the record check is to hold it to. */
export function describe<Schema extends z.ZodType>(
  name: string,
  description: string,
  schema: Schema,
  facts: PartFacts,
) {
  if (names.has(name)) throw new TypeError(`two schemas are named ${name}`)
  names.add(name)
  descriptions.add(schema, { id: name, title: name, description })
  partFacts.add(schema, facts)
  return schema
}
