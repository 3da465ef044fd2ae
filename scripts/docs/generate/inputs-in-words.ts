// What a check reads, in words: sections of the record, analyses of them, and observations.
import { type AnalysisName, analyses } from '../../../packages/core/src/health/analyses.ts'
import type { InputName } from '../../../packages/core/src/health/check-inputs.ts'
import { type RecordInputName, recordPlaces } from '../../../packages/core/src/health/record-sections.ts'

interface Reading {
  readonly reads: readonly RecordInputName[]
  readonly readsObservations?: boolean
}

/** A list with one line for each input. */
export function inputsInWords(needs: readonly InputName[]): string[] {
  return needs.map((name) => {
    if (name === 'observations') return '- `observations`: what was observed'
    if (Object.hasOwn(recordPlaces, name)) return `- \`${name}\`: ${place(name as RecordInputName)} of the record`
    const { reads, readsObservations = false }: Reading = analyses[name as AnalysisName]
    const from = [...reads.map(place), ...(readsObservations ? ['the observations'] : [])]
    return `- \`${name}\`, worked out from ${from.join(', ')}`
  })
}

function place(name: RecordInputName): string {
  return `\`${recordPlaces[name].path.join('.')}\``
}
