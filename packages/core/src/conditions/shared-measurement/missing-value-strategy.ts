// What becomes of a calculation some of whose values are missing.
import * as z from 'zod'

/**
 * What becomes of a calculation when values it needs are missing. `skip-if-any-value-missing`: there is no result unless
 * all are there. `skip-if-all-values-missing`: those that are missing count as 0, unless all are. `never-skip`: whatever
 * is missing counts as 0. DHIS2 writes `SKIP_IF_ANY_VALUE_MISSING`, `SKIP_IF_ALL_VALUES_MISSING` and `NEVER_SKIP`.
 */
export const MissingValueStrategy = z.enum(['skip-if-any-value-missing', 'skip-if-all-values-missing', 'never-skip'])
export type MissingValueStrategy = z.output<typeof MissingValueStrategy>
