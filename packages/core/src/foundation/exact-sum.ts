// Sums that are correctly rounded and so the same in any order: Shewchuk (1997), as in Python's math.fsum.

/** Adds numbers without losing any part of them. */
export class ExactSum {
  /** Non-overlapping parts, from the least to the greatest. */
  private readonly parts: number[] = []

  add(value: number): void {
    let carried = value
    let kept = 0
    for (const part of this.parts) {
      const [large, small] = Math.abs(carried) < Math.abs(part) ? [part, carried] : [carried, part]
      const sum = large + small
      const lost = small - (sum - large)
      if (lost !== 0) {
        this.parts[kept] = lost
        kept += 1
      }
      carried = sum
    }
    this.parts.length = kept
    this.parts.push(carried)
  }

  /** The sum, rounded once. */
  value(): number {
    const { parts } = this
    let position = parts.length - 1
    let sum = position < 0 ? 0 : (parts[position] as number)
    let lost = 0
    while (position > 0) {
      position -= 1
      const before = sum
      const part = parts[position] as number
      sum = before + part
      lost = part - (sum - before)
      if (lost !== 0) break
    }
    const below = position > 0 ? (parts[position - 1] as number) : 0
    if ((lost < 0 && below < 0) || (lost > 0 && below > 0)) {
      const doubled = lost * 2
      const rounded = sum + doubled
      if (doubled === rounded - sum) return rounded
    }
    return sum
  }
}

/** The correctly rounded sum of `values`. */
export function exactSum(values: Iterable<number>): number {
  const sum = new ExactSum()
  for (const value of values) sum.add(value)
  return sum.value()
}
