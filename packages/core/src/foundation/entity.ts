// What every entity of the model carries: an id, the host's own keys, its sources and a note.
import * as z from 'zod'
import { PlainDate } from './plain-date.ts'
import { describe, idFacts, list, type PartRules, part, Text } from './schema.ts'

/** The host's own key for an entity. */
export const ExternalKey = part('ExternalKey', "The host's own key for an entity.", {
  /** The host system, e.g. `salesforce`. */
  system: Text,
  /** The key in that system, as it writes it. */
  id: Text,
})
export interface ExternalKey extends z.output<typeof ExternalKey> {}

/** Where a statement comes from. */
export const Source = part('Source', 'Where a statement comes from.', {
  /** Who said it and where, so that a reader finds it again. */
  citation: Text,
  /** Its address on the web. */
  url: z.url().optional(),
  /** The day it was published. */
  publishedOn: PlainDate.optional(),
})
export interface Source extends z.output<typeof Source> {}

const shared = {
  /** The keys by which host systems know this entity. */
  external: list(ExternalKey).optional(),
  /** Where what is said here comes from. */
  sources: list(Source).optional(),
  /** A remark for people. */
  note: Text.optional(),
}

/** A strict, readonly object with an id, and optionally the host's keys, its sources and a note. */
export function entity<Shape extends z.core.$ZodLooseShape & { id: z.ZodType }>(
  name: string,
  description: string,
  shape: Shape,
  rules: PartRules = {},
) {
  const kind = idFacts.get(shape.id)?.kind ?? name
  return describe(name, description, z.strictObject({ ...shape, ...shared }).readonly(), { kind, rules })
}
