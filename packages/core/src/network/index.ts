// The entry point `network`: whoever measures networks imports it, and graphology with it.

export type { TieDirection } from './adjacency.ts'
export { betweenness } from './centrality/betweenness.ts'
export {
  betweennessCentralization,
  closenessCentralization,
  degreeCentralization,
} from './centrality/centralization.ts'
export { type ClosenessOptions, closeness, type UnreachedMembers } from './centrality/closeness.ts'
export { degree, strength } from './centrality/degree.ts'
export {
  type EigenvectorCentrality,
  type EigenvectorOptions,
  eigenvectorCentrality,
} from './centrality/eigenvector.ts'
export { averageClustering, clustering } from './cohesion/clustering.ts'
export { components, isolates } from './cohesion/components.ts'
export { density } from './cohesion/density.ts'
export { type DyadCensus, dyadCensus, reciprocity } from './cohesion/reciprocity.ts'
export { type Pair, type SinglePoints, singlePoints } from './cohesion/single-points.ts'
export { transitivity } from './cohesion/transitivity.ts'
export { type PathLengths, pathLengths } from './distances.ts'
export { degreeAssortativity, groupAssortativity } from './groups/assortativity.ts'
export { type Communities, type CommunityOptions, findCommunities } from './groups/communities.ts'
export {
  type CorePeriphery,
  type CorePeripheryOptions,
  coreFit,
  corePeriphery,
} from './groups/core-periphery.ts'
export type { CoreToPeriphery } from './groups/core-split.ts'
export {
  type ExternalInternal,
  type ExternalInternalIndex,
  externalInternalIndex,
} from './groups/external-internal.ts'
export { type Groups, modularity } from './groups/modularity.ts'
export { type StructuralHoles, structuralHoles } from './holes/structural-holes.ts'
export { type Network, type NetworkInput, type NodeScores, networkOf, type Tie } from './network.ts'
export { type NetworkMeasure, type NetworkMeasureId, networkMeasures } from './network-measures.ts'
export { activityNetwork } from './record/activity-network.ts'
export type { Intensity, TrustSide, ValueSide } from './record/answers.ts'
export {
  type CompareWavesQuery,
  compareWaves,
  type PartnerChange,
  type RelationshipPair,
  type WaveComparison,
} from './record/compare-waves.ts'
export {
  type NetworkProfile,
  type NetworkProfileQuery,
  networkProfile,
  type PartnerProfile,
} from './record/network-profile.ts'
export type { PartnerFigure } from './record/partner-figures.ts'
export {
  type NetworkScores,
  type PartnerScores,
  type PartnerScoresQuery,
  partnerScores,
} from './record/partner-scores.ts'
export { partnerSectors } from './record/partner-sectors.ts'
export type { RatingScores } from './record/rating-scores.ts'
export type { RelationshipLayer } from './record/relationship-layer.ts'
export {
  type RelationshipNetwork,
  type RelationshipNetworkQuery,
  relationshipNetwork,
} from './record/relationship-network.ts'
export type { WaveQuery } from './record/wave-as-of.ts'
export type { WholeFigure } from './record/whole-figures.ts'
export { reversed, unweighted, withoutDirections } from './transformed.ts'
export { projectOntoActors, projectOntoEvents } from './two-mode/projection.ts'
export { type TwoModeScores, twoModeBetweenness, twoModeDegree } from './two-mode/two-mode-centrality.ts'
export { type Participating, type TwoModeNetwork, twoModeNetworkOf } from './two-mode/two-mode-network.ts'
