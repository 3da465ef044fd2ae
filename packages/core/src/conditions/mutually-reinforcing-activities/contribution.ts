// What a partner has promised to bring to the plan of action.
import * as z from 'zod'
import { entity } from '../../foundation/entity.ts'
import { ActivityId, ContributionId, PartnerId, PlanOfActionId } from '../../foundation/ids.ts'
import { Money } from '../../foundation/money.ts'
import { list, Text } from '../../foundation/schema.ts'

/** What a partner has promised to bring to the plan of action. */
export const Contribution = entity('Contribution', 'What a partner has promised to bring to the plan of action.', {
  /** Stable, readable identifier. */
  id: ContributionId,
  /** Who promises. */
  partner: PartnerId,
  /** The plan it is part of. */
  plan: PlanOfActionId.optional(),
  /** What is promised. */
  text: Text,
  /** The activities through which it is kept. */
  activities: list(ActivityId).optional(),
  /** Full-time equivalents promised. */
  staffFte: z.number().min(0).optional(),
  /** Money promised. */
  money: Money.optional(),
})
export interface Contribution extends z.output<typeof Contribution> {}
