// A way partners keep in touch between meetings, and how much it is used.
import * as z from 'zod'
import { entity } from '../../foundation/entity.ts'
import { ChannelId, PartnerId } from '../../foundation/ids.ts'
import { Period } from '../../foundation/period.ts'
import { PlainDate } from '../../foundation/plain-date.ts'
import { list, part, Text } from '../../foundation/schema.ts'

/** How much a channel was used over a period. */
export const ChannelActivity = part('ChannelActivity', 'How much a channel was used over a period.', {
  /** Which days. */
  period: Period,
  /** Messages, posts or edits. */
  messages: z.int().min(0),
  /** The partners that wrote. */
  partners: list(PartnerId).optional(),
})
export interface ChannelActivity extends z.output<typeof ChannelActivity> {}

/** A way partners keep in touch between meetings. */
export const Channel = entity('Channel', 'A way partners keep in touch between meetings.', {
  /** Stable, readable identifier. */
  id: ChannelId,
  /** The name it goes by. */
  name: Text,
  /** What it is. */
  kind: z.enum(['email', 'chat', 'shared-workspace', 'newsletter', 'website', 'telephone', 'social-media', 'other']),
  /** Who reads it. */
  audience: z.enum(['leaders', 'partners', 'working-group', 'community', 'public']),
  /** Whether readers can write back. */
  twoWay: z.boolean().optional(),
  /** Since when it is in use. */
  startedOn: PlainDate.optional(),
  /** How much it was used. */
  activity: list(ChannelActivity).optional(),
})
export interface Channel extends z.output<typeof Channel> {}
