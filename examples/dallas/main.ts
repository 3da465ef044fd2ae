// Runs the story: assesses the scorecard, writes the report and prints what the figures show.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { assess, ObservationTable } from '@collective-impact/core'
import { renderMarkdown } from '@collective-impact/report'
import { asText } from './finding.ts'
import { readObservations } from './observations.ts'
import { dallas } from './record.ts'
import { asOf, tellStory } from './story.ts'

const out = fileURLToPath(new URL('../../out/dallas/', import.meta.url))
mkdirSync(out, { recursive: true })

const observations = ObservationTable.from(readObservations(), dallas)
writeFileSync(`${out}report.md`, renderMarkdown(assess(dallas, observations, { asOf })))

console.log(asText(tellStory(dallas, observations)))
console.log(`Written:\n  ${out}report.md`)
