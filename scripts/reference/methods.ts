// The one table from a case's method to our function.
import type { Mappings } from './mapping.ts'
import { aggregationMethods } from './methods/aggregation.ts'
import { agreementMethods } from './methods/agreement.ts'
import { compositeMethods } from './methods/composite.ts'
import { disclosureMethods } from './methods/disclosure.ts'
import { improvementMethods } from './methods/improvement.ts'
import { networkMethodsOfPython } from './methods/networks-in-python.ts'
import { networkMethodsOfR } from './methods/networks-in-r.ts'
import { periodMethods } from './methods/periods.ts'
import { progressMethods } from './methods/progress.ts'
import { publishedNetworkMethods } from './methods/published-networks.ts'
import { twoModeMethods } from './methods/two-mode-networks.ts'

export const methods: Mappings = {
  ...compositeMethods,
  ...aggregationMethods,
  ...agreementMethods,
  ...disclosureMethods,
  ...networkMethodsOfPython,
  ...networkMethodsOfR,
  ...publishedNetworkMethods,
  ...twoModeMethods,
  ...improvementMethods,
  ...periodMethods,
  ...progressMethods,
}
