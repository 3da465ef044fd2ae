// Whether a network has a core that is tied together, and a periphery that is not.
import { byText } from '../../foundation/order.ts'
import type { NumberOrReason } from '../../measurement/composite/number-or-reason.ts'
import { positionsOf } from '../adjacency.ts'
import { degree } from '../centrality/degree.ts'
import { eigenvectorCentrality } from '../centrality/eigenvector.ts'
import type { Network } from '../network.ts'
import { unweighted, withoutDirections } from '../transformed.ts'
import { CoreSplit, type CoreToPeriphery, tiedEitherWay } from './core-split.ts'

/** What a core and its periphery are like. */
export interface CorePeripheryOptions {
  /**
   * `left-out`: says nothing of pairs of a core and a peripheral member, as in netUtils (R).
   * `tied`: such pairs are to be tied too, so that a star is a core of one with its periphery.
   * `tied` when absent.
   */
  readonly betweenThem?: CoreToPeriphery
}

/** A core, its periphery, and how well they fit. */
export interface CorePeriphery {
  /** Those who are tied to each other, in order of their names. */
  readonly core: readonly string[]
  /** Those who are not. */
  readonly periphery: readonly string[]
  /** How far the ties are those of an ideal core and periphery: a correlation, at most 1. `not-meaningful` where no split
   * can be told from another, as when all are tied, or none. */
  readonly fit: NumberOrReason
}

/**
 * The core and periphery that fit best: the discrete model of Borgatti & Everett (1999), "Models of core/periphery
 * structures", Social Networks 21, 375–395. Searched from every split by degree and by eigenvector centrality, moving
 * one member at a time as long as the fit grows; a better one may exist. Weights do not count.
 */
export function corePeriphery(network: Network, { betweenThem = 'tied' }: CorePeripheryOptions = {}): CorePeriphery {
  const neighbors = tiedEitherWay(network)
  const members = [...neighbors.keys()]
  const fitOf = (split: CoreSplit) => orNone(split.fit(betweenThem))
  const ends = starts(network).map((core) => climb(new CoreSplit(neighbors, core), members, betweenThem))
  const best = greatest(ends, fitOf)
  const fit = best?.fit(betweenThem) ?? 'not-meaningful'
  const core = new Set(typeof fit === 'number' ? best?.core() : [])
  return {
    core: network.nodes.filter((_, member) => core.has(member)),
    periphery: network.nodes.filter((_, member) => !core.has(member)),
    fit,
  }
}

/**
 * How well a given core fits, as {@link corePeriphery} measures it; names that are no members are passed over.
 */
export function coreFit(
  network: Network,
  core: Iterable<string>,
  { betweenThem = 'tied' }: CorePeripheryOptions = {},
): NumberOrReason {
  const position = positionsOf(network.nodes)
  const members = [...core].toSorted(byText).flatMap((node) => position.get(node) ?? [])
  return new CoreSplit(tiedEitherWay(network), new Set(members)).fit(betweenThem)
}

/** Cores of the most central members, down to each degree, and down to each eigenvector score. */
function starts(network: Network): readonly (readonly number[])[] {
  const pairs = unweighted(withoutDirections(network))
  return [degree(network), eigenvectorCentrality(pairs).scores].flatMap((scores) => {
    const values = [...scores.values()].map((score) => (typeof score === 'number' ? score : 0))
    return [...new Set(values)].map((least) => [...values.keys()].filter((member) => (values[member] ?? 0) >= least))
  })
}

/** The split moved on, one member at a time, as long as the fit grows. */
function climb(split: CoreSplit, members: readonly number[], betweenThem: CoreToPeriphery): CoreSplit {
  for (;;) {
    const fit = orNone(split.fit(betweenThem))
    const fitAfter = (member: number) => orNone(split.fitAfter(betweenThem, member))
    const next = greatest(members, fitAfter)
    if (next === undefined || fitAfter(next) <= fit) return split
    split.move(next)
  }
}

/** The first of those whose score is the greatest. */
function greatest<Item>(items: readonly Item[], scoreOf: (item: Item) => number): Item | undefined {
  let best: { readonly item: Item; readonly score: number } | undefined
  for (const item of items) {
    const score = scoreOf(item)
    if (best === undefined || score > best.score) best = { item, score }
  }
  return best?.item
}

function orNone(fit: NumberOrReason): number {
  return typeof fit === 'number' ? fit : Number.NEGATIVE_INFINITY
}
