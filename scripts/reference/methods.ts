// The one table from a case's method to our function.
import type { Mappings } from './mapping.ts'

export const methods: Mappings = {}
