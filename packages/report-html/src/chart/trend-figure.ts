// A trend as a figure: the drawing, what it shows in words, and what its lines and shades mean.
import { describeUnit, type IndicatorResult, type TrendPoint } from '@collective-impact/core'
import { describeBreak, describeCompositionChange, type Figures, judgedForecast } from '@collective-impact/report'
import { colors } from '../colors.ts'
import { type Content, html, type Markup } from '../html.ts'
import type { PageContext } from '../page-context.ts'
import { draw } from './draw.ts'
import { type TrendParts, trendParts } from './trend-parts.ts'
import { forecastDash, frameOf, targetDash, trendSpec } from './trend-spec.ts'

/** The figure of an indicator's trend. Nothing where there is no value to draw. */
export function trendFigure(indicator: IndicatorResult, context: PageContext): Markup | undefined {
  const { assessment, figures, idOf } = context
  const id = idOf(indicator)
  const parts = trendParts(indicator, figures, assessment.asOf)
  if (parts === undefined) return undefined
  const frame = frameOf(parts)
  const size = `0 0 ${frame.left + frame.width + frame.right} ${frame.top + frame.height + frame.bottom}`
  return html`<figure>
<svg class="trend" viewBox="${size}" role="img" aria-labelledby="${id}-title ${id}-description">
<title id="${id}-title">${indicator.name}: trend</title>
<desc id="${id}-description">${inWords(indicator, parts, context)}</desc>
${draw(trendSpec(parts, frame), frame)}
</svg>
<figcaption>${legend(indicator, parts)}</figcaption>
</figure>
`
}

/** What the drawing shows, for those who do not see it. */
function inWords(indicator: IndicatorResult, { target }: TrendParts, { assessment, figures }: PageContext): string {
  const { trend, breaks, compositionChanges } = indicator
  return [
    ...trend.map(({ period, measured }) => `${period.label}: ${figures.short(measured)}.`),
    ...breaks.map((each) => `Break: ${describeBreak(each)}`),
    ...compositionChanges.map((each) => `Partners: ${describeCompositionChange(each, assessment)}.`),
    ...forecastInWords(judgedForecast(indicator), figures),
    ...(target === undefined ? [] : [`${target.text}.`]),
  ].join(' ')
}

function forecastInWords(line: readonly TrendPoint[], figures: Figures): readonly string[] {
  const [first, last] = [line.at(0), line.at(-1)]
  if (first === undefined || last === undefined) return []
  const at = ({ period, measured }: TrendPoint) => `${figures.short(measured)} in ${period.label}`
  return [`Forecast, where the past was leading: from ${at(first)} to ${at(last)}.`]
}

/** What is drawn, as far as it is not said on the drawing itself. */
function legend({ unit }: IndicatorResult, parts: TrendParts): readonly Content[] {
  const { axis, gaps, points, target, forecast, compositionChanges } = parts
  const words = [
    `${describeUnit(unit)}.`.replace(/^./u, (first) => first.toUpperCase()),
    ...(axis.fromZero ? [] : ['The scale does not begin at zero.']),
    ...(gaps.length === 0 ? [] : ['Shaded: no value.']),
    ...(compositionChanges.length === 0 ? [] : ['Dotted lines: other partners report from there on.']),
    ...(points.some(({ lower }) => lower !== undefined) ? ['Broad bars: the interval of each value.'] : []),
  ]
  return [
    words.join(' '),
    ...(target === undefined ? [] : [key(colors.ink, targetDash, 'The target')]),
    ...(forecast === undefined ? [] : [key(colors.accent, forecastDash, 'The forecast: where the past was leading')]),
  ]
}

/** A line as it is drawn, and what it is. */
function key(color: string, dash: readonly number[], text: string): Markup {
  return html`<span class="key"><svg width="30" height="8" viewBox="0 0 30 8" aria-hidden="true"><path d="M0 4H30" stroke="${color}" stroke-width="2" stroke-dasharray="${dash.join(' ')}"/></svg> ${text}</span>`
}
