// A joint approach: an action all partners have agreed upon.
import type * as z from 'zod'
import { entity } from '../../foundation/entity.ts'
import { AgreedActionId, PartnerId, StrategyId } from '../../foundation/ids.ts'
import { PlainDate } from '../../foundation/plain-date.ts'
import { list, Text } from '../../foundation/schema.ts'

/** An action the partners have agreed upon. */
export const AgreedAction = entity('AgreedAction', 'An action the partners have agreed upon.', {
  /** Stable, readable identifier. */
  id: AgreedActionId,
  /** What is to be done. */
  text: Text,
  /** The strategies it belongs to. */
  strategies: list(StrategyId).optional(),
  /** Who agreed to it; absent when not known. */
  partners: list(PartnerId).optional(),
  /** The day it was agreed. */
  agreedOn: PlainDate.optional(),
})
export interface AgreedAction extends z.output<typeof AgreedAction> {}
