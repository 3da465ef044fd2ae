// Something combined so far: its figures, the rows it came from and the methods they used; or why there is nothing.
import type { Indicator } from '../conditions/shared-measurement/indicator.ts'
import type { MissingReason } from './measured.ts'
import type { Axis, Method, Scale, Term } from './methods/define-method.ts'
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
  const combined = method.combine(parts, { scale })
  if (typeof combined === 'string') return { reason: combined }
  const used = axis === 'time' ? parts.filter((part) => part === combined) : []
  const from = used.length === 0 ? parts : used
  return {
    ...figuresOf(combined),
    combined: true,
    rows: from.flatMap(({ rows }) => rows),
    methodVersions: [...new Set(from.flatMap(({ methodVersions }) => methodVersions))].sort(),
  }
}

function figuresOf({ value, numerator, denominator }: Term): Term {
  return numerator === undefined || denominator === undefined ? { value } : { value, numerator, denominator }
}

function scaleOf({ kind }: Indicator): Scale {
  if (kind === 'ordinal') return 'ordinal'
  return kind === 'boolean' ? 'nominal' : 'ratio'
}
