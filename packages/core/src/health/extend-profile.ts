// A profile that says how it differs from another one.
import * as z from 'zod'
import { issuesOf, parseOptions } from '../foundation/input-issues.ts'
import { list, part, Text } from '../foundation/schema.ts'
import { Phase } from '../initiative/initiative.ts'
import { applyExtension } from './apply-extension.ts'
import { CheckId } from './define-check.ts'
import {
  CheckOptions,
  PhaseAdjustment,
  type Profile,
  ProfileId,
  type ProfileParseResult,
  profileOf,
} from './define-profile.ts'
import { Area } from './health-result.ts'

/** How a check is asked differently. */
export const CheckChange = part('CheckChange', 'How a check is asked differently.', {
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
export interface CheckChange extends z.output<typeof CheckChange> {}

/** How an area is presented differently. */
export const AreaChange = part('AreaChange', 'How an area is presented differently.', {
  /** What it is called; needed where the other profile does not have it. */
  title: Text.optional(),
  /** How much it counts in the score of the profile. */
  weight: z.number().positive().optional(),
})
export interface AreaChange extends z.output<typeof AreaChange> {}

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
    .partialRecord(Area, z.union([OFF, AreaChange], 'expected `off`, or what differs'))
    .readonly()
    .optional(),
  /** Checks that differ or are asked besides, by id; `off` takes one out. */
  checks: z
    .record(CheckId, z.union([OFF, CheckChange], 'expected `off`, or what differs'))
    .readonly()
    .optional(),
})
export interface ProfileExtension extends z.output<typeof ProfileExtension> {}
/** How a profile differs, as it is written. */
export interface ProfileExtensionInput extends z.input<typeof ProfileExtension> {}

/**
 * A profile that differs from another: checks with other weights, options or phases, checks taken out or asked besides,
 * those of plug-ins included. The profile it differs from stays as it is, and so does this one when that one changes.
 *
 * ```ts
 * import { extendProfile, standard } from '@collective-impact/core'
 *
 * const ours = extendProfile(standard, {
 *   id: 'river-county',
 *   version: 1,
 *   title: 'River County',
 *   description: 'Trust first, and meetings every two months.',
 *   areas: { trust: { weight: 3 } },
 *   checks: {
 *     'trust/low-trust': { weight: 3, options: { leastMean: 4 } },
 *     'funding/unaligned-funding': 'off',
 *   },
 * })
 * ours.basedOn?.id // => 'standard'
 * ```
 * @throws {@link CollectiveImpactError} `health/invalid-profile`, with every issue in `issues`: a wrong field, a check
 * or an area that the other profile does not have and that is not said enough of to be added, changes to what is off
 */
export function extendProfile(base: Profile, changes: Omit<ProfileExtensionInput, 'extends'>): Profile {
  return profileOf(readExtension(base, { ...changes, extends: base.id }), changes)
}

/** Reads how a profile differs from `base`. */
export function readExtension(base: Profile, input: unknown): ProfileParseResult {
  const parsed = ProfileExtension.safeParse(input, parseOptions)
  if (!parsed.success) return { success: false, issues: issuesOf(parsed.error) }
  return applyExtension(base, parsed.data)
}
