// Runs the story: keeps the record and the figures in a folder of files, assesses, and writes the reports beside it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { assess, openWorkspace } from '@collective-impact/core'
import { renderJson, renderMarkdown, renderTerminal } from '@collective-impact/report'
import { renderHtml } from '@collective-impact/report-html'
import { fileStorage } from '@collective-impact/storage-file'
import { asText } from './finding.ts'
import { readReleases } from './observations.ts'
import { calgary } from './record.ts'
import { asOf, tellStory } from './story.ts'

const out = fileURLToPath(new URL('../../out/calgary/', import.meta.url))
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })

const workspace = openWorkspace(fileStorage({ folder: `${out}store` }))
const { record } = await workspace.writeInitiative(calgary, { ifRevision: null })
for (const release of readReleases()) await workspace.appendObservations(record.initiative.id, release)
const observations = await workspace.readObservations(record.initiative.id)
await workspace.close()

const assessment = assess(record, observations, { asOf })
const reports = {
  'assessment.json': renderJson(assessment),
  'report.md': renderMarkdown(assessment),
  'report.html': renderHtml(assessment),
}
for (const [name, content] of Object.entries(reports)) writeFileSync(`${out}${name}`, content)

console.log(renderTerminal(assessment, { color: process.stdout.isTTY }))
console.log(asText(tellStory(record, observations)))
console.log(['Written:', `${out}store`, ...Object.keys(reports).map((name) => out + name)].join('\n  '))
