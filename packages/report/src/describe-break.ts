// A place in a trend across which values may not be compared, in words.
import type { SeriesBreak } from '@collective-impact/core'

/** What was changed, and between which points. */
export function describeBreak({ before, after, fromMethod, toMethod, description }: SeriesBreak): string {
  return `values to ${before} (${fromMethod}) and from ${after} (${toMethod}) may not be compared: ${description}`
}
