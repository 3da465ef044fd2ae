// What holds for every renderer, whatever the assessment says.
import { Assessment, type IndicatorResult, MissingReason, missing } from '@collective-impact/core'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { figuresFor, outlineReport, renderCsv, renderJson, renderMarkdown, renderTerminal } from '../src/index.ts'
import { displayWidth } from '../src/terminal/display-width.ts'
import { basis, everyCase, nothingStated } from './every-case.ts'
import { hostile, hostileTexts } from './hostile.ts'

const renderers = { renderCsv, renderJson, renderMarkdown, renderTerminal }
const poisoned = hostile(everyCase)

it('the assessments they are tried with are valid', () => {
  expect(Assessment.parse(everyCase)).toEqual(everyCase)
  expect(Assessment.parse(nothingStated)).toEqual(nothingStated)
})

describe.for(Object.entries(renderers))('%s', ([, render]) => {
  it('gives the same text for the same assessment, whatever order its fields are in', () => {
    const turned: Assessment = JSON.parse(JSON.stringify(everyCase), (_name, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    )
    expect(render(turned)).toBe(render(everyCase))
  })

  it('ends with a line end', () => {
    expect(render(everyCase).endsWith('\n')).toBe(true)
    expect(render(nothingStated).endsWith('\n')).toBe(true)
  })

  it('never shows what is not a value', () => {
    expect(`${render(everyCase)}${render(nothingStated)}`).not.toMatch(/NaN|undefined|\[object|Infinity|∞/)
  })
})

describe('a missing value', () => {
  const lasting = everyCase.indicators.at(-1) as IndicatorResult
  const figures = figuresFor()

  it.for(MissingReason.options)('says that it is %s', (reason) => {
    const gone = missing(reason, basis(), ['as remarked'])
    const { latestPeriod, ...without } = { ...lasting, latest: gone, trend: [], baseline: gone }
    const assessment = { ...nothingStated, indicators: [without] }
    for (const text of [renderMarkdown(assessment), renderTerminal(assessment, { width: 200 })]) {
      expect(text.split(figures.measured(gone)).length).toBeGreaterThan(2)
    }
    expect(renderCsv(assessment)).toContain(`,${reason},`)
  })
})

describe('hostile text', () => {
  it('builds nothing in Markdown that the report does not build', () => {
    const shapeOf = (markdown: string) => {
      const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
      const kinds: string[] = []
      JSON.stringify(tree, (name, value: unknown) => {
        // An address in running text is a link to itself; the text beside it is one node more.
        if (name === 'type' && value !== 'text' && value !== 'link') kinds.push(String(value))
        return value
      })
      return kinds
    }
    expect(shapeOf(renderMarkdown(poisoned))).toEqual(shapeOf(renderMarkdown(everyCase)))
    expect(shapeOf(renderMarkdown(poisoned))).not.toContain('html')
  })

  it('sends no control to a terminal and keeps lines within their width', () => {
    for (const color of [false, true]) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the renderer's own colors
      const plain = renderTerminal(poisoned, { width: 60, color }).replaceAll(/\u001b\[(?:1|2|22|3[123]|39)m/g, '')
      expect(plain).not.toMatch(/[^\P{Control}\n]|[\u202a-\u202e\u2066-\u2069]/u)
      const lines = plain.split('\n').filter((line) => !line.trim().startsWith('http'))
      expect(lines.filter((line) => displayWidth(line) > 60)).toEqual([])
    }
  })

  it('runs no formula in a spreadsheet and keeps to its columns', () => {
    const rows = parseCsv(renderCsv(poisoned))
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([rows[0]?.length]))
    const running = rows.flat().filter((field) => /^\s*[=+\-@\uff1d]/.test(field) && Number.isNaN(Number(field)))
    expect(running).toEqual([])
    expect(rows.flat().join()).toContain(hostileTexts[1])
  })

  it('is kept in JSON to the letter', () => {
    expect(JSON.parse(renderJson(poisoned))).toEqual(poisoned)
  })
})

describe('a report', () => {
  it('tells things in their order', () => {
    expect(outlineReport(everyCase).sections.map(({ id }) => id)).toEqual([
      'who-and-when',
      'headline',
      'results',
      'not-known',
      'conditions',
      'findings',
      'alignment',
      'gaps',
      'trust',
      'next-steps',
      'indicators',
      'methods',
    ])
  })

  it('writes numbers in the locale', () => {
    expect(renderMarkdown(everyCase, { locale: 'de' })).toContain('1.234.567,4 children')
    expect(renderTerminal(everyCase, { locale: 'de' })).toContain('1.234.567,4 children')
  })

  it.for([39, 0, -1, 80.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses to be %d columns wide', (width) => {
    expect(() => renderTerminal(everyCase, { width })).toThrow(
      expect.objectContaining({ code: 'report/invalid-option', path: ['width'] }),
    )
  })

  it('says in color what it also says without', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the renderer's own colors
    const bare = renderTerminal(everyCase, { color: true }).replaceAll(/\u001b\[\d+m/g, '')
    expect(bare).toBe(renderTerminal(everyCase))
  })
})

/** RFC 4180, read by its grammar. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}
