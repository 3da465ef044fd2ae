// Since when the reports of an indicator are there, partner by partner and period by period.
import { countingStatuses } from '../../conditions/shared-measurement/observation.ts'
import { formatPeriod, type Period } from '../../foundation/period.ts'
import { addDays, type PlainDate } from '../../foundation/plain-date.ts'
import type { Plan } from '../query.ts'
import { StretchIndex } from './stretch-index.ts'

interface ReportDay {
  readonly period: Period
  /** The day its first value was recorded; a restatement does not make a report later than it was. */
  day: PlainDate
  /** Whether any of its values stands. */
  stands: boolean
}

/** The days on which reports came in. Drafts, rejected reports and reports without a value are none. */
export class ReportDays {
  private readonly plan: Plan
  private readonly byPartner: ReadonlyMap<string | undefined, ReadonlyMap<string, ReportDay>>
  private readonly stretches = new Map<string | undefined, StretchIndex<ReportDay>>()

  constructor(plan: Plan) {
    this.plan = plan
    this.byPartner = new Map(
      [...collect(plan)].map(([partner, days]) => [
        partner,
        new Map([...days.values()].filter(({ stands }) => stands).map((day) => [formatPeriod(day.period), day])),
      ]),
    )
  }

  /** The day since when a partner's report of a period is there, by itself or within a report of the initiative's. */
  since(partner: string | undefined, period: Period): PlainDate | undefined {
    return this.from(partner, period) ?? (partner === undefined ? undefined : this.from(undefined, period))
  }

  private from(partner: string | undefined, period: Period): PlainDate | undefined {
    const ofPartner = this.byPartner.get(partner)
    if (ofPartner === undefined) return undefined
    const same = ofPartner.get(formatPeriod(period))
    if (same !== undefined) return same.day
    const reports = this.stretchesOf(partner, ofPartner)
    const incremental = (this.plan.indicator.reporting ?? 'incremental') === 'incremental'
    const whole = incremental ? reports.around(period) : reports.endingIn(period)
    if (whole.length > 0) return earliest(whole)
    return incremental ? sincePiecedTogether(reports.from(period.start), period) : undefined
  }

  private stretchesOf(partner: string | undefined, days: ReadonlyMap<string, ReportDay>): StretchIndex<ReportDay> {
    const known = this.stretches.get(partner) ?? new StretchIndex([...days.values()])
    this.stretches.set(partner, known)
    return known
  }
}

function collect({ table, indicator, query }: Plan): ReadonlyMap<string | undefined, ReadonlyMap<Period, ReportDay>> {
  const byPartner = new Map<string | undefined, Map<Period, ReportDay>>()
  for (const row of table.rowsOf(indicator.id)) {
    if (!countingStatuses.includes(table.statusOf(row)) || table.figures(row).form === 'missing') continue
    const day = table.knownSince(row)
    if (query.knownAt !== undefined && day > query.knownAt) continue
    const { partner, period } = table.statement(row)
    const ofPartner = byPartner.get(partner) ?? new Map<Period, ReportDay>()
    byPartner.set(partner, ofPartner)
    const known = ofPartner.get(period)
    const stands = table.isKnown(row, query.knownAt)
    if (known === undefined) ofPartner.set(period, { period, day, stands })
    else {
      if (day < known.day) known.day = day
      known.stands ||= stands
    }
  }
  return byPartner
}

/** The day on which the last of several shorter reports came that together cover a period; in the order of their first days. */
function sincePiecedTogether(reports: Iterable<ReportDay>, period: Period): PlainDate | undefined {
  let next = period.start
  let last: PlainDate | undefined
  for (const { period: piece, day } of reports) {
    if (piece.start > next) return undefined
    if (piece.end < next) continue
    next = addDays(piece.end, 1)
    if (last === undefined || day > last) last = day
    if (next > period.end) return last
  }
  return undefined
}

function earliest(reports: readonly ReportDay[]): PlainDate | undefined {
  return reports.map(({ day }) => day).sort()[0]
}
