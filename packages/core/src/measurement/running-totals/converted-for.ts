// A converted series as an audience may see it.
import type { Plan } from '../query.ts'
import type { Report } from '../reports.ts'
import { mayShowReports } from '../withholding/may-show-reports.ts'
import { restrictionOf } from '../withholding/restriction.ts'
import { withheld } from '../withholding/withheld.ts'
import type { ConvertedValue } from './converted-series.ts'

/** Converted values, all of them or none: each gives away what was reported, and what was added. */
export function convertedFor(
  { lookup, table, audience, indicator }: Plan,
  reports: readonly Report[],
  values: readonly ConvertedValue[],
): readonly ConvertedValue[] {
  const rows = reports.map(({ row }) => row)
  if (mayShowReports({ lookup, table, audience }, indicator.id, rows)) return values
  const restriction = restrictionOf(lookup, indicator, audience)
  return values.map(({ about, period, measured }) => ({
    about,
    period,
    measured: withheld(measured, audience, restriction),
    flags: [],
  }))
}
