// A trend as a figure: the drawing, what it shows in words, and what its lines and shades mean.
import { describeUnit, type IndicatorResult, type PlainDate } from '@collective-impact/core'
import { describeBreak, type Figures } from '@collective-impact/report'
import { html, type Markup } from '../html.ts'
import { draw } from './draw.ts'
import { type TrendParts, trendParts } from './trend-parts.ts'
import { frameOf, trendSpec } from './trend-spec.ts'

/** The figure of an indicator's trend; `id` is unique on the page. Nothing where there is no value to draw. */
export function trendFigure(
  indicator: IndicatorResult,
  figures: Figures,
  { id, asOf }: { readonly id: string; readonly asOf: PlainDate },
): Markup | undefined {
  const parts = trendParts(indicator, figures, asOf)
  if (parts === undefined) return undefined
  const frame = frameOf(parts)
  const size = `0 0 ${frame.left + frame.width + frame.right} ${frame.top + frame.height + frame.bottom}`
  return html`<figure>
<svg class="trend" viewBox="${size}" role="img" aria-labelledby="${id}-title ${id}-description">
<title id="${id}-title">${indicator.name}: trend</title>
<desc id="${id}-description">${inWords(indicator, parts, figures)}</desc>
${draw(trendSpec(parts, frame), frame)}
</svg>
<figcaption>${legend(indicator, parts)}</figcaption>
</figure>
`
}

/** What the drawing shows, for those who do not see it. */
function inWords({ trend, breaks }: IndicatorResult, { target }: TrendParts, figures: Figures): string {
  return [
    ...trend.map(({ period, measured }) => `${period.label}: ${figures.short(measured)}.`),
    ...breaks.map((each) => `Break: ${describeBreak(each)}`),
    ...(target === undefined ? [] : [`${target.text}.`]),
  ].join(' ')
}

/** What is drawn, as far as it is not said on the drawing itself. */
function legend({ unit }: IndicatorResult, { axis, gaps, points, target }: TrendParts): string {
  return [
    `${describeUnit(unit)}.`.replace(/^./u, (first) => first.toUpperCase()),
    ...(axis.fromZero ? [] : ['The scale does not begin at zero.']),
    ...(gaps.length === 0 ? [] : ['Shaded: no value.']),
    ...(target === undefined ? [] : ['Dashed: the target.']),
    ...(points.some(({ lower }) => lower !== undefined) ? ['Broad bars: the interval of each value.'] : []),
  ].join(' ')
}
