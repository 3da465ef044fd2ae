// A profile that differs from another one.
import { issuesOf, parseOptions } from '../foundation/input-issues.ts'
import { applyExtension } from './apply-extension.ts'
import { type Profile, type ProfileParseResult, profileOf } from './define-profile.ts'
import { ProfileExtension, type ProfileExtensionInput } from './profile-extension.ts'

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
