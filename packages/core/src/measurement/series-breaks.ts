// Where a series changes its method, so that values on both sides may not be compared.
import type { Indicator } from '../conditions/shared-measurement/indicator.ts'
import type { CalendarPeriod } from '../foundation/period.ts'
import type { Cell } from './cell.ts'

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
  const versions = indicator.methodVersions ?? []
  const breaks: Break[] = []
  let last: { readonly period: CalendarPeriod; readonly position: number } | undefined
  for (const { key, measured } of cells) {
    if (key.period === undefined || Object.keys(key).length > 1) continue
    const position = versions.findIndex(({ version }) => version === measured.basis.methodVersion)
    if (position < 0) continue
    const bridged = versions
      .slice((last?.position ?? position) + 1, position + 1)
      .every(({ comparableWithPrevious }) => comparableWithPrevious === true)
    const [from, to] = [versions[last?.position ?? position], versions[position]]
    if (last !== undefined && !bridged && from !== undefined && to !== undefined) {
      breaks.push({
        before: last.period,
        after: key.period,
        fromMethod: from.version,
        toMethod: to.version,
        description: to.description,
      })
    }
    last = { period: key.period, position }
  }
  return breaks
}
