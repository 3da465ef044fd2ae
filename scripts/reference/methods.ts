// The one table from a case's method to our function.
import type { Mappings } from './mapping.ts'
import { aggregationMethods } from './methods/aggregation.ts'
import { compositeMethods } from './methods/composite.ts'
import { disclosureMethods } from './methods/disclosure.ts'
import { periodMethods } from './methods/periods.ts'
import { progressMethods } from './methods/progress.ts'

export const methods: Mappings = {
  ...compositeMethods,
  ...aggregationMethods,
  ...disclosureMethods,
  ...periodMethods,
  ...progressMethods,
}
