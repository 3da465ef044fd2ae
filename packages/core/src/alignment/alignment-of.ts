// How far partners, goals and conditions point the same way, on a day.
import { requirePlainDate } from '../foundation/plain-date.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import type { ObservationTable } from '../measurement/observation-table.ts'
import type { AlignmentOf, AlignmentResult } from './alignment-result.ts'
import type { Condition } from './define-facet.ts'
import { type AlignmentOptions, gatherEvidence } from './evidence.ts'
import { alignmentFacets, goalFacets, partnerFacets } from './facets.ts'
import { meanFacet } from './mean-facet.ts'

const conditionNames: Readonly<Record<Condition, string>> = {
  'common-agenda': 'Common agenda',
  'shared-measurement': 'Shared measurement',
  'mutually-reinforcing-activities': 'Mutually reinforcing activities',
  'continuous-communication': 'Continuous communication',
  'backbone-support': 'Backbone support',
}

/**
 * The alignment of every partner who belongs on `asOf` and of every goal in force, facet by facet, and for each
 * condition the means of its facets. Every value is a share, 0 to 1, with what it rests on and what raises and lowers
 * it, or is missing with its reason. No facets are rolled up into one number. Partners and goals are listed by id; the
 * order of the input changes nothing.
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
  const partners = evidence.partners?.map((partner): AlignmentOf => {
    const facets = partnerFacets.map((facet) => facet.measure(partner, evidence))
    return { id: partner.id, name: partner.name, facets }
  })
  const goals = evidence.goals?.map((goal): AlignmentOf => {
    const facets = goalFacets.map((facet) => facet.measure(goal, evidence))
    return { id: goal.id, name: goal.statement, facets }
  })
  const conditions = Object.entries(conditionNames).map(([id, name]): AlignmentOf => {
    const facets = alignmentFacets.filter(({ condition }) => condition === id)
    return {
      id,
      name,
      facets: facets.map((facet) => meanFacet(facet, facet.of === 'partner' ? partners : goals, evidence)),
    }
  })
  return { partners: partners ?? [], goals: goals ?? [], conditions }
}
