// The common agenda as it was agreed on a day: a shared understanding of the problem and a vision of the change.
import * as z from 'zod'
import { entity, Source } from '../../foundation/entity.ts'
import { AgendaVersionId, GoalId, PartnerId, PopulationId, StrategyId } from '../../foundation/ids.ts'
import { PlainDate } from '../../foundation/plain-date.ts'
import { list, part, Text } from '../../foundation/schema.ts'
import { Sector } from '../../initiative/partner.ts'

/** The problem as all partners understand it. */
export const Problem = part('Problem', 'The problem as all partners understand it.', {
  /** In a sentence or two that every partner would sign. */
  statement: Text,
  /** The research it rests on. */
  research: list(Source).optional(),
  /** Organizations whose view of the problem was heard. */
  partnersConsulted: list(PartnerId).optional(),
  /** Sectors whose view of the problem was heard. */
  sectorsConsulted: list(Sector).optional(),
  /** Populations who were asked themselves. */
  populationsConsulted: list(PopulationId).optional(),
  /** Whether people who live the problem were heard. */
  livedExperienceHeard: z.boolean().optional(),
})
export interface Problem extends z.output<typeof Problem> {}

/** What is inside the initiative's effort and what is left out. */
export const Boundaries = part('Boundaries', "What is inside the initiative's effort and what is left out.", {
  /** Issues, places, ages or systems that belong to it. */
  inside: list(Text).optional(),
  /** What it leaves to others, on purpose. */
  outside: list(Text).optional(),
})
export interface Boundaries extends z.output<typeof Boundaries> {}

/** The common agenda as it was agreed on a day. */
export const AgendaVersion = entity('AgendaVersion', 'The common agenda as it was agreed on a day.', {
  /** Stable, readable identifier. */
  id: AgendaVersionId,
  /** The day it was agreed; it holds until a later version is adopted. */
  adoptedOn: PlainDate.optional(),
  /** The problem as all partners understand it. */
  problem: Problem.optional(),
  /** The change the partners want to see, in their words. */
  vision: Text.optional(),
  /** What is inside the effort and what is left out. */
  boundaries: Boundaries.optional(),
  /** The goals it holds; all goals of the record when absent. */
  goals: list(GoalId).optional(),
  /** The strategies it holds; all strategies of the record when absent. */
  strategies: list(StrategyId).optional(),
  /** What was changed against the version before, and what was learned that led to it. */
  changes: Text.optional(),
})
export interface AgendaVersion extends z.output<typeof AgendaVersion> {}
