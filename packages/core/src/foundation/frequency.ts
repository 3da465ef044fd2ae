// How often something recurs.
import * as z from 'zod'

/** How often something recurs. */
export const Frequency = z.enum([
  'daily',
  'weekly',
  'every-two-weeks',
  'monthly',
  'every-two-months',
  'quarterly',
  'half-yearly',
  'yearly',
  'every-two-years',
  'once',
  'irregular',
])
export type Frequency = z.output<typeof Frequency>

/** The longest gap, in days, that a regular frequency leaves between two occurrences; `undefined` where none is due. */
export const daysPerFrequency: Readonly<Record<Frequency, number | undefined>> = {
  daily: 1,
  weekly: 7,
  'every-two-weeks': 14,
  monthly: 31,
  'every-two-months': 62,
  quarterly: 92,
  'half-yearly': 184,
  yearly: 366,
  'every-two-years': 731,
  once: undefined,
  irregular: undefined,
}

/** Calendar months from one report to the next, for the frequencies that follow the calendar's months. */
export const monthsPerFrequency: Readonly<Partial<Record<Frequency, number>>> = {
  monthly: 1,
  'every-two-months': 2,
  quarterly: 3,
  'half-yearly': 6,
  yearly: 12,
  'every-two-years': 24,
}
