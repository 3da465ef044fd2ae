// Who is to report what, how often and how soon.
import * as z from 'zod'
import { entity } from '../../foundation/entity.ts'
import { Frequency } from '../../foundation/frequency.ts'
import { IndicatorId, PartnerId, ReportingExpectationId } from '../../foundation/ids.ts'
import { PlainDate } from '../../foundation/plain-date.ts'

/** What a partner has agreed to report. */
export const ReportingExpectation = entity(
  'ReportingExpectation',
  'What a partner has agreed to report, how often and how soon.',
  {
    /** Stable, readable identifier. */
    id: ReportingExpectationId,
    /** What is to be reported. */
    indicator: IndicatorId,
    /** Who is to report it; absent when the initiative reports it as a whole. */
    partner: PartnerId.optional(),
    /** How often. */
    frequency: Frequency,
    /** The first day of the first period to be reported. */
    from: PlainDate,
    /** The last day to be reported on; absent while it lasts. */
    to: PlainDate.optional(),
    /** Days after the end of a period by which its report is due. */
    dueDays: z.int().min(0).optional(),
  },
  { inOrder: [['from', 'to']] },
)
export interface ReportingExpectation extends z.output<typeof ReportingExpectation> {}
