// The three tables of the scorecard as typed rows, and the row of totals printed with them.
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

/** The shares of students printed for each district, in percent. */
export const shareColumns = [
  'pct_african_american',
  'pct_hispanic',
  'pct_anglo',
  'pct_asian',
  'pct_other',
  'pct_econ_disadvantaged',
  'pct_limited_english',
  'pct_at_risk',
] as const
export type ShareColumn = (typeof shareColumns)[number]

/** A school district and its students in 2010/11. */
export interface District extends Readonly<Record<ShareColumn, string>> {
  readonly organisation: string
  readonly students_2010_11: string
}

/** A college and its students in 2010/11. */
export interface College {
  readonly organisation: string
  readonly type: '4-year' | '2-year'
  readonly students_2010_11: string
}

/** One printed row of the scorecard. `TBD` is as printed; an empty cell was not printed. */
export interface ScorecardRow {
  readonly indicator: string
  readonly unit: 'percent' | 'percentile' | 'score'
  readonly collective_2010_baseline: string
  readonly collective_2011: string
  readonly gap_low_2010: string
  readonly gap_high_2010: string
  readonly gap_low_2011: string
  readonly gap_high_2011: string
  readonly target_2015: string
  readonly note: string
}

/** The totals as printed, in the columns of the districts. */
export interface PublishedTotals extends Readonly<Record<ShareColumn, string>> {
  readonly organisations: string
  readonly students_2010_11: string
}

export const districts = read<District>('commit_dallas_districts_2010_11.csv')
export const colleges = read<College>('commit_dallas_colleges_2010_11.csv')
export const scorecard = read<ScorecardRow>('commit_dallas_scorecard_2010_2011.csv')
export const publishedTotals = read<PublishedTotals>('commit_dallas_published_totals.csv')

/** `Texas A&M - Commerce` becomes `texas-a-m-commerce`. */
export function idOf(printed: string): string {
  return printed
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

function read<Row>(file: string): readonly Row[] {
  return parse<Row>(readFileSync(new URL(`./data/${file}`, import.meta.url), 'utf8'), { columns: true })
}
