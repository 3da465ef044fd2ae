// What a partner does towards the agenda, and how it fits with what others do.
import * as z from 'zod'
import { entity } from '../../foundation/entity.ts'
import { ActivityId, IndicatorId, PartnerId, PlaceId, PopulationId, StrategyId } from '../../foundation/ids.ts'
import { Money } from '../../foundation/money.ts'
import { PlainDate } from '../../foundation/plain-date.ts'
import { acyclic, list, part, Text } from '../../foundation/schema.ts'

/** A partner's part in an activity. */
export const Participation = part('Participation', "A partner's part in an activity besides its lead.", {
  /** Who takes part. */
  partner: PartnerId,
  /** As what, in the partners' words. */
  role: Text.optional(),
  /** Full-time equivalents it puts in. */
  staffFte: z.number().min(0).optional(),
})
export interface Participation extends z.output<typeof Participation> {}

/** How one activity strengthens another. */
export const Reinforcement = part('Reinforcement', 'How one activity strengthens another.', {
  /** The activity that is strengthened. */
  activity: ActivityId,
  /** In which way. */
  how: Text.optional(),
})
export interface Reinforcement extends z.output<typeof Reinforcement> {}

/** What must be there before an activity can go on. */
export const Dependency = part('Dependency', 'What must be there before an activity can go on.', {
  /** The activity it waits for. */
  activity: acyclic(ActivityId),
  /** What it needs of it. */
  how: Text.optional(),
})
export interface Dependency extends z.output<typeof Dependency> {}

/** What an activity uses. */
export const Resources = part('Resources', 'What an activity uses.', {
  /** Full-time equivalents in all. */
  staffFte: z.number().min(0).optional(),
  /** Money over its whole run. */
  budget: Money.optional(),
})
export interface Resources extends z.output<typeof Resources> {}

/** What partners do towards the agenda. */
export const Activity = entity(
  'Activity',
  'What partners do towards the agenda.',
  {
    /** Stable, readable identifier. */
    id: ActivityId,
    /** The name it goes by. */
    name: Text,
    /** The partner that leads it. */
    lead: PartnerId,
    /** The others who take part, and as what. */
    partners: list(Participation).optional(),
    /** The strategies it carries out; none: it is outside the plan. */
    strategies: list(StrategyId).optional(),
    /** The indicators it means to move. */
    indicators: list(IndicatorId).optional(),
    /** Whom it is for. */
    populations: list(PopulationId).optional(),
    /** Where it takes place. */
    places: list(PlaceId).optional(),
    /** First day. */
    startsOn: PlainDate.optional(),
    /** Last day; absent while it lasts. */
    endsOn: PlainDate.optional(),
    /** How far it has come. */
    status: z.enum(['planned', 'active', 'paused', 'completed', 'abandoned']).optional(),
    /** Which of its lead's capabilities it draws on. */
    capabilities: list(Text).optional(),
    /** What it uses. */
    resources: Resources.optional(),
    /** The activities it strengthens. */
    reinforces: list(Reinforcement).optional(),
    /** The activities it waits for. */
    dependsOn: list(Dependency).optional(),
  },
  { inOrder: [['startsOn', 'endsOn']] },
)
export interface Activity extends z.output<typeof Activity> {}
