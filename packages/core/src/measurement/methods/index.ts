// Every method there is, in one list.
import type { CombineAcross, CombineOverTime } from '../../conditions/shared-measurement/combine.ts'
import { count } from './count.ts'
import type { Method } from './define-method.ts'
import { distinct } from './distinct.ts'
import { first } from './first.ts'
import { last } from './last.ts'
import { maximum } from './maximum.ts'
import { mean } from './mean.ts'
import { median } from './median.ts'
import { minimum } from './minimum.ts'
import { none } from './none.ts'
import { isOutside, outsideMethod } from './outside-method.ts'
import { pooledMean } from './pooled-mean.ts'
import { ratio } from './ratio.ts'
import { sampleStandardDeviation } from './sample-standard-deviation.ts'
import { sampleVariance } from './sample-variance.ts'
import { sum } from './sum.ts'
import { timeWeightedMean } from './time-weighted-mean.ts'
import { weightedMean } from './weighted-mean.ts'

/** Every way of combining values, in the order of their ids. */
export const methods: readonly Method[] = [
  count,
  distinct,
  first,
  last,
  maximum,
  mean,
  median,
  minimum,
  none,
  pooledMean,
  ratio,
  sampleStandardDeviation,
  sampleVariance,
  sum,
  timeWeightedMean,
  weightedMean,
]

const byId: ReadonlyMap<string, Method> = new Map(methods.map((method) => [method.id, method]))

/** The method an indicator's `combine` names; one of another package is looked for among those `given`. */
export function methodOf(id: CombineAcross | CombineOverTime, given: readonly Method[] = []): Method {
  return isOutside({ id }) ? outsideMethod(id, given) : (byId.get(id) as Method)
}
