// A report for a terminal: the whole story, without the tables of every period.
import type { Assessment } from '@collective-impact/core'
import type { Block, Item, Outline, ScoreLine, Section } from './outline/block.ts'
import { outlineReport } from './outline/outline-report.ts'
import { followable, oneLine } from './plain-text.ts'
import { invalidOption, type ReportOptions } from './report-options.ts'
import { displayWidth } from './terminal/display-width.ts'
import { scoreBar } from './terminal/score-bar.ts'
import { inColor, type Style, withoutColor } from './terminal/style.ts'
import { hang, padEnd, wrap } from './terminal/wrap.ts'

/** What the terminal renderer can be told. */
export interface TerminalOptions extends ReportOptions {
  /** Columns that lines may take, 40 or more. Default 80. */
  readonly width?: number
  /** Whether to use ANSI colors, which only repeat what words and signs say. Default `false`. */
  readonly color?: boolean
}

const NARROWEST = 40
const SIGNS = { good: '✓', bad: '✗', open: '?' } as const

interface Page {
  readonly width: number
  readonly style: Style
}

/**
 * The report for a terminal. Control characters in the record never reach it.
 * @throws {@link CollectiveImpactError} `report/invalid-option` when the width or the locale is not usable
 */
export function renderTerminal(assessment: Assessment, options: TerminalOptions = {}): string {
  const { title, sections } = outlineReport(assessment, options)
  return outlineForTerminal({ title, sections: sections.filter(({ id }) => id !== 'indicators') }, options)
}

/** Any outline for a terminal. */
export function outlineForTerminal({ title, sections }: Outline, options: TerminalOptions): string {
  const { width = 80, color = false } = options
  if (!Number.isSafeInteger(width) || width < NARROWEST) {
    throw invalidOption('width', `${width} is not a whole number of columns, ${NARROWEST} or more`)
  }
  const page: Page = { width, style: color ? inColor : withoutColor }
  const lines = [
    ...wrap(oneLine(title), width).map(page.style.strong),
    ...sections.flatMap((each) => section(each, page)),
  ]
  return `${lines.join('\n')}\n`
}

function section({ title, blocks }: Section, page: Page): readonly string[] {
  const { width, style } = page
  const name = oneLine(title)
  const rule = '─'.repeat(Math.min(displayWidth(name), width))
  const lines = blocks.flatMap((each, position) => [...roomBefore(each, blocks[position - 1]), ...block(each, page)])
  return ['', '', ...wrap(name, width).map(style.strong), style.faint(rule), ...lines]
}

function roomBefore({ kind }: Block, previous: Block | undefined): readonly string[] {
  const continues = kind === 'list' || kind === 'facts' || previous?.kind === 'heading'
  return continues || previous === undefined ? [] : ['']
}

function block(content: Block, page: Page): readonly string[] {
  const { width, style } = page
  switch (content.kind) {
    case 'heading':
      return wrap(oneLine(content.text), width).map(style.strong)
    case 'paragraph':
      return wrap(oneLine(content.text), width)
    case 'list':
      return content.items.flatMap((each, position) => item(each, content.isOrdered ? `${position + 1}.` : '•', page))
    case 'facts':
      return content.facts.flatMap(({ name, text }) => named(name, text, page))
    case 'scores':
      return scores(content.scores, page)
    case 'table':
      return records(content, page)
  }
}

function item({ text, mark, url }: Item, bullet: string, { width, style }: Page): readonly string[] {
  const address = followable(url)
  const sign = mark === undefined ? bullet : style[mark](SIGNS[mark])
  const lines = hang(`  ${mark === undefined ? bullet : SIGNS[mark]} `, oneLine(text), width)
  const [first = '', ...others] = lines.map((line, position) => (position === 0 ? line.replace(/\S+/, sign) : line))
  return [first, ...others, ...(address === undefined ? [] : [`    ${address}`])]
}

function named(name: string, text: string, { width, style }: Page): readonly string[] {
  const label = `${oneLine(name)}: `
  const [first = '', ...others] = wrap(label + oneLine(text), width - 4)
  const rest = others.map((line) => `    ${line}`)
  return [`  ${style.faint(first.slice(0, label.trimEnd().length))}${first.slice(label.trimEnd().length)}`, ...rest]
}

/** A table as one entry per row: its first cell, and below it the others by the name of their column. */
function records(content: Extract<Block, { kind: 'table' }>, page: Page): readonly string[] {
  const narrower = { ...page, width: page.width - 2 }
  return content.rows.flatMap(([first = '', ...others], row) => [
    ...(row === 0 ? [] : ['']),
    ...hang('  ', oneLine(first), page.width).map(page.style.strong),
    ...others.flatMap((text, position) =>
      text === '' ? [] : named(content.columns[position + 1]?.title ?? '', text, narrower).map((line) => `  ${line}`),
    ),
  ])
}

function scores(all: readonly ScoreLine[], { width, style }: Page): readonly string[] {
  const longest = Math.max(0, ...all.map(({ title }) => displayWidth(oneLine(title))))
  const room = Math.min(longest, 34)
  return all.flatMap(({ title, score, range, evidence, lowest, highest }) => {
    const bar = scoreBar(lowest, highest)
    const said = oneLine(lowest === highest ? score : `${score} (${range}; ${evidence})`)
    const name = oneLine(title)
    const fits = room + bar.length + 6 + displayWidth(said) <= width
    return fits
      ? [`  ${padEnd(name, room)}  ${style.strong(bar)}  ${said}`]
      : [...hang('  ', name, width), ...hang(`    ${bar} `, said, width)]
  })
}
