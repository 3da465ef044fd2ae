// The indicators that partners are to report.
import type { Indicator } from '../conditions/shared-measurement/indicator.ts'

/** All but those computed from others, and those whose data are still being developed. */
export function reportedIndicators(indicators: readonly Indicator[]): readonly Indicator[] {
  return indicators.filter(
    ({ kind, formula, tier }) => kind !== 'derived' && formula === undefined && tier !== 'data-development',
  )
}
