// Groups that a network falls into by its own ties.
import { CollectiveImpactError } from '../../foundation/errors.ts'
import { byText } from '../../foundation/order.ts'
import { GREATEST_SEED, seededRandom } from '../../foundation/seeded-random.ts'
import type { NumberOrReason } from '../../measurement/composite/number-or-reason.ts'
import { louvainCommunities } from '../graphology.ts'
import type { Network } from '../network.ts'
import { modularity } from './modularity.ts'

/** Groups found, and how well they part the network. */
export interface Communities {
  /** The members of each, by name; the largest first. */
  readonly communities: readonly (readonly string[])[]
  /** The modularity of these groups. */
  readonly modularity: NumberOrReason
}

/** How communities are searched. */
export interface CommunityOptions {
  /** A whole number from 0 to 2³² − 1: where chance begins. The same seed finds the same communities. */
  readonly seed: number
  /** How often the search begins anew, each time with the members in another order; the best is kept. 30 when absent. */
  readonly runs?: number
  /** As for {@link modularity}; 1 when absent. */
  readonly resolution?: number
}

/**
 * Communities by the Louvain method: members move to the group of a neighbor as long as modularity grows, and groups then
 * move as members did. Which are found depends on the order of moves; no search can be sure of the best. Blondel,
 * Guillaume, Lambiotte & Lefebvre (2008), "Fast unfolding of communities in large networks", Journal of Statistical
 * Mechanics P10008. A member tied to nobody is a community of its own.
 * @throws {@link CollectiveImpactError} `network/invalid-option`
 */
export function findCommunities(network: Network, { seed, runs = 30, resolution = 1 }: CommunityOptions): Communities {
  requireOptions({ seed, runs, resolution })
  const random = seededRandom(seed)
  const shuffled = network.nodes.map((_, position) => position)
  let best: Communities | undefined
  for (let run = 0; run < runs; run += 1) {
    shuffle(shuffled, random)
    const found = partition(network, louvainCommunities(network, shuffled, { random, resolution }), resolution)
    if (best === undefined || isMore(found.modularity, best.modularity)) best = found
  }
  return best ?? partition(network, shuffled, resolution)
}

function isMore(one: NumberOrReason, other: NumberOrReason): boolean {
  return typeof one === 'number' && typeof other === 'number' && one > other
}

function requireOptions({ seed, runs, resolution }: Required<CommunityOptions>): void {
  const wrong = (option: string, expected: string) => {
    throw new CollectiveImpactError('network/invalid-option', `${option}: expected ${expected}.`)
  }
  if (!(Number.isInteger(seed) && seed >= 0 && seed <= GREATEST_SEED)) {
    wrong('seed', `a whole number, 0 to ${GREATEST_SEED}`)
  }
  if (!(Number.isInteger(runs) && runs > 0)) wrong('runs', 'a whole number above 0')
  if (!(resolution > 0 && Number.isFinite(resolution))) wrong('resolution', 'a number above 0')
}

function partition(network: Network, community: readonly number[], resolution: number): Communities {
  const members = new Map<number, string[]>()
  network.nodes.forEach((node, position) => {
    const own = community[position] ?? 0
    const others = members.get(own)
    if (others === undefined) members.set(own, [node])
    else others.push(node)
  })
  const groups = new Map(network.nodes.map((node, position) => [node, String(community[position])]))
  return {
    communities: [...members.values()].sort((one, other) => other.length - one.length || byText(one[0], other[0])),
    modularity: modularity(network, groups, { resolution }),
  }
}

/** Fisher & Yates. */
function shuffle(values: number[], random: () => number): void {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    const [one, two] = [values[last], values[other]]
    if (one === undefined || two === undefined) continue
    values[last] = two
    values[other] = one
  }
}
