// What was added to a running total from one report to the next, or why that is not known.
import type { PlainDate } from '../../foundation/plain-date.ts'
import { type Basis, type MissingReason, missing, observed } from '../measured.ts'
import { areComparable } from '../method-versions.ts'
import type { Term } from '../methods/define-method.ts'
import type { Plan } from '../query.ts'
import type { Report } from '../reports.ts'
import type { ConversionFlag, ConvertedValue, SeriesAbout } from './converted-series.ts'
import { reportsDue } from './reports-due.ts'
import { figuresOf, TermSum } from './term-sum.ts'

/** Whose running total it is. */
export interface Series {
  readonly plan: Plan
  readonly about: SeriesAbout
}

/** From which day and which report on something was added. */
export interface Since {
  readonly start: PlainDate
  /** The report before; absent where the total started from 0. */
  readonly less?: Report
  /** Whether reports were to come from that day on, so that it can be said which are missing. */
  readonly isExpected: boolean
  readonly flags?: readonly ConversionFlag[]
  readonly remarks?: readonly string[]
}

/** What a report of a running total adds. */
export function increment(series: Series, report: Report, since: Since): ConvertedValue {
  const { plan, about } = series
  const { indicator, scale } = plan
  const { start, less, isExpected, flags = [], remarks = [] } = since
  const period = { start, end: report.period.end }
  const versions = [less, report].flatMap((one) => one?.methodVersion ?? [])
  if (!areComparable(indicator, versions)) {
    return lacking(series, period, 'incompatible-methods', [versions.join(', then ')])
  }
  const sum = new TermSum().add(termOf(report))
  const term = (less === undefined ? sum : sum.add(termOf(less), -1)).total(indicator, scale)
  const steps = `from ${less === undefined ? '0' : standing(less)} to ${standing(report)}`
  if (typeof term === 'string') return lacking(series, period, term, [steps, ...remarks])
  const due = isExpected ? (reportsDue(period, indicator.frequency) ?? 1) : 1
  const covering = due > 1 ? [`covers the days of ${due} reports, of which only the last is there`] : []
  return {
    about,
    period,
    measured: observed(term.value, indicator.unit, {
      ...basisOf(plan, less === undefined ? 1 : 2),
      remarks: [steps, ...covering, ...remarks],
    }),
    figures: figuresOf(term),
    flags: [
      ...(due > 1 ? ['covers-missing-reports' as const] : []),
      ...(less !== undefined && standsAt(report) < standsAt(less) ? ['fall' as const] : []),
      ...flags,
    ],
  }
}

/** Days of which it is not known what was added. */
export function lacking(
  { plan, about }: Series,
  period: ConvertedValue['period'],
  reason: MissingReason,
  remarks: readonly string[],
): ConvertedValue {
  return { about, period, measured: missing(reason, basisOf(plan, 0), remarks), flags: [] }
}

/** What a running total stands at; of a share its numerator. */
export function standsAt(report: Report): number {
  const { value, numerator } = termOf(report)
  return numerator ?? value
}

function standing(report: Report): string {
  return `${standsAt(report)} by ${report.period.end}`
}

function termOf({ figures }: Report): Term {
  return typeof figures === 'object' ? figures : { value: 0 }
}

function basisOf({ query: { asOf, knownAt } }: Plan, inputs: number): Basis {
  return {
    method: { id: 'increment of a running total', version: 1 },
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    inputs,
  }
}
