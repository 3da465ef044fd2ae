// Which values an indicator can have at all.
import type { Indicator } from '../conditions/shared-measurement/indicator.ts'

/** The least and the greatest value of an indicator, in its unit. */
export interface Limits {
  readonly minimum: number
  readonly maximum: number
  /** What quotients are multiplied by: 1, or the `per` of a rate. */
  readonly scale: number
}

/** The declared limits, or else the natural ones: shares are 0 to 1, counts 0 or more. */
export function limitsOf({ unit, kind, minimum, maximum }: Indicator): Limits {
  const isShare = unit.kind === 'share'
  return {
    minimum: minimum ?? (isShare || kind === 'count' ? 0 : Number.NEGATIVE_INFINITY),
    maximum: maximum ?? (isShare ? 1 : Number.POSITIVE_INFINITY),
    scale: unit.kind === 'rate' ? unit.per : 1,
  }
}
