// Where a funder stands between isolated and collective impact, on the five contrasts of Kania and Kramer (2011).
import * as z from 'zod'
import { entity } from '../foundation/entity.ts'
import { FunderStanceId, PartnerId } from '../foundation/ids.ts'
import { PlainDate } from '../foundation/plain-date.ts'
import { Text } from '../foundation/schema.ts'

/** Where a funder stands on one contrast. */
export const Stance = z.enum(['isolated', 'mixed', 'collective'])
export type Stance = z.output<typeof Stance>

/** Where a funder stands between isolated and collective impact. */
export const FunderStance = entity('FunderStance', 'Where a funder stands between isolated and collective impact.', {
  /** Stable, readable identifier. */
  id: FunderStanceId,
  /** Whose stance. */
  funder: PartnerId,
  /** The day it was judged. */
  assessedOn: PlainDate,
  /** Isolated: picks the most promising single grantee. Collective: supports many working on one problem. */
  selection: Stance.optional(),
  /** Isolated: grantees work apart and compete. Collective: they work toward one goal and measure the same things. */
  workingTogether: Stance.optional(),
  /** Isolated: isolates one organization's impact. Collective: asks what many achieved together. */
  evaluation: Stance.optional(),
  /** Isolated: scale by copying one organization. Collective: scale by many aligning. */
  scale: Stance.optional(),
  /** Isolated: business and government are outside. Collective: they are essential partners. */
  essentialPartners: Stance.optional(),
  /** By whom and on what it was judged. */
  evidence: Text.optional(),
})
export interface FunderStance extends z.output<typeof FunderStance> {}
