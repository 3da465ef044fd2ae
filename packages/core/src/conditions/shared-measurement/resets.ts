// When a running total starts again from 0.
import * as z from 'zod'
import { PlainDate } from '../../foundation/plain-date.ts'
import { list } from '../../foundation/schema.ts'

/**
 * When a running total starts again from 0: with each `year`, `fiscal-year` or `school-year`, on the days listed, with
 * each report whose period begins later than the one before (`period-start`), or wherever it falls (`fall`).
 */
export const Resets = z.union([z.enum(['year', 'fiscal-year', 'school-year', 'period-start', 'fall']), list(PlainDate)])
export type Resets = z.output<typeof Resets>
