// The same members, seen another way: ties without their direction, turned around, or without their weights.
import { byText } from '../foundation/order.ts'
import { inOrder, type Network } from './network.ts'

/**
 * The network without directions.
 *
 * Options:
 * - `tied`: `either` takes two for tied when one of them is tied to the other (the weak reading; `as.undirected(mode =
 *   "collapse")` of igraph), `both` only when each is to the other (the strong one; `"mutual"`). `either` when absent.
 *   Weights of two directions are added
 */
export function withoutDirections(
  network: Network,
  { tied = 'either' }: { readonly tied?: 'either' | 'both' } = {},
): Network {
  if (!network.directed) return network
  const undirected = inOrder({ ...network, directed: false })
  const { selfTies } = network
  if (tied === 'either') return { ...undirected, selfTies, repeatedTies: network.repeatedTies }
  const given = new Set(network.ties.map(({ from, to }) => JSON.stringify([from, to])))
  const isMutual = (from: string, to: string) =>
    given.has(JSON.stringify([from, to])) && given.has(JSON.stringify([to, from]))
  return {
    ...undirected,
    ties: undirected.ties.filter(({ from, to }) => isMutual(from, to)),
    selfTies,
    repeatedTies: network.repeatedTies,
  }
}

/** The network with every tie turned around; the same where ties have no direction. */
export function reversed(network: Network): Network {
  if (!network.directed) return network
  const ties = network.ties
    .map(({ from, to, weight }) => ({ from: to, to: from, weight }))
    .sort((one, other) => byText(one.from, other.from) || byText(one.to, other.to))
  return { ...network, ties }
}

/** The network with every tie as strong as any other. */
export function unweighted(network: Network): Network {
  return { ...network, ties: network.ties.map(({ from, to }) => ({ from, to, weight: 1 })) }
}
