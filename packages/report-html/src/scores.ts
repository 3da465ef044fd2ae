// Scores by area, each drawn as a bar with the range that what is unknown leaves open.
import type { ScoreLine } from '@collective-impact/report'
import { html, type Markup } from './html.ts'

export function scoreList(title: string, scores: readonly ScoreLine[]): Markup {
  const items = scores.map(
    (line) => html`<li>
<span class="area">${line.title}</span>
${scoreBar(line)}
<strong>${line.score}</strong>
<span class="left-open">${leftOpen(line)}</span>
</li>
`,
  )
  return html`<h3>${title}</h3>
<ul class="scores">
${items}</ul>
`
}

/** A score as a line of its own. */
export function scoreLine(line: ScoreLine): Markup {
  return html`<p class="score-line">${scoreBar(line)} <strong>${line.score}</strong></p>
<p class="left-open">${leftOpen(line)}</p>
`
}

function leftOpen({ lowest, highest, range, evidence }: ScoreLine): string {
  return lowest === highest ? 'nothing left open' : `${range} possible, ${evidence}`
}

/** What is certain is solid, what is open is outlined, and a line stands at the score. */
function scoreBar({ value, lowest, highest }: ScoreLine): Markup {
  const atScore =
    value === undefined
      ? undefined
      : html`<line class="score" x1="${percent(value)}" x2="${percent(value)}" y1="0" y2="14"/>\n`
  return html`<svg class="score-bar" aria-hidden="true" height="14" width="100%">
<rect class="track" x="0" y="1" width="100%" height="12"/>
<rect class="open" x="${percent(lowest)}" y="1" width="${percent(highest - lowest)}" height="12"/>
<rect class="certain" x="0" y="1" width="${percent(lowest)}" height="12"/>
${atScore}</svg>`
}

/** Positions on a drawing; two decimals are finer than any screen. */
function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`
}
