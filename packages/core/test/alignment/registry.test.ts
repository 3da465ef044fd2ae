// The registry holds what the folder holds, every facet has something to say, and the page has a section for each.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { alignmentFacets } from '../../src/alignment/facets.ts'

const ids = alignmentFacets.map(({ id }) => id).sort()

describe('the registry of facets', () => {
  test('lists the files of the folder, each by the name of its facet', () => {
    const files = readdirSync(new URL('../../src/alignment/facets/', import.meta.url))
    const names = files.filter((file) => !file.endsWith('.test.ts')).map((file) => file.replace(/\.ts$/, ''))
    expect(names.sort()).toEqual(ids)
  })

  test.each(alignmentFacets)('$id says what it says, when it misleads and how it can be gamed', (facet) => {
    expect(facet.references.length).toBeGreaterThan(0)
    for (const words of [facet.title, facet.says, facet.whenItMisleads, facet.howItCanBeGamed]) {
      expect(words).toMatch(/\w/)
    }
  })

  test('is explained facet by facet, in its words', () => {
    const page = readFileSync(new URL('../../../../docs/explanation/alignment.md', import.meta.url), 'utf8')
    const sections = page.split(/^### /m).slice(1)
    expect(sections.map((section) => section.split('\n')[0]).sort()).toEqual(ids.map((id) => `\`${id}\``))
    const unwrapped = page.replaceAll(/\n(?!\n)/g, ' ')
    for (const { says, whenItMisleads, howItCanBeGamed } of alignmentFacets) {
      for (const words of [says, whenItMisleads, howItCanBeGamed]) expect(unwrapped).toContain(words)
    }
  })
})
