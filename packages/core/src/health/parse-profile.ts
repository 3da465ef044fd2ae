// From JSON to a profile, whether it stands by itself or says by id which other it differs from.
import type { Issue } from '../foundation/issue.ts'
import { readInput } from '../foundation/read-input.ts'
import { type Profile, type ProfileParseResult, profileOf, readProfile } from './define-profile.ts'
import { readExtension } from './extend-profile.ts'
import { profiles as builtInProfiles } from './profiles/index.ts'

/** Which profiles a profile may differ from. */
export interface ParseProfileOptions {
  /** Profiles that `extends` can name, besides those of this package: your own, or those of plug-ins. */
  readonly profiles?: readonly Profile[] | undefined
}

/**
 * Reads a profile from JSON text or from a value. Never throws: all issues come back at once, each with code and path.
 * With `extends` it is one that says how it differs from another, which is there already: profiles never extend each
 * other in a circle.
 */
export function safeParseProfile(input: unknown, options: ParseProfileOptions = {}): ProfileParseResult {
  const read = readInput(input)
  if ('issue' in read) return { success: false, issues: [read.issue] }
  const { value } = read
  if (typeof value !== 'object' || value === null || !('extends' in value)) return readProfile(value)
  const known = [...builtInProfiles, ...(options.profiles ?? [])]
  const bases = known.filter(({ id }) => id === value.extends)
  const [base] = bases
  if (base !== undefined && bases.length === 1) return readExtension(base, value)
  return { success: false, issues: [noBase(value.extends, known, bases.length)] }
}

/**
 * Reads a profile from JSON text or from a value.
 * @throws {@link CollectiveImpactError} `health/invalid-profile`, with every issue in `issues`
 */
export function parseProfile(input: unknown, options: ParseProfileOptions = {}): Profile {
  return profileOf(safeParseProfile(input, options), input)
}

function noBase(wanted: unknown, known: readonly Profile[], found: number): Issue {
  const path = ['extends']
  if (typeof wanted !== 'string') {
    return { code: 'input/wrong-type', path, message: 'expected the id of a profile; in a program use `extendProfile`' }
  }
  const ids = known.map(({ id }) => `\`${id}\``).join(', ')
  const message =
    found === 0 ? `there is no profile ${wanted}; there are ${ids}` : `there are several profiles ${wanted}`
  return { code: 'input/invalid-value', path, message }
}
