// Numbers that the record states, with what they rest on.
import type { Indicator } from '../conditions/shared-measurement/indicator.ts'
import type { Target } from '../conditions/shared-measurement/target.ts'
import { type Basis, type Measured, missing, observed } from '../measurement/measured.ts'
import type { AssessmentInput } from './assessment-input.ts'

/** What a number rests on that the record states. */
export function statedBasis({ asOf, knownAt }: AssessmentInput): Basis {
  return {
    method: { id: 'stated in the record', version: 1 },
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    inputs: 0,
  }
}

/** The value an indicator starts from, as the record states it. */
export function statedBaseline(input: AssessmentInput, { baseline, unit }: Indicator): Measured {
  const basis = statedBasis(input)
  if (baseline?.value !== undefined) return observed(baseline.value, unit, { ...basis, inputs: 1 })
  return missing('no-baseline', basis, baseline?.pending === undefined ? [] : [baseline.pending])
}

/** The value an indicator is to reach, as the record states it. */
export function statedTarget(input: AssessmentInput, { unit }: Indicator, { value, pending }: Target): Measured {
  const basis = statedBasis(input)
  if (value !== undefined) return observed(value, unit, { ...basis, inputs: 1 })
  return missing('no-target', basis, pending === undefined ? [] : [pending])
}
