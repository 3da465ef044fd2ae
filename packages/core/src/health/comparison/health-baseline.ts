// What was found on a day and is known: a small document that a host keeps, so that only what is new stops it.
import * as z from 'zod'
import { CollectiveImpactError } from '../../foundation/errors.ts'
import { issuesOf, parseOptions } from '../../foundation/input-issues.ts'
import type { Issue } from '../../foundation/issue.ts'
import { byText } from '../../foundation/order.ts'
import { PlainDate } from '../../foundation/plain-date.ts'
import { readInput } from '../../foundation/read-input.ts'
import { list, part, Text } from '../../foundation/schema.ts'
import { type HealthResult, OutcomeKind, ProfileReference } from '../health-result.ts'

/** What was found on a day and is known. */
export const HealthBaseline = part('HealthBaseline', 'What the checks found on a day, and is known.', {
  /** The version of this format. */
  formatVersion: z.literal(1),
  /** The day as of which the checks were asked. */
  asOf: PlainDate,
  /** The profile that said which checks are asked. */
  profile: ProfileReference,
  /** What each check came to, by its id. */
  outcomes: z.record(Text, OutcomeKind).readonly(),
  /** What the findings of failed checks are known by, each once. */
  findings: list(Text),
})
export interface HealthBaseline extends z.output<typeof HealthBaseline> {}

/**
 * What failed checks have found by now, to be kept as JSON and held against later runs with {@link regressionsAgainst}.
 * It is sorted, so that one kept under version control changes line by line.
 */
export function healthBaseline({ asOf, profile, checks }: HealthResult): HealthBaseline {
  const failed = checks.filter(({ outcome }) => outcome === 'fail')
  return {
    formatVersion: 1,
    asOf,
    profile,
    outcomes: Object.fromEntries(
      checks.map(({ id, outcome }) => [id, outcome] as const).toSorted(([a], [b]) => byText(a, b)),
    ),
    findings: failed.flatMap(({ findings }) => findings.map(({ identity }) => identity)).toSorted(byText),
  }
}

/** A baseline, or everything that is wrong with the input. */
export type BaselineResult =
  | { readonly success: true; readonly baseline: HealthBaseline }
  | { readonly success: false; readonly issues: readonly Issue[] }

/** Reads a baseline from JSON text or from a value. Never throws: all issues come back at once. */
export function safeParseHealthBaseline(input: unknown): BaselineResult {
  const read = readInput(input)
  if ('issue' in read) return { success: false, issues: [read.issue] }
  const parsed = HealthBaseline.safeParse(read.value, parseOptions)
  if (!parsed.success) return { success: false, issues: issuesOf(parsed.error) }
  const issues = repeated(parsed.data.findings)
  return issues.length > 0 ? { success: false, issues } : { success: true, baseline: parsed.data }
}

/**
 * Reads a baseline from JSON text or from a value.
 * @throws {@link CollectiveImpactError} `health/invalid-baseline`, with every issue in `issues`
 */
export function parseHealthBaseline(input: unknown): HealthBaseline {
  const result = safeParseHealthBaseline(input)
  if (result.success) return result.baseline
  const { issues } = result
  throw new CollectiveImpactError('health/invalid-baseline', 'The baseline cannot be read:', { issues })
}

function repeated(findings: readonly string[]): readonly Issue[] {
  const seen = new Set<string>()
  return findings.flatMap((identity, position): readonly Issue[] => {
    const isNew = !seen.has(identity)
    seen.add(identity)
    if (isNew) return []
    return [{ code: 'input/invalid-value', path: ['findings', position], message: `${identity} is listed already` }]
  })
}
