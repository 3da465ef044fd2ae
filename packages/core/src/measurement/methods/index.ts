// Every method there is, in one list.
import type { CombineOverTime } from '../../conditions/shared-measurement/combine.ts'
import { count } from './count.ts'
import type { Method } from './define-method.ts'
import { first } from './first.ts'
import { last } from './last.ts'
import { maximum } from './maximum.ts'
import { mean } from './mean.ts'
import { median } from './median.ts'
import { minimum } from './minimum.ts'
import { none } from './none.ts'
import { ratio } from './ratio.ts'
import { sum } from './sum.ts'
import { weightedMean } from './weighted-mean.ts'

/** Every way of combining values, in the order of their ids. */
export const methods: readonly Method[] = [
  count,
  first,
  last,
  maximum,
  mean,
  median,
  minimum,
  none,
  ratio,
  sum,
  weightedMean,
]

const byId: ReadonlyMap<string, Method> = new Map(methods.map((method) => [method.id, method]))

/** The method an indicator's `combine` names. */
export function methodOf(id: CombineOverTime): Method {
  return byId.get(id) as Method
}
