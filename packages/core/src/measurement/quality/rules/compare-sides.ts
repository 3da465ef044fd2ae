// Whether two sides stand to each other as an operator asks.
import type { ValidationOperator } from '../../../conditions/shared-measurement/validation-rule.ts'
import { isSameNumber } from '../same-number.ts'

/**
 * Whether two sides break a rule; a side without a value is `NaN`. A comparison needs both. A compulsory pair is broken
 * where just one side has a value, an exclusive pair where both have, as DHIS2 judges them (dhis2-core,
 * `DataValidationRunner.isViolation` and the truth tables of `ValidationServiceTest`). Numbers are compared but for
 * rounding, see {@link isSameNumber}.
 */
export function isBroken(operator: ValidationOperator, left: number, right: number): boolean {
  const hasLeft = !Number.isNaN(left)
  const hasRight = !Number.isNaN(right)
  if (operator === 'compulsory-pair') return hasLeft !== hasRight
  if (operator === 'exclusive-pair') return hasLeft && hasRight
  return hasLeft && hasRight && !holds(operator, left, right)
}

function holds(
  operator: Exclude<ValidationOperator, 'compulsory-pair' | 'exclusive-pair'>,
  left: number,
  right: number,
): boolean {
  const isSame = isSameNumber(left, right)
  switch (operator) {
    case 'equal-to':
      return isSame
    case 'not-equal-to':
      return !isSame
    case 'greater-than':
      return !isSame && left > right
    case 'greater-than-or-equal-to':
      return isSame || left > right
    case 'less-than':
      return !isSame && left < right
    case 'less-than-or-equal-to':
      return isSame || left < right
  }
}
