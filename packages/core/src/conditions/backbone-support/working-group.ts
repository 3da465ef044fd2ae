// A group of partners that carries strategies, watches their measures and tries out changes.
import type * as z from 'zod'
import { entity } from '../../foundation/entity.ts'
import { Frequency } from '../../foundation/frequency.ts'
import { ImprovementCycleId, IndicatorId, StrategyId, WorkingGroupId } from '../../foundation/ids.ts'
import { PlainDate } from '../../foundation/plain-date.ts'
import { list, part, Text } from '../../foundation/schema.ts'
import { Seat } from './steering-committee.ts'

/** A word of one working group to another. */
export const GroupExchange = part('GroupExchange', 'An exchange of one working group with another.', {
  /** The other group. */
  workingGroup: WorkingGroupId,
  /** The day of it. */
  on: PlainDate,
  /** What it was about. */
  about: Text.optional(),
})
export interface GroupExchange extends z.output<typeof GroupExchange> {}

/** A group of partners that carries strategies, watches their measures and tries out changes. */
export const WorkingGroup = entity(
  'WorkingGroup',
  'A group of partners that carries strategies, watches their measures and tries out changes.',
  {
    /** Stable, readable identifier. */
    id: WorkingGroupId,
    /** The name it goes by. */
    name: Text,
    /** The strategies it carries. */
    strategies: list(StrategyId).optional(),
    /** The indicators it watches. */
    indicators: list(IndicatorId).optional(),
    /** Who sits on it. */
    members: list(Seat).optional(),
    /** What it plans to do, or where to read it. */
    plan: Text.optional(),
    /** The changes it has tried out. */
    testsOfChange: list(ImprovementCycleId).optional(),
    /** Its exchanges with other groups. */
    exchanges: list(GroupExchange).optional(),
    /** How often it has agreed to meet. */
    meetingCadence: Frequency.optional(),
    /** The day it was formed. */
    formedOn: PlainDate.optional(),
  },
)
export interface WorkingGroup extends z.output<typeof WorkingGroup> {}
