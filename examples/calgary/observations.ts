// The published figures as observations: one row of the CSV says what a release printed about one quarter.
import { readFileSync } from 'node:fs'
import type { ObservationInput } from '@collective-impact/core'
import { parse } from 'csv-parse/sync'
import { type Release, releaseOf, releases } from './record/sources.ts'

interface Row {
  readonly period_start: string
  readonly period_end: string
  readonly measure: 'housed' | 'served'
  readonly population: string
  readonly value: string
  readonly cumulative_since_2008_01: string
  readonly note: string
  readonly source: string
}

const launchedIn = '2008-01-01'
const servedVersions: Readonly<Record<string, string>> = { '1313597': 'v1', '1359913': 'v2' }
const firstReleaseWithTotals = '1557636'
const fourMoreProgramsCountedFrom = '2010-07-01'

const categories: Readonly<Record<string, string>> = {
  'chronic and episodic': 'chronic-and-episodic',
  'families with children': 'families-with-children',
  'youth to 24': 'youth',
  'Aboriginal peoples': 'aboriginal-peoples',
}

/** The figures of one release, as they came in. */
export interface ReleasedFigures {
  /** E.g. `marketwire-1313597`. */
  readonly id: string
  readonly rows: readonly ObservationInput[]
}

/** Every figure that was printed, release by release, with the day it became known. */
export function readReleases(): readonly ReleasedFigures[] {
  const file = new URL('./data/calgary_chf_quarterly_housed_served.csv', import.meta.url)
  const rows = parse<Row>(readFileSync(file, 'utf8'), { columns: true })
  return releases.map(({ number }) => ({
    id: `marketwire-${number}`,
    rows: rows.filter((row) => releaseOfRow(row).number === number).flatMap(figuresOfRow),
  }))
}

function figuresOfRow(row: Row): ObservationInput[] {
  return [quarter(row), ...targetPopulation(row), ...runningTotal(row), ...totalInNote(row)]
}

function quarter(row: Row): ObservationInput {
  const { period_start: start, period_end: end, population } = row
  const category = categories[population]
  const figure = figureOf(row, indicatorOf(row), { start, end }, Number(row.value), category)
  const version = methodVersionOf(row)
  return {
    ...figure,
    ...(category === undefined ? {} : { groups: { population: category } }),
    ...(version === undefined ? {} : { methodVersion: version }),
    ...(row.note.startsWith('restatement')
      ? { id: `${figure.id}.restated`, supersedes: figure.id, reason: row.note }
      : {}),
  }
}

/** The population that has a target is an indicator of its own. */
function targetPopulation(row: Row): ObservationInput[] {
  if (row.population !== 'chronic and episodic') return []
  const { period_start: start, period_end: end } = row
  return [
    {
      ...figureOf(row, 'chronic-and-episodic-housed', { start, end }, Number(row.value)),
      methodVersion: housedVersionOf(start),
    },
  ]
}

/** The first running total published also opens the sum of quarters: it is the people housed until then. */
function runningTotal(row: Row): ObservationInput[] {
  if (row.cumulative_since_2008_01 === '') return []
  const period = { start: launchedIn, end: row.period_end }
  const total = Number(row.cumulative_since_2008_01)
  const cumulative = figureOf(row, 'people-housed-since-launch', period, total)
  return releaseOfRow(row).number === firstReleaseWithTotals
    ? [cumulative, ...wholeOf(row, 'people-housed', period, total)]
    : [cumulative]
}

/** Totals of several quarters, printed beside the quarter: `1830 since 2010-04-01`. */
function totalInNote(row: Row): ObservationInput[] {
  const [, total, start] = /^(\d+) since (\d{4}-\d{2}-\d{2})$/.exec(row.note) ?? []
  if (total === undefined || start === undefined) return []
  return wholeOf(row, indicatorOf(row), { start, end: row.period_end }, Number(total))
}

/** A total of people housed follows the definition of the day it was published, whatever the quarters in it counted. */
function wholeOf(row: Row, indicator: string, period: ObservationInput['period'], total: number): ObservationInput[] {
  const whole = figureOf(row, indicator, period, total)
  return [indicator === 'people-housed' ? { ...whole, methodVersion: 'v2' } : whole]
}

function figureOf(
  row: Row,
  indicator: string,
  period: ObservationInput['period'],
  value: number,
  category?: string,
): ObservationInput & { id: string } {
  const release = releaseOfRow(row)
  return {
    id: [indicator, period.start, period.end, ...(category === undefined ? [] : [category])].join('.'),
    indicator,
    period,
    value,
    recordedAt: release.knownSince,
    source: release.citation,
  }
}

function releaseOfRow(row: Row): Release {
  return releaseOf(row.source.replace('marketwired ', ''))
}

function indicatorOf(row: Row): string {
  return row.measure === 'housed' ? 'people-housed' : 'people-served'
}

/** The definition a figure follows, where a release says so. */
function methodVersionOf(row: Row): string | undefined {
  if (row.measure === 'housed') return housedVersionOf(row.period_start)
  return servedVersions[releaseOfRow(row).number]
}

function housedVersionOf(start: string): string {
  return start < fourMoreProgramsCountedFrom ? 'v1' : 'v2'
}
