// A report in GitHub-flavored Markdown.
import type { Assessment } from '@collective-impact/core'
import { markdownText as text } from './markdown-text.ts'
import type { Block, Column, Item, Outline, Section } from './outline/block.ts'
import { outlineReport } from './outline/outline-report.ts'
import { followable } from './plain-text.ts'
import type { ReportOptions } from './report-options.ts'

/**
 * The report as GitHub-flavored Markdown. Text from the record is escaped and shown as it is.
 * @throws {@link CollectiveImpactError} `report/invalid-option` when the locale is not a BCP 47 tag
 */
export function renderMarkdown(assessment: Assessment, options: ReportOptions = {}): string {
  return outlineAsMarkdown(outlineReport(assessment, options))
}

/** Any outline as GitHub-flavored Markdown, escaped. */
export function outlineAsMarkdown({ title, sections }: Outline): string {
  return `${[`# ${text(title)}`, ...sections.map(section)].join('\n\n')}\n`
}

function section({ title, blocks }: Section): string {
  return [`## ${text(title)}`, ...blocks.map(block)].join('\n\n')
}

function block(content: Block): string {
  switch (content.kind) {
    case 'heading':
      return `${'#'.repeat(content.level)} ${text(content.text)}`
    case 'paragraph':
      return text(content.text)
    case 'list':
      return content.items
        .map((each, position) => `${content.isOrdered ? `${position + 1}.` : '-'} ${item(each)}`)
        .join('\n')
    // Another bullet than that of lists: a list right before stays a list of its own.
    case 'facts':
      return content.facts.map(({ name, text: said }) => `* **${text(name)}:** ${text(said)}`).join('\n')
    case 'scores':
      return table(
        content.caption,
        [{ title: 'Area' }, { title: 'Score', isNumeric: true }, { title: 'Range' }, { title: 'Evidence' }],
        content.scores.map(({ title, score, range, evidence }) => [title, score, range, evidence]),
      )
    case 'table':
      return table(content.caption, content.columns, content.rows)
  }
}

function item({ text: said, url }: Item): string {
  const address = followable(url)
  return address === undefined ? text(said) : `${text(said)} <${address}>`
}

function table(caption: string, columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const lines = [
    columns.map(({ title }) => text(title)),
    columns.map(({ isNumeric }) => (isNumeric ? '---:' : '---')),
    ...rows.map((row) => row.map(text)),
  ].map((cells) => `| ${cells.join(' | ')} |`)
  return [`**${text(caption)}**\n`, ...lines].join('\n')
}
