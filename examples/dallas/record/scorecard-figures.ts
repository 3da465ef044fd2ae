// How a printed figure is read: percents become shares, `TBD` a reason, and classes the years they graduated.
import type { ScorecardRow } from '../data.ts'

/** A printed figure in the indicator's unit. */
export function figureIn(row: ScorecardRow, printed: string): number | 'pending' {
  if (printed === 'TBD') return 'pending'
  return row.unit === 'percent' ? Number(printed) / 100 : Number(printed)
}

/** The periods of the two printed columns: 2010 and 2011, or the classes that the note names instead. */
export function periodsOf(row: ScorecardRow) {
  const [, earlier = '2010', later = '2011'] = /class of (\d{4}) and (\d{4})/.exec(row.note) ?? []
  return [yearOf(earlier), yearOf(later)] as const
}

function yearOf(year: string) {
  return { start: `${year}-01-01`, end: `${year}-12-31` }
}
