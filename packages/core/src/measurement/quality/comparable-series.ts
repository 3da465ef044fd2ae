// Reports that may be put beside each other: of one partner, place and group, over periods of one length, by one method.
import type { Indicator } from '../../conditions/shared-measurement/indicator.ts'
import { type Period, wholeMonths } from '../../foundation/period.ts'
import { daysBetween } from '../../foundation/plain-date.ts'
import { methodInForce } from '../method-versions.ts'
import type { Plan } from '../query.ts'
import type { SeriesAbout } from '../running-totals/converted-series.ts'
import { toIncremental } from '../running-totals/to-incremental.ts'
import type { Statement } from '../statement.ts'
import { codes } from './codes.ts'
import { countedRows, numberOf } from './counted-rows.ts'

/** Reports that may be put beside each other, from the earliest. */
export interface ComparableSeries {
  readonly partner: string | undefined
  readonly place: string | undefined
  readonly groups: Readonly<Record<string, string>>
  /** Rows of the table. */
  readonly rows: number[]
  /** The number of each row; of running totals what was added since the one before. */
  readonly values: number[]
}

const known = new WeakMap<Plan, readonly ComparableSeries[]>()

/** The series of the plan's indicator, in the order of the table. Reports without a number are left out. */
export function comparableSeries(plan: Plan): readonly ComparableSeries[] {
  const found = known.get(plan) ?? findSeries(plan)
  known.set(plan, found)
  return found
}

function findSeries(plan: Plan): readonly ComparableSeries[] {
  const { table, indicator } = plan
  const additionOf = indicator.reporting === 'cumulative' ? additions(plan) : asReported
  const lengthOf = indicator.reporting === 'point-in-time' ? () => '' : lengths()
  const methodOf = comparableMethods(indicator)
  const series = new Map<string, ComparableSeries>()
  const codeOf = codes()
  for (const row of countedRows(plan)) {
    const reported = numberOf(table.figures(row), plan)
    if (Number.isNaN(reported)) continue
    const statement = table.statement(row)
    const { partner, place, period, groups } = statement
    const version = methodOf(table.methodVersionOf(row) ?? methodInForce(indicator, period.start))
    const addition = additionOf(statement, reported)
    if (addition === undefined) continue
    const { value, over } = addition
    const key = `${codeOf(partner)} ${codeOf(place)} ${codeOf(groups)} ${version} ${lengthOf(over)}`
    const ofKey = series.get(key)
    if (ofKey === undefined) series.set(key, { partner, place, groups, rows: [row], values: [value] })
    else {
      ofKey.rows.push(row)
      ofKey.values.push(value)
    }
  }
  return [...series.values()]
}

interface Addition {
  readonly value: number
  /** The days it was added over. */
  readonly over: Period
}

function asReported({ period }: Statement, value: number): Addition {
  return { value, over: period }
}

/** What each running total adds to the one before it, where that can be told. */
function additions({ lookup, table, indicator, query }: Plan): (statement: Statement) => Addition | undefined {
  const { asOf, knownAt, partners } = query
  const added = new Map<string, Addition>()
  for (const { about, period, measured } of toIncremental(lookup.record, table, {
    indicator: indicator.id,
    asOf,
    knownAt,
    partners,
    audience: 'backbone',
  })) {
    if (measured.kind === 'missing') continue
    added.set(endKey({ ...about, period }), { value: measured.value, over: period })
  }
  return (statement) => added.get(endKey(statement))
}

/** The same text for reports of the same partner, place and group up to the same day. */
function endKey({ partner, place, groups = {}, period }: SeriesAbout & { readonly period: Period }): string {
  return JSON.stringify([partner ?? '', place ?? '', groups, period.end])
}

/** How long a period is: in months where it is made of whole ones, in days otherwise. */
function lengths(): (period: Period) => string {
  const known = new Map<Period, string>()
  return (period) => {
    const length = known.get(period)
    if (length !== undefined) return length
    const months = wholeMonths(period)
    const found = months === undefined ? `${daysBetween(period.start, period.end)} days` : `${months} months`
    known.set(period, found)
    return found
  }
}

/** The same number for method versions that were declared comparable. */
function comparableMethods({ methodVersions = [] }: Indicator): (version: string | undefined) => number {
  let breaks = 0
  const classes = new Map<string | undefined, number>()
  for (const { version, comparableWithPrevious } of methodVersions) {
    if (comparableWithPrevious !== true) breaks += 1
    classes.set(version, breaks)
  }
  return (version) => classes.get(version) ?? 0
}
