// How far partners are trusted and valued: the scores of the PARTNER survey.
import { CollectiveImpactError } from '../../foundation/errors.ts'
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import type { Measured, MissingReason } from '../../measurement/measured.ts'
import {
  type Answer,
  answersOf,
  type TrustSide,
  trustSides,
  type ValueSide,
  valueSides,
  type WaveAnswers,
} from './answers.ts'
import { measuredOf } from './measured-of.ts'
import { type RatingScores, ratingScores, scoresOverAll } from './rating-scores.ts'
import { relativeConnectivities } from './relative-connectivity.ts'
import { type WaveQuery, waveAsOf } from './wave-as-of.ts'

/** Which wave is scored, and what is held back. */
export interface PartnerScoresQuery extends WaveQuery {
  /** Means of fewer ratings are `suppressed`, and means over all that would give them away; 1 when absent, which shows a
   * single rating as it is. */
  readonly leastRaters?: number
}

/** How one partner is seen. */
export interface PartnerScores {
  readonly partner: string
  /** Whether it answered. */
  readonly answered: boolean
  /** How many others it has a relationship with, whoever of the two says so. */
  readonly ties: Measured
  /** How far others trust it. */
  readonly trust: RatingScores<TrustSide>
  /** What value others see in it. */
  readonly value: RatingScores<ValueSide>
  /** Its ties, times the mean of trust and value it receives, as a share of the greatest such product of all partners. */
  readonly relativeConnectivity: Measured
}

/** How partners see each other in a wave. */
export interface NetworkScores {
  readonly wave: string
  readonly askedOn: PlainDate
  /** The share of those asked who answered. */
  readonly responseRate: Measured
  /** How far partners trust each other, over all relationships. */
  readonly trust: RatingScores<TrustSide>
  /** What value they see in each other, over all relationships. */
  readonly value: RatingScores<ValueSide>
  /** Partner by partner, in order of their ids. */
  readonly partners: readonly PartnerScores[]
}

/**
 * How partners rate each other in a wave: the means of the ratings received, 1 to 4, on trust (reliability, shared mission,
 * openness to discussion) and value (power and influence, resource contribution, commitment), partner by partner and over
 * all. What a partner says of itself does not count, and a partner that rates another twice has one voice.
 *
 * Relative connectivity weighs how many a partner is tied to by how it is seen, against the best connected partner (1). The
 * survey describes it as such and publishes no formula; this one is ours. Varda & Retrum (2012), "An exploratory analysis of
 * network characteristics and quality of interactions among public health collaboratives", Journal of Public Health
 * Research 1(2), 170–176.
 *
 * Missing as `not-stated` where the record has no waves, and as `not-collected` where none was asked by the day; ratings
 * nobody gave are `not-collected`. The response rate has `no-denominator` where the wave does not say who was asked.
 * @throws {@link CollectiveImpactError} `network/unknown-wave`; `network/invalid-option`
 */
export function partnerScores(
  record: InitiativeRecord,
  { leastRaters = 1, ...query }: PartnerScoresQuery,
): NetworkScores | MissingReason {
  if (!(Number.isInteger(leastRaters) && leastRaters > 0)) {
    throw new CollectiveImpactError('network/invalid-option', 'leastRaters: expected a whole number above 0.')
  }
  const wave = waveAsOf(record, query)
  if (typeof wave === 'string') return wave
  const found = answersOf(record, wave)
  const { members, answers, answered } = found
  const grounds = { asOf: query.asOf, leastRaters, remarks: responseRemarks(found) }
  const relations = seenBy(members, answers)
  const received = relations.map((relation) => relation.received)
  const hasAnswered = new Set(answered)
  const seen = relations.map(({ partner, received: ratings, others }) => ({
    partner,
    answered: hasAnswered.has(partner),
    ties: others.size,
    trust: ratingScores(trustSides, ratings.map(trustIn), grounds),
    value: ratingScores(valueSides, ratings.map(valueIn), grounds),
  }))
  const connectivity = relativeConnectivities(seen)
  return {
    wave: wave.id,
    askedOn: wave.askedOn,
    responseRate: responseRate(found, query.asOf),
    trust: scoresOverAll(
      trustSides,
      received.map((ratings) => ratings.map(trustIn)),
      grounds,
    ),
    value: scoresOverAll(
      valueSides,
      received.map((ratings) => ratings.map(valueIn)),
      grounds,
    ),
    partners: seen.map(({ ties, ...scores }, position) => ({
      ...scores,
      ties: measuredOf(ties, { kind: 'count', of: 'partners' }, { ...grounds, method: 'degree', inputs: ties }),
      relativeConnectivity: measuredOf(
        connectivity[position] ?? 'not-collected',
        { kind: 'share' },
        { ...grounds, method: 'relative-connectivity', inputs: ties },
      ),
    })),
  }
}

/** For each member, what others say of it, and whom it is in a relationship with. */
function seenBy(members: readonly string[], answers: readonly Answer[]) {
  const seen = new Map(members.map((partner) => [partner, { received: [] as Answer[], others: new Set<string>() }]))
  for (const answer of answers) {
    seen.get(answer.to)?.received.push(answer)
    seen.get(answer.to)?.others.add(answer.from)
    seen.get(answer.from)?.others.add(answer.to)
  }
  return [...seen].map(([partner, relation]) => ({ partner, ...relation }))
}

function trustIn({ trust }: Answer): Answer['trust'] {
  return trust
}

function valueIn({ value }: Answer): Answer['value'] {
  return value
}

function responseRate({ asked, answered }: WaveAnswers, asOf: PlainDate): Measured {
  const rate = asked === undefined || asked.length === 0 ? 'no-denominator' : answered.length / asked.length
  const inputs = asked?.length ?? 0
  return measuredOf(
    rate,
    { kind: 'share', of: 'partners asked' },
    { method: 'response-rate', asOf, inputs, remarks: [] },
  )
}

/** What a reader has to know: who is silent is seen by others only. */
export function responseRemarks({ asked, answered }: WaveAnswers): readonly string[] {
  if (asked === undefined || asked.length === answered.length) return []
  return [`${answered.length} of ${asked.length} partners asked answered`]
}
