// What a reader wants to know first: how many indicators improve, the headline indicators and the scores.
import { describeImprovement, type Section } from '@collective-impact/report'
import { blocks } from './blocks.ts'
import { html, type Markup } from './html.ts'
import { latestValue } from './latest-value.ts'
import type { PageContext } from './page-context.ts'

/** Nothing where there is neither a headline indicator nor a score. */
export function atAGlance(
  sections: readonly Section[],
  { assessment, figures, idOf }: PageContext,
): Markup | undefined {
  const headline = assessment.indicators.filter(({ tier }) => tier === 'headline')
  const tiles = headline.map(
    (indicator) => html`<li class="tile">
<p class="name"><a href="#${idOf(indicator)}">${indicator.name}</a></p>
${latestValue(indicator, figures)}</li>
`,
  )
  const { all } = assessment.results
  const improving =
    all.indicators === 0 ? undefined : html`<p class="improving">${describeImprovement(all, figures)}</p>\n`
  const scores = sections.flatMap((section) => section.blocks.filter(({ kind }) => kind === 'scores'))
  if (tiles.length === 0 && scores.length === 0) return undefined
  return html`<section id="at-a-glance" aria-labelledby="at-a-glance-title">
<h2 id="at-a-glance-title">At a glance</h2>
${improving}${tiles.length === 0 ? undefined : html`<ul class="tiles">\n${tiles}</ul>\n`}${blocks(scores)}</section>
`
}
