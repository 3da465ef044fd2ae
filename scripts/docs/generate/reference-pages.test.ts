// What the generated pages say, on small inputs.
import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { references } from '../../../packages/core/src/foundation/references.ts'
import { repository } from '../repository.ts'
import { alignmentPages } from './alignment-pages.ts'
import { bibliographyPage } from './bibliography-page.ts'
import { checkPages } from './check-pages.ts'
import { errorPage } from './error-page.ts'
import { loneliness, strict } from './fixtures/check.ts'
import { statement } from './framework/statement.ts'
import { inputsInWords } from './inputs-in-words.ts'
import { jsonFence } from './markdown-text.ts'
import { methodPages } from './method-pages.ts'
import { alignmentFacets, citing, methods, profiles, sampleAlignment } from './registries.ts'

describe('errorPage', () => {
  it('says of every code what it means and what to do', () => {
    const page = errorPage(
      { 'room/thrown': { title: 'It broke.', remedy: 'Mend it.' } },
      { 'room/listed': { title: 'It is wrong.', remedy: 'Correct it.' } },
    )
    const [errors = '', issues = ''] = page.split('## Issues')
    expect(errors).toContain('### `room/thrown`\n\nIt broke.\n\n**What to do.** Mend it.\n')
    expect(issues).toContain('### `room/listed`\n\nIt is wrong.\n\n**What to do.** Correct it.')
  })
})

describe('jsonFence', () => {
  it('breaks only what does not fit on a line, and leaves out what is undefined', () => {
    const long = 'x'.repeat(60)
    const value = { a: [1, { b: null, gone: undefined }], c: [long, long], d: {} }
    const [open, text = '', close] = jsonFence(value)
    expect([open, close]).toEqual(['```json', '```'])
    expect(text).toBe(`{\n  "a": [1, { "b": null }],\n  "c": [\n    "${long}",\n    "${long}"\n  ],\n  "d": {}\n}`)
    expect(JSON.parse(text)).toEqual(value)
  })
})

describe('methodPages', () => {
  const pages = new Map(methodPages(methods))

  it('has an index, and one page for each method', () => {
    expect([...pages.keys()].sort()).toEqual(['README.md', ...methods.map(({ id }) => `${id}.md`)].sort())
    for (const { id, title } of methods) expect(pages.get('README.md')).toContain(`[${title}](${id}.md)`)
  })

  it('says how to read a method, where it applies and when it misleads', () => {
    for (const method of methods) {
      const page = pages.get(`${method.id}.md`)
      for (const text of [method.formula, method.interpretation, method.applicability, method.warning]) {
        expect(page).toContain(text)
      }
      for (const key of method.references) expect(page).toContain(`(../bibliography.md#${key})`)
    }
  })
})

describe('alignmentPages', () => {
  const pages = new Map(alignmentPages(alignmentFacets, sampleAlignment()))

  it('has an index, and one page for each facet', () => {
    expect([...pages.keys()].sort()).toEqual(['README.md', ...alignmentFacets.map(({ id }) => `${id}.md`)].sort())
    for (const { id, title } of alignmentFacets) expect(pages.get('README.md')).toContain(`[${title}](${id}.md)`)
  })

  it('says what a facet says, how it is computed, when it misleads and how it can be gamed', () => {
    for (const { id, says, formula, whenItMisleads, howItCanBeGamed, references: cited } of alignmentFacets) {
      const page = pages.get(`${id}.md`)
      for (const text of [says, formula, whenItMisleads, howItCanBeGamed]) expect(page).toContain(text)
      for (const key of cited) expect(page).toContain(`(../bibliography.md#${key})`)
    }
  })

  it('shows what each facet comes to in the sample, and finds a value of each', () => {
    for (const { id } of alignmentFacets) {
      const rows = pages
        .get(`${id}.md`)
        ?.split('\n')
        .filter((line) => /^\| [^|]+ \| [01](\.\d+)? \|/.test(line))
      expect([id, rows?.length]).not.toEqual([id, 0])
    }
    expect(pages.get('strategies-serving-goal.md')).toContain(
      '| Every child in the early grades is in school every day. | 0.5 | 2 |  | `attendance-outreach` | `hearing-and-sight-checks` |  |',
    )
  })
})

const company = { title: 'Company', statements: [statement('Nobody is alone.', ['kania-kramer-2011'], loneliness.id)] }

describe('checkPages', () => {
  const pages = new Map(checkPages([loneliness], [strict], [company]))

  it('has an index with the weight in every profile', () => {
    expect(pages.get('README.md')).toContain(
      '| [There are partners](initiative/loneliness.md) | `initiative/loneliness` | experimental | 2 |',
    )
  })

  it('shows all a check says of itself', () => {
    const [page, examples] = pages.get('initiative/loneliness.md')?.split('\n\n## Examples\n\n') ?? []
    expect(page).toBe(
      `
# There are partners

\`initiative/loneliness\`, experimental. When it fails: **Nobody else is there**.

## Why

One cannot be collective alone.

[The framework](../../framework.md) says:

- Company: Nobody is alone.

## When it misleads

On the first day.

## What to do

Call somebody. (Effort: low.)

## What it reads

- \`partners\`: \`partners\` of the record

## Options

| Option | Default | Takes | Meaning |
| --- | --- | --- | --- |
| \`fewest\` | \`2\` | a whole number from 1 | Two \\| or more make a group. |
| \`share\` | \`0.5\` | a number above 0 below 1 | A half is enough. |

## Messages

| Id | Text |
| --- | --- |
| \`alone\` | Only {partner} takes part. |
| \`unstated\` | The record names no partners. |

## Weight

| Profile | Weight in its area | Asked | Options |
| --- | --- | --- | --- |
| Strict (\`strict\`) | 2 of 3 | from the phase \`organize\` on; in \`sustain\` with weight 3 and \`{"fewest":9}\` | \`{"fewest":5}\` Few are lonely. |
`.trim(),
    )
    expect(examples).toContain('"options": { "fewest": 3 },\n  "asOf": "2011-12-31"\n}')
    expect(examples).toContain('Outcome: **fail**.\n\n- Only A takes part.\n')
    expect(examples).toContain('## Evidence\n\n- Kania, J. & Kramer, M.')
    expect(examples).toContain('(../../bibliography.md#kania-kramer-2011)')
  })

  it('says when no profile asks a check', () => {
    const [, [, page] = ['', '']] = checkPages([loneliness], [], [])
    expect(page).toContain('## Weight\n\nNo profile asks it.')
  })
})

describe('inputsInWords', () => {
  it('says where in the record an input stands, and what an analysis reads', () => {
    expect(inputsInWords(['meetings', 'surveyHistories', 'observations'])).toEqual([
      '- `meetings`: `continuousCommunication.meetings` of the record',
      '- `surveyHistories`, worked out from `trust.instruments`, `trust.surveys`',
      '- `observations`: what was observed',
    ])
  })
})

describe('the profiles that are shown', () => {
  it('are those of the folder', () => {
    const files = globSync('packages/core/src/health/profiles/*.ts', {
      cwd: repository,
    }).filter((path) => !path.endsWith('.test.ts') && basename(path) !== 'index.ts')
    expect(profiles.map(({ id }) => id).sort()).toEqual(files.map((path) => basename(path, '.ts')).sort())
  })
})

describe('the works', () => {
  it('are all cited, and all that is cited is there', () => {
    expect([...new Set(citing.flatMap(({ cites }) => cites))].sort()).toEqual(Object.keys(references).sort())
  })
})

describe('bibliographyPage', () => {
  it('lists every work and what cites it', () => {
    const page = bibliographyPage([
      { title: 'There are partners', page: 'checks/initiative/loneliness.md', cites: ['kania-kramer-2011'] },
    ])
    for (const [key, { citation }] of Object.entries(references)) expect(page).toContain(`## ${key}\n\n${citation}`)
    expect(page.match(/Cited by/g)).toEqual(['Cited by'])
    expect(page).toMatch(
      /## kania-kramer-2011\n\n[^\n]+\n\n- Cited by \[There are partners\]\(checks\/initiative\/loneliness\.md\)/,
    )
  })
})
