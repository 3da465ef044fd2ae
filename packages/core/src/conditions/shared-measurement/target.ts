// Where an indicator starts from and where it is to be, by when; or why that is not yet known.
import * as z from 'zod'
import { Period } from '../../foundation/period.ts'
import { PlainDate } from '../../foundation/plain-date.ts'
import { part, Text } from '../../foundation/schema.ts'

/** The value an indicator starts from. */
export const Baseline = part(
  'Baseline',
  'The value an indicator starts from, or why it is not yet known.',
  {
    /** The period it was measured in. */
    period: Period.optional(),
    /** The value, in the indicator's unit. */
    value: z.number().optional(),
    /** Why there is no value yet, as the partners say it, e.g. `TBD`. */
    pending: Text.optional(),
  },
  { exactlyOneOf: [['value', 'pending']] },
)
export interface Baseline extends z.output<typeof Baseline> {}

/** The value an indicator is to reach. */
export const Target = part(
  'Target',
  'The value an indicator is to reach, or why it is not yet set.',
  {
    /** The day by which it is to be reached. */
    by: PlainDate,
    /** The period the value is for, where it is not the moment `by`, e.g. a yearly total. */
    period: Period.optional(),
    /** The value, in the indicator's unit. */
    value: z.number().optional(),
    /** Why there is no value yet, as the partners say it, e.g. `TBD in 2013`. */
    pending: Text.optional(),
  },
  { exactlyOneOf: [['value', 'pending']] },
)
export interface Target extends z.output<typeof Target> {}
