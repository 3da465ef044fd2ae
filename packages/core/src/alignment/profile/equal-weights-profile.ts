// The profile that claims to know least: every condition counts the same, and within it every facet.

import { conditionNames } from '../condition-names.ts'
import type { FacetSubjects } from '../define-facet.ts'
import { alignmentFacets } from '../facets.ts'
import { type AlignmentProfile, defineAlignmentProfile, facetsOf } from './alignment-profile.ts'

/**
 * All facets of what is scored, conditions and facets within a condition weighing the same. No more objective than other
 * weights: a condition with two facets makes each count twice as much as one with four. Half of the weight has to be there.
 */
export function equalWeightsProfile(of: keyof FacetSubjects): AlignmentProfile {
  const known = facetsOf(of)
  const groups = Object.entries(conditionNames).map(([id, title]) => ({
    id,
    title,
    weight: 1,
    facets: alignmentFacets
      .filter((facet) => facet.condition === id && known.includes(facet.id))
      .map((facet) => ({ facet: facet.id, weight: 1 })),
  }))
  return defineAlignmentProfile({
    id: 'equal-weights',
    version: 1,
    title: 'Equal weights',
    description: 'Every condition counts the same, and within it every facet.',
    of,
    groups: groups.filter(({ facets }) => facets.length > 0),
    coverageThreshold: 0.5,
  })
}
