// A profile of alignment: which facets make up one score, and how much each counts. Data, nothing else.
import * as z from 'zod'
import { CollectiveImpactError } from '../../foundation/errors.ts'
import { issuesOf, parseOptions } from '../../foundation/input-issues.ts'
import type { Issue } from '../../foundation/issue.ts'
import { list, part, Text } from '../../foundation/schema.ts'
import type { FacetSubjects } from '../define-facet.ts'
import { alignmentFacets } from '../facets.ts'

/** A facet as a profile counts it. */
export const ProfileFacet = part('ProfileFacet', 'A facet as a profile counts it.', {
  /** The facet's id. */
  facet: Text,
  /** How much it counts within its group, against the others there. */
  weight: z.number().positive(),
})
export interface ProfileFacet extends z.output<typeof ProfileFacet> {}

/** Facets with a score of their own. */
export const FacetGroup = part('FacetGroup', 'Facets with a score of their own.', {
  /** Stable, readable identifier, e.g. the id of a condition. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected an id such as `common-agenda`'),
  /** What the profile calls it. */
  title: Text,
  /** How much it counts against the other groups. */
  weight: z.number().positive(),
  /** The facets it is made of. */
  facets: list(ProfileFacet),
})
export interface FacetGroup extends z.output<typeof FacetGroup> {}

/** Which facets make up one score, and how much each counts. */
export const AlignmentProfile = part('AlignmentProfile', 'Which facets make up one score, and how much each counts.', {
  /** Stable, readable identifier. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected an id such as `equal-weights`'),
  /** Raised whenever a facet or a weight changes. */
  version: z.int().min(1),
  /** What it is called. */
  title: Text,
  /** Whose values count how much, and why. */
  description: Text,
  /** What is scored, one by one; of the initiative the means over all whom a facet is about are. */
  of: z.enum(['partner', 'goal', 'strategy', 'workingGroup', 'initiative']),
  /** Group by group. */
  groups: list(FacetGroup),
  /** The least share of the weight of facets, 0 to 1, that a group, and the whole, must have for a score. */
  coverageThreshold: z.number().min(0).max(1),
})
export interface AlignmentProfile extends z.output<typeof AlignmentProfile> {}
/** A profile as it is written. */
export interface AlignmentProfileInput extends z.input<typeof AlignmentProfile> {}

/**
 * Makes a profile of plain data.
 * @throws {@link CollectiveImpactError} `alignment/invalid-profile`, with every issue in `issues`: a wrong field, a facet
 * that does not exist or is not about what the profile scores, a group or facet that is listed twice, nothing to count
 */
export function defineAlignmentProfile(input: AlignmentProfileInput): AlignmentProfile {
  const parsed = AlignmentProfile.safeParse(input, parseOptions)
  const issues = parsed.success ? contradictions(parsed.data) : issuesOf(parsed.error)
  if (parsed.success && issues.length === 0) return parsed.data
  throw new CollectiveImpactError('alignment/invalid-profile', `The profile ${String(input.id)} is not valid:`, {
    issues,
  })
}

function contradictions({ id: profile, of, groups }: AlignmentProfile): Issue[] {
  const issues: Issue[] = []
  const wrong = (path: readonly (string | number)[], message: string) =>
    issues.push({ code: 'input/invalid-value', path, message })
  const seen = new Set([profile])
  const take = (id: string, path: readonly (string | number)[]) => {
    if (seen.has(id)) wrong(path, `${id} is listed already`)
    seen.add(id)
  }
  if (groups.length === 0) wrong(['groups'], 'expected at least one group')
  for (const [position, { id, facets }] of groups.entries()) {
    take(id, ['groups', position, 'id'])
    if (facets.length === 0) wrong(['groups', position, 'facets'], 'expected at least one facet')
    for (const [place, { facet }] of facets.entries()) {
      const path = ['groups', position, 'facets', place, 'facet']
      take(facet, path)
      if (!facetsOf(of).includes(facet))
        wrong(path, `there is no facet ${facet} of ${of === 'initiative' ? 'anybody' : `a ${of}`}`)
    }
  }
  return issues
}

/** The ids of the facets that can be scored of something. */
export function facetsOf(of: keyof FacetSubjects): readonly string[] {
  return alignmentFacets.filter((facet) => of === 'initiative' || facet.of === of).map(({ id }) => id)
}
