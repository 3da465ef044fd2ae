// What the network of partners hangs on, and what of that is certain although some have not answered.
import type { PlainDate } from '../foundation/plain-date.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { belongsOn } from '../initiative/membership.ts'
import type { MissingReason } from '../measurement/measured.ts'
import { components } from '../network/cohesion/components.ts'
import { cutOffs } from '../network/cohesion/cut-offs.ts'
import { type Network, networkOf } from '../network/network.ts'
import { answersOf } from '../network/record/answers.ts'
import { waveAsOf } from '../network/record/wave-as-of.ts'
import type { RelationshipWave } from '../trust/relationship-wave.ts'

/** What a network hangs on, counting the partners that answered. */
interface Hold {
  /** For each partner that alone ties others to the rest, how many. */
  readonly cutOffs: ReadonlyMap<string, number>
  /** The partners that have no path to the largest group. */
  readonly apart: ReadonlySet<string>
}

/** The latest network of those who still belong. */
export interface PartnerNetwork {
  readonly wave: RelationshipWave
  /** Who was asked, or is spoken of. */
  readonly members: readonly string[]
  /** Those of them who answered. */
  readonly answered: ReadonlySet<string>
  /** As the answers have it. */
  readonly asAnswered: Hold
  /** As it is at best: a tie between two that did not answer is known to nobody, and may be there. */
  readonly atBest: Hold
}

/** The network of the latest wave, or why there is none. */
export function partnerNetwork(record: InitiativeRecord, asOf: PlainDate): PartnerNetwork | MissingReason {
  const wave = waveAsOf(record, { asOf })
  if (typeof wave === 'string') return wave
  const found = answersOf(record, wave)
  const belonging = new Set<string>(
    record.partners?.filter((partner) => belongsOn(partner, asOf)).map(({ id }) => id) ?? found.members,
  )
  const members = found.members.filter((partner) => belonging.has(partner))
  const answered = new Set(found.answered.filter((partner) => belonging.has(partner)))
  const ties = found.answers.filter(({ from, to }) => belonging.has(from) && belonging.has(to))
  const silent = members.filter((partner) => !answered.has(partner))
  const ring = silent.map((from, position) => ({ from, to: silent[(position + 1) % silent.length] ?? from }))
  const holdOf = (all: readonly { readonly from: string; readonly to: string }[]) =>
    hold(networkOf({ directed: false, nodes: members, ties: all.map(({ from, to }) => ({ from, to })) }), answered)
  return { wave, members, answered, asAnswered: holdOf(ties), atBest: holdOf([...ties, ...ring]) }
}

function hold(network: Network, counted: ReadonlySet<string>): Hold {
  return {
    cutOffs: cutOffs(network, (partner) => counted.has(partner)),
    apart: new Set(components(network).slice(1).flat()),
  }
}
