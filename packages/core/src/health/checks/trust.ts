// The checks of trust.
import type { Check } from '../check.ts'
import { fallingTrust } from './trust/falling-trust.ts'
import { fragileNetwork } from './trust/fragile-network.ts'
import { lowTrust } from './trust/low-trust.ts'
import { powerImbalance } from './trust/power-imbalance.ts'

/** The checks of trust. */
export const trustChecks: readonly Check[] = [lowTrust, fallingTrust, fragileNetwork, powerImbalance]
