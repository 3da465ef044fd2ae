// What the reports that anybody may see tell of few people: small counts, and kept back figures that others give away.
import type { Indicator } from '../../conditions/shared-measurement/indicator.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import type { ObservationTable } from '../observation-table.ts'
import { countedRows } from '../quality/counted-rows.ts'
import { plansOf, type QualityQuery } from '../quality/quality-query.ts'
import { operatorOf, reportedWholes } from '../quality/reports/whole-and-parts.ts'
import type { Plan } from '../query.ts'
import { RecordLookup } from '../record-lookup.ts'
import type { Figures } from '../statement.ts'
import { restrictionOf } from './restriction.ts'

/** What the reports of an indicator tell of few people. */
export interface DisclosedFigures {
  readonly indicator: string
  /** The smallest count above 0 that is reported; `undefined` where none is. */
  readonly leastCount: number | undefined
  /** Rows without a figure, because whoever reports keeps it back, that can be worked out from other rows. */
  readonly computable: readonly number[]
}

/**
 * For each reported indicator that is withheld from nobody, the smallest count in its reports, and the reports marked
 * `suppressed` that are the only unknown of a whole whose parts are all reported. What one of them gives away may give
 * away the next.
 */
export function disclosedFigures(
  record: InitiativeRecord,
  table: ObservationTable,
  query: QualityQuery,
): readonly DisclosedFigures[] {
  const lookup = RecordLookup.of(record)
  return plansOf(record, table, query)
    .filter(({ indicator }) => indicator.formula === undefined && !restrictionOf(lookup, indicator, 'public'))
    .map((plan) => {
      const { leastCount, isKeptBack } = lookThrough(plan)
      return { indicator: plan.indicator.id, leastCount, computable: isKeptBack ? computableRows(plan) : [] }
    })
}

function lookThrough(plan: Plan): { readonly leastCount: number | undefined; readonly isKeptBack: boolean } {
  const { table, indicator } = plan
  let leastCount = Number.POSITIVE_INFINITY
  let isKeptBack = false
  for (const row of countedRows(plan)) {
    const figures = table.figures(row)
    isKeptBack ||= isSuppressed(figures)
    for (const count of countsIn(figures, indicator)) if (count > 0 && count < leastCount) leastCount = count
  }
  return { leastCount: Number.isFinite(leastCount) ? leastCount : undefined, isKeptBack }
}

/** How many are counted: of a share those who are meant and those who are not, of a rate both, of a mean all. */
function countsIn(figures: Figures, { kind }: Indicator): readonly number[] {
  switch (figures.form) {
    case 'value':
      return kind === 'count' ? [figures.value] : []
    case 'ratio': {
      const { numerator, denominator } = figures
      return [numerator, kind === 'rate' ? denominator : denominator - numerator]
    }
    case 'mean':
      return [figures.n]
    case 'missing':
      return []
  }
}

function isSuppressed(figures: Figures): boolean {
  return figures.form === 'missing' && figures.reason === 'suppressed'
}

function computableRows(plan: Plan): readonly number[] {
  const { table } = plan
  const sums = reportedWholes(plan)
    .filter(({ parting, axis }) => parting === 'complete' && ['sum', 'ratio'].includes(operatorOf(plan, axis)))
    .map(({ whole, parts }) => [whole, ...parts].filter((row) => table.figures(row).form === 'missing'))
    .filter((unknown) => unknown.length > 0 && unknown.every((row) => isSuppressed(table.figures(row))))
  const found = new Set<number>()
  for (let before = -1; before < found.size; ) {
    before = found.size
    for (const unknown of sums) {
      const [only, ...others] = unknown.filter((row) => !found.has(row))
      if (only !== undefined && others.length === 0) found.add(only)
    }
  }
  return [...found].sort((a, b) => a - b)
}
