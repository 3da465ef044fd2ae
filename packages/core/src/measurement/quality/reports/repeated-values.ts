// The same figures, report after report: what is copied looks like this, and what is measured seldom does.

import { limitsOf } from '../../limits.ts'
import type { Plan } from '../../query.ts'
import type { Figures } from '../../statement.ts'
import { type ComparableSeries, comparableSeries } from '../comparable-series.ts'
import type { QualityDraft } from '../quality-finding.ts'
import { isNumeric } from '../quality-query.ts'

/**
 * How many reports with the same figures are suspect, and how many are taken for a fault: the flat line test of U.S.
 * IOOS (2020), "Manual for Real-Time Quality Control of In-situ Temperature and Salinity Data" (QARTOD), test 8, with
 * its REP_CNT_SUSPECT of 3 and REP_CNT_FAIL of 5.
 */
const SUSPECT_REPEATS = 3
const FAULTY_REPEATS = 5

/**
 * Each run of reports of a series with the same figures. Zeros and other natural limits are passed over, because values
 * may well stay there, and so are levels, which need not change.
 */
export function repeatedValues(plan: Plan): readonly QualityDraft[] {
  if (!isNumeric(plan.indicator) || plan.indicator.reporting === 'point-in-time') return []
  return comparableSeries(plan).flatMap((series) =>
    runsOf(plan, series)
      .filter(({ length }) => length >= SUSPECT_REPEATS)
      .map((rows) => draftOf(plan, rows)),
  )
}

function runsOf(plan: Plan, { rows, values }: ComparableSeries): readonly (readonly number[])[] {
  const { table, indicator } = plan
  const { minimum, maximum } = limitsOf(indicator)
  const runs: number[][] = []
  let last: Figures | undefined
  for (const [place, row] of rows.entries()) {
    const value = values[place] as number
    const figures = table.figures(row)
    const isAtLimit = value === 0 || (figures.form === 'value' && (value === minimum || value === maximum))
    if (last !== undefined && !isAtLimit && isSame(figures, last)) runs.at(-1)?.push(row)
    else runs.push([row])
    last = isAtLimit ? undefined : figures
  }
  return runs
}

function isSame(a: Figures, b: Figures): boolean {
  if (a.form === 'value' && b.form === 'value') return a.value === b.value
  if (a.form === 'ratio' && b.form === 'ratio') return a.numerator === b.numerator && a.denominator === b.denominator
  return a.form === 'mean' && b.form === 'mean' && a.mean === b.mean && a.n === b.n
}

function draftOf({ table }: Plan, rows: readonly number[]): QualityDraft {
  const first = table.statement(rows[0] as number)
  const last = table.statement(rows.at(-1) as number)
  return {
    code: 'quality/repeated-value',
    severity: rows.length >= FAULTY_REPEATS ? 'warning' : 'note',
    about: { ...first, period: { start: first.period.start, end: last.period.end } },
    rows,
    numbers: { repeats: rows.length, ...numbersOf(table.figures(rows[0] as number)) },
    message: `the same figures in ${rows.length} reports running`,
  }
}

function numbersOf({ form, ...figures }: Figures): Readonly<Record<string, number>> {
  return 'reason' in figures ? {} : figures
}
