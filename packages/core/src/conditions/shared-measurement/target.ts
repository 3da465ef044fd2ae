// Where an indicator starts from and where it is to be, by when; or why that is not yet known.
import * as z from 'zod'
import { Period } from '../../foundation/period.ts'
import { PlainDate } from '../../foundation/plain-date.ts'
import { list, part, Share, Text } from '../../foundation/schema.ts'

/** The value an indicator starts from. */
export const Baseline = part(
  'Baseline',
  'The value an indicator starts from, or why it is not yet known.',
  {
    /** The period it was measured in. Without one, no value can be expected at a day between baseline and target. */
    period: Period.optional(),
    /** The value, in the indicator's unit. */
    value: z.number().optional(),
    /** Why there is no value yet, as the partners say it, e.g. `TBD`. */
    pending: Text.optional(),
  },
  { exactlyOneOf: [['value', 'pending']] },
)
export interface Baseline extends z.output<typeof Baseline> {}

/**
 * How a value is to get from one agreed point to the next: by the same amount every day, at the same rate of growth, or
 * in steps, all at once on the day of each point.
 */
export const Trajectory = z.enum(['linear', 'compound', 'stepped'])
export type Trajectory = z.output<typeof Trajectory>

/** A value to be reached on the way to a target. */
export const Milestone = part('Milestone', 'A value to be reached on the way to a target.', {
  /** The day by which it is to be reached. */
  by: PlainDate,
  /** The value, in the indicator's unit. */
  value: z.number(),
})
export interface Milestone extends z.output<typeof Milestone> {}

/** How much of the change expected by a day has to be there. */
export const Margins = part(
  'Margins',
  'How much of the change expected by a day has to be there, 1 for all of it.',
  {
    /** From this share on, the indicator is on track. */
    onTrack: Share,
    /** From this share on, it is at risk; below it is off track. */
    atRisk: Share,
  },
  { notAbove: [['atRisk', 'onTrack']] },
)
export interface Margins extends z.output<typeof Margins> {}

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
    /** How far from the value still counts as kept, either way, where the direction is `maintain`; 0 when absent. */
    tolerance: z.number().min(0).optional(),
    /** How the value is to get there; `linear` when absent. */
    trajectory: Trajectory.optional(),
    /** The values to be reached on the way, from the earliest. */
    milestones: list(Milestone).optional(),
    /** How much of the change expected by a day has to be there; 0.95 and 0.6 when absent. */
    margins: Margins.optional(),
  },
  { exactlyOneOf: [['value', 'pending']], ascending: [['milestones', 'by']] },
)
export interface Target extends z.output<typeof Target> {}
