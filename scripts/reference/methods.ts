// The one table from a case's method to our function.
import type { Mappings } from './mapping.ts'
import { periodMethods } from './methods/periods.ts'
import { progressMethods } from './methods/progress.ts'

export const methods: Mappings = {
  ...periodMethods,
  ...progressMethods,
}
