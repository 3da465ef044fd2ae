// What is found of pairs, added up piece by piece: only pairs with something in common take up room.
import type { ActivityTie } from './activity-ties.ts'

/** What two partners have in common so far. */
export interface Common {
  /** Σmin(xᵢ, yᵢ) of their profiles. */
  least: number
  /** Σxᵢyᵢ of their profiles. */
  products: number
  readonly joint: string[]
  readonly ties: ActivityTie[]
}

/** Pairs of things numbered from 0. */
export class PairTable {
  private readonly size: number
  private readonly found = new Map<number, Common>()

  constructor(size: number) {
    this.size = size
  }

  /** What two different ones have in common; nothing at first. */
  of(one: number, other: number): Common {
    const key = Math.min(one, other) * this.size + Math.max(one, other)
    const known = this.found.get(key)
    if (known !== undefined) return known
    const common: Common = { least: 0, products: 0, joint: [], ties: [] }
    this.found.set(key, common)
    return common
  }

  /** The pairs that have anything in common, in the order of numbers. */
  entries(): readonly { readonly one: number; readonly other: number; readonly common: Common }[] {
    return [...this.found]
      .sort(([a], [b]) => a - b)
      .map(([key, common]) => ({ one: Math.floor(key / this.size), other: key % this.size, common }))
  }
}
