// How far all who and all that take part point the same way, facet by facet, each with its parts.
import * as z from 'zod'
import { list, part, Text } from '../foundation/schema.ts'
import { Measured } from '../measurement/measured.ts'

/** An entity that raises or lowers a facet. */
export const Influence = part('Influence', 'An entity that raises or lowers a facet.', {
  /** Its kind, e.g. `strategy`. */
  kind: Text,
  /** Its id. */
  id: Text,
  /** Whether it counts towards the facet or is what is lacking. */
  effect: z.enum(['raises', 'lowers']),
})
export interface Influence extends z.output<typeof Influence> {}

/** One facet of alignment, 0 to 1. */
export const AlignmentFacet = part('AlignmentFacet', 'One facet of alignment, 0 to 1.', {
  /** Its id, e.g. `agenda-endorsement`. */
  id: Text,
  /** What it is called. */
  title: Text,
  /** How far, 0 to 1, or why it cannot be said. */
  measured: Measured,
  /** What raises and lowers it. */
  influences: list(Influence),
})
export interface AlignmentFacet extends z.output<typeof AlignmentFacet> {}

/** The facets of one partner, goal, strategy, working group or condition. */
export const AlignmentOf = part(
  'AlignmentOf',
  'The facets of one partner, goal, strategy, working group or condition.',
  {
    /** Its id. */
    id: Text,
    /** Its name. */
    name: Text,
    /** Facet by facet. */
    facets: list(AlignmentFacet),
  },
)
export interface AlignmentOf extends z.output<typeof AlignmentOf> {}

/** How far partners, goals, strategies, working groups and conditions point the same way. */
export const AlignmentResult = part(
  'AlignmentResult',
  'How far partners, goals, strategies, working groups and conditions point the same way.',
  {
    /** Partner by partner. */
    partners: list(AlignmentOf),
    /** Goal by goal. */
    goals: list(AlignmentOf),
    /** Strategy by strategy. */
    strategies: list(AlignmentOf),
    /** Working group by working group. */
    workingGroups: list(AlignmentOf),
    /** Condition by condition. */
    conditions: list(AlignmentOf),
  },
)
export interface AlignmentResult extends z.output<typeof AlignmentResult> {}
