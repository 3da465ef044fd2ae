// The checks of funding.
import type { Check } from '../check.ts'
import { unalignedFunding } from './funding/unaligned-funding.ts'

/** The checks of funding. */
export const fundingChecks: readonly Check[] = [unalignedFunding]
