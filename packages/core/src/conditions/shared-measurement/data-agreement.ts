// What partners have agreed about sharing data.
import * as z from 'zod'
import { entity } from '../../foundation/entity.ts'
import { DataAgreementId, IndicatorId, PartnerId } from '../../foundation/ids.ts'
import { PlainDate } from '../../foundation/plain-date.ts'
import { list, Text } from '../../foundation/schema.ts'

/** What partners have agreed about sharing data. */
export const DataAgreement = entity(
  'DataAgreement',
  'What partners have agreed about sharing data.',
  {
    /** Stable, readable identifier. */
    id: DataAgreementId,
    /** Who signed it. */
    partners: list(PartnerId),
    /** The indicators it covers; all when absent. */
    indicators: list(IndicatorId).optional(),
    /** The day it was signed. */
    signedOn: PlainDate,
    /** The day it runs out; absent when it does not. */
    expiresOn: PlainDate.optional(),
    /** Whether it covers data on individual people. */
    individualLevel: z.boolean().optional(),
    /** What may be done with the data, and by whom. */
    terms: Text.optional(),
  },
  { inOrder: [['signedOn', 'expiresOn']] },
)
export interface DataAgreement extends z.output<typeof DataAgreement> {}
