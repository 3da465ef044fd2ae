// The graphs of the cases, and how packages write what has no number.

import * as z from 'zod'
import type { NumberOrReason } from '../../../packages/core/src/index.ts'
import {
  type Network,
  type NodeScores,
  networkOf,
  unweighted,
  withoutDirections,
} from '../../../packages/core/src/network/index.ts'
import type { ReferenceCase } from '../case-file.ts'

export const Dataset = z.object({ dataset: z.string() })
const Graph = z.object({
  directed: z.boolean(),
  nodes: z.array(z.string()),
  edges_0based: z.array(z.tuple([z.number(), z.number()])),
  group: z.array(z.string()).optional(),
  weights: z.array(z.number()).optional(),
})

/** The graph that a case names, with the positions of its nodes for names. */
export function graphOf({ input, dataset }: ReferenceCase) {
  const [file = '', key = ''] = Dataset.parse(input).dataset.split('#')
  const { graphs } = z.object({ graphs: z.record(z.string(), z.unknown()) }).parse(dataset(file))
  const { directed, nodes, edges_0based, group = [], weights } = Graph.parse(graphs[key])
  const edges = edges_0based.map(([from, to]) => ({ from: String(from), to: String(to) }))
  const names = nodes.map((_, position) => String(position))
  const weighted = edges.map((edge, position) => ({ ...edge, weight: weights?.[position] }))
  return {
    network: networkOf({ directed, nodes: names, ties: edges }),
    weighted: networkOf({ directed, nodes: names, ties: weighted }),
    groups: new Map(group.map((name, position) => [String(position), name])),
    nodes,
  }
}

export type FoundGraph = ReturnType<typeof graphOf>

export function onGraph(answer: (graph: FoundGraph, one: ReferenceCase) => unknown) {
  return { answer: (one: ReferenceCase) => answer(graphOf(one), one) }
}

/** R has NaN for what has no number. */
export function inR(value: NumberOrReason | undefined): number {
  return typeof value === 'number' ? value : Number.NaN
}

/** networkx has 0 for most of what has no number. */
export function inPython(value: NumberOrReason | undefined): number {
  return typeof value === 'number' ? value : 0
}

export function list(network: Network, scores: NodeScores, written: typeof inR = inR): readonly number[] {
  return network.nodes.map((_, position) => written(scores.get(String(position))))
}

export const positions = (names: readonly string[]) => names.map(Number).sort((one, other) => one - other)

/** Without directions, and without the weights of two directions. */
export function undirected(network: Network): Network {
  return unweighted(withoutDirections(network))
}
