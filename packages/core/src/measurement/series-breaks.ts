// Where a series changes its method, so that values on both sides may not be compared.
import type { Indicator } from '../conditions/shared-measurement/indicator.ts'
import type { CalendarPeriod } from '../foundation/period.ts'
import type { Cell } from './cell.ts'
import { areComparable } from './method-versions.ts'

/** A change of method between two points of a series. */
export interface Break {
  /** The last period before it. */
  readonly before: CalendarPeriod
  /** The first period after it. */
  readonly after: CalendarPeriod
  readonly fromMethod: string
  readonly toMethod: string
  /** What was changed. */
  readonly description: string
}

/** The breaks of a series cut by time alone; none where it is cut by more. */
export function findBreaks(indicator: Indicator, cells: readonly Cell[]): readonly Break[] {
  const breaks: Break[] = []
  let last: { readonly period: CalendarPeriod; readonly version: string } | undefined
  for (const { key, measured } of cells) {
    const version = measured.basis.methodVersion
    if (key.period === undefined || Object.keys(key).length > 1 || version === undefined) continue
    if (last !== undefined && !areComparable(indicator, [last.version, version])) {
      const description = indicator.methodVersions?.find((method) => method.version === version)?.description ?? ''
      breaks.push({ before: last.period, after: key.period, fromMethod: last.version, toMethod: version, description })
    }
    last = { period: key.period, version }
  }
  return breaks
}
