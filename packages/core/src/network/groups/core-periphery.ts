// Whether a network has a core that is tied together, and a periphery that is not.
import { byText } from '../../foundation/order.ts'
import type { NumberOrReason } from '../../measurement/composite/number-or-reason.ts'
import { positionsOf } from '../adjacency.ts'
import { degree } from '../centrality/degree.ts'
import type { Network } from '../network.ts'
import { CoreSplit, type CoreToPeriphery } from './core-split.ts'

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
 * structures", Social Networks 21, 375–395. Searched from every split by the number of ties, moving one member at a time as
 * long as the fit grows; a better one may exist. Weights do not count.
 */
export function corePeriphery(network: Network, { betweenThem = 'tied' }: CorePeripheryOptions = {}): CorePeriphery {
  const ties = [...degree(network).values()].map(Number)
  let best: { readonly split: CoreSplit; readonly fit: number } | undefined
  for (const least of new Set(ties)) {
    const split = new CoreSplit(
      network,
      [...ties.keys()].filter((member) => (ties[member] ?? 0) >= least),
    )
    const fit = climb(split, [...ties.keys()], betweenThem)
    if (fit !== undefined && (best === undefined || fit > best.fit)) best = { split, fit }
  }
  const core = new Set(best?.split.core())
  return {
    core: network.nodes.filter((_, member) => core.has(member)),
    periphery: network.nodes.filter((_, member) => !core.has(member)),
    fit: best?.fit ?? 'not-meaningful',
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
  return new CoreSplit(network, new Set(members)).fit(betweenThem)
}

/** Moves whoever raises the fit most, as long as somebody does; the fit in the end, unless there is none. */
function climb(split: CoreSplit, members: readonly number[], betweenThem: CoreToPeriphery): number | undefined {
  let fit = orNone(split.fit(betweenThem))
  for (;;) {
    let best = { fit, member: -1 }
    for (const member of members) {
      const moved = orNone(split.fitAfter(betweenThem, member))
      if (moved > best.fit) best = { fit: moved, member }
    }
    if (best.member < 0) return Number.isFinite(fit) ? fit : undefined
    split.move(best.member)
    fit = best.fit
  }
}

function orNone(fit: NumberOrReason): number {
  return typeof fit === 'number' ? fit : Number.NEGATIVE_INFINITY
}
