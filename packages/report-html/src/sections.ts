// The sections that need no drawing of their own: headings, cards, lists and tables.
import type { ScoreLine, Section } from '@collective-impact/report'
import { blocks, byHeading, type Group } from './blocks.ts'
import { html, type Markup } from './html.ts'
import { scoreLine } from './scores.ts'

/** A section as it comes. */
export function section({ id, title, blocks: all }: Section): Markup {
  return frame(id, title, blocks(all))
}

/** A section with each of its headings on a card. */
export function cards({ id, title, blocks: all }: Section, arrangement: 'grid' | 'pairs' | 'column'): Markup {
  const scores = all.flatMap((block) => (block.kind === 'scores' ? block.scores : []))
  const groups = byHeading(all.filter(({ kind }) => kind !== 'scores'))
  const lead = groups.filter(({ heading }) => heading === undefined).map((group) => blocks(group.blocks))
  const carded = groups.filter(({ heading }) => heading !== undefined)
  return frame(
    id,
    title,
    html`${lead}${carded.length === 0 ? undefined : html`<div class="${arrangement}">\n${carded.map((group) => card(group, scores))}</div>\n`}`,
  )
}

function card({ heading, blocks: all }: Group, scores: readonly ScoreLine[]): Markup {
  const score = scores.find(({ title }) => title === heading)
  return html`<article class="card">
<h3>${heading}</h3>
${score && scoreLine(score)}${blocks(all)}</article>
`
}

function frame(id: string, title: string, content: Markup): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${content}</section>
`
}
