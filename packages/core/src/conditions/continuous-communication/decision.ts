// What was decided, on which evidence and by which criteria, and whether it was carried out.
import type * as z from 'zod'
import { entity } from '../../foundation/entity.ts'
import { DecisionId, IndicatorId, MeetingId, PartnerId } from '../../foundation/ids.ts'
import { PlainDate } from '../../foundation/plain-date.ts'
import { list, Text } from '../../foundation/schema.ts'

/** What was decided. */
export const Decision = entity(
  'Decision',
  'What was decided, on which evidence and by which criteria.',
  {
    /** Stable, readable identifier. */
    id: DecisionId,
    /** The decision in a sentence. */
    text: Text,
    /** The day it was taken. */
    decidedOn: PlainDate,
    /** The meeting it was taken at. */
    meeting: MeetingId.optional(),
    /** Who took it. */
    partners: list(PartnerId).optional(),
    /** The shared measures that were used. */
    indicators: list(IndicatorId).optional(),
    /** Other evidence that was used. */
    evidence: list(Text).optional(),
    /** What it was judged by. */
    criteria: list(Text).optional(),
    /** The day by which it is to be carried out. */
    dueOn: PlainDate.optional(),
    /** The day it had been carried out; absent while it has not. */
    carriedOutOn: PlainDate.optional(),
  },
  {
    inOrder: [
      ['decidedOn', 'dueOn'],
      ['decidedOn', 'carriedOutOn'],
    ],
  },
)
export interface Decision extends z.output<typeof Decision> {}
