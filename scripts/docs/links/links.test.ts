// The links of the documentation lead somewhere; and what checks them notices when one does not.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parsePage } from '../markdown/parse-page.ts'
import { listPages, repository } from '../repository.ts'
import { brokenLinks, orphanPages, type Site } from './broken-links.ts'

function siteOf(files: Readonly<Record<string, string>>, others: readonly string[] = []): Site {
  const known = new Set<string>()
  for (const path of [...Object.keys(files), ...others]) {
    for (let each = path; each !== '.'; each = posix.dirname(each)) known.add(each)
  }
  return {
    pages: new Map(Object.entries(files).map(([path, text]) => [path, parsePage(text)])),
    exists: (path) => known.has(path),
  }
}

describe('the links of the documentation', () => {
  const files = Object.fromEntries(listPages().map((path) => [path, readFileSync(join(repository, path), 'utf8')]))
  const notIgnored = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: repository,
    encoding: 'utf8',
  })
  const site = siteOf(files, notIgnored.split('\0').filter(Boolean))

  it('all lead somewhere', () => {
    expect(brokenLinks(site)).toEqual([])
  })

  it('lead from README.md or docs/README.md to every page', () => {
    expect(orphanPages(site, ['README.md', 'docs/README.md'])).toEqual([])
  })
})

describe('brokenLinks', () => {
  const site = siteOf(
    {
      'README.md':
        '# Home\n[map](docs/map.md#the-north) [folder](docs/#map) ![chart](docs/a%20chart.svg) [web](https://example.org)',
      'docs/README.md': '# Map\n[up](../README.md#home) [here](#map)\n\n[name]: ./map.md\n',
      'docs/map.md': '# The north\n[source](../packages/core)',
    },
    ['docs/a chart.svg', 'packages/core/package.json'],
  )

  it('finds none where all resolve', () => {
    expect(brokenLinks(site)).toEqual([])
  })

  it.for([
    ['[x](gone.md)', 'gone.md: no such file'],
    ['[x](readme.md)', 'readme.md: no such file'],
    ['![x](gone.svg)', 'gone.svg: no such file'],
    ['[x][y]\n\n[y]: gone.md', 'gone.md: no such file'],
    ['[x](#nowhere)', '#nowhere: no such heading'],
    ['[x](docs/map.md#the-south)', 'docs/map.md#the-south: no such heading'],
    ['[x](chart.svg#l1)', 'chart.svg#l1: an anchor into something that is not a page'],
    ['[x](../other/README.md)', '../other/README.md: leaves the repository'],
    ['[x](/docs/map.md)', '/docs/map.md: begins at no page; write it relative to this one'],
    ['[x]()', ': no target'],
    ['<img src="gone.svg">', 'raw HTML that links or is linked to; write Markdown'],
  ] as const)('%s', ([text, problem]) => {
    const broken = brokenLinks(siteOf({ 'README.md': text, 'docs/map.md': '# The north' }, ['chart.svg']))
    expect(broken).toEqual([expect.stringMatching(/^README\.md:[13]: /)])
    expect(broken[0]).toContain(problem)
  })
})

describe('orphanPages', () => {
  it('finds pages no chain of links leads to', () => {
    const site = siteOf({
      'README.md': '[docs](docs/)',
      'docs/README.md': '[a](a.md)',
      'docs/a.md': '[b](deep/b.md#x)',
      'docs/deep/b.md': '',
      'docs/c.md': '[d](d.md) [home](README.md)',
      'docs/d.md': '',
    })
    expect(orphanPages(site, ['README.md', 'docs/README.md'])).toEqual(['docs/c.md', 'docs/d.md'])
  })
})
