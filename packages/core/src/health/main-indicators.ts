// The indicators that matter most.
import type { Indicator } from '../conditions/shared-measurement/indicator.ts'

/** The headline indicators among some; where none is called so, all whose data need not be developed first. */
export function mainIndicators(indicators: readonly Indicator[]): readonly Indicator[] {
  const headlines = indicators.filter(({ tier }) => tier === 'headline')
  return headlines.length > 0 ? headlines : indicators.filter(({ tier }) => tier !== 'data-development')
}
