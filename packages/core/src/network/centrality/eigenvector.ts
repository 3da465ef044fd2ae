// Who is tied to those who are tied to many.
import type { NumberOrReason } from '../../measurement/composite/number-or-reason.ts'
import { positionsOf } from '../adjacency.ts'
import { components } from '../cohesion/components.ts'
import type { Network, NodeScores } from '../network.ts'
import { reversed } from '../transformed.ts'

const MOST_STEPS = 100_000
const STILL = 1e-14
/** Below this a score is what is left of a start that dies out, such as that of a member tied to nobody. */
const NOTHING = 1e-12

/** How eigenvector centrality is read. */
export interface EigenvectorOptions {
  /** `in`: central is who is named by the central, as in networkx and igraph; `out`: who names them, as in sna. `in` when
   * absent; the same without directions. */
  readonly direction?: 'in' | 'out'
  /** `length-1`: the squares add up to 1, as in networkx and sna; `greatest-1`: the greatest is 1, as in igraph. `length-1`
   * when absent. */
  readonly scale?: 'length-1' | 'greatest-1'
}

/** Scores of eigenvector centrality, and what they are multiplied by when each member takes up those of its neighbors. */
export interface EigenvectorCentrality {
  /** The greatest eigenvalue of the matrix of ties. */
  readonly eigenvalue: NumberOrReason
  readonly scores: NodeScores
}

/**
 * The scores that are proportional to the sum of the scores of those a member is tied to, by the weight of the ties:
 * the principal eigenvector. Bonacich (1972), "Factoring and weighting approaches to status scores and clique
 * identification", Journal of Mathematical Sociology 2, 113–120.
 *
 * Found by power iteration that begins with everybody alike, so that of several parts of a network only the most closely
 * tied one has scores other than 0, and parts that are alike share them. `not-meaningful` where no ties lead in a circle:
 * nothing is passed on for ever then. `not-computed` where no scores come out after 100,000 steps.
 */
export function eigenvectorCentrality(
  network: Network,
  { direction = 'in', scale = 'length-1' }: EigenvectorOptions = {},
): EigenvectorCentrality {
  const { directed, nodes, ties } = network
  const leadsBack = directed
    ? components(network, { connection: 'strong' }).some(({ length }) => length > 1)
    : ties.length > 0
  const found = leadsBack ? principal(direction === 'in' ? network : reversed(network)) : 'not-meaningful'
  if (typeof found === 'string') return { eigenvalue: found, scores: new Map(nodes.map((node) => [node, found])) }
  const { eigenvalue, vector } = found
  const unit = scale === 'length-1' ? 1 : vector.reduce((most, value) => Math.max(most, value), 0)
  return { eigenvalue, scores: new Map(nodes.map((node, position) => [node, (vector[position] ?? 0) / unit])) }
}

/**
 * Iterates with the matrix of ties, their weights over the greatest of them, plus 1 on its diagonal: the same vector, and no
 * swinging between two sides.
 */
function principal({ directed, nodes, ties }: Network) {
  const position = positionsOf(nodes)
  const greatest = ties.reduce((most, { weight }) => Math.max(most, weight), 0)
  const arcs = ties.flatMap((tie) => {
    const weight = tie.weight / greatest
    const arc = { source: position.get(tie.from) ?? 0, target: position.get(tie.to) ?? 0, weight }
    return directed ? [arc] : [arc, { source: arc.target, target: arc.source, weight }]
  })
  let vector = new Float64Array(nodes.length).fill(1 / Math.sqrt(nodes.length))
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = Float64Array.from(vector)
    for (const { source, target, weight } of arcs) next[target] = (next[target] ?? 0) + (vector[source] ?? 0) * weight
    const length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0))
    let moved = 0
    next.forEach((value, each) => {
      next[each] = value / length
      moved = Math.max(moved, Math.abs(value / length - (vector[each] ?? 0)))
    })
    vector = next
    if (moved <= STILL) {
      return { eigenvalue: greatest * (length - 1), vector: vector.map((value) => (value < NOTHING ? 0 : value)) }
    }
  }
  return 'not-computed'
}
