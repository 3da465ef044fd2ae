// Whom a report is for, in words.
import type { Audience } from '@collective-impact/core'

/** Whom a report is for, such as `the backbone only`; `undefined` where it is for everybody. */
export function audienceInWords(
  audience: Audience,
  partners: readonly { readonly id: string; readonly name: string }[] = [],
): string | undefined {
  if (audience === 'public') return undefined
  if (audience === 'partners') return 'partners only'
  if (audience === 'backbone') return 'the backbone only'
  return `${partners.find(({ id }) => id === audience.partner)?.name ?? audience.partner} only`
}
