import { assess, memoryStorage, ObservationTable, openWorkspace } from '@collective-impact/core'
import { renderMarkdown } from '@collective-impact/report'
import { describe, expect, test } from 'vitest'
import { asText } from './finding.ts'
import { readReleases } from './observations.ts'
import { calgary } from './record.ts'
import { asOf, tellStory } from './story.ts'

const rows = readReleases().flatMap((release) => release.rows)
const observations = ObservationTable.from(rows, calgary)
const findings = tellStory(calgary, observations)

function figureOf(name: string) {
  return findings.find(({ figures }) => name in figures)?.figures[name]
}

test('the story reads as committed', async () => {
  await expect(asText(findings)).toMatchFileSnapshot('./expected/story.txt')
})

test('so does the report', async () => {
  await expect(renderMarkdown(assess(calgary, observations, { asOf }))).toMatchFileSnapshot('./expected/report.md')
})

test('kept release by release in a store and read back, the figures tell the same', async () => {
  const workspace = openWorkspace(memoryStorage())
  const { record } = await workspace.writeInitiative(calgary, { ifRevision: null })
  for (const release of readReleases()) await workspace.appendObservations(record.initiative.id, release)
  expect(tellStory(record, await workspace.readObservations(record.initiative.id))).toEqual(findings)
})

describe('the figures the foundation published', () => {
  test.each([
    ['publishedBySeptember', 3348, 'Marketwire 1594918: running total since January 2008'],
    ['summedBySeptember', 3348, 'Marketwire 1557636 and 1594918: 2,994 + 354'],
    ['publishedByDecember', 3759, 'Marketwire 1621394: running total since January 2008'],
    ['summedByDecember', 3759, 'Marketwire 1557636, 1594918 and 1621394: 2,994 + 354 + 411'],
    ['derived', 356, 'Marketwire 1557636: 1,830 since 2010-04-01, less 341, 369, 430 and 334'],
    ['before', 880, 'Marketwire 1313597, 2010-09-02'],
    ['after', 3043, 'Marketwire 1359913, 2010-11-26'],
    ['whole', 411, 'Marketwire 1621394'],
    ['known', 361, 'Marketwire 1557636 and 1621394: 152 + 209'],
    ['implied', 139, 'Marketwire 1621394: 500 reached in nine months, less 152 and 209'],
  ])('%s is %d (%s)', (name, value) => {
    expect(figureOf(name)).toMatchObject({ kind: 'observed', value, unit: { kind: 'count', of: 'people' } })
  })
})

describe('what cannot be said has a reason', () => {
  test.each([
    ['reported', 'not-reported'],
    ['combined', 'overlapping-groups'],
    ['total', 'incompatible-methods'],
  ])('%s is missing: %s', (name, reason) => {
    expect(figureOf(name)).toMatchObject({ kind: 'missing', reason })
  })

  test('of the nine months of the target, the second quarter is the one not reported', () => {
    expect(figureOf('known')?.basis.coverage).toMatchObject({
      expected: 3,
      reported: 2,
      missing: [{ period: { start: '2011-07-01', end: '2011-09-30' } }],
    })
  })
})
