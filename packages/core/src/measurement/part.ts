// Something combined so far: its figures, the rows it came from and the methods they used; or why there is nothing.
import type { Indicator } from '../conditions/shared-measurement/indicator.ts'
import type { MissingReason } from './measured.ts'
import { type Axis, isAboutSomebody, type Method, NOBODY, type Scale, type Term } from './methods/define-method.ts'
import type { Report } from './reports.ts'

/** Something combined so far. */
export interface Part extends Term {
  /** Whether it was combined from several. */
  readonly combined: boolean
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
    combined: false,
    rows: [report.row],
    methodVersions: report.methodVersion === undefined ? [] : [report.methodVersion],
  }
}

/** Combines parts along one axis by one method. One part alone stays what it is, unless parts are counted. */
export function combineParts(
  parts: readonly Part[],
  method: Method,
  axis: Axis,
  indicator: Indicator,
  scale: number,
): Part | NoPart {
  const [only] = parts
  if (only === undefined) return { reason: 'not-reported' }
  if (parts.length === 1 && method.id !== 'count') return only
  if (!method.axes.includes(axis) || !method.scales.includes(scaleOf(indicator))) return { reason: 'not-meaningful' }
  if (method.id === 'median' && parts.some(({ combined }) => combined)) return { reason: 'not-meaningful' }
  const combined = combineTerms(parts, method, scale)
  if (typeof combined === 'string') return { reason: combined }
  const used = axis === 'time' && picksOne(method) ? parts.filter((part) => part === combined) : []
  const from = used.length === 0 ? parts : used
  return {
    ...figuresOf(combined),
    combined: true,
    rows: from.flatMap(({ rows }) => rows),
    methodVersions: [...new Set(from.flatMap(({ methodVersions }) => methodVersions))].sort(),
  }
}

/** Terms about nobody weigh nothing; only where reports are counted, or the first or last is asked for, do they speak. */
function combineTerms(terms: readonly Term[], method: Method, scale: number): Term | MissingReason {
  if (picksOne(method) || method.id === 'count') return method.combine(terms, { scale })
  const [only = NOBODY, ...others] = terms.filter(isAboutSomebody)
  return others.length === 0 ? only : method.combine([only, ...others], { scale })
}

function picksOne({ id }: Method): boolean {
  return id === 'first' || id === 'last'
}

function figuresOf({ value, numerator, denominator }: Term): Term {
  return numerator === undefined || denominator === undefined ? { value } : { value, numerator, denominator }
}

function scaleOf({ kind }: Indicator): Scale {
  if (kind === 'ordinal') return 'ordinal'
  return kind === 'boolean' ? 'nominal' : 'ratio'
}
