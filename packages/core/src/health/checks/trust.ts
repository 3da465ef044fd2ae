// The checks of trust.
import type { Check } from '../check.ts'
import { fallingTrust } from './trust/falling-trust.ts'
import { fragileNetwork } from './trust/fragile-network.ts'
import { lowTrust } from './trust/low-trust.ts'

/** The checks of trust. */
export const trustChecks: readonly Check[] = [lowTrust, fallingTrust, fragileNetwork]
