// The network of a wave in figures: as a whole, and partner by partner.
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import type { Measured, MissingReason } from '../../measurement/measured.ts'
import { components, isolates } from '../cohesion/components.ts'
import { type SinglePoints, singlePoints } from '../cohesion/single-points.ts'
import { findCommunities } from '../groups/communities.ts'
import { corePeriphery } from '../groups/core-periphery.ts'
import { unweighted, withoutDirections } from '../transformed.ts'
import type { Figure } from './figure.ts'
import { measuredOf } from './measured-of.ts'
import { type PartnerFigure, partnerFigures } from './partner-figures.ts'
import { type RelationshipNetwork, type RelationshipNetworkQuery, relationshipNetwork } from './relationship-network.ts'
import { type WholeFigure, wholeFigures } from './whole-figures.ts'

/** Which network is put into figures. */
export interface NetworkProfileQuery extends RelationshipNetworkQuery {
  /** A whole number from 0 to 2³² − 1, for the search for communities. */
  readonly seed: number
}

/** One partner in figures. */
export interface PartnerProfile {
  readonly partner: string
  readonly figures: Readonly<Record<PartnerFigure, Measured>>
}

/** A network in figures, and what it consists of. */
export interface NetworkProfile extends SinglePoints {
  readonly wave: string
  readonly askedOn: PlainDate
  /** Who was asked and did not answer. */
  readonly silent: readonly string[] | undefined
  readonly figures: Readonly<Record<WholeFigure, Measured>>
  /** In order of their ids. */
  readonly partners: readonly PartnerProfile[]
  /** The parts it falls into, the largest first. */
  readonly components: readonly (readonly string[])[]
  /** Who is tied to nobody. */
  readonly isolates: readonly string[]
  /** Groups that its own ties make, the largest first. */
  readonly communities: readonly (readonly string[])[]
  /** Those who are tied to each other and to the others. */
  readonly core: readonly string[]
}

/**
 * The usual figures of the network of a wave, each with what it rests on. Density, reciprocity and who names whom read
 * the direction of ties; all other figures take two partners for tied when either says so. Closeness counts those out of
 * reach as `scaled` does. Where ties are weighed, the weights of two directions are added.
 *
 * Missing as {@link relationshipNetwork} is. Figures that a network is too small or too sparse for are missing with the
 * reason.
 * @throws {@link CollectiveImpactError} `network/unknown-wave`; `network/invalid-option`
 */
export function networkProfile(
  record: InitiativeRecord,
  { seed, ...query }: NetworkProfileQuery,
): NetworkProfile | MissingReason {
  const found = relationshipNetwork(record, query)
  if (typeof found === 'string') return found
  const { wave, askedOn, network, silent } = found
  const pairs = query.weight === undefined ? unweighted(withoutDirections(network)) : withoutDirections(network)
  const groups = { ...findCommunities(pairs, { seed }), ...corePeriphery(pairs) }
  const remarks = remarksOn(found)
  const measured = ({ value, unit, method }: Figure) =>
    measuredOf(value, unit, { method, asOf: query.asOf, inputs: network.ties.length, remarks })
  return {
    wave,
    askedOn,
    silent,
    figures: eachMeasured(wholeFigures(record, { network, pairs, groups }), measured),
    partners: partnerFigures(network, pairs).map(({ partner, figures }) => ({
      partner,
      figures: eachMeasured(figures, measured),
    })),
    components: components(pairs),
    isolates: isolates(pairs),
    ...singlePoints(pairs),
    communities: groups.communities,
    core: groups.core,
  }
}

function eachMeasured<Name extends string>(
  figures: Readonly<Record<Name, Figure>>,
  measured: (figure: Figure) => Measured,
): Readonly<Record<Name, Measured>> {
  const entries = Object.entries<Figure>(figures).map(([name, figure]) => [name, measured(figure)])
  return Object.fromEntries(entries) as Record<Name, Measured>
}

function remarksOn({ silent = [], unstated }: RelationshipNetwork): readonly string[] {
  return [
    ...(silent.length === 0 ? [] : [`did not answer: ${silent.join(', ')}`]),
    ...(unstated === 0 ? [] : [`${unstated} relationships do not say what was asked for`]),
  ]
}
