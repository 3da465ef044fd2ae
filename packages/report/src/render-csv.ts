// Every number of every indicator as a tidy table: one row each, full precision, with what it rests on.
import {
  type Assessment,
  describeUnit,
  type IndicatorResult,
  type LabeledPeriod,
  type Measured,
  type Period,
  type PlainDate,
} from '@collective-impact/core'
import { csvLine } from './csv-line.ts'

/** Which number of an indicator a row holds. */
type Series =
  | 'latest'
  | 'trend'
  | 'group'
  | 'baseline'
  | 'target'
  | 'current'
  | 'progress'
  | 'expected'
  | 'of-expected'
  | 'change'
  | 'forecast'

/** What a row is about, besides its indicator. */
interface Place {
  /** Which number of the indicator it is. */
  readonly series: Series
  readonly period?: LabeledPeriod | Period | undefined
  readonly dimension?: string
  readonly category?: string
  /** Whether the groups add up to the whole. */
  readonly exclusive?: boolean
  readonly targetBy?: PlainDate
  readonly targetStatus?: string
  /** Whether a change is better, or a curve has turned. */
  readonly judgement?: string
  /** Who reports other than at the value before. */
  readonly joined?: readonly string[] | undefined
  readonly left?: readonly string[] | undefined
}

interface Row extends Place {
  readonly indicator: IndicatorResult
  readonly measured: Measured
}

type Field = string | number | boolean | undefined

/** The columns, in their order. */
const COLUMNS: Readonly<Record<string, (row: Row) => Field>> = {
  indicator_id: ({ indicator }) => indicator.id,
  indicator: ({ indicator }) => indicator.name,
  series: ({ series }) => series,
  period: ({ period }) => (period !== undefined && 'label' in period ? period.label : undefined),
  period_start: ({ period }) => period?.start,
  period_end: ({ period }) => period?.end,
  dimension: ({ dimension }) => dimension,
  category: ({ category }) => category,
  groups_add_up: ({ exclusive }) => exclusive,
  target_by: ({ targetBy }) => targetBy,
  target_status: ({ targetStatus }) => targetStatus,
  judgement: ({ judgement }) => judgement,
  value: ({ measured }) => (measured.kind === 'observed' ? measured.value : undefined),
  unit: ({ series, indicator, measured }) => unitOf(series, indicator, measured),
  missing_reason: ({ measured }) => (measured.kind === 'missing' ? measured.reason : undefined),
  interval_lower: ({ measured }) => (measured.kind === 'observed' ? measured.interval?.lower : undefined),
  interval_upper: ({ measured }) => (measured.kind === 'observed' ? measured.interval?.upper : undefined),
  interval_level: ({ measured }) => (measured.kind === 'observed' ? measured.interval?.level : undefined),
  reports_expected: ({ measured }) => measured.basis.coverage?.expected,
  reports_reported: ({ measured }) => measured.basis.coverage?.reported,
  coverage: ({ measured }) => measured.basis.coverage?.share,
  method: ({ measured }) => measured.basis.method.id,
  method_version: ({ measured }) => measured.basis.method.version,
  measured_by: ({ measured }) => measured.basis.methodVersion,
  inputs: ({ measured }) => measured.basis.inputs,
  as_of: ({ measured }) => measured.basis.asOf,
  known_at: ({ measured }) => measured.basis.knownAt,
  partners_joined: ({ joined }) => joined?.join('; '),
  partners_left: ({ left }) => left?.join('; '),
  remarks: ({ measured }) => measured.basis.remarks?.join('; '),
}

/**
 * Every number of every indicator as CSV (RFC 4180), one a row: its trend, groups, baseline, targets, progress,
 * what was expected, change and forecast. Partners that began or ceased to report stand at the first value after that.
 * Numbers are unrounded and without a locale, shares are 0 to 1. A missing value leaves `value` empty and says why in
 * `missing_reason`. Text that a spreadsheet would run as a formula is preceded by `'`.
 */
export function renderCsv(assessment: Assessment): string {
  const rows = assessment.indicators.flatMap(rowsOf)
  const fields = Object.values(COLUMNS)
  return [Object.keys(COLUMNS), ...rows.map((row) => fields.map((field) => field(row)))].map(csvLine).join('')
}

function rowsOf(indicator: IndicatorResult): readonly Row[] {
  const { latest, latestPeriod, trend, breakdowns, baseline, targets, change, curve, compositionChanges } = indicator
  const row = (measured: Measured, place: Place): Row => ({ indicator, measured, ...place })
  return [
    row(latest, { series: 'latest', period: latestPeriod }),
    ...trend.map(({ measured, period }) => {
      const partners = compositionChanges.find(({ after }) => after === period.label)
      return row(measured, { series: 'trend', period, joined: partners?.joined, left: partners?.left })
    }),
    ...breakdowns.flatMap(({ dimension, exclusive, period, values }) =>
      values.map(({ measured, category }) =>
        row(measured, { series: 'group', period, dimension, category, exclusive }),
      ),
    ),
    row(baseline, { series: 'baseline' }),
    ...targets.flatMap(({ by, period, currentPeriod, status, target, current, progress, expected, ofExpected }) => {
      const place = { period, targetBy: by, targetStatus: status }
      return [
        row(target, { series: 'target', ...place }),
        row(current, { series: 'current', ...place, period: currentPeriod }),
        row(progress, { series: 'progress', ...place }),
        row(expected, { series: 'expected', ...place, period: currentPeriod }),
        row(ofExpected, { series: 'of-expected', ...place, period: currentPeriod }),
      ]
    }),
    row(change.difference, { series: 'change', period: change.earlierPeriod, judgement: change.judgement }),
    ...curve.forecastLine.slice(0, -1).map(({ measured, period }) => row(measured, { series: 'forecast', period })),
    row(curve.forecast, { series: 'forecast', period: latestPeriod, judgement: curve.status }),
  ]
}

/** A value that is missing would have had the indicator's unit, and progress that of a share. */
function unitOf(series: Place['series'], indicator: IndicatorResult, measured: Measured): string {
  if (measured.kind === 'observed') return describeUnit(measured.unit)
  const isShare = series === 'progress' || series === 'of-expected'
  return describeUnit(isShare ? { kind: 'share' } : indicator.unit)
}
