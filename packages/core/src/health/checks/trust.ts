// The checks of trust.
import type { Check } from '../check.ts'
import { lowTrust } from './trust/low-trust.ts'

/** The checks of trust. */
export const trustChecks: readonly Check[] = [lowTrust]
