// From JSON, text or plain objects to an instrument that holds together, or to every reason why it does not.
import { CollectiveImpactError } from '../foundation/errors.ts'
import { issuesOf, parseOptions } from '../foundation/input-issues.ts'
import { type Issue, limitIssues } from '../foundation/issue.ts'
import { readInput } from '../foundation/read-input.ts'
import { checkRecord } from '../initiative/check-record.ts'
import { instrumentIssues } from './instrument-issues.ts'
import { SurveyInstrument } from './survey-instrument.ts'

/** An instrument, or everything that is wrong with the input. */
export type InstrumentParseResult =
  | { readonly success: true; readonly instrument: SurveyInstrument }
  | { readonly success: false; readonly issues: readonly Issue[] }

/**
 * Reads an instrument of your own, or a licensed one, from JSON text or from a value. Never throws: all issues come back
 * at once, each with code and path.
 */
export function safeParseInstrument(input: unknown): InstrumentParseResult {
  const read = readInput(input)
  if ('issue' in read) return { success: false, issues: [read.issue] }
  const issues = limitIssues([...checkRecord(SurveyInstrument, read.value), ...instrumentIssues(read.value)])
  if (issues.length > 0) return { success: false, issues }
  const parsed = SurveyInstrument.safeParse(read.value, parseOptions)
  return parsed.success
    ? { success: true, instrument: parsed.data }
    : { success: false, issues: issuesOf(parsed.error) }
}

/**
 * Reads an instrument of your own, or a licensed one, from JSON text or from a value.
 * @throws {@link CollectiveImpactError} `trust/invalid-instrument`, with every issue in `issues`
 */
export function parseInstrument(input: unknown): SurveyInstrument {
  const result = safeParseInstrument(input)
  if (result.success) return result.instrument
  throw new CollectiveImpactError('trust/invalid-instrument', 'The instrument cannot be used:', {
    issues: result.issues,
  })
}
