// The checks of the common agenda.
import type { Check } from '../check.ts'
import { goalsWithoutMeasures } from './common-agenda/goals-without-measures.ts'
import { missingPrinciples } from './common-agenda/missing-principles.ts'
import { missingSharedVision } from './common-agenda/missing-shared-vision.ts'
import { problemWithoutResearch } from './common-agenda/problem-without-research.ts'
import { unboundedScope } from './common-agenda/unbounded-scope.ts'
import { unendorsedAgenda } from './common-agenda/unendorsed-agenda.ts'
import { unheardStakeholders } from './common-agenda/unheard-stakeholders.ts'

/** The checks of the common agenda. */
export const commonAgendaChecks: readonly Check[] = [
  goalsWithoutMeasures,
  missingPrinciples,
  missingSharedVision,
  problemWithoutResearch,
  unboundedScope,
  unendorsedAgenda,
  unheardStakeholders,
]
