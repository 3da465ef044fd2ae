// A network as a whole, in figures.
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import {
  betweennessCentralization,
  closenessCentralization,
  degreeCentralization,
} from '../centrality/centralization.ts'
import { averageClustering } from '../cohesion/clustering.ts'
import { components } from '../cohesion/components.ts'
import { density } from '../cohesion/density.ts'
import { reciprocity } from '../cohesion/reciprocity.ts'
import { transitivity } from '../cohesion/transitivity.ts'
import { pathLengths } from '../distances.ts'
import { groupAssortativity } from '../groups/assortativity.ts'
import type { Communities } from '../groups/communities.ts'
import type { CorePeriphery } from '../groups/core-periphery.ts'
import { externalInternalIndex } from '../groups/external-internal.ts'
import type { Network } from '../network.ts'
import type { Figure } from './figure.ts'
import { partnerSectors } from './partner-sectors.ts'

/** A figure of a network as a whole. */
export type WholeFigure =
  | 'members'
  | 'ties'
  | 'density'
  | 'reciprocity'
  | 'transitivity'
  | 'averageClustering'
  | 'degreeCentralization'
  | 'betweennessCentralization'
  | 'closenessCentralization'
  | 'components'
  | 'diameter'
  | 'averagePathLength'
  | 'reachablePairs'
  | 'modularity'
  | 'corePeripheryFit'
  | 'sectorExternalInternal'
  | 'sectorAssortativity'

/** A network, seen in the ways that figures read it. */
export interface SeenNetwork {
  /** With directions. */
  readonly network: Network
  /** Without. */
  readonly pairs: Network
  readonly groups: Communities & CorePeriphery
}

/** Figures of a network. */
export function wholeFigures(
  record: InitiativeRecord,
  { network, pairs, groups }: SeenNetwork,
): Readonly<Record<WholeFigure, Figure>> {
  const sectors = partnerSectors(record)
  const { diameter, average, reachable } = pathLengths(pairs)
  const share = { kind: 'share' } as const
  const ties = { kind: 'quantity', in: 'ties' } as const
  const score = { kind: 'score', of: 'points from −1 to 1' } as const
  return {
    members: { value: network.nodes.length, unit: { kind: 'count', of: 'partners' }, method: 'count' },
    ties: { value: network.ties.length, unit: { kind: 'count', of: 'ties' }, method: 'count' },
    density: { value: density(network), unit: share, method: 'network-density' },
    reciprocity: { value: reciprocity(network), unit: share, method: 'reciprocity' },
    transitivity: { value: transitivity(pairs), unit: share, method: 'transitivity' },
    averageClustering: { value: averageClustering(pairs), unit: share, method: 'average-clustering' },
    degreeCentralization: {
      value: degreeCentralization(pairs),
      unit: share,
      method: 'degree-centralization',
    },
    betweennessCentralization: {
      value: betweennessCentralization(pairs),
      unit: share,
      method: 'betweenness-centralization',
    },
    closenessCentralization: {
      value: closenessCentralization(pairs),
      unit: share,
      method: 'closeness-centralization',
    },
    components: {
      value: components(pairs).length,
      unit: { kind: 'count', of: 'parts' },
      method: 'components',
    },
    diameter: { value: diameter, unit: ties, method: 'diameter' },
    averagePathLength: { value: average, unit: ties, method: 'average-path-length' },
    reachablePairs: { value: reachable, unit: { kind: 'share', of: 'pairs' }, method: 'reachable-pairs' },
    modularity: { value: groups.modularity, unit: score, method: 'modularity' },
    corePeripheryFit: { value: groups.fit, unit: score, method: 'core-and-periphery' },
    sectorExternalInternal: {
      value: externalInternalIndex(pairs, sectors).index,
      unit: score,
      method: 'external-internal-index',
    },
    sectorAssortativity: { value: groupAssortativity(pairs, sectors), unit: score, method: 'group-assortativity' },
  }
}
