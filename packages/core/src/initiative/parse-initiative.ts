// From JSON, text or plain objects to a record that holds together, or to every reason why it does not.
import { CollectiveImpactError } from '../foundation/errors.ts'
import { issuesOf, parseOptions } from '../foundation/input-issues.ts'
import { type Issue, limitIssues } from '../foundation/issue.ts'
import { readInput } from '../foundation/read-input.ts'
import { surveyIssues } from '../trust/survey-issues.ts'
import { checkRecord } from './check-record.ts'
import { InitiativeRecord } from './initiative-record.ts'

/** A record, or everything that is wrong with the input. */
export type ParseResult =
  | { readonly success: true; readonly record: InitiativeRecord }
  | { readonly success: false; readonly issues: readonly Issue[] }

/**
 * Reads a record from JSON text or from a value. Never throws: all issues come back at once, each with code and path,
 * broken references, duplicate ids, cycles, dates out of order and survey answers off their scale included.
 */
export function safeParseInitiative(input: unknown): ParseResult {
  const read = readInput(input)
  if ('issue' in read) return { success: false, issues: [read.issue] }
  const issues = limitIssues([...checkRecord(InitiativeRecord, read.value), ...surveyIssues(read.value)])
  if (issues.length > 0) return { success: false, issues }
  const parsed = InitiativeRecord.safeParse(read.value, parseOptions)
  return parsed.success ? { success: true, record: parsed.data } : { success: false, issues: issuesOf(parsed.error) }
}

/**
 * Reads a record from JSON text or from a value.
 * @throws {@link CollectiveImpactError} `record/invalid`, with every issue in `issues`
 */
export function parseInitiative(input: unknown): InitiativeRecord {
  const result = safeParseInitiative(input)
  if (result.success) return result.record
  const { issues } = result
  const count = issues.length === 1 ? '1 issue' : `${issues.length} issues`
  throw new CollectiveImpactError('record/invalid', `The record has ${count}:`, { issues })
}
