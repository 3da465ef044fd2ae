// What the tests need to know of a Markdown page: its fences, what it links to, and what can be linked to in it.
import GithubSlugger from 'github-slugger'
import type { Node, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toString as textOf } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'
import { visit } from 'unist-util-visit'

/** A fenced (or indented) block of code. */
export interface Fence {
  /** The first word after the opening backticks; empty where there is none. */
  readonly language: string
  /** The words after the language. */
  readonly tags: readonly string[]
  readonly code: string
  /** The page's line, from 1, that holds the first line of the code. */
  readonly line: number
}

export interface Link {
  readonly target: string
  readonly line: number
}

export interface Page {
  readonly fences: readonly Fence[]
  /** Links, images and definitions. */
  readonly links: readonly Link[]
  /** The anchors GitHub gives to the headings. */
  readonly anchors: ReadonlySet<string>
  /** Lines of raw HTML that links, or is linked to, past what is read here. */
  readonly linkingHtml: readonly number[]
}

export function parsePage(markdown: string): Page {
  const root: Root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const lines = markdown.split('\n')
  const fences: Fence[] = []
  const links: Link[] = []
  const anchors = new Set<string>()
  const linkingHtml: number[] = []
  const slugger = new GithubSlugger()
  visit(root, (node) => {
    const line = lineOf(node)
    if (node.type === 'code') {
      const isFenced = /^\W*(`{3}|~{3})/.test(lines[line - 1] ?? '')
      fences.push({
        language: node.lang ?? '',
        tags: (node.meta ?? '').split(/\s+/).filter((tag) => tag !== ''),
        code: node.value,
        line: isFenced ? line + 1 : line,
      })
    } else if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      links.push({ target: node.url, line })
    } else if (node.type === 'heading') {
      anchors.add(slugger.slug(textOf(node)))
    } else if (node.type === 'html' && /\b(href|src|srcset|id|name)\s*=/i.test(node.value)) {
      linkingHtml.push(line)
    }
  })
  return { fences, links, anchors, linkingHtml }
}

function lineOf(node: Node): number {
  return node.position?.start.line ?? 1
}
