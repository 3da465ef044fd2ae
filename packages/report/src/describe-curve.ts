// Whether a curve has turned, in words.
import type { Curve, IndicatorResult, TrendPoint } from '@collective-impact/core'
import { dateInWords } from './dates.ts'
import type { Figures } from './figures.ts'

/** The line along which the past was leading, where the latest value is judged by it. */
export function judgedForecast({ curve: { status, forecastLine } }: IndicatorResult): readonly TrendPoint[] {
  return status === 'turned' || status === 'not-turned' ? forecastLine : []
}

/** How the latest value compares with where the past was leading; nothing where that cannot be told, or is not judged. */
export function describeCurve({ status, forecast, historyTo }: Curve, figures: Figures): string | undefined {
  if (forecast.kind === 'missing' || status === 'not-judged' || status === 'unknown') return undefined
  const { value, unit, basis } = forecast
  const history = historyTo === undefined ? '' : ` from ${basis.inputs} values up to ${dateInWords(historyTo)}`
  const told = status === 'turned' ? 'turned: better than' : 'not turned: no better than'
  return `${told} where the past was leading, to ${figures.number(value, unit)} by a forecast${history}`
}
