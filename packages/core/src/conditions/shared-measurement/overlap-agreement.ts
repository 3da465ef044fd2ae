// What partners have agreed about people who are counted more than once.
import * as z from 'zod'
import { entity } from '../../foundation/entity.ts'
import { IndicatorId, OverlapAgreementId, PartnerId, PlaceId } from '../../foundation/ids.ts'
import { Period } from '../../foundation/period.ts'
import { list, Text } from '../../foundation/schema.ts'

/**
 * What partners have agreed about people who are counted more than once, by several partners or in several places.
 * Where one agreement lies within another, the inner one comes first, and the outer one says what is counted twice
 * beyond it.
 */
export const OverlapAgreement = entity(
  'OverlapAgreement',
  'What partners have agreed about people who are counted more than once.',
  {
    /** Stable, readable identifier. */
    id: OverlapAgreementId,
    /** The indicator it is about. */
    indicator: IndicatorId,
    /** Who counts the same people. */
    partners: list(PartnerId).optional(),
    /** Where the same people are counted. */
    places: list(PlaceId).optional(),
    /** `sum`: nobody is counted twice. `maximum`: the smaller counts are within the largest. `agreed-figure`: see `figure`. */
    rule: z.enum(['sum', 'maximum', 'agreed-figure']),
    /**
     * How many are counted more than once among all of them, in the days of one report; for `agreed-figure`. It is about
     * everybody everywhere: a group or a place on its own has no value.
     */
    figure: z.number().min(0).optional(),
    /** The reports it holds for, those of these days; all of them when absent. */
    period: Period.optional(),
    /** How the partners came to it. */
    basis: Text.optional(),
  },
  { exactlyOneOf: [['partners', 'places']], givenWhen: [['figure', 'rule', 'agreed-figure']] },
)
export interface OverlapAgreement extends z.output<typeof OverlapAgreement> {}
