// Who is assessed, as of when, and as known when.
import type { Assessment } from '@collective-impact/core'
import { audienceInWords } from '../audience.ts'
import { dateInWords } from '../dates.ts'
import { phaseWords } from '../wording.ts'
import { type Fact, facts, type Section } from './block.ts'

export function whoAndWhen({ initiative, audience, alignment, asOf, knownAt, profile }: Assessment): Section {
  const { issueArea, places, startedOn, phase, partners, backbones, vision, problem, note } = initiative
  return {
    id: 'who-and-when',
    title: 'Who and when',
    blocks: [
      facts([
        { name: 'As of', text: dateInWords(asOf) },
        {
          name: 'Known',
          text: knownAt === undefined ? 'all that has been recorded' : `only what was known on ${dateInWords(knownAt)}`,
        },
        fact('For', audienceInWords(audience, alignment.partners)),
        fact('About', issueArea),
        fact('Where', places.length === 0 ? undefined : places.join(', ')),
        fact('Since', startedOn && dateInWords(startedOn)),
        fact('Phase', phase && phaseWords[phase]),
        { name: 'Partners', text: String(partners) },
        { name: 'Backbone', text: backbones.length === 0 ? 'none is stated' : backbones.join(', ') },
        fact('Vision', vision),
        fact('Problem', problem),
        fact('Note', note),
        { name: 'Checked with', text: `${profile.title} (${profile.id}, version ${profile.version})` },
      ]),
    ],
  }
}

function fact(name: string, text: string | undefined): Fact | undefined {
  return text === undefined ? undefined : { name, text }
}
