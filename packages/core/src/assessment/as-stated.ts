// Numbers that the record states, with what they rest on.
import type { Indicator } from '../conditions/shared-measurement/indicator.ts'
import type { Target } from '../conditions/shared-measurement/target.ts'
import { measureFrom } from '../measurement/aggregate.ts'
import { type Basis, type Measured, missing, observed } from '../measurement/measured.ts'
import { RecordLookup } from '../measurement/record-lookup.ts'
import { restrictionOf, restrictionsOf } from '../measurement/withholding/restriction.ts'
import { isWithheld, withheld } from '../measurement/withholding/withheld.ts'
import type { AssessmentInput } from './assessment-input.ts'

/** What a number rests on that the record states. */
export function statedBasis({ asOf, knownAt }: Pick<AssessmentInput, 'asOf' | 'knownAt'>): Basis {
  return {
    method: { id: 'stated in the record', version: 1 },
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    inputs: 0,
  }
}

/** The value an indicator starts from, as the record states it; withheld with the value that was measured then. */
export function statedBaseline(input: AssessmentInput, indicator: Indicator): Measured {
  const { baseline, unit } = indicator
  const basis = statedBasis(input)
  if (baseline?.value !== undefined) {
    const stated = observed(baseline.value, unit, { ...basis, inputs: 1 })
    return isBaselineWithheld(input, indicator, baseline.value) ? withheldBaseline(input, indicator, stated) : stated
  }
  return missing('no-baseline', basis, baseline?.pending === undefined ? [] : [baseline.pending])
}

/** The value an indicator is to reach, as the record states it. */
export function statedTarget(input: AssessmentInput, { unit }: Indicator, { value, pending }: Target): Measured {
  const basis = statedBasis(input)
  if (value !== undefined) return observed(value, unit, { ...basis, inputs: 1 })
  return missing('no-target', basis, pending === undefined ? [] : [pending])
}

function isBaselineWithheld(
  { record, observations, asOf, knownAt, formulas, methods, audience, cells }: AssessmentInput,
  indicator: Indicator,
  value: number,
): boolean {
  const { id, kind, baseline } = indicator
  const restrictions = restrictionsOf(RecordLookup.of(record), audience, [id])
  if (restrictions.size === 0) return false
  const restriction = restrictions.get(id)
  if (restriction?.onlyFor !== undefined) return true
  if (restriction !== undefined && kind === 'count' && value > 0 && value < restriction.minimum) return true
  if (baseline?.period === undefined || baseline.period.end > asOf) return false
  const query = { indicator: id, period: baseline.period, asOf, knownAt, formulas, methods }
  return isWithheld(measureFrom(cells, record, observations, query))
}

function withheldBaseline({ record, audience }: AssessmentInput, indicator: Indicator, stated: Measured): Measured {
  return withheld(stated, audience, restrictionOf(RecordLookup.of(record), indicator, audience))
}
