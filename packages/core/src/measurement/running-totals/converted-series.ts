// The values of a converted series, and the same values as observations of another indicator.
import type { ObservationInput } from '../../conditions/shared-measurement/observation.ts'
import type { Resets } from '../../conditions/shared-measurement/resets.ts'
import { byText } from '../../foundation/order.ts'
import type { Period } from '../../foundation/period.ts'
import type { Measured } from '../measured.ts'
import type { MeasureQuery } from '../query.ts'
import type { Report } from '../reports.ts'

/** Which series are converted. */
export interface ConversionQuery extends MeasureQuery {
  /** When the running total starts again from 0; as the indicator declares when absent. */
  readonly resets?: Resets | undefined
}

/** Whose series it is, and of which group and place. */
export type SeriesAbout = Pick<ObservationInput, 'partner' | 'place' | 'groups'>

/** What there is to know of a converted value: it covers the days of missing reports, it fell, or a fall was taken for a reset. */
export type ConversionFlag = 'covers-missing-reports' | 'fall' | 'reset-at-a-fall'

/** One value of a converted series. */
export interface ConvertedValue {
  readonly about: SeriesAbout
  /** The days it is about. */
  readonly period: Period
  readonly measured: Measured
  /** Its figures as an observation carries them; absent when it is missing. */
  readonly figures?: Pick<ObservationInput, 'value' | 'numerator' | 'denominator'>
  readonly flags: readonly ConversionFlag[]
}

/** A converted series as observations of `indicator`; what is missing is left out. */
export function observationsOf(values: readonly ConvertedValue[], indicator: string): readonly ObservationInput[] {
  return values.flatMap(({ about, period, figures }) =>
    figures === undefined ? [] : [{ indicator, ...about, period, ...figures }],
  )
}

/** Reports series by series, each from the earliest day up to which it speaks. */
export function seriesOf(reports: readonly Report[]): readonly { about: SeriesAbout; reports: readonly Report[] }[] {
  const keyOf = ({ partner, place, groups }: Report) => JSON.stringify([partner ?? '', place ?? '', groups])
  const byKey = Map.groupBy(reports, keyOf)
  return [...byKey.keys()].sort(byText).flatMap((key) => {
    const ofKey = byKey.get(key) ?? []
    const [first] = ofKey
    return first === undefined ? [] : [{ about: aboutOf(first), reports: ofKey.toSorted(inTime) }]
  })
}

function inTime({ period: a }: Report, { period: b }: Report): number {
  return byText(a.end, b.end) || byText(a.start, b.start)
}

function aboutOf({ partner, place, groups }: Report): SeriesAbout {
  return {
    ...(partner === undefined ? {} : { partner }),
    ...(place === undefined ? {} : { place }),
    ...(Object.keys(groups).length === 0 ? {} : { groups }),
  }
}
