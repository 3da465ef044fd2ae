// From JSON, text or plain objects to a record that holds together, or to every reason why it does not.
import { CollectiveImpactError } from '../foundation/errors.ts'
import { issuesOf, parseOptions } from '../foundation/input-issues.ts'
import type { Issue } from '../foundation/issue.ts'
import { checkRecord } from './check-record.ts'
import { InitiativeRecord } from './initiative-record.ts'

/** A record, or everything that is wrong with the input. */
export type ParseResult =
  | { readonly success: true; readonly record: InitiativeRecord }
  | { readonly success: false; readonly issues: readonly Issue[] }

/**
 * Reads a record from JSON text or from a value. Never throws: all issues come back at once, each with code and path,
 * broken references, duplicate ids, cycles and dates out of order included.
 */
export function safeParseInitiative(input: unknown): ParseResult {
  const read = typeof input === 'string' ? readJson(input) : readValue(input)
  if ('issue' in read) return { success: false, issues: [read.issue] }
  const issues = checkRecord(InitiativeRecord, read.value)
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

type Read = { readonly value: unknown } | { readonly issue: Issue }

/** Bytes would be taken for an object with a field for each of them. */
function readValue(value: unknown): Read {
  if (!ArrayBuffer.isView(value)) return { value }
  const message = 'expected JSON text or an object, found bytes: decode them as UTF-8 first'
  return { issue: { code: 'input/wrong-type', path: [], message } }
}

const BYTE_ORDER_MARK = '\uFEFF'

function readJson(text: string): Read {
  try {
    return { value: JSON.parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { issue: { code: 'input/not-json', path: [], message: message.slice(0, 200) } }
  }
}
