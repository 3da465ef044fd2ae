// How a profile is written that differs from another one.
import * as z from 'zod'
import { list, part, Text } from '../foundation/schema.ts'
import { Phase } from '../initiative/initiative.ts'
import { CheckId } from './define-check.ts'
import { CheckOptions, PhaseAdjustment, ProfileId } from './define-profile.ts'
import { Area } from './health-result.ts'

/** How a check is asked differently. */
export const CheckOverride = part('CheckOverride', 'How a check is asked differently.', {
  /** The area it is asked in; needed where the other profile does not ask it. */
  area: Area.optional(),
  /** How much it counts within its area; needed where the other profile does not ask it. */
  weight: z.number().positive().optional(),
  /** Options that differ; the others stay as the other profile has them. */
  options: CheckOptions.optional(),
  /** The phase from which on it is asked; `assess-readiness` for every phase. */
  from: Phase.optional(),
  /** What is different in single phases; what the other profile says of a phase not named here stays. */
  byPhase: z.partialRecord(Phase, PhaseAdjustment).readonly().optional(),
  /** Why it is asked so. */
  because: Text.optional(),
})
export interface CheckOverride extends z.output<typeof CheckOverride> {}

/** How an area is presented differently. */
export const AreaOverride = part('AreaOverride', 'How an area is presented differently.', {
  /** What it is called; needed where the other profile does not have it. */
  title: Text.optional(),
  /** How much it counts in the score of the profile. */
  weight: z.number().positive().optional(),
})
export interface AreaOverride extends z.output<typeof AreaOverride> {}

const OFF = z.literal('off')

/** A profile that says how it differs from another one. */
export const ProfileExtension = part('ProfileExtension', 'A profile that says how it differs from another one.', {
  /** Stable, readable identifier. */
  id: ProfileId,
  /** Raised whenever something here changes. */
  version: z.int().min(1),
  /** What it is called. */
  title: Text,
  /** Whom it is for, and what it asks of them. */
  description: Text,
  /** The id of the profile it differs from. */
  extends: ProfileId,
  /** Of the checks of that profile, only these are asked, and those under `checks`; all when absent. */
  only: list(CheckId).optional(),
  /** Areas that differ; `off` takes one out with its checks. */
  areas: z
    .partialRecord(Area, z.union([OFF, AreaOverride], 'expected `off`, or what differs'))
    .readonly()
    .optional(),
  /** Checks that differ or are asked besides, by id; `off` takes one out. */
  checks: z
    .record(CheckId, z.union([OFF, CheckOverride], 'expected `off`, or what differs'))
    .readonly()
    .optional(),
})
export interface ProfileExtension extends z.output<typeof ProfileExtension> {}
/** How a profile differs, as it is written. */
export interface ProfileExtensionInput extends z.input<typeof ProfileExtension> {}
