// What was said to the wider community, and whether it answered.
import * as z from 'zod'
import { entity } from '../../foundation/entity.ts'
import { ChannelId, CommunityMessageId, PopulationId } from '../../foundation/ids.ts'
import { PlainDate } from '../../foundation/plain-date.ts'
import { list, Text } from '../../foundation/schema.ts'

/** A message to, or an exchange with, the wider community. */
export const CommunityMessage = entity('CommunityMessage', 'A message to, or an exchange with, the wider community.', {
  /** Stable, readable identifier. */
  id: CommunityMessageId,
  /** What it was about. */
  text: Text,
  /** The day it was sent or held. */
  sentOn: PlainDate,
  /** The channel it went through. */
  channel: ChannelId.optional(),
  /** Whom it was for. */
  populations: list(PopulationId).optional(),
  /** How many people it reached. */
  reached: z.int().min(0).optional(),
  /** How many people answered. */
  responses: z.int().min(0).optional(),
  /** What was learned from the answers. */
  learned: Text.optional(),
})
export interface CommunityMessage extends z.output<typeof CommunityMessage> {}
