// Which part of society each partner belongs to, as groups of a network.
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import type { Groups } from '../groups/modularity.ts'

/** The sector of each partner, by id: the groups of {@link externalInternalIndex} and {@link groupAssortativity}. */
export function partnerSectors({ partners = [] }: InitiativeRecord): Groups {
  return new Map(partners.map(({ id, sector }) => [id, sector]))
}
