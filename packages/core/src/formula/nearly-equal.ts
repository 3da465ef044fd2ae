// When two numbers count as equal: as mathjs compares by default, relTol 1e-12 and absTol 1e-15.

const RELATIVE_TOLERANCE = 1e-12
const ABSOLUTE_TOLERANCE = 1e-15

/** Whether two numbers differ by no more than the last digits of a computation. Infinities equal themselves alone. */
export function nearlyEqual(a: number, b: number): boolean {
  const gap = Math.abs(a - b)
  // Never less than either tolerance: nearly all that differ are told apart by this one comparison.
  if (gap > RELATIVE_TOLERANCE * (Math.abs(a) + Math.abs(b)) + ABSOLUTE_TOLERANCE) return false
  if (a === b) return true
  const largest = Math.max(Math.abs(a), Math.abs(b))
  return largest < Number.POSITIVE_INFINITY && gap <= Math.max(RELATIVE_TOLERANCE * largest, ABSOLUTE_TOLERANCE)
}
