// What must hold between reported values, as the partners have agreed it.
import * as z from 'zod'
import { calendarUnits } from '../../foundation/calendar/calendar-unit.ts'
import { entity } from '../../foundation/entity.ts'
import { DimensionId, ValidationRuleId } from '../../foundation/ids.ts'
import { list, part, Text } from '../../foundation/schema.ts'
import { Formula } from './indicator.ts'

/**
 * How the left side must stand to the right side. `compulsory-pair`: both have a value, or neither has.
 * `exclusive-pair`: not both have a value. DHIS2 writes these names with `_`.
 */
export const ValidationOperator = z.enum([
  'equal-to',
  'not-equal-to',
  'greater-than',
  'greater-than-or-equal-to',
  'less-than',
  'less-than-or-equal-to',
  'compulsory-pair',
  'exclusive-pair',
])
export type ValidationOperator = z.output<typeof ValidationOperator>

/** One side of a validation rule. */
export const ValidationSide = part('ValidationSide', 'One side of a validation rule.', {
  /** What it says, in words. */
  description: Text.optional(),
  /** Its value, computed from indicators; a number alone stands for itself. */
  formula: Formula,
})
export interface ValidationSide extends z.output<typeof ValidationSide> {}

/** What must hold between reported values. */
export const ValidationRule = entity('ValidationRule', 'What must hold between reported values.', {
  /** Stable, readable identifier, e.g. `housed-within-served`. */
  id: ValidationRuleId,
  /** The name it goes by. */
  name: Text,
  /** The left side. */
  left: ValidationSide,
  /** How the left side must stand to the right side. */
  operator: ValidationOperator,
  /** The right side. */
  right: ValidationSide,
  /** How much it matters that it holds; `medium` when absent. */
  importance: z.enum(['high', 'medium', 'low']).optional(),
  /** What to do when it does not hold. */
  instruction: Text.optional(),
  /** The calendar unit whose periods it is held against one by one. */
  calendarUnit: z.enum(calendarUnits),
  /** Whether it must hold for each partner and each place by itself; of all together when absent. */
  forEach: list(z.enum(['partner', 'place'])).optional(),
  /** The dimensions for each category of which it must hold by itself; of everybody when absent. */
  dimensions: list(DimensionId).optional(),
})
export interface ValidationRule extends z.output<typeof ValidationRule> {}
