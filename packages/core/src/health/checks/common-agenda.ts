// The checks of the common agenda.
import type { Check } from '../check.ts'
import { goalsWithoutMeasures } from './common-agenda/goals-without-measures.ts'
import { missingSharedVision } from './common-agenda/missing-shared-vision.ts'
import { unendorsedAgenda } from './common-agenda/unendorsed-agenda.ts'

/** The checks of the common agenda. */
export const commonAgendaChecks: readonly Check[] = [goalsWithoutMeasures, missingSharedVision, unendorsedAgenda]
