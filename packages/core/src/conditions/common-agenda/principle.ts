// How the partners have agreed to work.
import type * as z from 'zod'
import { entity } from '../../foundation/entity.ts'
import { PrincipleId } from '../../foundation/ids.ts'
import { Text } from '../../foundation/schema.ts'

/** A rule of working together that the partners have agreed upon. */
export const Principle = entity('Principle', 'A rule of working together that the partners have agreed upon.', {
  /** Stable, readable identifier. */
  id: PrincipleId,
  /** The principle in a sentence. */
  text: Text,
})
export interface Principle extends z.output<typeof Principle> {}
