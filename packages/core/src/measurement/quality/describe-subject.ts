// What a finding is about, in words.
import { formatPeriod } from '../../foundation/period.ts'
import type { QualitySubject } from './quality-finding.ts'

/** `people-served of north, downtown, age adult, 2024-01-01/2024-03-31`; empty where it is about nothing in particular. */
export function describeSubject({ indicator, partner, place, groups = {}, period }: QualitySubject): string {
  const who = partner === undefined ? indicator : indicator === undefined ? partner : `${indicator} of ${partner}`
  const categories = Object.entries(groups).map(([dimension, category]) => `${dimension} ${category}`)
  return [who, place, ...categories, period === undefined ? undefined : formatPeriod(period)]
    .filter((text) => text !== undefined)
    .join(', ')
}
