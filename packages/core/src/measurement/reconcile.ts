// A reported whole held against the sum of its parts along one dimension.
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { aggregate, measure } from './aggregate.ts'
import { type Basis, type Measured, missing, observed } from './measured.ts'
import { methodOf } from './methods/index.ts'
import type { ObservationTable } from './observation-table.ts'
import { combineParts, isPart, type Part } from './part.ts'
import { type MeasureQuery, planQuery } from './query.ts'

/** A whole beside what its parts make. */
export interface Reconciliation {
  /** As reported. */
  readonly whole: Measured
  /** Category by category, the outermost ones. */
  readonly parts: readonly { readonly category: string; readonly measured: Measured }[]
  /** What the parts combine to; missing when they overlap or one is missing. */
  readonly combined: Measured
  /** Whole less parts; missing when either is. */
  readonly difference: Measured
}

/**
 * Holds the value of everybody against what the categories of a dimension combine to. Overlapping categories are
 * refused as parts.
 * @throws {@link CollectiveImpactError} as {@link aggregate}
 */
export function reconcile(
  record: InitiativeRecord,
  table: ObservationTable,
  query: MeasureQuery & { readonly dimension: string },
): Reconciliation {
  const { dimension: id, ...rest } = query
  const plan = planQuery(record, table, { ...rest, by: [`dimension:${id}`] })
  const dimension = plan.lookup.dimension(id)
  const outermost = new Set(dimension.categories.filter(({ parent }) => parent === undefined).map(({ code }) => code))
  const whole = measure(record, table, rest)
  const parts = aggregate(record, table, { ...rest, by: [`dimension:${id}`] })
    .cells.map(({ key, measured }) => ({ category: key.groups?.[id] ?? '', measured }))
    .filter(({ category }) => outermost.has(category))
  const combined = dimension.exclusive
    ? combineCategories()
    : missing('overlapping-groups', basisOf(0), [`the categories of ${dimension.name} overlap`])
  return { whole, parts, combined, difference: difference() }

  function combineCategories(): Measured {
    const values: Part[] = []
    for (const { category, measured } of parts) {
      if (measured.kind === 'missing')
        return missing(measured.reason, basisOf(values.length), [`no value for ${category}`])
      values.push({ value: measured.value, rows: [], methodVersions: [] })
    }
    const { indicator, scale } = plan
    const part = combineParts(values, methodOf(indicator.combine.acrossGroups), 'groups', indicator, scale)
    return isPart(part)
      ? observed(part.value, indicator.unit, basisOf(values.length))
      : missing(part.reason, basisOf(values.length))
  }

  function difference(): Measured {
    const basis = { ...basisOf(2), method: { id: 'difference', version: 1 } }
    if (whole.kind === 'missing') return missing(whole.reason, basis)
    if (combined.kind === 'missing') return missing(combined.reason, basis)
    return observed(whole.value - combined.value, plan.indicator.unit, basis)
  }

  function basisOf(inputs: number): Basis {
    const { id: method, version } = methodOf(plan.indicator.combine.acrossGroups)
    const { asOf, knownAt } = query
    return { method: { id: method, version }, asOf, ...(knownAt === undefined ? {} : { knownAt }), inputs }
  }
}
