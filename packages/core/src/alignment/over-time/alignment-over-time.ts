// Alignment on several days, and what moved from each to the next.
import { byText } from '../../foundation/order.ts'
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import { missing } from '../../measurement/measured.ts'
import type { ObservationTable } from '../../measurement/observation-table.ts'
import { alignmentOf } from '../alignment-of.ts'
import type { AlignmentOf, AlignmentResult } from '../alignment-result.ts'
import type { FacetDescription, FacetSubjects } from '../define-facet.ts'
import { alignmentFacets } from '../facets.ts'
import { type FacetMovement, type FacetOnDay, facetMovement } from './facet-movement.ts'

/** Alignment on one day. */
export interface AlignmentOnDay {
  readonly asOf: PlainDate
  readonly alignment: AlignmentResult
}

/** What moved from one day to the next. */
export interface AlignmentStep {
  readonly from: PlainDate
  readonly to: PlainDate
  /** Partners who belong on the later day alone, by id. */
  readonly joined: readonly string[]
  /** Partners who belong on the earlier day alone, by id. */
  readonly left: readonly string[]
  /** Facet by facet, in the order of conditions; those that stayed as they are included. */
  readonly facets: readonly FacetMovement[]
}

/** Alignment as it developed. */
export interface AlignmentOverTime {
  /** In the order of days. */
  readonly days: readonly AlignmentOnDay[]
  /** From each day to the next: one fewer than days. */
  readonly steps: readonly AlignmentStep[]
}

/** Where results list whom a facet is about; the initiative as a whole is listed nowhere. */
const LISTED: Readonly<Record<keyof FacetSubjects, (alignment: AlignmentResult) => readonly AlignmentOf[]>> = {
  partner: ({ partners }) => partners,
  goal: ({ goals }) => goals,
  strategy: ({ strategies }) => strategies,
  workingGroup: ({ workingGroups }) => workingGroups,
  initiative: () => [],
}

/**
 * Alignment on several days, each as {@link alignmentOf} has it, with every change explained: whose value moved and by
 * how much that moved the mean, who came in and who fell out, and beside it the mean over those who were there on both
 * days. Days may come in any order; one that is named twice counts once. Past days are judged by today's record, as far as
 * it has dates.
 * @throws {@link CollectiveImpactError} `foundation/invalid-date`
 */
export function alignmentOverTime(
  record: InitiativeRecord,
  observations: ObservationTable,
  dates: readonly PlainDate[],
): AlignmentOverTime {
  const days = [...new Set(dates)]
    .sort(byText)
    .map((asOf): AlignmentOnDay => ({ asOf, alignment: alignmentOf(record, observations, { asOf }) }))
  return { days, steps: days.slice(1).map((later, position) => stepTo(days[position] as AlignmentOnDay, later)) }
}

function stepTo(earlier: AlignmentOnDay, later: AlignmentOnDay): AlignmentStep {
  const [then, now] = [earlier, later].map(({ alignment }) => new Set(alignment.partners.map(({ id }) => id)))
  return {
    from: earlier.asOf,
    to: later.asOf,
    joined: later.alignment.partners.map(({ id }) => id).filter((id) => !then?.has(id)),
    left: earlier.alignment.partners.map(({ id }) => id).filter((id) => !now?.has(id)),
    facets: earlier.alignment.conditions.flatMap(({ id }) =>
      alignmentFacets
        .filter(({ condition }) => condition === id)
        .map((facet) => facetMovement(facet, onDay(facet, earlier), onDay(facet, later))),
    ),
  }
}

function onDay({ id, of, condition, version }: FacetDescription, { asOf, alignment }: AlignmentOnDay): FacetOnDay {
  const found = alignment.conditions
    .find((one) => one.id === condition)
    ?.facets.find((facet) => facet.id === id)?.measured
  const measured = found ?? missing('not-computed', { method: { id, version }, asOf, inputs: 0 })
  return { asOf, measured, subjects: LISTED[of](alignment) }
}
