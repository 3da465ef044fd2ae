// Something combined so far: its figures, the rows it came from and the methods they used; or why there is nothing.
import type { Indicator } from '../conditions/shared-measurement/indicator.ts'
import { sameUnit, type Unit } from '../conditions/shared-measurement/unit.ts'
import { nests, type Period } from '../foundation/period.ts'
import type { MissingReason } from './measured.ts'
import { type Axis, isAboutSomebody, type Method, NOBODY, type Scale, type Term } from './methods/define-method.ts'
import { combineOutside, isOutside, unitOutside } from './methods/outside-method.ts'
import type { Report } from './reports.ts'

/** Something combined so far. Its value is NaN while it has none of its own, as one report has no variance. */
export interface Part extends Term {
  /** The single values, where they were combined by a method that takes all of them at once. */
  readonly pool?: { readonly method: string; readonly terms: readonly Term[] }
  readonly rows: readonly number[]
  readonly methodVersions: readonly string[]
}

/** Why there is nothing. */
export interface NoPart {
  readonly reason: MissingReason
  readonly remark?: string
}

export function isPart(part: Part | NoPart): part is Part {
  return 'rows' in part
}

/** A report as something to combine. */
export function partOf(report: Report): Part | NoPart {
  if (typeof report.figures === 'string') return { reason: report.figures }
  return {
    ...report.figures,
    period: report.period,
    rows: [report.row],
    methodVersions: report.methodVersion === undefined ? [] : [report.methodVersion, ...(report.laterMethods ?? [])],
  }
}

/**
 * Combines parts along one axis by one method. Medians are not added up or averaged. One part alone stays
 * what it is, unless the method says otherwise.
 */
export function combineParts(
  parts: readonly Part[],
  method: Method,
  axis: Axis,
  indicator: Indicator,
  scale: number,
): Part | NoPart {
  const [only] = parts
  if (only === undefined) return { reason: 'not-reported' }
  if (parts.length === 1 && !method.combinesOne) return only
  if (!method.axes.includes(axis) || !method.scales.includes(scaleOf(indicator))) return { reason: 'not-meaningful' }
  if (ADDING_UP.has(method.id) && parts.some(isOfSpread)) return { reason: 'not-meaningful' }
  const terms = method.takes === 'single-values' ? parts.flatMap((part) => poolOf(part, method)) : parts
  if (terms.some(({ value }) => Number.isNaN(value))) return { reason: 'not-meaningful' }
  const unit = unitOf(terms, method, indicator)
  if (unit === undefined) return { reason: 'incompatible-units' }
  const found = combineTerms(terms, method, scale)
  if (typeof found === 'object' && 'reason' in found) return found
  const combined = found === 'not-meaningful' && method.combinesOne ? { value: Number.NaN } : found
  if (typeof combined === 'string') return { reason: combined }
  const used = picksOne(method) ? parts.filter((part) => part === combined) : []
  const from = used.length === 0 ? parts : used
  const period = hull(from)
  return {
    ...figuresOf(combined),
    ...(period === undefined ? {} : { period }),
    ...(unit === indicator.unit ? {} : { unit }),
    ...(method.takes === 'single-values' ? { pool: { method: method.id, terms } } : {}),
    rows: from.flatMap(({ rows }) => rows),
    methodVersions: [...new Set(from.flatMap(({ methodVersions }) => methodVersions))].sort(),
  }
}

/** What medians and measures of spread are no material for. */
const ADDING_UP: ReadonlySet<string> = new Set(['sum', 'mean', 'weighted-mean', 'ratio'])

/** Counts and means are numbers of one partner like any other. */
function isOfSpread({ pool }: Part): boolean {
  return pool !== undefined && pool.method !== 'count' && pool.method !== 'pooled-mean'
}

/** The single values of a part, if the same method has combined them; otherwise the part is one. */
function poolOf(part: Part, { id }: Method): readonly Term[] {
  return part.pool?.method === id ? part.pool.terms : [part]
}

/** The unit of what terms combine to; `undefined` when some have another unit than others. */
function unitOf(terms: readonly Term[], method: Method, indicator: Indicator): Unit | undefined {
  const unit = terms[0]?.unit ?? indicator.unit
  if (terms.some((term) => !sameUnit(term.unit ?? indicator.unit, unit))) return undefined
  if (method.unit === undefined) return unit
  return isOutside(method) ? unitOutside(method, unit) : method.unit(unit)
}

/** Terms about nobody weigh nothing; only where reports are counted, or the first or last is asked for, do they speak. */
function combineTerms(terms: readonly Term[], method: Method, scale: number): Term | MissingReason | NoPart {
  if (picksOne(method) || method.id === 'count') return method.combine(terms, { scale })
  const about = terms.filter(isAboutSomebody)
  const [only = NOBODY, ...others] = about
  if (others.length === 0 && !method.combinesOne) return only
  return isOutside(method) ? combineOutside(method, about, scale) : method.combine(about, { scale })
}

function picksOne({ id }: Method): boolean {
  return id === 'first' || id === 'last'
}

function figuresOf({ value, numerator, denominator }: Term): Term {
  return numerator === undefined || denominator === undefined ? { value } : { value, numerator, denominator }
}

function hull(terms: readonly Term[]): Period | undefined {
  let whole: Period | undefined
  for (const { period } of terms) {
    if (period === undefined || (whole !== undefined && nests(period, whole))) continue
    if (whole === undefined || nests(whole, period)) whole = period
    else if (period.start < whole.start) whole = { start: period.start, end: whole.end }
    else whole = { start: whole.start, end: period.end }
  }
  return whole
}

function scaleOf({ kind }: Indicator): Scale {
  if (kind === 'ordinal') return 'ordinal'
  return kind === 'boolean' ? 'nominal' : 'ratio'
}
