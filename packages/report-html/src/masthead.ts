// The head of the page: whose report it is, as of when, and what is in it.
import type { Assessment } from '@collective-impact/core'
import { audienceInWords, dateInWords, phaseWords } from '@collective-impact/report'
import { facts } from './blocks.ts'
import { html, type Markup } from './html.ts'

/** An entry of the table of contents. */
export interface Entry {
  readonly id: string
  readonly title: string
}

export function masthead(assessment: Assessment, entries: readonly Entry[]): Markup {
  const { initiative, asOf, knownAt, profile, alignment } = assessment
  const audience = audienceInWords(assessment.audience, alignment.partners)
  const { name, issueArea, places, startedOn, phase, partners, backbones, vision, problem, note } = initiative
  const known = knownAt === undefined ? undefined : `, as known on ${dateInWords(knownAt)}`
  const vitals = [
    issueArea && { name: 'About', text: issueArea },
    places.length > 0 && { name: 'Where', text: places.join(', ') },
    startedOn && { name: 'Since', text: dateInWords(startedOn) },
    phase && { name: 'Phase', text: phaseWords[phase] },
    { name: 'Partners', text: String(partners) },
    { name: 'Backbone', text: backbones.length === 0 ? 'none is stated' : backbones.join(', ') },
    { name: 'Checked with', text: `${profile.title} (version ${profile.version})` },
  ]
  return html`<header class="masthead">
<p class="kind">Collective impact assessment</p>
<h1>${name}</h1>
<p class="as-of">As of ${dateInWords(asOf)}${known}${audience && ` · for ${audience}`}</p>
${vision && html`<p class="vision">${vision}</p>\n`}${problem && html`<p class="problem">${problem}</p>\n`}${note && html`<p class="note">${note}</p>\n`}${facts(vitals.filter((fact) => typeof fact === 'object'))}</header>
<nav aria-label="Contents">
<ul>
${entries.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>\n`)}</ul>
</nav>
`
}
