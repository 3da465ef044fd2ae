// The registry holds what the folder holds, and every facet has something to say.
import { readdirSync } from 'node:fs'
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
    for (const words of [facet.title, facet.says, facet.formula, facet.whenItMisleads, facet.howItCanBeGamed]) {
      expect(words).toMatch(/\w/)
    }
  })
})
