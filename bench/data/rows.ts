// The made-up reports as objects, one an observation.
import type { ObservationInput } from '@collective-impact/core'
import { indicatorId, monthPeriod, partnerId, remembered } from './names.ts'
import { AGES, GENDERS, type ObservationColumns } from './observation-columns.ts'
import type { IndicatorKind } from './record.ts'

/** Each row an object of its own, with a period and groups of its own; texts are shared. */
export function* observationRows(columns: ObservationColumns, kind: IndicatorKind): Generator<ObservationInput> {
  const { indicator, partner, month, gender, age, numerator, denominator } = columns
  const indicators = remembered(indicatorId)
  const partners = remembered(partnerId)
  const periods = remembered(monthPeriod)
  for (let row = 0; row < columns.length; row += 1) {
    const { start, end } = periods(month[row] as number)
    const about = {
      indicator: indicators(indicator[row] as number),
      partner: partners(partner[row] as number),
      period: { start, end },
      groups: { gender: GENDERS[gender[row] as number] as string, age: AGES[age[row] as number] as string },
    }
    if (kind === 'share') {
      yield { ...about, numerator: numerator[row] as number, denominator: denominator[row] as number }
    } else yield { ...about, value: numerator[row] as number }
  }
}
