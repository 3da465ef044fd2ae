// How fast a value grew a year, had it always grown at the same rate.
import { sameUnit } from '../../conditions/shared-measurement/unit.ts'
import { type Basis, type Measured, missing, observed } from '../measured.ts'

/** Two values and their years. */
export interface Growth {
  readonly from: Measured
  readonly fromYear: number | undefined
  readonly to: Measured
  readonly toYear: number | undefined
}

/**
 * Compound annual growth rate, (to ÷ from)^(1 ÷ years) − 1. From 0 there is no rate, nor between values of different
 * signs, nor over less than a year.
 */
export function growthRate({ from, fromYear, to, toYear }: Growth, basis: Basis): Measured {
  if (from.kind === 'missing') return missing(from.reason, basis, from.basis.remarks)
  if (to.kind === 'missing') return missing(to.reason, basis, to.basis.remarks)
  if (!sameUnit(from.unit, to.unit)) return missing('incompatible-units', basis)
  if (fromYear === undefined || toYear === undefined || !(toYear - fromYear >= 1)) {
    return missing('too-few-values', basis, ['growth needs two values at least a year apart'])
  }
  if (from.value === 0) return missing('division-by-zero', basis, ['from 0 nothing grows at a rate'])
  const ratio = to.value / from.value
  if (ratio < 0) return missing('not-meaningful', basis, ['values of different signs have no rate of growth'])
  const rate = ratio ** (1 / (toYear - fromYear)) - 1
  return Number.isFinite(rate) ? observed(rate, { kind: 'share' }, basis) : missing('not-meaningful', basis)
}
