// The checks of improvement.
import type { Check } from '../check.ts'
import { lessonsNotShared } from './improvement/lessons-not-shared.ts'
import { noImprovementMethod } from './improvement/no-improvement-method.ts'
import { signalsWithoutResponse } from './improvement/signals-without-response.ts'
import { stalledCycles } from './improvement/stalled-cycles.ts'
import { storiesMissing } from './improvement/stories-missing.ts'

/** The checks of improvement. */
export const improvementChecks: readonly Check[] = [
  noImprovementMethod,
  stalledCycles,
  lessonsNotShared,
  storiesMissing,
  signalsWithoutResponse,
]
