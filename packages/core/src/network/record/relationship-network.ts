// The network of partners, as they see each other in a wave.
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import type { MissingReason } from '../../measurement/measured.ts'
import { type Network, networkOf } from '../network.ts'
import { type Answer, answersOf, meanOf } from './answers.ts'
import { isWithin, type RelationshipLayer, requireLayer } from './relationship-layer.ts'
import { type WaveQuery, waveAsOf } from './wave-as-of.ts'

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
  requireLayer(layer)
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

function weightOf(answer: Answer, weight: RelationshipNetworkQuery['weight']): number | undefined {
  if (weight === undefined) return 1
  return weight === 'closeness' ? answer.closeness : meanOf(Object.values(answer[weight]))
}
