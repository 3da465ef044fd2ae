// What became of relationships from one wave to the next.
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import type { Measured, MissingReason } from '../../measurement/measured.ts'
import type { RelationshipWave } from '../../trust/relationship-wave.ts'
import { density } from '../cohesion/density.ts'
import { type Network, networkOf, type Tie } from '../network.ts'
import { type Answer, answersOf, type WaveAnswers } from './answers.ts'
import { measuredOf } from './measured-of.ts'
import { isWithin, type RelationshipLayer, requireLayer } from './relationship-layer.ts'
import { waveAsOf, wavesBy } from './wave-as-of.ts'

/** Which two waves are compared. */
export interface CompareWavesQuery {
  /** Only waves asked by this day are known. */
  readonly asOf: PlainDate
  /** The earlier wave; the one before `to` when absent. */
  readonly from?: string
  /** The later wave; the latest known one when absent. */
  readonly to?: string
  /** Which relationships are ties; all of them when absent. One that does not say enough to be judged is none. */
  readonly layer?: RelationshipLayer
}

/** A relationship, as the first of the two says. */
export type RelationshipPair = Pick<Tie, 'from' | 'to'>

/** What became of one partner's relationships: others it is tied to, whoever of the two says so. */
export interface PartnerChange {
  readonly partner: string
  readonly gained: readonly string[]
  readonly lost: readonly string[]
  /** How many it has had before and has now. */
  readonly before: number
  readonly after: number
}

/** What became of relationships between two waves. */
export interface WaveComparison {
  readonly from: { readonly wave: string; readonly askedOn: PlainDate }
  readonly to: { readonly wave: string; readonly askedOn: PlainDate }
  /** Members of the later wave only, and of the earlier only. */
  readonly joined: readonly string[]
  readonly left: readonly string[]
  /** Who answered both times. Only what these say of each other is compared. */
  readonly compared: readonly string[]
  /** Relationships there were not before, are no longer, and are still. */
  readonly gained: readonly RelationshipPair[]
  readonly lost: readonly RelationshipPair[]
  readonly kept: readonly RelationshipPair[]
  /** The change of each of those compared, in order of their ids. */
  readonly partners: readonly PartnerChange[]
  /** Relationships of either wave that are not compared: one of the two did not answer both times. */
  readonly notCompared: number
  /** The density among those compared, before and after. */
  readonly density: { readonly before: Measured; readonly after: Measured }
}

/**
 * Who gained relationships and who lost them between two waves, like with like: among the partners that answered both
 * times, because silence would look like loss, and an answer of somebody new like gain.
 *
 * Missing as `not-stated` where the record has no waves, `not-collected` where none was asked by the day, and
 * `too-few-values` where there is no earlier one.
 * @throws {@link CollectiveImpactError} `network/unknown-wave`; `network/invalid-option` for a rating outside 1 to 4
 */
export function compareWaves(record: InitiativeRecord, query: CompareWavesQuery): WaveComparison | MissingReason {
  const { asOf, layer = {} } = query
  requireLayer(layer)
  const later = waveAsOf(record, { asOf, wave: query.to })
  if (typeof later === 'string') return later
  const waves = wavesBy(record, asOf)
  const previous = waves[waves.findIndex(({ id }) => id === later.id) - 1]
  const earlier =
    query.from === undefined ? (previous ?? 'too-few-values') : waveAsOf(record, { asOf, wave: query.from })
  if (typeof earlier === 'string') return earlier
  const tiesOf = (wave: RelationshipWave) => {
    const found = answersOf(record, wave)
    return { ...found, answers: found.answers.filter((answer) => isWithin(answer, layer) === true) }
  }
  const [before, after] = [tiesOf(earlier), tiesOf(later)]
  const answeredAfter = new Set(after.answered)
  const compared = before.answered.filter((partner) => answeredAfter.has(partner))
  const [was, is] = [among(compared, before), among(compared, after)]
  return {
    from: { wave: earlier.id, askedOn: earlier.askedOn },
    to: { wave: later.id, askedOn: later.askedOn },
    joined: without(after.members, before.members),
    left: without(before.members, after.members),
    compared,
    gained: pairsOnlyIn(is, was),
    lost: pairsOnlyIn(was, is),
    kept: is.ties.filter(hasTie(was)).map(pairOf),
    partners: compared.map((partner) => changeOf(partner, othersOf(partner, was), othersOf(partner, is))),
    notCompared: before.answers.length + after.answers.length - was.ties.length - is.ties.length,
    density: { before: densityOf(was, asOf, earlier.id), after: densityOf(is, asOf, later.id) },
  }
}

function among(members: readonly string[], { answers }: WaveAnswers): Network {
  const known = new Set(members)
  const isAmong = ({ from, to }: Answer) => known.has(from) && known.has(to)
  return networkOf({ directed: true, nodes: members, ties: answers.filter(isAmong).map(pairOf) })
}

function pairOf({ from, to }: RelationshipPair): RelationshipPair {
  return { from, to }
}

function hasTie({ ties }: Network): (tie: RelationshipPair) => boolean {
  const known = new Set(ties.map(({ from, to }) => JSON.stringify([from, to])))
  return ({ from, to }) => known.has(JSON.stringify([from, to]))
}

function pairsOnlyIn(one: Network, other: Network): readonly RelationshipPair[] {
  const isInOther = hasTie(other)
  return one.ties.filter((tie) => !isInOther(tie)).map(pairOf)
}

function othersOf(partner: string, { nodes, ties }: Network): readonly string[] {
  const others = new Set(ties.flatMap(({ from, to }) => (from === partner ? [to] : to === partner ? [from] : [])))
  return nodes.filter((node) => others.has(node))
}

function changeOf(partner: string, before: readonly string[], after: readonly string[]): PartnerChange {
  return {
    partner,
    gained: without(after, before),
    lost: without(before, after),
    before: before.length,
    after: after.length,
  }
}

function without(names: readonly string[], taken: readonly string[]): readonly string[] {
  const out = new Set(taken)
  return names.filter((name) => !out.has(name))
}

function densityOf(network: Network, asOf: PlainDate, wave: string): Measured {
  return measuredOf(
    density(network),
    { kind: 'share', of: 'possible ties' },
    { method: 'network-density', asOf, inputs: network.ties.length, remarks: [`among those compared, in ${wave}`] },
  )
}
