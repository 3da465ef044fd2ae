// The values of a row that are there, with the weights they have.
import { isPresent, type NumberOrReason } from '../number-or-reason.ts'
import { requireWeights } from '../weights/require-weights.ts'

/** The numbers that are there, and their weights beside them. */
export interface WeightedValues {
  readonly numbers: readonly number[]
  readonly weights: readonly number[]
}

/** Leaves out what is missing, with its weight. */
export function weightedValues(values: readonly NumberOrReason[], weights: readonly number[]): WeightedValues {
  requireWeights(weights, values.length)
  const positions = values.flatMap((value, position) => (isPresent(value) ? [position] : []))
  return {
    numbers: positions.map((position) => values[position]).filter(isPresent),
    weights: positions.map((position) => weights[position] ?? 0),
  }
}
