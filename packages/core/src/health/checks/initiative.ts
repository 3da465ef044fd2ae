// The checks of the initiative itself.
import type { Check } from '../check.ts'
import { missingPreconditions } from './initiative/missing-preconditions.ts'
import { noObservedShifts } from './initiative/no-observed-shifts.ts'

/** The checks of the initiative itself. */
export const initiativeChecks: readonly Check[] = [missingPreconditions, noObservedShifts]
