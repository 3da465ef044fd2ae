// The two sides of a distribution, of which the smaller one is computed, so that it keeps its digits.

/** What lies up to a value, and what lies beyond it; together 1. */
export interface Tails {
  readonly lower: number
  readonly upper: number
}

export function fromLower(lower: number): Tails {
  return { lower, upper: 1 - lower }
}

export function fromUpper(upper: number): Tails {
  return { lower: 1 - upper, upper }
}
