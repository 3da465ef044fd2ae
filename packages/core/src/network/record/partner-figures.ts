// Each partner of a network, in figures.
import { betweenness } from '../centrality/betweenness.ts'
import { closeness } from '../centrality/closeness.ts'
import { degree } from '../centrality/degree.ts'
import { eigenvectorCentrality } from '../centrality/eigenvector.ts'
import { clustering } from '../cohesion/clustering.ts'
import { structuralHoles } from '../holes/structural-holes.ts'
import type { Network, NodeScores } from '../network.ts'
import type { Figure } from './figure.ts'

/** A figure of one partner in a network. */
export type PartnerFigure =
  | 'names'
  | 'namedBy'
  | 'betweenness'
  | 'closeness'
  | 'eigenvector'
  | 'clustering'
  | 'constraint'
  | 'nonRedundantTies'

/** Figures of each partner of a network with directions; `pairs` is the same without. */
export function partnerFigures(
  network: Network,
  pairs: Network,
): readonly { readonly partner: string; readonly figures: Readonly<Record<PartnerFigure, Figure>> }[] {
  const holes = structuralHoles(pairs)
  const count = { kind: 'count', of: 'partners' } as const
  const share = { kind: 'share' } as const
  const score = (of: string) => ({ kind: 'score', of }) as const
  const figure = (scores: NodeScores, unit: Figure['unit'], method: Figure['method']) => (partner: string) => ({
    value: scores.get(partner) ?? ('not-meaningful' as const),
    unit,
    method,
  })
  const names = figure(degree(network, { direction: 'out' }), count, 'degree')
  const namedBy = figure(degree(network, { direction: 'in' }), count, 'degree')
  const between = figure(betweenness(pairs, { normalized: true }), share, 'betweenness')
  const close = figure(closeness(pairs), share, 'closeness')
  const eigenvector = eigenvectorCentrality(pairs, { scale: 'greatest-1' }).scores
  const central = figure(eigenvector, score('points of the greatest'), 'eigenvector-centrality')
  const clustered = figure(clustering(pairs), share, 'clustering')
  return network.nodes.map((partner) => ({
    partner,
    figures: {
      names: names(partner),
      namedBy: namedBy(partner),
      betweenness: between(partner),
      closeness: close(partner),
      eigenvector: central(partner),
      clustering: clustered(partner),
      constraint: {
        value: holes.get(partner)?.constraint ?? 'not-meaningful',
        unit: score('points of constraint'),
        method: 'constraint',
      },
      nonRedundantTies: {
        value: holes.get(partner)?.effectiveSize ?? 'not-meaningful',
        unit: { kind: 'quantity', in: 'ties' },
        method: 'effective-size',
      },
    },
  }))
}
