// What somebody promised to do by a day.
import type * as z from 'zod'
import { entity } from '../../foundation/entity.ts'
import { ActionItemId, MeetingId, PartnerId, PersonId } from '../../foundation/ids.ts'
import { PlainDate } from '../../foundation/plain-date.ts'
import { Text } from '../../foundation/schema.ts'

/** What somebody promised to do by a day. */
export const ActionItem = entity(
  'ActionItem',
  'What somebody promised to do by a day.',
  {
    /** Stable, readable identifier. */
    id: ActionItemId,
    /** What is to be done. */
    text: Text,
    /** The partner that promised. */
    owner: PartnerId,
    /** The person who promised. */
    person: PersonId.optional(),
    /** The meeting it was promised at. */
    meeting: MeetingId.optional(),
    /** The day it was promised. */
    agreedOn: PlainDate.optional(),
    /** The day by which it is due. */
    dueOn: PlainDate.optional(),
    /** The day it was done; absent while it is open. */
    doneOn: PlainDate.optional(),
  },
  {
    inOrder: [
      ['agreedOn', 'dueOn'],
      ['agreedOn', 'doneOn'],
    ],
  },
)
export interface ActionItem extends z.output<typeof ActionItem> {}
