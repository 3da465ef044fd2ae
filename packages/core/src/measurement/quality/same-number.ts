// Whether two numbers are the same but for the rounding of floating-point arithmetic.

/** Of numbers that differ by less than this share of the greater, neither is greater: as mathjs compares (`relTol`). */
const RELATIVE_TOLERANCE = 1e-12

/** Whether two finite numbers are the same, as `equal` of mathjs tells it. */
export function isSameNumber(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= RELATIVE_TOLERANCE * Math.max(Math.abs(a), Math.abs(b))
}
