// A profile: which checks are asked, in which order, how much each counts and how strict it is. Data, nothing else.
import * as z from 'zod'
import { CollectiveImpactError } from '../foundation/errors.ts'
import { issuesOf, parseOptions } from '../foundation/input-issues.ts'
import type { Issue } from '../foundation/issue.ts'
import { list, part, Text } from '../foundation/schema.ts'
import { Phase } from '../initiative/initiative.ts'
import { isEarlierPhase } from '../initiative/phase-in-force.ts'
import { CheckId } from './define-check.ts'
import { Area } from './health-result.ts'

const Scalar = z.union([z.string(), z.number(), z.boolean()])

const CheckOptions = z.record(z.string(), z.union([Scalar, list(Scalar)])).readonly()

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
  /** Stable, readable identifier; of a plug-in, after its name and `/`. */
  id: z.string().regex(/^(?:[a-z][a-z0-9-]*\/)?[a-z][a-z0-9-]*$/, 'expected an id such as `standard`'),
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
 * or a check that is listed twice, a phase in which a check is not asked
 */
export function defineProfile(input: ProfileInput): Profile {
  const parsed = Profile.safeParse(input, parseOptions)
  const issues = parsed.success ? contradictions(parsed.data) : issuesOf(parsed.error)
  if (parsed.success && issues.length === 0) return parsed.data
  throw new CollectiveImpactError('health/invalid-profile', `The profile ${String(input.id)} is not valid:`, { issues })
}

function contradictions({ areas }: Profile): Issue[] {
  const seen = new Set<string>()
  const issues: Issue[] = []
  const take = (name: string, path: readonly (string | number)[]) => {
    if (seen.has(name)) issues.push({ code: 'input/invalid-value', path, message: `${name} is listed already` })
    seen.add(name)
  }
  for (const [position, { area, checks }] of areas.entries()) {
    take(area, ['areas', position, 'area'])
    for (const [place, { check, from, byPhase = {} }] of checks.entries()) {
      const path = ['areas', position, 'checks', place]
      take(check, [...path, 'check'])
      for (const phase of from === undefined ? [] : Phase.options.filter((each) => isEarlierPhase(each, from))) {
        if (byPhase[phase] === undefined) continue
        const message = `${check} is asked from the phase ${from} on only`
        issues.push({ code: 'input/invalid-value', path: [...path, 'byPhase', phase], message })
      }
    }
  }
  return issues
}
