// A profile: which checks are asked, in which order, how much each counts and how strict it is. Data, nothing else.
import * as z from 'zod'
import { CollectiveImpactError } from '../foundation/errors.ts'
import { issuesOf, parseOptions } from '../foundation/input-issues.ts'
import type { Issue } from '../foundation/issue.ts'
import { list, part, Text } from '../foundation/schema.ts'
import { CheckId } from './define-check.ts'
import { Area } from './health-result.ts'

const Scalar = z.union([z.string(), z.number(), z.boolean()])

/** A check as a profile asks it. */
export const ProfileCheck = part('ProfileCheck', 'A check as a profile asks it.', {
  /** The check's id. */
  check: CheckId,
  /** How much it counts within its area, against the other checks there. */
  weight: z.number().positive(),
  /** Options that differ from the check's defaults. */
  options: z
    .record(z.string(), z.union([Scalar, list(Scalar)]))
    .readonly()
    .optional(),
})
export interface ProfileCheck extends z.output<typeof ProfileCheck> {}

/** An area as a profile presents it. */
export const ProfileArea = part('ProfileArea', 'An area as a profile presents it.', {
  /** Which area. */
  area: Area,
  /** What the profile calls it. */
  title: Text,
  /** The checks asked of it, in order. */
  checks: list(ProfileCheck),
})
export interface ProfileArea extends z.output<typeof ProfileArea> {}
/** An area as it is written. */
export interface ProfileAreaInput extends z.input<typeof ProfileArea> {}

/** Which checks are asked, how much each counts and how strict it is. */
export const Profile = part('Profile', 'Which checks are asked, how much each counts and how strict it is.', {
  /** Stable, readable identifier. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected an id such as `standard`'),
  /** Raised whenever a check, a weight or an option changes. */
  version: z.int().min(1),
  /** What it is called. */
  title: Text,
  /** Whom it is for, and what it asks of them. */
  description: Text,
  /** Area by area, in order. */
  areas: list(ProfileArea),
})
export interface Profile extends z.output<typeof Profile> {}
/** A profile as it is written. */
export interface ProfileInput extends z.input<typeof Profile> {}

/**
 * Makes a profile of plain data.
 * @throws {@link CollectiveImpactError} `health/invalid-profile`, with every issue in `issues`: a wrong field, an area
 * or a check that is listed twice
 */
export function defineProfile(input: ProfileInput): Profile {
  const parsed = Profile.safeParse(input, parseOptions)
  const issues = parsed.success ? repeated(parsed.data) : issuesOf(parsed.error)
  if (parsed.success && issues.length === 0) return parsed.data
  throw new CollectiveImpactError('health/invalid-profile', `The profile ${String(input.id)} is not valid:`, { issues })
}

function repeated({ areas }: Profile): Issue[] {
  const seen = new Set<string>()
  const issues: Issue[] = []
  const take = (name: string, path: readonly (string | number)[]) => {
    if (seen.has(name)) issues.push({ code: 'input/invalid-value', path, message: `${name} is listed already` })
    seen.add(name)
  }
  for (const [position, { area, checks }] of areas.entries()) {
    take(area, ['areas', position, 'area'])
    for (const [place, { check }] of checks.entries()) take(check, ['areas', position, 'checks', place, 'check'])
  }
  return issues
}
