// How far two categories lie apart, as a difference in the indicator's unit.
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import { measureFrom } from '../aggregate.ts'
import { difference } from '../comparability.ts'
import { type Basis, type Measured, missing, observed, readingOf } from '../measured.ts'
import type { ObservationTable } from '../observation-table.ts'
import { type MeasureQuery, planQuery } from '../query.ts'
import { forAudience } from '../withholding/for-audience.ts'

/** Which two categories are compared. */
export interface GapQuery extends MeasureQuery {
  readonly dimension: string
  /** The category that is taken off. */
  readonly from: string
  /** The category it is taken off. */
  readonly to: string
}

/**
 * The absolute gap, value of `to` less value of `from`, in the indicator's unit. Missing when either value is, or when
 * they follow different definitions.
 * Same as the simple difference measure (D) of WHO's Handbook on Health Inequality Monitoring.
 * @throws {@link CollectiveImpactError} as {@link aggregate}
 */
export function gap(record: InitiativeRecord, table: ObservationTable, query: GapQuery): Measured {
  const { dimension, from, to, ...rest } = query
  const { indicator, audience } = planQuery(record, table, rest)
  const { id, unit } = indicator
  const [lower, upper] = forAudience(record, table, { audience, indicators: [id] }, (source) =>
    [from, to].map((category) =>
      measureFrom(source, record, table, { ...rest, groups: { ...rest.groups, [dimension]: category } }),
    ),
  ) as [Measured, Measured]
  const basis: Basis = {
    method: { id: 'difference', version: 1 },
    asOf: query.asOf,
    ...(query.knownAt === undefined ? {} : { knownAt: query.knownAt }),
    inputs: lower.basis.inputs + upper.basis.inputs,
    readings: [readingOf(to, upper), readingOf(from, lower)],
    remarks: [`${to} less ${from}`],
  }
  if (lower.kind === 'missing') return missing(lower.reason, basis, [`no value for ${from}`])
  if (upper.kind === 'missing') return missing(upper.reason, basis, [`no value for ${to}`])
  const less = difference(record, upper, lower, ['population'])
  return less.kind === 'observed' ? observed(less.value, unit, basis) : missing(less.reason, basis, less.basis.remarks)
}
