// Blocks of a report as HTML.
import { type Block, type Column, type Fact, followable, type Item, type Mark } from '@collective-impact/report'
import { type Content, html, type Markup } from './html.ts'
import { scoreList } from './scores.ts'

const SIGNS: Readonly<Record<Mark, string>> = { good: '✓', bad: '✗', open: '?' }

/** Blocks one after another. */
export function blocks(all: readonly Block[]): Markup {
  return html`${all.map(block)}`
}

/** Blocks under the heading they follow; those before the first heading have none. */
export interface Group {
  readonly heading?: string
  readonly blocks: readonly Block[]
}

export function byHeading(all: readonly Block[]): readonly Group[] {
  const groups: { heading?: string; blocks: Block[] }[] = []
  for (const each of all) {
    if (each.kind === 'heading') groups.push({ heading: each.text, blocks: [] })
    else if (groups.length === 0) groups.push({ blocks: [each] })
    else groups.at(-1)?.blocks.push(each)
  }
  return groups
}

function block(content: Block): Markup {
  switch (content.kind) {
    case 'heading':
      return content.level === 3 ? html`<h3>${content.text}</h3>\n` : html`<h4>${content.text}</h4>\n`
    case 'paragraph':
      return html`<p>${content.text}</p>\n`
    case 'list':
      return list(content.items, content.isOrdered)
    case 'facts':
      return facts(content.facts)
    case 'scores':
      return scoreList(content.caption, content.scores)
    case 'table':
      return table(content.caption, content.columns, content.rows)
  }
}

function list(items: readonly Item[], isOrdered: boolean): Markup {
  if (items.length === 0) return html``
  const lines = items.map(({ text, mark, url }) => html`<li>${mark && sign(mark)}${text}${link(url)}</li>\n`)
  if (isOrdered) return html`<ol>\n${lines}</ol>\n`
  return items.some(({ mark }) => mark !== undefined)
    ? html`<ul class="marked">\n${lines}</ul>\n`
    : html`<ul>\n${lines}</ul>\n`
}

function sign(mark: Mark): Markup {
  return html`<span class="sign" aria-hidden="true">${SIGNS[mark]}</span> `
}

function link(url: string | undefined): Content {
  const address = followable(url)
  return address === undefined ? undefined : html` <a href="${address}" rel="noreferrer">${address}</a>`
}

export function facts(all: readonly Fact[]): Markup {
  return html`<dl>\n${all.map(({ name, text }) => html`<div><dt>${name}</dt> <dd>${text}</dd></div>\n`)}</dl>\n`
}

/** A table that scrolls by itself where it is wider than the page, also by keyboard. */
function table(caption: string, columns: readonly Column[], rows: readonly (readonly string[])[]): Markup {
  const head = columns.map(({ title, isNumeric }) =>
    isNumeric ? html`<th scope="col" class="number">${title}</th>` : html`<th scope="col">${title}</th>`,
  )
  const body = rows.map(
    (row) => html`<tr>${row.map((cell, position) => tableCell(cell, position, columns[position]))}</tr>\n`,
  )
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}">
<table>
<caption>${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}</tbody>
</table>
</div>
`
}

function tableCell(text: string, position: number, column: Column | undefined): Markup {
  if (position === 0) return html`<th scope="row">${text}</th>`
  return column?.isNumeric ? html`<td class="number">${text}</td>` : html`<td>${text}</td>`
}
