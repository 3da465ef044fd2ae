// The fourth condition: consistent and open communication that builds trust and common motivation.
import type * as z from 'zod'
import { Frequency } from '../../foundation/frequency.ts'
import { list, part } from '../../foundation/schema.ts'
import { ActionItem } from './action-item.ts'
import { Channel } from './channel.ts'
import { CommunityMessage } from './community-message.ts'
import { Decision } from './decision.ts'
import { Meeting } from './meeting.ts'
import { SharedTerm } from './shared-term.ts'

/** Consistent and open communication that builds trust and common motivation. */
export const ContinuousCommunication = part(
  'ContinuousCommunication',
  'Consistent and open communication that builds trust and common motivation.',
  {
    /** How often the leaders have agreed to meet. */
    meetingCadence: Frequency.optional(),
    /** Meetings held. */
    meetings: list(Meeting).optional(),
    /** Decisions taken. */
    decisions: list(Decision).optional(),
    /** What was promised at meetings. */
    actionItems: list(ActionItem).optional(),
    /** Ways of keeping in touch between meetings. */
    channels: list(Channel).optional(),
    /** Words agreed to be used in one sense. */
    vocabulary: list(SharedTerm).optional(),
    /** Messages to the wider community. */
    communityMessages: list(CommunityMessage).optional(),
  },
)
export interface ContinuousCommunication extends z.output<typeof ContinuousCommunication> {}
