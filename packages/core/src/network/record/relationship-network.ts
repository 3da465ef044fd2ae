// The network of partners, as they see each other in a wave.
import { CollectiveImpactError } from '../../foundation/errors.ts'
import { daysPerFrequency, type Frequency } from '../../foundation/frequency.ts'
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import type { MissingReason } from '../../measurement/measured.ts'
import { type Network, networkOf } from '../network.ts'
import { type Answer, answersOf, type Intensity, intensities, meanOf } from './answers.ts'
import { type WaveQuery, waveAsOf } from './wave-as-of.ts'

/** Which relationships are ties. All that is asked for has to hold. */
export interface RelationshipLayer {
  /** Working together at least as closely. */
  readonly intensity?: Intensity
  /** In touch at least as often. */
  readonly frequency?: Exclude<Frequency, 'once' | 'irregular'>
  /** Trusting the other at least as far: the mean of the sides of trust, 1 to 4. */
  readonly trust?: number
  /** Valuing the other at least as much: the mean of the sides of value, 1 to 4. */
  readonly value?: number
}

/** How relationships become a network. */
export interface RelationshipNetworkQuery extends WaveQuery {
  /** Which relationships are ties; all of them when absent. */
  readonly layer?: RelationshipLayer
  /** What a tie weighs: `closeness` 1 (awareness) to 4 (integration), `trust` or `value` the mean of its sides, 1 to 4. 1 for
   * each when absent. */
  readonly weight?: 'closeness' | 'trust' | 'value'
}

/** The network of a wave, and who made it. */
export interface RelationshipNetwork {
  /** The wave. */
  readonly wave: string
  /** The day it was asked. */
  readonly askedOn: PlainDate
  /** Partners, and a tie from each to those it says it has a relationship to. */
  readonly network: Network
  /** Who was asked and did not answer: what ties they have of their own is not known. Absent where the wave does not say
   * who was asked. */
  readonly silent: readonly string[] | undefined
  /** How many relationships were left out because they do not say what the layer or the weight asks for. */
  readonly unstated: number
}

/**
 * The network of partners as they see each other in a wave, with a tie from each partner to those it names. Members are
 * those who were asked, or belonged on the day where the wave does not say who was asked, and whoever is named.
 * Missing as `not-stated` where the record has no waves, and as `not-collected` where none was asked by the day.
 * @throws {@link CollectiveImpactError} `network/unknown-wave`; `network/invalid-option` for a rating outside 1 to 4
 */
export function relationshipNetwork(
  record: InitiativeRecord,
  { layer = {}, weight, ...query }: RelationshipNetworkQuery,
): RelationshipNetwork | MissingReason {
  requireRating('trust', layer.trust)
  requireRating('value', layer.value)
  const wave = waveAsOf(record, query)
  if (typeof wave === 'string') return wave
  const { asked, answered, members, answers } = answersOf(record, wave)
  const judged = answers.map((answer) => ({ answer, isTie: isWithin(answer, layer), weight: weightOf(answer, weight) }))
  const ties = judged.flatMap(({ answer: { from, to }, isTie, weight: tieWeight }) =>
    isTie === true && tieWeight !== undefined ? [{ from, to, weight: tieWeight }] : [],
  )
  const said = new Set(answered)
  return {
    wave: wave.id,
    askedOn: wave.askedOn,
    network: networkOf({ directed: true, nodes: members, ties }),
    silent: asked?.filter((partner) => !said.has(partner)),
    unstated: judged.filter(({ isTie, weight: tieWeight }) => isTie === undefined || (isTie && tieWeight === undefined))
      .length,
  }
}

/** Whether a relationship is a tie of the layer; `undefined` where it does not say enough. */
function isWithin(answer: Answer, { intensity, frequency, trust, value }: RelationshipLayer): boolean | undefined {
  const least = (said: number | undefined, asked: number | undefined) =>
    asked === undefined || (said === undefined ? undefined : said >= asked)
  const apart = frequency === undefined ? undefined : daysPerFrequency[frequency]
  const holds = [
    least(answer.closeness, intensity === undefined ? undefined : intensities.indexOf(intensity) + 1),
    least(negative(answer.daysApart), negative(apart)),
    least(meanOf(Object.values(answer.trust)), trust),
    least(meanOf(Object.values(answer.value)), value),
  ]
  return holds.includes(false) ? false : holds.includes(undefined) ? undefined : true
}

function negative(days: number | undefined): number | undefined {
  return days === undefined ? undefined : -days
}

function weightOf(answer: Answer, weight: RelationshipNetworkQuery['weight']): number | undefined {
  if (weight === undefined) return 1
  return weight === 'closeness' ? answer.closeness : meanOf(Object.values(answer[weight]))
}

function requireRating(option: string, rating: number | undefined): void {
  if (rating === undefined || (rating >= 1 && rating <= 4)) return
  throw new CollectiveImpactError('network/invalid-option', `layer.${option}: expected a rating, 1 to 4.`)
}
