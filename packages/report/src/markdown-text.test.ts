import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toString as textOf } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { hostileTexts } from '../test/hostile.ts'
import { markdownText } from './markdown-text.ts'
import { oneLine } from './plain-text.ts'

const parse = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })

function kindsOf(node: Nodes): readonly string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(kindsOf) : [])]
}

const texts = [
  ...hostileTexts,
  '1) first',
  '123456789. many',
  '1.5 children',
  '-',
  '-12%',
  '+',
  '=====',
  '> quote',
  '###### six',
  '#hashtag',
  '&amp; &#35; &x',
  '[^1]: note',
  '- [ ] task',
  '| a | b |',
  '\\',
  'trailing \\',
  '    indented',
  'a_b_c *d*',
  'https://example.org/a_b*c~d|e[f]',
  'HTTP://example.org/_x_ www.example.org/a_b',
  'first_last@example.org a|b@example.org',
]

describe('any text', () => {
  it.for(texts)('%j is shown as it is in a paragraph', (text) => {
    const tree = parse(markdownText(text))
    expect(textOf(tree)).toBe(oneLine(text))
    expect(kindsOf(tree).filter((kind) => !['root', 'paragraph', 'text', 'link'].includes(kind))).toEqual([])
  })

  it.for(texts)('%j stays in its cell of a table', (text) => {
    const tree = parse(`| a | b |\n| --- | --- |\n| ${markdownText(text)} | end |`)
    const cells = kindsOf(tree).filter((kind) => kind === 'tableCell')
    expect(cells).toHaveLength(4)
    expect(textOf(tree)).toBe(`ab${oneLine(text)}end`)
  })

  it.for(texts)('%j stays in its item of a list', (text) => {
    const tree = parse(`- ${markdownText(text)}\n- end`)
    expect(kindsOf(tree).filter((kind) => kind === 'listItem')).toHaveLength(2)
    expect(textOf(tree)).toBe(`${oneLine(text)}end`)
  })
})
