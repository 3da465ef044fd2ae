// From a number or its reason to a measured value with what it rests on.
import type { Unit } from '../../conditions/shared-measurement/unit.ts'
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { NumberOrReason } from '../../measurement/composite/number-or-reason.ts'
import { type Measured, missing, observed } from '../../measurement/measured.ts'
import type { NetworkMeasureId } from '../network-measures.ts'

/** What a value rests on. */
export interface Grounds {
  readonly method: NetworkMeasureId | 'count'
  readonly asOf: PlainDate
  /** How many ties or ratings it rests on. */
  readonly inputs: number
  readonly remarks: readonly string[]
}

/** A measured value; methods of networks are all of the first version. */
export function measuredOf(value: NumberOrReason, unit: Unit, { method, asOf, inputs, remarks }: Grounds): Measured {
  const basis = {
    method: { id: method, version: 1 },
    asOf,
    inputs,
    ...(remarks.length === 0 ? {} : { remarks }),
  }
  return typeof value === 'string' ? missing(value, basis) : observed(value, unit, basis)
}

/** A rating, 1 to 4. */
export const ratingUnit: Unit = { kind: 'score', of: 'points of 4' }
