// Whether what is summed for a formula is of the same days, where no period is asked for.
import { byText } from '../../foundation/order.ts'
import { formatPeriod, type Period } from '../../foundation/period.ts'
import { type Plan, planQuery } from '../query.ts'
import { selectReports } from '../reports.ts'
import { reportedInputs } from './formula-inputs.ts'

/**
 * Which inputs are of which days, in words, when they differ: spending of two years over hours of three is no price.
 * Levels and running totals are of a day and are left aside. `undefined` when all are of the same days, or a period is
 * asked for.
 */
export function unequalDays({ lookup, indicator, calendarUnit, query, table }: Plan): readonly string[] | undefined {
  if (calendarUnit !== undefined || query.period !== undefined) return undefined
  const remarks = new Map<string, string>()
  for (const { id, reporting = 'incremental' } of reportedInputs(lookup, indicator)) {
    if (reporting !== 'incremental') continue
    const input = planQuery(lookup.record, table, { ...query, indicator: id, by: [], groups: undefined })
    const reports = selectReports(input)
    const days = hull(reports.flatMap(({ period, figures }) => (typeof figures === 'string' ? [] : [period])))
    if (days !== undefined) remarks.set(formatPeriod(days), `${id} is of ${formatPeriod(days)}`)
  }
  return remarks.size < 2 ? undefined : [...remarks.values(), 'ask for a period']
}

function hull(periods: readonly Period[]): Period | undefined {
  const [start] = periods.map((period) => period.start).sort(byText)
  const end = periods
    .map((period) => period.end)
    .sort(byText)
    .at(-1)
  return start === undefined || end === undefined ? undefined : { start, end }
}
