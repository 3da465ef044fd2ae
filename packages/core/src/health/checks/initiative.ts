// The checks of the initiative itself.
import type { Check } from '../check.ts'
import { missingPreconditions } from './initiative/missing-preconditions.ts'

/** The checks of the initiative itself. */
export const initiativeChecks: readonly Check[] = [missingPreconditions]
