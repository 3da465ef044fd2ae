// The points of one segment of an XmR chart, each with what it says of the process.
import type { Indicator } from '../../conditions/shared-measurement/indicator.ts'
import type { NumberOrReason } from '../../measurement/composite/number-or-reason.ts'
import type { MissingReason } from '../../measurement/measured.ts'
import { movingRanges, type ProcessLimits } from './moving-ranges.ts'
import type { ChartedPoint } from './segments.ts'
import { type CenterSide, sideOf } from './side.ts'
import { type LimitZone, type SpecialCause, specialCauses, zoneOf } from './special-causes.ts'
import { type Variation, variationOf } from './variation.ts'

/** A point of an XmR chart. */
export interface XmrPoint extends ChartedPoint {
  /** Its distance from the point before that is not excluded, of the same segment. */
  readonly movingRange: number | undefined
  /** On which side of the center it lies. */
  readonly side: CenterSide | undefined
  /** Where it lies between the limits. */
  readonly zone: LimitZone | undefined
  /** Why it is no common cause, the reason that counts first. */
  readonly specialCauses: readonly SpecialCause[]
  /** What it says of the process; absent for gaps and excluded points. */
  readonly variation: Variation | undefined
}

/** What the points of a segment are held against. */
export interface Process {
  readonly center: NumberOrReason
  readonly limits: ProcessLimits | MissingReason
  readonly direction: Indicator['direction']
}

/** The points of a segment, each with what it says of the process. */
export function xmrPoints(
  placed: readonly ChartedPoint[],
  { center, limits, direction }: Process,
): readonly XmrPoint[] {
  const counted = placed.filter(({ isExcluded }) => !isExcluded)
  const values = counted.map(({ value }) => value)
  const ranges = movingRanges(values)
  const known = typeof limits === 'string' ? undefined : limits
  const causes = typeof center === 'string' ? [] : specialCauses(values, center, known)
  const places = new Map(counted.map((point, index) => [point, index]))
  return placed.map((point) => {
    const { value, isExcluded } = point
    const place = places.get(point) ?? -1
    const ofPoint = causes[place] ?? []
    return {
      ...point,
      movingRange: ranges[place],
      side: value === undefined || typeof center === 'string' ? undefined : sideOf(value, center),
      zone: value === undefined || known === undefined ? undefined : zoneOf(value, known),
      specialCauses: ofPoint,
      variation: value === undefined || isExcluded ? undefined : variationOf(ofPoint, direction),
    }
  })
}

/**
 * What the last value of a segment says of its process. Without limits a special cause is one all the same; that there is
 * none cannot be told.
 */
export function latestVariation(
  points: readonly XmrPoint[],
  limits: ProcessLimits | MissingReason,
): Variation | MissingReason {
  const latest = points.findLast(({ variation }) => variation !== undefined)?.variation ?? 'too-few-values'
  const isKnown = typeof latest === 'string' || typeof limits !== 'string' || latest.kind !== 'common-cause'
  return isKnown ? latest : limits
}
