// A story of change, told by somebody who lived it.
import * as z from 'zod'
import { entity } from '../foundation/entity.ts'
import { GoalId, PartnerId, PersonId, PopulationId, StoryId } from '../foundation/ids.ts'
import { PlainDate } from '../foundation/plain-date.ts'
import { list, Text } from '../foundation/schema.ts'

/** A story of change. */
export const Story = entity('Story', 'A story of change.', {
  /** Stable, readable identifier. */
  id: StoryId,
  /** What it is called. */
  title: Text,
  /** The story, or where to read it. */
  text: Text,
  /** The day it was told. */
  toldOn: PlainDate.optional(),
  /** Who tells it. */
  person: PersonId.optional(),
  /** The partner that collected it. */
  partner: PartnerId.optional(),
  /** The goals it is about. */
  goals: list(GoalId).optional(),
  /** The populations it is about. */
  populations: list(PopulationId).optional(),
  /** Whether whoever tells it has agreed to its use. */
  consent: z.boolean().optional(),
})
export interface Story extends z.output<typeof Story> {}
