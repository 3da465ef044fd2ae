// Goal by goal, the indicators that measure it, each on a card of its own.
import type { GoalSummary, IndicatorResult } from '@collective-impact/core'
import { indicatorsByGoal, type Section } from '@collective-impact/report'
import { blocks } from './blocks.ts'
import { html, type Markup } from './html.ts'
import { indicatorCard } from './indicator-card.ts'
import type { PageContext } from './page-context.ts'

export function goals(section: Section, context: PageContext): Markup {
  const { id, title } = section
  const groups = indicatorsByGoal(context.assessment)
  const shown = new Set<IndicatorResult>()
  const cardOf = (indicator: IndicatorResult): Markup => {
    if (!shown.has(indicator)) {
      shown.add(indicator)
      return indicatorCard(indicator, context)
    }
    return html`<p class="elsewhere">Also <a href="#${context.idOf(indicator)}">${indicator.name}</a>.</p>\n`
  }
  const content = groups.map(({ goal, indicators }) => {
    const measured = indicators.length > 0 ? indicators.map(cardOf) : html`<p>No indicator measures this goal.</p>\n`
    return html`${goalHeading(goal)}${measured}`
  })
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${groups.length === 0 ? blocks(section.blocks) : content}</section>
`
}

function goalHeading(goal: GoalSummary | undefined): Markup {
  if (goal === undefined) return html`<h3>Indicators that measure no goal</h3>\n`
  const { statement, strategies } = goal
  return html`<h3>${statement}</h3>
${strategies.length === 0 ? undefined : html`<p class="strategies">Served by ${strategies.join(', ')}.</p>\n`}`
}
