// Walks a number down to the observations it rests on, and computes it again from them.
import { CollectiveImpactError } from '../foundation/errors.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { measure, measureFrom } from './aggregate.ts'
import { explainDerived } from './derived/explain-derived.ts'
import { bare, explainComputed, inputsOf } from './explain-readings.ts'
import { explainSelection } from './explain-selection.ts'
import type { Explanation } from './explanation.ts'
import type { FormulaEngine } from './formula-engine.ts'
import { type Basis, type Measured, missing, type Selection } from './measured.ts'
import type { Method } from './methods/define-method.ts'
import type { ObservationTable } from './observation-table.ts'
import { type MeasureQuery, planQuery } from './query.ts'
import { RecordLookup } from './record-lookup.ts'
import { transform } from './transform.ts'
import type { Audience } from './withholding/audience.ts'
import { audienceOf } from './withholding/audience-of.ts'
import { explanationFor } from './withholding/explanation-for.ts'
import { forAudience } from './withholding/for-audience.ts'
import { isOwn } from './withholding/restriction.ts'
import { isWithheld, withheld } from './withholding/withheld.ts'

/** What it takes to compute a number again, and for whom. */
export interface ReplayOptions {
  /** What reads the formulas of derived indicators; they have no values without it. */
  readonly formulas?: FormulaEngine | undefined
  /** Methods of other packages that indicators name in `combine`. */
  readonly methods?: readonly Method[] | undefined
  /** Whom it is told to; `public` when absent. */
  readonly audience?: Audience | undefined
}

/**
 * The tree of a number: what it was combined from axis by axis, down to single observations, with what was left out and
 * why; for one that was computed from other numbers, such as a gap or a part of the way, the trees of those. A number
 * that is missing has its tree too: the parts say what is lacking. A number that the record states has no parts; nor has
 * one whose observations the audience may not see together.
 * @throws {@link CollectiveImpactError} `measurement/unknown-reference` when the record does not know what it is about
 */
export function explain(
  record: InitiativeRecord,
  table: ObservationTable,
  measured: Measured,
  options: ReplayOptions = {},
): Explanation {
  const lookup = RecordLookup.of(record)
  const audience = audienceOf(lookup, options.audience)
  const told = isWithheld(measured) ? replay(record, table, measured.basis, options) : measured
  if (isWithheld(told) || !mayBeTold(record, table, told, { ...options, audience })) {
    return bare(isWithheld(told) ? told : withheld(told, audience, undefined))
  }
  return explanationFor(lookup, table, audience, treeOf(record, table, told, options))
}

/** Whether everything that a number stands for, or was computed from, may be shown together. */
function mayBeTold(
  record: InitiativeRecord,
  table: ObservationTable,
  { basis }: Measured,
  options: ReplayOptions & { readonly audience: Audience },
): boolean {
  const { selection, readings = [] } = basis
  const selections = selection === undefined ? readings.flatMap((reading) => reading.selection ?? []) : [selection]
  const report = { audience: options.audience, indicators: selections.map(({ indicator }) => indicator) }
  return forAudience(record, table, report, (source) =>
    selections
      .map((each) => measureFrom(source, record, table, queryOf({ ...basis, selection: each }, options)))
      .every((each) => !isWithheld(each)),
  )
}

/** The whole tree, whoever asks. */
function treeOf(
  record: InitiativeRecord,
  table: ObservationTable,
  measured: Measured,
  { formulas, methods }: ReplayOptions,
): Explanation {
  const { basis } = measured
  const all: ReplayOptions = { formulas, methods, audience: 'backbone' }
  const explainInput = (selection: Selection) =>
    treeOf(record, table, measure(record, table, queryOf({ ...basis, selection }, all)), all)
  if (basis.selection === undefined) return explainComputed(measured, inputsOf(basis, explainInput))
  const plan = planQuery(record, table, queryOf(basis, all))
  return plan.indicator.formula === undefined
    ? explainSelection(plan, measured)
    : explainDerived(plan, measured, explainInput)
}

/**
 * Computes a number again from its basis; the same record and observations give the same number. One that was withheld
 * stays withheld, except for the backbone and for the partner whose own it is.
 * @throws {@link CollectiveImpactError} `measurement/invalid-query` when it does not rest on observations
 */
export function replay(
  record: InitiativeRecord,
  table: ObservationTable,
  basis: Basis,
  options: ReplayOptions = {},
): Measured {
  const audience = audienceOf(RecordLookup.of(record), options.audience)
  const mayBeSeen = audience === 'backbone' || (basis.selection !== undefined && isOwn(audience, basis.selection))
  if (basis.withheldFrom !== undefined && !mayBeSeen) return missing('suppressed', basis)
  return (basis.transformations ?? []).reduce(transform, measure(record, table, queryOf(basis, options)))
}

function queryOf({ selection, asOf, knownAt }: Basis, { formulas, methods, audience }: ReplayOptions): MeasureQuery {
  if (selection === undefined) {
    throw new CollectiveImpactError(
      'measurement/invalid-query',
      'the number does not rest on a selection of observations',
    )
  }
  return { ...selection, asOf, ...(knownAt === undefined ? {} : { knownAt }), formulas, methods, audience }
}
