// A figure of a network, before it is said what it rests on.
import type { Unit } from '../../conditions/shared-measurement/unit.ts'
import type { NumberOrReason } from '../../measurement/composite/number-or-reason.ts'
import type { NetworkMeasureId } from '../network-measures.ts'

/** A figure, its unit and the method behind it. */
export interface Figure {
  readonly value: NumberOrReason
  readonly unit: Unit
  readonly method: NetworkMeasureId | 'count'
}
