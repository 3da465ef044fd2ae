// A facet of a condition: the mean of what was found for each whom it is about, and for how many it could be said.
import type { Measured, MissingReason } from '../measurement/measured.ts'
import type { AlignmentFacet, AlignmentOf } from './alignment-result.ts'
import type { FacetDescription, ListedSubject } from './define-facet.ts'
import type { Evidence } from './evidence.ts'
import { type Judgement, measuredOf, notJudged, shareOf } from './judgement.ts'

/** How the entities a facet is about are called: as kinds, and in plain words. */
const NAMES: Readonly<Record<ListedSubject, { readonly kind: string; readonly plural: string }>> = {
  partner: { kind: 'partner', plural: 'partners' },
  goal: { kind: 'goal', plural: 'goals' },
  strategy: { kind: 'strategy', plural: 'strategies' },
  workingGroup: { kind: 'working-group', plural: 'working groups' },
}

/** The plain mean of a facet over those for whom it could be said; its coverage says of how many they are. */
export function meanFacet(
  { id, version, title }: FacetDescription,
  of: ListedSubject,
  subjects: readonly AlignmentOf[] | undefined,
  evidence: Evidence,
): AlignmentFacet {
  const judgement = meanOf(id, NAMES[of].kind, subjects, evidence)
  return {
    id,
    title: `${title}: mean over ${NAMES[of].plural}`,
    measured: measuredOf(judgement, { id: `${id}-mean`, version }, evidence),
    influences: judgement.kind === 'judged' ? judgement.influences : [],
  }
}

function meanOf(id: string, kind: string, subjects: readonly AlignmentOf[] | undefined, { asOf }: Evidence): Judgement {
  if (subjects === undefined) return notJudged('not-stated')
  const found = subjects.flatMap((subject) => {
    const measured = subject.facets.find((facet) => facet.id === id)?.measured
    return measured === undefined ? [] : [{ subject: subject.id, measured }]
  })
  const counted = found.flatMap(({ subject, measured }) =>
    measured.kind === 'observed' ? [{ kind, id: subject, share: measured.value }] : [],
  )
  if (counted.length === 0) return notJudged(commonReason(found.map(({ measured }) => measured)))
  const lacking = found.filter(({ measured }) => measured.kind === 'missing').map(({ subject }) => subject)
  const period = { start: asOf, end: asOf }
  return shareOf(counted, {
    coverage: {
      expected: found.length,
      reported: counted.length,
      share: counted.length / found.length,
      expectedFrom: 'expectations',
      missing: kind === 'partner' ? lacking.map((partner) => ({ partner, period })) : [],
    },
    remarks: [kind !== 'partner' && lacking.length > 0 ? `It cannot be said of ${lacking.join(', ')}.` : undefined],
  })
}

/** Why it could be said of nobody: the one reason of those to whom the question applies, or else that too little is stated. */
function commonReason(all: readonly Measured[]): MissingReason {
  const reasons = new Set(all.flatMap((measured) => (measured.kind === 'missing' ? measured.reason : [])))
  reasons.delete('not-applicable')
  const [only = 'not-applicable', ...others] = reasons
  return others.length === 0 ? only : 'not-stated'
}
