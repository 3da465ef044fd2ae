// The page on networks says of every measure what the measure says of itself.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import GithubSlugger from 'github-slugger'
import { expect, test } from 'vitest'
import { networkMeasures } from '../../src/network/index.ts'

const page = readFileSync(join(import.meta.dirname, '../../../../docs/explanation/networks.md'), 'utf8')
const sections = page.split(/^#{2,3} /m).map((section) => section.replace(/\s+/g, ' '))

test.each(Object.entries(networkMeasures))('%s', (id, { title, says, whenItMisleads, references }) => {
  expect(new GithubSlugger().slug(title)).toBe(id)
  const section = sections.find((each) => each.startsWith(`${title} `))
  expect(section).toContain(says)
  expect(section).toContain(`_When it misleads:_ ${whenItMisleads}`)
  for (const key of references) expect(section).toContain(`(../reference/bibliography.md#${key})`)
})
