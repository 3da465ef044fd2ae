// How the sample writes a report: ids that the record has, how far it has come, and the day it was recorded.
import type { ObservationInput } from '../../../conditions/shared-measurement/observation.ts'
import type { Period } from '../../../foundation/period.ts'
import { addDays } from '../../../foundation/plain-date.ts'
import type { SamplePartner } from '../partners.ts'
import type { people } from '../people.ts'
import type { places } from '../places.ts'
import type { populationIndicators } from '../shared-measurement/population-indicators.ts'
import type { programIndicators } from '../shared-measurement/program-indicators.ts'

/** A report whose ids the compiler knows. */
export interface SampleObservation extends ObservationInput {
  readonly indicator: (typeof populationIndicators | typeof programIndicators)[number]['id']
  readonly partner?: SamplePartner
  readonly place?: (typeof places)[number]['id']
  readonly recordedBy?: (typeof people)[number]['id']
}

const APPROVED_UNTIL = '2024-06-30'
const VERIFIED_UNTIL = '2025-03-31'

/** How far a report on a period has come, and the day it was recorded: so many days after the period ended. */
export function recorded(period: Period, daysAfter: number): Pick<SampleObservation, 'status' | 'recordedAt'> {
  const recordedAt = addDays(period.end, daysAfter)
  if (period.end <= APPROVED_UNTIL) return { status: 'approved', recordedAt }
  return period.end <= VERIFIED_UNTIL ? { status: 'verified', recordedAt } : { recordedAt }
}

/** A calendar cell without its label. */
export function days({ start, end }: Period): Period {
  return { start, end }
}
