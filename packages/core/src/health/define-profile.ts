// A profile: which checks are asked, in which order, how much each counts and how strict it is. Data, nothing else.
import * as z from 'zod'
import { CollectiveImpactError } from '../foundation/errors.ts'
import { issuesOf, parseOptions } from '../foundation/input-issues.ts'
import type { Issue } from '../foundation/issue.ts'
import type { Path } from '../foundation/path.ts'
import { list, part, Text } from '../foundation/schema.ts'
import { Phase } from '../initiative/initiative.ts'
import { isEarlierPhase } from '../initiative/phase-in-force.ts'
import { CheckId } from './define-check.ts'
import { Area, BaseProfile } from './health-result.ts'

const Scalar = z.union([z.string(), z.number(), z.boolean()])

/** The form of a profile's id, of a plug-in after its name and `/`. */
export const ProfileId = z
  .string()
  .regex(/^(?:[a-z][a-z0-9-]*\/)?[a-z][a-z0-9-]*$/, 'expected an id such as `standard`')

/** Options of a check, by name. */
export const CheckOptions = z.record(z.string(), z.union([Scalar, list(Scalar)])).readonly()

/** What is different about a check in one phase of the initiative. */
export const PhaseAdjustment = part('PhaseAdjustment', 'What is different about a check in one phase.', {
  /** How much it counts then. */
  weight: z.number().positive().optional(),
  /** Options that differ from those asked otherwise. */
  options: CheckOptions.optional(),
})
export interface PhaseAdjustment extends z.output<typeof PhaseAdjustment> {}

/** A check as a profile asks it. */
export const ProfileCheck = part('ProfileCheck', 'A check as a profile asks it.', {
  /** The check's id. */
  check: CheckId,
  /** How much it counts within its area, against the other checks there. */
  weight: z.number().positive(),
  /** Options that differ from the check's defaults. */
  options: CheckOptions.optional(),
  /** The phase from which on it is asked; in an earlier one it does not apply. Asked in every phase when absent. */
  from: Phase.optional(),
  /** What is different in single phases: what is written holds once an initiative is under way. */
  byPhase: z.partialRecord(Phase, PhaseAdjustment).readonly().optional(),
  /** Why it is asked so, where the profile has a reason of its own. */
  because: Text.optional(),
})
export interface ProfileCheck extends z.output<typeof ProfileCheck> {}

/** An area as a profile presents it. */
export const ProfileArea = part('ProfileArea', 'An area as a profile presents it.', {
  /** Which area. */
  area: Area,
  /** What the profile calls it. */
  title: Text,
  /** How much it counts in the score of the profile, against the other areas; 1 when absent. */
  weight: z.number().positive().optional(),
  /** The checks asked of it, in order. */
  checks: list(ProfileCheck),
})
export interface ProfileArea extends z.output<typeof ProfileArea> {}
/** An area as it is written. */
export interface ProfileAreaInput extends z.input<typeof ProfileArea> {}

/** Which checks are asked, how much each counts and how strict it is. */
export const Profile = part('Profile', 'Which checks are asked, how much each counts and how strict it is.', {
  /** Stable, readable identifier; of a plug-in, after its name and `/`. */
  id: ProfileId,
  /** Raised whenever a check, a weight or an option changes. */
  version: z.int().min(1),
  /** What it is called. */
  title: Text,
  /** Whom it is for, and what it asks of them. */
  description: Text,
  /** The profile it differs from. */
  basedOn: BaseProfile.optional(),
  /** Area by area, in order. */
  areas: list(ProfileArea),
})
export interface Profile extends z.output<typeof Profile> {}
/** A profile as it is written. */
export interface ProfileInput extends z.input<typeof Profile> {}

/**
 * Makes a profile of plain data.
 * @throws {@link CollectiveImpactError} `health/invalid-profile`, with every issue in `issues`: a wrong field, an area
 * or a check that is listed twice, a phase in which a check is not asked
 */
export function defineProfile(input: ProfileInput): Profile {
  return profileOf(readProfile(input), input)
}

/** A profile, or everything that is wrong with it. */
export type ProfileParseResult =
  | { readonly success: true; readonly profile: Profile }
  | { readonly success: false; readonly issues: readonly Issue[] }

/** Reads a profile that stands by itself. */
export function readProfile(input: unknown): ProfileParseResult {
  const parsed = Profile.safeParse(input, parseOptions)
  const issues = parsed.success ? contradictions(parsed.data) : issuesOf(parsed.error)
  return parsed.success && issues.length === 0 ? { success: true, profile: parsed.data } : { success: false, issues }
}

/** The profile that was read; what is wrong is thrown. */
export function profileOf(result: ProfileParseResult, input: unknown): Profile {
  if (result.success) return result.profile
  const id = typeof input === 'object' && input !== null && 'id' in input ? ` ${String(input.id)}` : ''
  throw new CollectiveImpactError('health/invalid-profile', `The profile${id} is not valid:`, result)
}

function contradictions({ areas }: Profile): Issue[] {
  const seen = new Set<string>()
  const issues: Issue[] = []
  const take = (name: string, path: Path) => {
    if (seen.has(name)) issues.push({ code: 'input/invalid-value', path, message: `${name} is listed already` })
    seen.add(name)
  }
  for (const [position, { area, checks }] of areas.entries()) {
    take(area, ['areas', position, 'area'])
    for (const [place, entry] of checks.entries()) {
      const path = ['areas', position, 'checks', place]
      take(entry.check, [...path, 'check'])
      issues.push(...idlePhases(entry, path))
    }
  }
  return issues
}

/** What a check is said to be in phases in which it is not asked. */
export function idlePhases({ check, from, byPhase = {} }: ProfileCheck, path: Path): readonly Issue[] {
  return phasesBefore(from).flatMap((phase) => {
    if (byPhase[phase] === undefined) return []
    const message = `${check} is asked from the phase ${String(from)} on only`
    return [{ code: 'input/invalid-value', path: [...path, 'byPhase', phase], message }]
  })
}

/** The phases before one; none before no phase. */
export function phasesBefore(from: Phase | undefined): readonly Phase[] {
  return from === undefined ? [] : Phase.options.filter((each) => isEarlierPhase(each, from))
}
