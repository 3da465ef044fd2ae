// A word the partners have agreed to use in one sense.
import type * as z from 'zod'
import { entity } from '../../foundation/entity.ts'
import { SharedTermId } from '../../foundation/ids.ts'
import { PlainDate } from '../../foundation/plain-date.ts'
import { Text } from '../../foundation/schema.ts'

/** A word the partners have agreed to use in one sense. */
export const SharedTerm = entity('SharedTerm', 'A word the partners have agreed to use in one sense.', {
  /** Stable, readable identifier. */
  id: SharedTermId,
  /** The word. */
  term: Text,
  /** What it means here. */
  definition: Text,
  /** The day it was agreed. */
  agreedOn: PlainDate.optional(),
})
export interface SharedTerm extends z.output<typeof SharedTerm> {}
