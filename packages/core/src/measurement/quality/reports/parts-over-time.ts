// Reports of shorter periods, each under the shortest longer period that is reported too.
import { nests } from '../../../foundation/period.ts'
import { addDays } from '../../../foundation/plain-date.ts'
import type { ReportedWhole } from './reported-whole.ts'
import { PartsOfWholes, type StatementIndex } from './statement-index.ts'

/** The wholes that are reported along with shorter periods within them. Levels and running totals are no sums of these. */
export function partsOverTime(index: StatementIndex): readonly ReportedWhole[] {
  if ((index.plan.indicator.reporting ?? 'incremental') !== 'incremental') return []
  const gathered = new PartsOfWholes()
  for (const rows of seriesOf(index)) {
    const around: number[] = []
    for (const row of rows) {
      const { period } = index.about(row)
      while (around.length > 0 && !nests(period, index.about(around.at(-1) as number).period)) around.pop()
      const whole = around.at(-1)
      if (whole !== undefined) gathered.add(whole, 'periods', row)
      around.push(row)
    }
  }
  return [...gathered.values()].map(({ whole, rows }) => ({
    axis: 'time',
    whole,
    parts: rows,
    parting: partingOf(index, whole, rows),
    by: `of ${rows.length} periods`,
  }))
}

/** The rows of each partner, place and group, by their first day and the longer before the shorter. */
function seriesOf(index: StatementIndex): readonly (readonly number[])[] {
  const [first] = index.rows
  if (first === undefined) return []
  const { period: anyPeriod } = index.about(first)
  const series = Map.groupBy(index.rows, (row) => index.keyOf({ ...index.about(row), period: anyPeriod }))
  return [...series.values()]
    .filter((rows) => rows.length > 1)
    .map((rows) =>
      rows.sort((a, b) => {
        const [one, other] = [index.about(a).period, index.about(b).period]
        return one.start < other.start ? -1 : one.start > other.start ? 1 : one.end > other.end ? -1 : 1
      }),
    )
}

/** Whether shorter periods, by their first day, cover the longer one day by day. */
function partingOf(index: StatementIndex, whole: number, rows: readonly number[]): ReportedWhole['parting'] {
  const { period } = index.about(whole)
  let next = period.start
  let hasGap = false
  for (const row of rows) {
    const part = index.about(row).period
    if (part.start < next) return 'overlapping'
    if (part.start > next) hasGap = true
    next = addDays(part.end, 1)
  }
  return hasGap || next <= period.end ? 'incomplete' : 'complete'
}
