// Reports whose periods hang together: what one says cannot be put beside the other without asking who else reported.
import { byText } from '../foundation/order.ts'
import type { Period } from '../foundation/period.ts'
import type { Report } from './reports.ts'

/** Reports that share a day with one another, directly or by way of others, from the earliest. */
export function sharingDays(reports: readonly Report[]): readonly (readonly Report[])[] {
  const groups: Report[][] = []
  let end: string | undefined
  for (const report of [...reports].sort((a, b) => byText(a.period.start, b.period.start))) {
    const { period } = report
    if (end === undefined || period.start > end) groups.push([report])
    else groups.at(-1)?.push(report)
    if (end === undefined || period.end > end) end = period.end
  }
  return groups
}

/** Reports as of the same day. */
export function sharingTheEnd(reports: readonly Report[]): readonly (readonly Report[])[] {
  return [...Map.groupBy(reports, ({ period }) => period.end).values()]
}

/** From the first day of any report to the last. */
export function stretchOf(reports: readonly Report[]): Period {
  const starts = reports.map(({ period }) => period.start).sort()
  const ends = reports.map(({ period }) => period.end).sort()
  return { start: starts[0] ?? '', end: ends.at(-1) ?? '' }
}
