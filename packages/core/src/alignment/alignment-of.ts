// How far all who and all that take part point the same way, on a day.
import { requirePlainDate } from '../foundation/plain-date.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import type { ObservationTable } from '../measurement/observation-table.ts'
import type { AlignmentOf, AlignmentResult } from './alignment-result.ts'
import { conditionNames } from './condition-names.ts'
import type { Facet, FacetSubjects } from './define-facet.ts'
import type { AlignmentOptions } from './evidence/frame.ts'
import { type Evidence, gatherEvidence } from './evidence.ts'
import {
  alignmentFacets,
  goalFacets,
  initiativeFacets,
  partnerFacets,
  strategyFacets,
  workingGroupFacets,
} from './facets.ts'
import { meanFacet } from './mean-facet.ts'

/**
 * The alignment of every partner who belongs on `asOf`, of every goal and strategy in force and of every working group,
 * facet by facet, and for each condition the means of its facets and what can only be said of the whole. Every value is a
 * share, 0 to 1, with what it rests on and what raises and lowers it, or is missing with its reason. No facets are rolled
 * up into one number. Everything is listed by id; the order of the input changes nothing.
 * @throws {@link CollectiveImpactError} `foundation/invalid-date`
 */
export function alignmentOf(
  record: InitiativeRecord,
  observations: ObservationTable,
  { asOf, knownAt }: AlignmentOptions,
): AlignmentResult {
  requirePlainDate(asOf, 'asOf')
  if (knownAt !== undefined) requirePlainDate(knownAt, 'knownAt')
  const evidence = gatherEvidence(record, observations, { asOf, knownAt })
  const found = {
    partner: measureAll(partnerFacets, evidence.partners, ({ name }) => name, evidence),
    goal: measureAll(goalFacets, evidence.goals, ({ statement }) => statement, evidence),
    strategy: measureAll(strategyFacets, evidence.strategies, ({ name }) => name, evidence),
    workingGroup: measureAll(workingGroupFacets, evidence.workingGroups, ({ name }) => name, evidence),
  }
  const ofTheWhole = new Map(
    initiativeFacets.map((facet) => [facet.id, facet.measure(record.initiative, evidence)] as const),
  )
  const conditions = Object.entries(conditionNames).map(([id, name]): AlignmentOf => {
    const facets = alignmentFacets.filter(({ condition }) => condition === id)
    return {
      id,
      name,
      facets: facets.flatMap((facet) =>
        facet.of === 'initiative'
          ? (ofTheWhole.get(facet.id) ?? [])
          : meanFacet(facet, facet.of, found[facet.of], evidence),
      ),
    }
  })
  const {
    partner: partners = [],
    goal: goals = [],
    strategy: strategies = [],
    workingGroup: workingGroups = [],
  } = found
  return { partners, goals, strategies, workingGroups, conditions }
}

function measureAll<Of extends keyof FacetSubjects>(
  facets: readonly Facet<Of>[],
  subjects: readonly (FacetSubjects[Of] & { readonly id: string })[] | undefined,
  nameOf: (subject: FacetSubjects[Of]) => string,
  evidence: Evidence,
): readonly AlignmentOf[] | undefined {
  return subjects?.map((subject) => ({
    id: subject.id,
    name: nameOf(subject),
    facets: facets.map((facet) => facet.measure(subject, evidence)),
  }))
}
