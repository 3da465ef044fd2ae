// How partners see each other, asked at one time.
import * as z from 'zod'
import { entity } from '../foundation/entity.ts'
import { Frequency } from '../foundation/frequency.ts'
import { PartnerId, RelationshipWaveId } from '../foundation/ids.ts'
import { PlainDate } from '../foundation/plain-date.ts'
import { list, part } from '../foundation/schema.ts'

/** 1 (not at all) to 4 (a great deal), as in the PARTNER survey. */
const Rating = z.number().min(1).max(4)

/** How far one partner trusts another. */
export const TrustRatings = part('TrustRatings', 'How far one partner trusts another; each 1 to 4.', {
  /** Keeps its word. */
  reliability: Rating.optional(),
  /** Shares the mission. */
  missionAlignment: Rating.optional(),
  /** Is open to discussion. */
  openness: Rating.optional(),
})
export interface TrustRatings extends z.output<typeof TrustRatings> {}

/** What one partner sees in another. */
export const ValueRatings = part('ValueRatings', 'What value one partner sees in another; each 1 to 4.', {
  /** Has standing in the community. */
  powerAndInfluence: Rating.optional(),
  /** Brings resources. */
  resourceContribution: Rating.optional(),
  /** Is committed. */
  commitment: Rating.optional(),
})
export interface ValueRatings extends z.output<typeof ValueRatings> {}

/** One partner's relationship to another, as the first one sees it. */
export const Relationship = part('Relationship', "One partner's relationship to another, as the first one sees it.", {
  /** Who says it. */
  from: PartnerId,
  /** About whom. */
  to: PartnerId,
  /** How closely they work together. */
  intensity: z.enum(['awareness', 'cooperation', 'coordination', 'integration']).optional(),
  /** How often they are in touch. */
  frequency: Frequency.optional(),
  /** How far the first trusts the second. */
  trust: TrustRatings.optional(),
  /** What value the first sees in the second. */
  value: ValueRatings.optional(),
})
export interface Relationship extends z.output<typeof Relationship> {}

/** How partners see each other, asked at one time. */
export const RelationshipWave = entity('RelationshipWave', 'How partners see each other, asked at one time.', {
  /** Stable, readable identifier. */
  id: RelationshipWaveId,
  /** The day it was asked. */
  askedOn: PlainDate,
  /** Who was asked. */
  asked: list(PartnerId).optional(),
  /** Who answered, where some named nobody; those who gave a relationship answered in any case. */
  answered: list(PartnerId).optional(),
  /** What was answered. */
  relationships: list(Relationship),
})
export interface RelationshipWave extends z.output<typeof RelationshipWave> {}
