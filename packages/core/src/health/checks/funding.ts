// The checks of funding.
import type { Check } from '../check.ts'
import { concentratedFunding } from './funding/concentrated-funding.ts'
import { isolatedFunding } from './funding/isolated-funding.ts'
import { unalignedFunding } from './funding/unaligned-funding.ts'

/** The checks of funding. */
export const fundingChecks: readonly Check[] = [unalignedFunding, isolatedFunding, concentratedFunding]
