// The checks of the initiative itself.
import type { Check } from '../check.ts'
import { essentialSectorsMissing } from './initiative/essential-sectors-missing.ts'
import { existingEffortsIgnored } from './initiative/existing-efforts-ignored.ts'
import { missingPreconditions } from './initiative/missing-preconditions.ts'
import { noObservedShifts } from './initiative/no-observed-shifts.ts'
import { stalledPhase } from './initiative/stalled-phase.ts'

/** The checks of the initiative itself. */
export const initiativeChecks: readonly Check[] = [
  missingPreconditions,
  noObservedShifts,
  existingEffortsIgnored,
  essentialSectorsMissing,
  stalledPhase,
]
