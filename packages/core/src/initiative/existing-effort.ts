// What was there before: the efforts the initiative builds on.
import type * as z from 'zod'
import { entity } from '../foundation/entity.ts'
import { ExistingEffortId, PartnerId } from '../foundation/ids.ts'
import { PlainDate } from '../foundation/plain-date.ts'
import { list, Text } from '../foundation/schema.ts'

/** An effort that was there before and that the initiative builds on. */
export const ExistingEffort = entity(
  'ExistingEffort',
  'An effort that was there before and that the initiative builds on.',
  {
    /** Stable, readable identifier. */
    id: ExistingEffortId,
    /** What it is. */
    name: Text,
    /** Who carries it. */
    partners: list(PartnerId).optional(),
    /** Since when. */
    startedOn: PlainDate.optional(),
    /** What of it the initiative keeps. */
    kept: Text.optional(),
  },
)
export interface ExistingEffort extends z.output<typeof ExistingEffort> {}
