// Whether business and government take part.
import type { Sector } from '../../initiative/partner.ts'
import type { Evidence } from '../evidence.ts'
import { type Judgement, notJudged, shareOf } from '../judgement.ts'
import { seatsHeld } from '../power/voice.ts'
import type { MoneySubject } from './money-subject.ts'

const essential: readonly Sector[] = ['business', 'government']

/**
 * Of business and government, the share that is among those beside whom its money works: whom it funds, and who carries out
 * the strategies it pays for. For the initiative, among partners who carry out a strategy in force, give to the agenda, or
 * sit on a steering committee. A funder does not count as its own partner.
 */
export function judgeEssentialPartners(subject: MoneySubject, evidence: Evidence): Judgement {
  const { record, partners } = evidence
  const { funder, commitments } = subject
  if (partners === undefined || (funder !== undefined && commitments === undefined)) return notJudged('not-stated')
  const acting = funder === undefined ? actingInAll(subject, evidence) : actingBeside(subject, evidence)
  acting.delete(funder ?? '')
  const found = (record.partners ?? []).filter(({ id }) => acting.has(id))
  if (found.length === 0) return notJudged('not-stated', 'Nobody is known to take part.')
  const sectors = new Set(found.map(({ sector }) => sector))
  return shareOf(
    essential.map((id) => ({ kind: 'sector', id, share: sectors.has(id) ? 1 : 0 })),
    { inputs: found.length },
  )
}

function actingBeside({ commitments = [], recipients }: MoneySubject, evidence: Evidence): Set<string> {
  const paidFor = new Set<string>(commitments.flatMap((one) => one.strategies ?? []))
  return new Set([...recipients, ...carrying(evidence, (strategy) => paidFor.has(strategy))])
}

function actingInAll({ commitments = [] }: MoneySubject, evidence: Evidence): Set<string> {
  const { record, asOf, belongs, servesAgenda } = evidence
  const giving = commitments.filter(({ backbone, strategies }) => backbone !== undefined || servesAgenda(strategies))
  const seats = seatsHeld(record, asOf)
  const sitting = seats.kind === 'held' ? seats.amounts.filter(({ kind }) => kind === 'partner') : []
  const all = [...carrying(evidence, () => true), ...giving.map(({ funder }) => funder), ...sitting.map(({ id }) => id)]
  return new Set(all.filter(belongs))
}

/** Who carries out a strategy in force of those meant. */
function carrying(
  { strategies = [], activitiesFor }: Evidence,
  isMeant: (strategy: string) => boolean,
): readonly string[] {
  return strategies
    .filter(({ id }) => isMeant(id))
    .flatMap(({ id }) => activitiesFor(id))
    .flatMap(({ lead, partners = [] }) => [lead, ...partners.map(({ partner }) => partner)])
}
