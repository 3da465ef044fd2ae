// Which reports of an indicator were due, and which of them are there, whatever review they still await.
import { countingStatuses } from '../conditions/shared-measurement/observation.ts'
import { byText } from '../foundation/order.ts'
import { formatPeriod, type Period } from '../foundation/period.ts'
import type { PlainDate } from '../foundation/plain-date.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { combineGroups } from '../measurement/combine-groups.ts'
import { covers, type Reported } from '../measurement/coverage.ts'
import { type Expected, expectReports } from '../measurement/expected-reports.ts'
import type { ObservationTable } from '../measurement/observation-table.ts'
import { isPart } from '../measurement/part.ts'
import { type MeasureQuery, type Plan, planQuery } from '../measurement/query.ts'
import { type Report, selectReports } from '../measurement/reports.ts'
import { indexBy } from './evidence/index-by.ts'

/** A report that was due. */
export interface DueReport {
  /** By whom; `undefined` when the initiative itself was to report. */
  readonly partner: string | undefined
  readonly period: Period
  /** Reported by whoever was to, contained in what the initiative reported as a whole, or not at all. */
  readonly there: 'reported' | 'in-the-whole' | 'absent'
}

/** The reports of an indicator by those who belong. */
export interface Reporting {
  /** What the record expects to have been reported by now. */
  readonly due: readonly DueReport[]
  /** What it expects of a partner. */
  dueFrom(partner: string): readonly DueReport[]
  /** The last day that any value is about; `undefined` when there is none. */
  readonly lastDay: PlainDate | undefined
}

/** Which reports of an indicator were due by `asOf` from those who belong, and which of them are there. */
export function reportingOf(
  record: InitiativeRecord,
  observations: ObservationTable,
  query: MeasureQuery,
  belongs: (partner: string | undefined) => boolean,
): Reporting {
  const plan = planQuery(record, observations, { ...query, statuses: query.statuses ?? countingStatuses })
  const reports = selectReports(plan).filter(({ partner }) => belongs(partner))
  const { from, reports: expected } = expectReports(plan, reports)
  const values = valuesIn(plan, reports)
  const valuesBy = Map.groupBy(
    values.toSorted((a, b) => byText(a.period.start, b.period.start)),
    ({ partner }) => partner,
  )
  const isAmong = (reported: readonly Reported[] | undefined, { period }: Expected) =>
    covers(plan, reported ?? [], period)
  const due = new Map<string, DueReport>()
  for (const report of from === 'expectations' ? expected : []) {
    const { partner, period, dueOn } = report
    if (dueOn > query.asOf || !belongs(partner)) continue
    const there = isAmong(valuesBy.get(partner), report)
      ? 'reported'
      : isAmong(valuesBy.get(undefined), report)
        ? 'in-the-whole'
        : 'absent'
    due.set(`${partner ?? ''} ${formatPeriod(period)}`, { partner, period, there })
  }
  const lastDay = values
    .map(({ period }) => period.end)
    .sort()
    .at(-1)
  return {
    due: [...due.values()],
    dueFrom: indexBy([...due.values()], ({ partner }) => (partner === undefined ? [] : [partner])),
    lastDay,
  }
}

/** Who has reported a value about everybody, for which period. */
function valuesIn(plan: Plan, reports: readonly Report[]): readonly Reported[] {
  const together = Map.groupBy(reports, ({ partner, place, period }) => JSON.stringify([partner, place, period]))
  return [...together.values()].flatMap((same) => {
    const [first] = same
    const part = combineGroups(plan, same, {})
    if (first === undefined || part === undefined || !isPart(part)) return []
    return [{ partner: first.partner, period: first.period }]
  })
}
