// What a record written down for it comes to on the five contrasts.
import type { ContrastId } from '../../src/alignment/contrasts/contrast.ts'
import { type ContrastProfile, isolatedOrCollective } from '../../src/alignment/contrasts/isolated-or-collective.ts'
import type { ObservationInput } from '../../src/conditions/shared-measurement/observation.ts'
import type { InitiativeRecordInput } from '../../src/initiative/initiative-record.ts'
import { parseInitiative } from '../../src/initiative/parse-initiative.ts'
import type { Measured } from '../../src/measurement/measured.ts'
import { ObservationTable } from '../../src/measurement/observation-table.ts'

export type Sections = Omit<InitiativeRecordInput, 'formatVersion' | 'initiative'>
const asOf = '2024-06-30'

export function profiles(sections: Sections, rows: readonly ObservationInput[] = []) {
  const record = parseInitiative({ formatVersion: 1, initiative: { id: 'river', name: 'River' }, ...sections })
  return isolatedOrCollective(record, ObservationTable.from(rows, record), { asOf })
}
export function contrastOf(
  id: ContrastId,
  sections: Sections,
  whose = 'fund',
  rows: readonly ObservationInput[] = [],
): ContrastProfile {
  const { funders, initiative } = profiles(sections, rows)
  const found = [...funders, initiative].find((one) => one.id === whose)?.contrasts.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no ${id} of ${whose}`)
  return found
}
export const numberOrReason = (measured: Measured) => (measured.kind === 'observed' ? measured.value : measured.reason)
export const data = (...asked: Parameters<typeof contrastOf>) => numberOrReason(contrastOf(...asked).fromData)

export const partners = [
  { id: 'fund', name: 'Fund', sector: 'philanthropy' as const },
  { id: 'school', name: 'School', sector: 'education' as const },
  { id: 'tutors', name: 'Tutors', sector: 'nonprofit' as const },
  { id: 'city', name: 'City', sector: 'government' as const },
]
const commonAgenda = {
  goals: [
    { id: 'read', statement: 'All read.' },
    { id: 'count', statement: 'All count.' },
  ],
  strategies: [
    { id: 'reading', name: 'Reading', goals: ['read'] },
    { id: 'stories', name: 'Stories', goals: ['read'] },
    { id: 'counting', name: 'Counting', goals: ['count'] },
  ],
}
export const gift = (id: string, recipient: string | undefined, more: object = {}) => ({
  id,
  funder: 'fund',
  amount: 10,
  currency: 'CAD',
  ...(recipient === undefined ? {} : { recipient }),
  ...more,
})
export const does = (id: string, lead: string, strategies?: readonly string[], more: object = {}) => ({
  id,
  name: id,
  lead,
  ...(strategies === undefined ? {} : { strategies }),
  ...more,
})
export const given = (
  commitments: readonly ReturnType<typeof gift>[],
  activities: readonly ReturnType<typeof does>[] = [],
) => ({
  partners,
  commonAgenda,
  backboneSupport: { backbones: [{ id: 'office', partner: 'city' }] },
  mutuallyReinforcingActivities: { activities },
  funding: { commitments },
})
