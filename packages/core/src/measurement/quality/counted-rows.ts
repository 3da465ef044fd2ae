// The rows of an indicator that count, and the number that each of them states.
import type { Plan } from '../query.ts'
import { isOfPartners } from '../reports.ts'
import type { Figures } from '../statement.ts'

const known = new WeakMap<Plan, Uint32Array>()

/** The rows of the plan's indicator that count, were known and have ended, in the order of the table. */
export function countedRows(plan: Plan): Uint32Array {
  const found = known.get(plan) ?? findRows(plan)
  known.set(plan, found)
  return found
}

function findRows({ table, indicator, query, statuses }: Plan): Uint32Array {
  return table.rowsOf(indicator.id).filter((row) => {
    if (!statuses.includes(table.statusOf(row)) || !table.isKnown(row, query.knownAt, statuses)) return false
    const { partner, period } = table.statement(row)
    if (period.end > query.asOf) return false
    return isOfPartners(partner, query.partners)
  })
}

/** The number a row states, in the indicator's unit; `NaN` where it states none. */
export function numberOf(figures: Figures, { scale }: Plan): number {
  switch (figures.form) {
    case 'value':
      return figures.value
    case 'ratio':
      return figures.denominator === 0 ? Number.NaN : (figures.numerator / figures.denominator) * scale
    case 'mean':
      return figures.n === 0 ? Number.NaN : figures.mean
    case 'missing':
      return Number.NaN
  }
}
