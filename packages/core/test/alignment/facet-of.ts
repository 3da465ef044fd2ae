// One facet of one partner, goal, strategy, working group or condition, of a record written down for it.
import { alignmentOf } from '../../src/alignment/alignment-of.ts'
import type { AlignmentFacet } from '../../src/alignment/alignment-result.ts'
import type { ObservationInput } from '../../src/conditions/shared-measurement/observation.ts'
import type { InitiativeRecordInput } from '../../src/initiative/initiative-record.ts'
import { parseInitiative } from '../../src/initiative/parse-initiative.ts'
import { ObservationTable } from '../../src/measurement/observation-table.ts'

export const asOf = '2024-06-30'

type Sections = Omit<InitiativeRecordInput, 'formatVersion' | 'initiative'>

export interface Asked {
  readonly asOf?: string
  readonly knownAt?: string
  readonly rows?: readonly ObservationInput[]
}

/** The facet of the subject, as of 2024-06-30 where nothing else is said. */
export function facetOf(sections: Sections, subject: string, facet: string, asked: Asked = {}): AlignmentFacet {
  const record = parseInitiative({ formatVersion: 1, initiative: { id: 'river', name: 'River' }, ...sections })
  const { rows = [], ...options } = asked
  const result = alignmentOf(record, ObservationTable.from(rows, record), { asOf, ...options })
  const { partners, goals, strategies, workingGroups, conditions } = result
  const all = [...partners, ...goals, ...strategies, ...workingGroups, ...conditions]
  const found = all.find(({ id }) => id === subject)
  const facets = found?.facets.filter(({ id }) => id === facet) ?? []
  if (facets[0] === undefined) throw new Error(`no ${facet} of ${subject}`)
  return facets[0]
}

/** The value of the facet, or why there is none. */
export function facetValue(...question: Parameters<typeof facetOf>): number | string {
  const { measured } = facetOf(...question)
  return measured.kind === 'observed' ? measured.value : measured.reason
}

export const people = { kind: 'count', of: 'people' } as const

/** What every indicator must say. */
export const counted = {
  name: 'People',
  unit: people,
  direction: 'increase',
  kind: 'count',
  combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'sum' },
} as const

export const library = { id: 'library', name: 'Library', sector: 'education' } as const
export const clinic = { id: 'clinic', name: 'Clinic', sector: 'health' } as const
