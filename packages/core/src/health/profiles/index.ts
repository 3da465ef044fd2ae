// Every profile of this package.
import type { Profile } from '../define-profile.ts'
import { standard } from './standard.ts'

/** Every profile of this package. */
export const profiles: readonly Profile[] = [standard]
