// From zod's issues to ours: one code and one path for each thing that is wrong.
import type * as z from 'zod'
import type { IssueCode } from './error-catalogue.ts'
import type { Issue } from './issue.ts'
import type { Path } from './path.ts'

/** Parses with the input reported, so that an absent value can be told from a wrong one. */
export const parseOptions = { reportInput: true } as const

/** Our issues for a failed parse; each unknown field gets one of its own. */
export function issuesOf(error: z.ZodError, root: Path = []): Issue[] {
  return error.issues.flatMap((issue) => issuesOfOne(issue, root))
}

/** The issue of a field the model does not have. */
export function unknownField(path: Path): Issue {
  return { code: 'input/unknown-field', path, message: 'is not a field of the model' }
}

function issuesOfOne(issue: z.core.$ZodIssue, root: Path): Issue[] {
  const path: Path = [...root, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))]
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField([...path, key]))
  }
  return [{ code: codeOf(issue), path, message: lowerFirst(issue.message) }]
}

function codeOf(issue: z.core.$ZodIssue): IssueCode {
  if (issue.code === 'invalid_type' && !isUnusableNumber(issue)) {
    return issue.input === undefined ? 'input/missing' : 'input/wrong-type'
  }
  return issue.code === 'invalid_value' && issue.input === undefined ? 'input/missing' : 'input/invalid-value'
}

/** Not a number, infinite, or not whole: of the right type all the same. */
function isUnusableNumber({ expected, input }: z.core.$ZodIssueInvalidType): boolean {
  return typeof input === 'number' && (expected === 'number' || expected === 'int')
}

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1)
}
