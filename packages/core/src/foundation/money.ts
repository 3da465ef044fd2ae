// An amount and its currency, which is never converted silently.
import * as z from 'zod'
import { part } from './schema.ts'

/** An ISO 4217 code. */
export const Currency = z.string().regex(/^[A-Z]{3}$/, 'expected an ISO 4217 currency code, such as CAD')
export type Currency = z.output<typeof Currency>

/** An amount of money; amounts in different currencies never combine. */
export const Money = part('Money', 'An amount of money; amounts in different currencies never combine.', {
  /** In units of the currency, not cents. */
  amount: z.number().min(0),
  /** ISO 4217 code. */
  currency: Currency,
})
export interface Money extends z.output<typeof Money> {}
