// One report of one indicator: who says what, about which period, place and group, and when they said it.
import * as z from 'zod'
import { IndicatorId, ObservationId, PartnerId, PersonId, PlaceId } from '../../foundation/ids.ts'
import { Period } from '../../foundation/period.ts'
import { Instant, PlainDate } from '../../foundation/plain-date.ts'
import { describe, Text } from '../../foundation/schema.ts'

/** How far a report has come. Drafts and rejected reports never count. */
export const ObservationStatus = z.enum(['draft', 'submitted', 'verified', 'approved', 'rejected'])
export type ObservationStatus = z.output<typeof ObservationStatus>

/** How far a report must have come before it counts. */
export const RequiredStatus = z.enum(['submitted', 'verified', 'approved'])
export type RequiredStatus = z.output<typeof RequiredStatus>

/** The statuses that count unless others are required or asked for, from the least. */
export const countingStatuses: readonly ObservationStatus[] = ['submitted', 'verified', 'approved']

/** Why a report says that there is no value. */
export const ReportedGap = z.enum(['not-collected', 'not-applicable', 'suppressed', 'pending', 'unknown'])
export type ReportedGap = z.output<typeof ReportedGap>

/**
 * One report of one indicator. It carries exactly one of `value`, `numerator` with `denominator`, `mean` with `n`,
 * or `missing`.
 */
export const Observation = describe(
  'Observation',
  'One report of one indicator. It carries exactly one of `value`, `numerator` with `denominator`, `mean` with `n`, or `missing`.',
  z
    .strictObject({
      /** Needed only where a later report restates this one. */
      id: ObservationId.optional(),
      /** What was measured. */
      indicator: IndicatorId,
      /** Who reports; absent when the report is the initiative's as a whole. */
      partner: PartnerId.optional(),
      /** The days it is about. */
      period: Period,
      /** Where; absent when it is about the whole place of the partner or initiative. */
      place: PlaceId.optional(),
      /** The category in each dimension it is limited to; absent when it is about everybody. */
      groups: z.record(z.string(), z.string()).readonly().optional(),
      /** The value, in the indicator's unit; shares are 0 to 1. */
      value: z.number().optional(),
      /** The part, for a ratio. */
      numerator: z.number().optional(),
      /** The whole, for a ratio. */
      denominator: z.number().optional(),
      /** The mean of individual values, with `n`. */
      mean: z.number().optional(),
      /** How many individual values the mean is of. */
      n: z.int().min(0).optional(),
      /** Why there is no value. */
      missing: ReportedGap.optional(),
      /** The version of the indicator's method that was used. */
      methodVersion: Text.optional(),
      /** How far the report has come; `submitted` when absent. */
      status: ObservationStatus.optional(),
      /** When it was said: a day or an instant. Absent: taken as known since its period ended. */
      recordedAt: z.union([PlainDate, Instant]).optional(),
      /** Who entered it. */
      recordedBy: PersonId.optional(),
      /** Where it comes from. */
      source: Text.optional(),
      /** The earlier report of the same thing that this one restates. Both are kept. */
      supersedes: ObservationId.optional(),
      /** Why it was restated. */
      reason: Text.optional(),
    })
    .readonly(),
  { rules: { inOrder: [] } },
)
export interface Observation extends z.output<typeof Observation> {}
/** An observation as it is written: plain text ids. */
export interface ObservationInput extends z.input<typeof Observation> {}
