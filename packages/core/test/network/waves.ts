// A small initiative whose partners are asked about each other, for tests.
import { type InitiativeRecord, type InitiativeRecordInput, parseInitiative } from '../../src/index.ts'

type Waves = NonNullable<NonNullable<InitiativeRecordInput['trust']>['relationshipWaves']>
export type Wave = Waves[number]

const sectors = { clinic: 'health', college: 'education', library: 'education', school: 'education' } as const

/** A record with a clinic, a college, a library and a school, and these waves. */
export function recordWith(waves: Waves | undefined): InitiativeRecord {
  return parseInitiative({
    formatVersion: 1,
    initiative: { id: 'alder-reads', name: 'Alder Reads' },
    partners: Object.entries(sectors).map(([id, sector]) => ({ id, name: id, sector })),
    ...(waves === undefined ? {} : { trust: { relationshipWaves: waves } }),
  })
}

/** What one partner says of another: all sides of trust and value alike. */
export function rating(from: string, to: string, points: number) {
  return {
    from,
    to,
    trust: { reliability: points, missionAlignment: points, openness: points },
    value: { powerAndInfluence: points, resourceContribution: points, commitment: points },
  }
}
