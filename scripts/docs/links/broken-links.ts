// Which links of the documentation lead nowhere, and which of its pages no link leads to.
import { posix } from 'node:path'
import type { Page } from '../markdown/parse-page.ts'

/** The repository as links see it. */
export interface Site {
  /** The pages by path, from the root of the repository. */
  readonly pages: ReadonlyMap<string, Page>
  /** Whether a file or folder is part of the repository; asked for with exact case. */
  readonly exists: (path: string) => boolean
}

/** Every link, image and anchor that does not resolve, as `page:line: what`. Addresses on the web are not followed. */
export function brokenLinks({ pages, exists }: Site): string[] {
  return [...pages].flatMap(([path, page]) => [
    ...page.links.flatMap(({ target, line }) => {
      const problem = problemOf(path, target, { pages, exists })
      return problem === undefined ? [] : [`${path}:${line}: ${target}: ${problem}`]
    }),
    ...page.linkingHtml.map((line) => `${path}:${line}: raw HTML that links or is linked to; write Markdown`),
  ])
}

function problemOf(from: string, target: string, { pages, exists }: Site): string | undefined {
  if (isElsewhere(target)) return undefined
  if (target === '') return 'no target'
  if (target.startsWith('/')) return 'begins at no page; write it relative to this one'
  const { path, anchor } = resolveTarget(from, target)
  if (path.startsWith('..')) return 'leaves the repository'
  if (!exists(path)) return 'no such file'
  if (anchor === undefined) return undefined
  const page = pages.get(path) ?? pages.get(posix.join(path, 'README.md'))
  if (page === undefined) return 'an anchor into something that is not a page'
  return page.anchors.has(anchor) ? undefined : 'no such heading'
}

/** Pages under docs/ that cannot be reached by links from one of the roots. */
export function orphanPages({ pages }: Site, roots: readonly string[]): string[] {
  const reached = new Set<string>()
  const queue = [...roots]
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    const page = pages.get(path)
    if (page === undefined || reached.has(path)) continue
    reached.add(path)
    for (const { target } of page.links) {
      if (isElsewhere(target)) continue
      const next = resolveTarget(path, target).path
      queue.push(next, posix.join(next, 'README.md'))
    }
  }
  return [...pages.keys()].filter((path) => path.startsWith('docs/') && !reached.has(path))
}

function isElsewhere(target: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(target)
}

function resolveTarget(from: string, target: string): { path: string; anchor: string | undefined } {
  const [file = '', anchor] = target.split('#', 2)
  const path = file === '' ? from : posix.join(posix.dirname(from), decodeURIComponent(file))
  return { path: path.replace(/\/$/, ''), anchor: anchor === undefined ? undefined : decodeURIComponent(anchor) }
}
