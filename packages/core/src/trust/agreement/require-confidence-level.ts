// What a confidence level has to be.
import { CollectiveImpactError } from '../../foundation/errors.ts'

/** @throws {@link CollectiveImpactError} `trust/invalid-option`, when it is not between 0 and 1 */
export function requireConfidenceLevel(level: number): void {
  if (level > 0 && level < 1) return
  throw new CollectiveImpactError('trust/invalid-option', `expected a confidence level between 0 and 1, found ${level}`)
}
