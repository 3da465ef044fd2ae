// Walks a number down to the observations it rests on, and computes it again from them.
import type { ObservationInput } from '../conditions/shared-measurement/observation.ts'
import { CollectiveImpactError } from '../foundation/errors.ts'
import { formatPeriod } from '../foundation/period.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { computeCells } from './aggregate.ts'
import type { Basis, Measured } from './measured.ts'
import type { ObservationTable } from './observation-table.ts'
import { type MeasureQuery, planQuery } from './query.ts'
import { transform } from './transform.ts'

/** A number with the observations it rests on. */
export interface Explanation {
  readonly measured: Measured
  /** As they were written, in the order of the table. */
  readonly observations: readonly ObservationInput[]
}

/**
 * The observations a number rests on.
 * @throws {@link CollectiveImpactError} `measurement/invalid-query` when the number does not rest on observations
 */
export function explain(record: InitiativeRecord, table: ObservationTable, measured: Measured): Explanation {
  const [cell] = computeCells(planQuery(record, table, queryOf(measured.basis)))
  const rows = [...(cell?.rows ?? [])].sort((a, b) => a - b)
  return { measured, observations: rows.map((row) => table.observation(row)) }
}

/**
 * Computes a number again from its basis; the same record and observations give the same number.
 * @throws {@link CollectiveImpactError} `measurement/invalid-query` when it does not rest on observations
 */
export function replay(record: InitiativeRecord, table: ObservationTable, basis: Basis): Measured {
  const [cell] = computeCells(planQuery(record, table, queryOf(basis)))
  return (basis.transformations ?? []).reduce(transform, cell?.measured as Measured)
}

/** An explanation as text, a line for the number and one for each observation. */
export function describeExplanation({ measured, observations }: Explanation): string {
  const { basis } = measured
  const head = measured.kind === 'observed' ? String(measured.value) : `missing: ${measured.reason}`
  const lines = observations.map((observation) => `  ${describeObservation(observation)}`)
  const coverage =
    basis.coverage === undefined ? '' : `, ${basis.coverage.reported} of ${basis.coverage.expected} expected reports`
  const adjustments = basis.adjustments?.map(({ agreement, amount }) => `  ${amount} by agreement ${agreement}`) ?? []
  return [
    `${basis.selection?.indicator ?? ''} = ${head} (${basis.method.id}, version ${basis.method.version}${coverage})`,
    ...lines,
    ...adjustments,
    ...(basis.transformations ?? []).map(({ what }) => `  ${what}`),
  ].join('\n')
}

function describeObservation(observation: ObservationInput): string {
  const { value, numerator, denominator, mean, n, missing, partner, period, groups, place, source } = observation
  const figures = value ?? (mean === undefined ? (missing ?? `${numerator} of ${denominator}`) : `mean ${mean} of ${n}`)
  const about = [
    formatPeriod(period),
    partner,
    place,
    ...Object.entries(groups ?? {}).map(([dimension, category]) => `${dimension} ${category}`),
  ]
  return `${figures}: ${about.filter((text) => text !== undefined).join(', ')}${source === undefined ? '' : ` (${source})`}`
}

function queryOf({ selection, asOf, knownAt }: Basis): MeasureQuery {
  if (selection === undefined) {
    throw new CollectiveImpactError(
      'measurement/invalid-query',
      'the number does not rest on a selection of observations',
    )
  }
  return { ...selection, asOf, ...(knownAt === undefined ? {} : { knownAt }) }
}
