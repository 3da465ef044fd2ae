// The checks of improvement.
import type { Check } from '../check.ts'
import { noImprovementMethod } from './improvement/no-improvement-method.ts'

/** The checks of improvement. */
export const improvementChecks: readonly Check[] = [noImprovementMethod]
