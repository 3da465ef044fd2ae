// What partners have agreed about people they both count.
import * as z from 'zod'
import { entity } from '../../foundation/entity.ts'
import { IndicatorId, OverlapAgreementId, PartnerId } from '../../foundation/ids.ts'
import { Period } from '../../foundation/period.ts'
import { list, Text } from '../../foundation/schema.ts'

/** What partners have agreed about the people they both count. */
export const OverlapAgreement = entity(
  'OverlapAgreement',
  'What partners have agreed about the people they both count.',
  {
    /** Stable, readable identifier. */
    id: OverlapAgreementId,
    /** The indicator it is about. */
    indicator: IndicatorId,
    /** Who counts the same people. */
    partners: list(PartnerId),
    /** `sum`: nobody is counted twice. `maximum`: the smaller counts are within the largest. `agreed-figure`: see `figure`. */
    rule: z.enum(['sum', 'maximum', 'agreed-figure']),
    /** How many are counted more than once, taken off the sum; for `agreed-figure`. */
    figure: z.number().min(0).optional(),
    /** The period it holds for; always when absent. */
    period: Period.optional(),
    /** How the partners came to it. */
    basis: Text.optional(),
  },
)
export interface OverlapAgreement extends z.output<typeof OverlapAgreement> {}
