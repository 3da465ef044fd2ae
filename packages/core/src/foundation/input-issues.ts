// From zod's issues to ours: one code and one path for each thing that is wrong.
import type * as z from 'zod'
import type { Issue } from './issue.ts'
import type { IssueCode } from './issue-catalogue.ts'
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
  const within = withinOf(issue)
  if (within !== undefined) return within.flatMap((each) => issuesOfOne(each, path))
  return [{ code: codeOf(issue), path, message: lowerFirst(issue.message) }]
}

/** What is wrong with a name, or within the one alternative whose type fits; `undefined` where there is no such one. */
function withinOf(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] | undefined {
  if (issue.code === 'invalid_key') return issue.issues
  if (issue.code !== 'invalid_union') return undefined
  const fitting = issue.errors.filter((errors) =>
    errors.every(({ code, path }) => path.length > 0 || code === 'unrecognized_keys'),
  )
  return fitting.length === 1 ? fitting[0] : undefined
}

function codeOf(issue: z.core.$ZodIssue): IssueCode {
  if (issue.code === 'invalid_type' && !isUnusableNumber(issue)) {
    return issue.input === undefined ? 'input/missing' : 'input/wrong-type'
  }
  const mayBeAbsent = issue.code === 'invalid_value' || issue.code === 'invalid_union'
  return mayBeAbsent && issue.input === undefined ? 'input/missing' : 'input/invalid-value'
}

/** Not a number, infinite, or not whole: of the right type all the same. */
function isUnusableNumber({ expected, input }: z.core.$ZodIssueInvalidType): boolean {
  return typeof input === 'number' && (expected === 'number' || expected === 'int')
}

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1)
}
