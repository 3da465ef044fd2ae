// How the partners of the sample see each other, in two waves. Ties grow from the first to the second; the northern
// fund is known by few and knows few.
import type * as z from 'zod'
import type { RelationshipWave } from '../../../trust/relationship-wave.ts'

const first = [
  ['reads-office', 'alder-schools', 'cooperation', 'weekly', 3, 3],
  ['reads-office', 'county-library', 'cooperation', 'weekly', 4, 3],
  ['reads-office', 'first-steps', 'cooperation', 'monthly', 3, 2],
  ['reads-office', 'page-by-page', 'cooperation', 'monthly', 3, 3],
  ['reads-office', 'alder-community-trust', 'integration', 'daily', 3, 4],
  ['alder-schools', 'reads-office', 'cooperation', 'monthly', 3, 2],
  ['alder-schools', 'first-steps', 'awareness', 'yearly', 2, 2],
  ['alder-schools', 'page-by-page', 'cooperation', 'monthly', 3, 3],
  ['alder-schools', 'mill-family-center', 'awareness', 'half-yearly', 2, 2],
  ['county-library', 'reads-office', 'cooperation', 'monthly', 3, 3],
  ['county-library', 'alder-schools', 'awareness', 'quarterly', 2, 3],
  ['county-library', 'first-steps', 'cooperation', 'monthly', 3, 3],
  ['county-library', 'interfaith-council', 'cooperation', 'quarterly', 3, 2],
  ['first-steps', 'reads-office', 'cooperation', 'monthly', 3, 3],
  ['first-steps', 'alder-schools', 'awareness', 'yearly', 2, 4],
  ['first-steps', 'county-library', 'cooperation', 'monthly', 3, 3],
  ['page-by-page', 'alder-schools', 'cooperation', 'weekly', 2, 4],
  ['page-by-page', 'mill-family-center', 'awareness', 'yearly', 1, 2],
  ['page-by-page', 'alder-mutual', 'coordination', 'monthly', 4, 3],
  ['mill-family-center', 'page-by-page', 'awareness', 'yearly', 1, 2],
  ['mill-family-center', 'alder-schools', 'awareness', 'half-yearly', 2, 3],
  ['alder-mutual', 'page-by-page', 'coordination', 'monthly', 4, 3],
  ['alder-community-trust', 'reads-office', 'integration', 'daily', 4, 3],
  ['alder-community-trust', 'alder-schools', 'awareness', 'quarterly', 3, 3],
] as const

const second = [
  ['reads-office', 'alder-schools', 'coordination', 'weekly', 4, 4],
  ['reads-office', 'county-library', 'coordination', 'weekly', 4, 4],
  ['reads-office', 'first-steps', 'coordination', 'weekly', 4, 3],
  ['reads-office', 'river-clinic', 'cooperation', 'monthly', 3, 3],
  ['reads-office', 'page-by-page', 'coordination', 'weekly', 3, 3],
  ['reads-office', 'mill-family-center', 'cooperation', 'quarterly', 2, 3],
  ['reads-office', 'alder-mutual', 'cooperation', 'monthly', 4, 3],
  ['reads-office', 'alder-community-trust', 'coordination', 'monthly', 4, 4],
  ['reads-office', 'northfield-fund', 'awareness', 'half-yearly', 2, 2],
  ['reads-office', 'alder-valley-radio', 'cooperation', 'monthly', 3, 3],
  ['alder-schools', 'reads-office', 'coordination', 'weekly', 4, 4],
  ['alder-schools', 'county-library', 'cooperation', 'monthly', 3, 3],
  ['alder-schools', 'first-steps', 'coordination', 'monthly', 3, 3],
  ['alder-schools', 'page-by-page', 'coordination', 'weekly', 4, 4],
  ['alder-schools', 'mill-family-center', 'cooperation', 'monthly', 2, 3],
  ['alder-schools', 'northfield-fund', 'cooperation', 'quarterly', 2, 3],
  ['county-library', 'reads-office', 'coordination', 'weekly', 4, 4],
  ['county-library', 'alder-schools', 'cooperation', 'monthly', 3, 3],
  ['county-library', 'first-steps', 'coordination', 'weekly', 4, 3],
  ['county-library', 'river-clinic', 'coordination', 'monthly', 4, 4],
  ['county-library', 'alder-valley-radio', 'cooperation', 'monthly', 4, 3],
  ['first-steps', 'reads-office', 'coordination', 'monthly', 4, 3],
  ['first-steps', 'alder-schools', 'coordination', 'monthly', 3, 4],
  ['first-steps', 'county-library', 'coordination', 'weekly', 4, 3],
  ['river-clinic', 'county-library', 'coordination', 'monthly', 4, 3],
  ['river-clinic', 'first-steps', 'cooperation', 'quarterly', 3, 3],
  ['river-clinic', 'reads-office', 'cooperation', 'monthly', 4, 3],
  ['page-by-page', 'alder-schools', 'coordination', 'weekly', 3, 4],
  ['page-by-page', 'alder-mutual', 'integration', 'weekly', 4, 4],
  ['page-by-page', 'mill-family-center', 'cooperation', 'monthly', 2, 3],
  ['page-by-page', 'reads-office', 'coordination', 'monthly', 4, 3],
  ['alder-mutual', 'page-by-page', 'integration', 'weekly', 4, 4],
  ['alder-mutual', 'reads-office', 'cooperation', 'monthly', 4, 3],
  ['alder-community-trust', 'reads-office', 'coordination', 'monthly', 4, 4],
  ['alder-community-trust', 'alder-schools', 'cooperation', 'quarterly', 3, 4],
  ['alder-community-trust', 'northfield-fund', 'awareness', 'yearly', 2, 2],
  ['alder-valley-radio', 'reads-office', 'cooperation', 'monthly', 4, 3],
  ['alder-valley-radio', 'county-library', 'cooperation', 'monthly', 4, 3],
  ['northfield-fund', 'alder-schools', 'cooperation', 'quarterly', 2, 2],
] as const

type Tie = (typeof first)[number] | (typeof second)[number]

/** From how far one partner trusts and values another, what it says on each scale; the scales differ by a step at most. */
function relationship<const Said extends Tie>([from, to, intensity, frequency, trust, value]: Said) {
  return {
    from,
    to,
    intensity,
    frequency,
    trust: { reliability: trust, missionAlignment: Math.min(4, trust + 1), openness: Math.max(1, trust - (value % 2)) },
    value: {
      powerAndInfluence: value,
      resourceContribution: Math.max(1, value - 1),
      commitment: Math.min(4, Math.round((trust + value) / 2)),
    },
  }
}

export const relationshipWaves = [
  {
    id: 'wave-2022',
    askedOn: '2022-11-15',
    asked: [
      'reads-office',
      'alder-schools',
      'county-library',
      'first-steps',
      'page-by-page',
      'mill-family-center',
      'interfaith-council',
      'alder-mutual',
      'alder-community-trust',
    ],
    answered: ['interfaith-council'],
    relationships: first.map((said) => relationship(said)),
    note: 'The interfaith council answered and named nobody.',
  },
  {
    id: 'wave-2024',
    askedOn: '2024-11-12',
    asked: [
      'reads-office',
      'alder-schools',
      'county-library',
      'first-steps',
      'river-clinic',
      'page-by-page',
      'mill-family-center',
      'alder-mutual',
      'alder-community-trust',
      'northfield-fund',
      'alder-valley-radio',
    ],
    relationships: second.map((said) => relationship(said)),
    note: 'The family center did not answer.',
  },
] as const satisfies readonly z.input<typeof RelationshipWave>[]
