// Measures of two-mode networks by networkx.

import * as z from 'zod'
import {
  type Network,
  projectOntoActors,
  projectOntoEvents,
  twoModeBetweenness,
  twoModeDegree,
  twoModeNetworkOf,
} from '../../../packages/core/src/network/index.ts'
import type { ReferenceCase } from '../case-file.ts'
import type { Mappings } from '../mapping.ts'
import { Dataset, inR } from '../network/graphs.ts'

const Davis = z.object({
  women: z.array(z.string()),
  events: z.array(z.string()),
  edges: z.array(z.tuple([z.string(), z.string()])),
})

function davis({ input, dataset }: ReferenceCase) {
  const { women, events, edges } = Davis.parse(dataset(Dataset.parse(input).dataset))
  const ties = edges.map(([actor, event]) => ({ actor, event }))
  return { women, events, network: twoModeNetworkOf({ actors: women, events, ties }) }
}

function twoMode(scores: (network: ReturnType<typeof davis>['network']) => ReturnType<typeof twoModeDegree>) {
  return {
    answer: (one: ReferenceCase) => {
      const { women, events, network } = davis(one)
      const found = scores(network)
      return {
        women: women.map((name) => inR(found.actors.get(name))),
        events: events.map((name) => inR(found.events.get(name))),
      }
    },
  }
}

/** In the order of the case, which is that in which networkx comes upon the pairs. */
function projected(projection: (network: ReturnType<typeof davis>['network']) => Network) {
  return {
    answer: (one: ReferenceCase) => {
      const { ties } = projection(davis(one).network)
      const weights = new Map(ties.map(({ from, to, weight }) => [`${from}|${to}`, weight]))
      const Edges = z.object({ edges: z.array(z.tuple([z.string(), z.string(), z.number()])) })
      const { edges } = Edges.parse(one.expected)
      return {
        edges: edges.map(([from, to]) => [from, to, weights.get(`${from}|${to}`) ?? weights.get(`${to}|${from}`)]),
        count: ties.length,
      }
    },
  }
}

export const twoModeMethods = {
  'networkx.bipartite.degrees': twoMode((network) => twoModeDegree(network)),
  'networkx.bipartite.degree_centrality': twoMode((network) => twoModeDegree(network, { normalized: true })),
  'networkx.bipartite.betweenness_centrality': twoMode(twoModeBetweenness),
  'networkx.bipartite.weighted_projected_graph (shared events)': projected(projectOntoActors),
  'networkx.bipartite.weighted_projected_graph (shared women)': projected(projectOntoEvents),
} satisfies Mappings
