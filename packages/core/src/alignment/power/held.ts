// What is held of one resource, and by whom: the amounts that are compared.
import type { Unit } from '../../conditions/shared-measurement/unit.ts'
import { exactSum } from '../../foundation/exact-sum.ts'
import type { MissingReason } from '../../measurement/measured.ts'

/** What power rests on, in the order in which results list it. */
export const powerResources = ['money-given', 'money-received', 'staff', 'influence', 'seats', 'attendance'] as const
/** One thing that power rests on. */
export type PowerResource = (typeof powerResources)[number]

/** Who holds some of a resource. People stand for themselves where they come without an organization. */
export interface Holder {
  readonly kind: 'partner' | 'person'
  /** Its id. */
  readonly id: string
}

/** An amount somebody holds. */
export interface HeldAmount extends Holder {
  readonly amount: number
}

/** All that is held of a resource, or why it cannot be said. */
export type Held = {
  readonly resource: PowerResource
  /** Of the amounts; absent where nothing is held that would have one. */
  readonly unit?: Unit
  /** What a reader should know. */
  readonly remarks?: readonly (string | undefined)[]
} & (
  | {
      readonly kind: 'held'
      readonly unit: Unit
      /** One entry for each part; who has several holds their sum. */
      readonly amounts: readonly HeldAmount[]
      /** Partners that hold an amount which is not stated. */
      readonly unstated?: readonly string[]
      /** The most that each of these can hold; anything when absent. */
      readonly most?: number
      /** Of the parts that are known to be there, those that say who holds them; all when absent. */
      readonly parts?: { readonly stated: number; readonly all: number }
    }
  | { readonly kind: 'not-known'; readonly reason: MissingReason }
)

/** What each holder holds in all. */
export function perHolder(amounts: readonly HeldAmount[]): readonly HeldAmount[] {
  const byHolder = Map.groupBy(amounts, ({ kind, id }) => `${kind} ${id}`)
  return [...byHolder.values()].flatMap(([first, ...more]) => {
    if (first === undefined) return []
    const sum = exactSum([first, ...more].map((one) => one.amount))
    // What is too great for a number is the greatest there is.
    const amount = Number.isFinite(sum) ? sum : Number.MAX_VALUE
    return [{ ...first, amount }]
  })
}
