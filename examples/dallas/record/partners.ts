// The districts and colleges of the scorecard, and the two other organizations that are named.
import { colleges, districts, idOf } from '../data.ts'
import { publications, scorecardSource } from './sources.ts'

const organizations = [...districts, ...colleges].map(({ organisation }) => ({
  id: idOf(organisation),
  name: organisation,
  sector: 'education' as const,
  memberships: [{ role: 'partner' as const }],
  sources: [scorecardSource],
}))

const named = {
  memberships: [{ role: 'partner' }],
  sources: [publications],
  note: 'Named among the current partners; since when is not stated.',
} as const

export const partners = [
  ...organizations,
  { id: 'dallas-regional-chamber', name: 'Dallas Regional Chamber', sector: 'business' as const, ...named },
  { id: 'child-care-group', name: 'Child Care Group', sector: 'nonprofit' as const, ...named },
]
