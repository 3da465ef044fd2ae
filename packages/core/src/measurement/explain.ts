// Walks a number down to the observations it rests on, and computes it again from them.
import { CollectiveImpactError } from '../foundation/errors.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { measure } from './aggregate.ts'
import { explainDerived } from './derived/explain-derived.ts'
import { explainSelection } from './explain-selection.ts'
import type { Explanation } from './explanation.ts'
import type { FormulaEngine } from './formula-engine.ts'
import type { Basis, Measured } from './measured.ts'
import type { ObservationTable } from './observation-table.ts'
import { type MeasureQuery, planQuery } from './query.ts'
import { transform } from './transform.ts'

/** What it takes to compute a number again. */
export interface ReplayOptions {
  /** What reads the formulas of derived indicators; they have no values without it. */
  readonly formulas?: FormulaEngine | undefined
}

/**
 * The tree of a number: what it was combined from axis by axis, down to single observations, with what was left out and
 * why. A number that is missing has its tree too: the parts say what is lacking.
 * @throws {@link CollectiveImpactError} `measurement/invalid-query` when the number does not rest on observations
 */
export function explain(
  record: InitiativeRecord,
  table: ObservationTable,
  measured: Measured,
  options: ReplayOptions = {},
): Explanation {
  const { basis } = measured
  const plan = planQuery(record, table, queryOf(basis, options))
  if (plan.indicator.formula === undefined) return explainSelection(plan, measured)
  return explainDerived(plan, measured, (selection) =>
    explain(record, table, measure(record, table, queryOf({ ...basis, selection }, options)), options),
  )
}

/**
 * Computes a number again from its basis; the same record and observations give the same number.
 * @throws {@link CollectiveImpactError} `measurement/invalid-query` when it does not rest on observations
 */
export function replay(
  record: InitiativeRecord,
  table: ObservationTable,
  basis: Basis,
  options: ReplayOptions = {},
): Measured {
  return (basis.transformations ?? []).reduce(transform, measure(record, table, queryOf(basis, options)))
}

function queryOf({ selection, asOf, knownAt }: Basis, { formulas }: ReplayOptions): MeasureQuery {
  if (selection === undefined) {
    throw new CollectiveImpactError(
      'measurement/invalid-query',
      'the number does not rest on a selection of observations',
    )
  }
  return { ...selection, asOf, ...(knownAt === undefined ? {} : { knownAt }), formulas }
}
