import { describe, expect, it } from 'vitest'
import { parsePage } from './parse-page.ts'

const page = parsePage(
  [
    '# One `code` & two',
    '',
    'See [the map](./map.md#north) and ![a chart](chart.svg).',
    '',
    '- item',
    '',
    '  ```ts no-run',
    '  const a = 1',
    '  ```',
    '',
    '# One `code` & two',
    '',
    '| a | b |',
    '| - | - |',
    '| [cell](cell.md) | [by name][name] |',
    '',
    '[name]: name.md',
    '',
    '<a href="hidden.md">hidden</a>',
    '',
    '```text',
    '[not a link](nowhere.md)',
    '# not a heading',
    '```',
  ].join('\n'),
)

describe('parsePage', () => {
  it('finds fences with language, tags and the line of their code, also inside lists', () => {
    expect(page.fences).toEqual([
      { language: 'ts', tags: ['no-run'], code: 'const a = 1', line: 8 },
      { language: 'text', tags: [], code: '[not a link](nowhere.md)\n# not a heading', line: 22 },
    ])
  })

  it('finds links, images and definitions, and none inside code', () => {
    expect(page.links).toEqual([
      { target: './map.md#north', line: 3 },
      { target: 'chart.svg', line: 3 },
      { target: 'cell.md', line: 15 },
      { target: 'name.md', line: 17 },
    ])
  })

  it('gives headings the anchors GitHub gives them', () => {
    expect([...page.anchors]).toEqual(['one-code--two', 'one-code--two-1'])
  })

  it('reports raw HTML that links', () => {
    expect(page.linkingHtml).toEqual([19])
  })
})
