// Since when and until when there are figures of an indicator: who reports them, and of which groups.
import type { PlainDate } from '../foundation/plain-date.ts'
import type { Plan } from './query.ts'
import { FORMS, STATUSES, valueAt } from './row-columns.ts'
import type { Series } from './series/series.ts'

/** The days that somebody's figures of some groups are about. */
export interface FigureDays {
  /** Who reports them; `undefined` for the initiative itself. */
  readonly partner: string | undefined
  /** The categories they are limited to, by dimension; empty where they are about everybody. */
  readonly groups: Readonly<Record<string, string>>
  /** The first day. */
  readonly first: PlainDate
  /** The last day. */
  readonly last: PlainDate
}

const MISSING = FORMS.indexOf('missing')

/** For each partner, place and group, the days of all figures that count, were known and have ended. Gaps are none. */
export function figureDays(plan: Plan): readonly FigureDays[] {
  return plan.table.seriesOf(plan.indicator.id).flatMap((series) => daysOf(plan, series))
}

function daysOf({ table, query, statuses }: Plan, series: Series): readonly FigureDays[] {
  const { columns, ahead, partner } = series
  const counting = STATUSES.map((status) => statuses.includes(status))
  const byGroup = new Map<number, { first: PlainDate; last: PlainDate }>()
  for (let row = series.start; row < series.end; row += 1) {
    if (valueAt(columns.form, row) === MISSING || counting[valueAt(columns.status, row)] !== true) continue
    const period = columns.periodValues[valueAt(columns.period, row)]
    if (period === undefined || period.end > query.asOf) continue
    const group = valueAt(columns.group, row)
    const known = byGroup.get(group)
    const isWithin = known !== undefined && period.start >= known.first && period.end <= known.last
    if (isWithin || !table.isKnown(ahead + row, query.knownAt, statuses)) continue
    if (known === undefined) byGroup.set(group, { first: period.start, last: period.end })
    else {
      if (period.start < known.first) known.first = period.start
      if (period.end > known.last) known.last = period.end
    }
  }
  return [...byGroup].map(([group, days]) => ({ partner, groups: columns.groupValues[group] ?? {}, ...days }))
}
