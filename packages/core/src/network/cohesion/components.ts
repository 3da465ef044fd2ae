// Which members hang together at all.
import { byText } from '../../foundation/order.ts'
import { connected } from '../graphology.ts'
import type { Network } from '../network.ts'

/**
 * The parts a network falls into, the largest first; members in order of their names. A member tied to nobody is a part
 * of its own.
 *
 * Options:
 * - `connection`: `weak` where there is a path whatever the direction of its ties, `strong` where there is one each way.
 *   `weak` when absent
 */
export function components(
  network: Network,
  { connection = 'weak' }: { readonly connection?: 'weak' | 'strong' } = {},
): readonly (readonly string[])[] {
  return connected(network, connection)
    .map((component) => component.map((position) => network.nodes[position] ?? '').sort(byText))
    .sort((one, other) => other.length - one.length || byText(one[0], other[0]))
}

/** The members tied to nobody. */
export function isolates({ nodes, ties }: Network): readonly string[] {
  const tied = new Set(ties.flatMap(({ from, to }) => [from, to]))
  return nodes.filter((node) => !tied.has(node))
}
