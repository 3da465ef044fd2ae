// The checks of the common agenda.
import type { Check } from '../check.ts'
import { agendaOverOnePage } from './common-agenda/agenda-over-one-page.ts'
import { divergentUnderstanding } from './common-agenda/divergent-understanding.ts'
import { goalsWithoutMeasures } from './common-agenda/goals-without-measures.ts'
import { goalsWithoutTargets } from './common-agenda/goals-without-targets.ts'
import { missingAgreedActions } from './common-agenda/missing-agreed-actions.ts'
import { missingEvaluationApproach } from './common-agenda/missing-evaluation-approach.ts'
import { missingPrinciples } from './common-agenda/missing-principles.ts'
import { missingSharedVision } from './common-agenda/missing-shared-vision.ts'
import { noLongTermStrategy } from './common-agenda/no-long-term-strategy.ts'
import { noShortTermWins } from './common-agenda/no-short-term-wins.ts'
import { problemWithoutResearch } from './common-agenda/problem-without-research.ts'
import { strategiesWithoutGoals } from './common-agenda/strategies-without-goals.ts'
import { unboundedScope } from './common-agenda/unbounded-scope.ts'
import { unendorsedAgenda } from './common-agenda/unendorsed-agenda.ts'
import { unheardStakeholders } from './common-agenda/unheard-stakeholders.ts'
import { unreviewedAgenda } from './common-agenda/unreviewed-agenda.ts'

/** The checks of the common agenda. */
export const commonAgendaChecks: readonly Check[] = [
  goalsWithoutMeasures,
  goalsWithoutTargets,
  missingAgreedActions,
  missingPrinciples,
  missingSharedVision,
  noLongTermStrategy,
  noShortTermWins,
  problemWithoutResearch,
  strategiesWithoutGoals,
  unboundedScope,
  unendorsedAgenda,
  unheardStakeholders,
  missingEvaluationApproach,
  unreviewedAgenda,
  agendaOverOnePage,
  divergentUnderstanding,
]
