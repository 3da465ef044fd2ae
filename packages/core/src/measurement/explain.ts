// Walks a number down to the observations it rests on, and computes it again from them.
import { CollectiveImpactError } from '../foundation/errors.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { measure } from './aggregate.ts'
import { explainDerived } from './derived/explain-derived.ts'
import { explainComputed, inputsOf } from './explain-readings.ts'
import { explainSelection } from './explain-selection.ts'
import type { Explanation } from './explanation.ts'
import type { FormulaEngine } from './formula-engine.ts'
import type { Basis, Measured, Selection } from './measured.ts'
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
 * why; for one that was computed from other numbers, such as a gap or a part of the way, the trees of those. A number
 * that is missing has its tree too: the parts say what is lacking. A number that the record states has no parts.
 * @throws {@link CollectiveImpactError} `measurement/unknown-reference` when the record does not know what it is about
 */
export function explain(
  record: InitiativeRecord,
  table: ObservationTable,
  measured: Measured,
  options: ReplayOptions = {},
): Explanation {
  const { basis } = measured
  const explainInput = (selection: Selection) =>
    explain(record, table, measure(record, table, queryOf({ ...basis, selection }, options)), options)
  if (basis.selection === undefined) return explainComputed(measured, inputsOf(basis, explainInput))
  const plan = planQuery(record, table, queryOf(basis, options))
  return plan.indicator.formula === undefined
    ? explainSelection(plan, measured)
    : explainDerived(plan, measured, explainInput)
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
