// How many others each member alone ties to the rest.
import { neighborsOf } from '../adjacency.ts'
import type { Network } from '../network.ts'
import { depthFirst } from './depth-first.ts'

/**
 * For each cut vertex, by name, how many others would be cut off from the largest part of those it hangs together with,
 * whatever the direction of ties. Only members that count are counted. Hopcroft & Tarjan (1973), in one walk.
 */
export function cutOffs(network: Network, counts: (node: string) => boolean = () => true): ReadonlyMap<string, number> {
  const { nodes } = network
  const weight = (position: number) => (counts(nodes[position] ?? '') ? 1 : 0)
  const { cuts, branches, sizeAround } = depthFirst(neighborsOf(network, 'all'), weight)
  const branchesOn = Map.groupBy(branches, ({ on }) => on)
  return new Map(
    [...cuts]
      .sort((one, other) => one - other)
      .map((cut) => {
        const sizes = (branchesOn.get(cut) ?? []).map(({ size }) => size)
        const others = sizeAround(cut) - weight(cut)
        const above = others - sizes.reduce((sum, size) => sum + size, 0)
        const largest = sizes.reduce((most, size) => Math.max(most, size), above)
        return [nodes[cut] ?? '', others - largest]
      }),
  )
}
