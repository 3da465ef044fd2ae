// One indicator on a card: its latest value, how it changed, its targets, its trend and its groups.
import type { Assessment, IndicatorResult } from '@collective-impact/core'
import {
  describeBasis,
  describeBreak,
  describeCompositionChange,
  describeCurve,
  describeRestatement,
  describeTarget,
  directionWords,
  type Figures,
  groupTable,
  levelWords,
  questionWords,
  tierWords,
  trendTable,
} from '@collective-impact/report'
import { blocks, facts } from './blocks.ts'
import { trendFigure } from './chart/trend-figure.ts'
import { html, type Markup } from './html.ts'
import { latestValue } from './latest-value.ts'
import type { PageContext } from './page-context.ts'
import { targetSigns } from './signs.ts'

export function indicatorCard(indicator: IndicatorResult, context: PageContext): Markup {
  const { assessment, figures, idOf } = context
  const id = idOf(indicator)
  const { name, definition, note, tier, level, performanceQuestion, direction } = indicator
  const kind = [
    tier && tierWords[tier],
    level && levelWords[level],
    performanceQuestion && questionWords[performanceQuestion],
    directionWords[direction],
  ]
  const trend = trendTable(indicator, figures)
  return html`<article class="card indicator" id="${id}" aria-labelledby="${id}-name">
<header>
<p class="kind">${kind.filter((words) => words !== undefined).join(', ')}</p>
<h4 id="${id}-name">${name}</h4>
${definition === undefined ? undefined : html`<p class="definition">${definition}</p>\n`}${note && html`<p class="note">${note}</p>\n`}</header>
<div class="side-by-side">
<div>
${latestValue(indicator, figures)}${targets(indicator, figures)}</div>
${trendFigure(indicator, context)}</div>
${groups(indicator, figures)}<details>
<summary>What the numbers rest on<span class="visually-hidden">: ${name}</span></summary>
${basis(indicator, assessment, figures)}${trend && blocks([trend])}</details>
</article>
`
}

function targets(indicator: IndicatorResult, figures: Figures): Markup {
  const items = indicator.targets.map((target) => {
    const { aim, standing } = describeTarget(indicator, target, figures)
    return html`<li><span class="sign" aria-hidden="true">${targetSigns[target.status]}</span> <strong>${aim}</strong>: ${standing}</li>\n`
  })
  return items.length === 0
    ? html`<p class="no-target">No target.</p>\n`
    : html`<h5>${items.length === 1 ? 'Target' : 'Targets'}</h5>\n<ul class="marked">\n${items}</ul>\n`
}

function groups(indicator: IndicatorResult, figures: Figures): Markup | undefined {
  const tables = indicator.breakdowns.map(
    (breakdown) => html`<div>\n${blocks(groupTable(indicator, breakdown, figures))}</div>\n`,
  )
  return tables.length === 0 ? undefined : html`<div class="groups">\n${tables}</div>\n`
}

function basis(
  { latest, baseline, breaks, compositionChanges, curve, restatements }: IndicatorResult,
  assessment: Assessment,
  figures: Figures,
): Markup {
  const turned = describeCurve(curve, figures)
  return facts([
    { name: 'Latest value', text: describeBasis(latest.basis, figures) },
    { name: 'Where it started', text: figures.measured(baseline) },
    ...(turned === undefined ? [] : [{ name: 'Curve', text: turned }]),
    ...breaks.map((each) => ({ name: 'Break', text: describeBreak(each) })),
    ...compositionChanges.map((each) => ({ name: 'Partners', text: describeCompositionChange(each, assessment) })),
    ...restatements.map((each) => ({ name: 'Restated', text: describeRestatement(each, assessment) })),
  ])
}
