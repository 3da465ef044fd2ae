// Indicators that have moved in the unwanted direction, further or longer than chance alone would move them.
import type { Indicator } from '../conditions/shared-measurement/indicator.ts'
import type { Frequency } from '../foundation/frequency.ts'
import type { Period } from '../foundation/period.ts'
import { xmrChartOf } from '../improvement/charts/indicator-charts.ts'
import { hasBetterWay } from '../improvement/charts/variation.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { aggregate } from '../measurement/aggregate.ts'
import type { ObservationTable } from '../measurement/observation-table.ts'
import type { By } from '../measurement/query.ts'
import type { CheckDay } from './check-day.ts'
import { reportedIndicators } from './reported-indicators.ts'

/** What the chart of an indicator says on its last value. */
export interface ChartedIndicator {
  readonly indicator: string
  /** How many values it rests on. */
  readonly values: number
  /** The first of the periods, up to the last, in which it gave cause for concern; `undefined` where the last gives none. */
  readonly concernSince: Period | undefined
}

const units: Readonly<Partial<Record<Frequency, By>>> = {
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  yearly: 'year',
}

/** The XmR charts of indicators that are better one way, by the calendar unit they are reported in. */
export function chartedIndicators(
  record: InitiativeRecord,
  table: ObservationTable,
  { asOf, knownAt, formulas, methods }: CheckDay,
): readonly ChartedIndicator[] {
  return reportedIndicators(record.sharedMeasurement?.indicators ?? []).flatMap((indicator): ChartedIndicator[] => {
    const unit = unitOf(indicator)
    if (unit === undefined) return []
    const query = {
      indicator: indicator.id,
      by: [unit],
      asOf,
      knownAt,
      formulas,
      methods,
      audience: 'backbone',
    } as const
    const { points, segments } = xmrChartOf(aggregate(record, table, query), { direction: indicator.direction })
    const shown = points.filter(({ measured }) => measured.kind === 'observed')
    const calm = shown.findLastIndex(({ variation }) => variation?.kind !== 'concern')
    return [{ indicator: indicator.id, values: segments.at(-1)?.values ?? 0, concernSince: shown[calm + 1]?.period }]
  })
}

function unitOf({ direction, frequency = 'irregular' }: Indicator): By | undefined {
  return hasBetterWay(direction) ? units[frequency] : undefined
}
