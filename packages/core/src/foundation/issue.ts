// Wrong input: what is wrong, where, and under which stable code. Issues are collected, never thrown one by one.
import type { IssueCode } from './error-catalogue.ts'
import type { Path } from './errors.ts'

/** One thing wrong with an input. */
export interface Issue {
  /** Stable within a major version. */
  readonly code: IssueCode
  /** From the root of the input to the value at fault. */
  readonly path: Path
  /** For people; may change. */
  readonly message: string
}

const MOST_LISTED = 20

/** Issues as lines `path: message [code]`; past the twentieth, their number. */
export function describeIssues(issues: readonly Issue[]): string {
  const lines = issues
    .slice(0, MOST_LISTED)
    .map((issue) => `  ${describePath(issue.path)}: ${issue.message} [${issue.code}]`)
  const more = issues.length - lines.length
  return more > 0 ? [...lines, `  … and ${more} more`].join('\n') : lines.join('\n')
}

/** A path as text: `partners[3].joinedOn`. The root is `(root)`. */
export function describePath(path: Path): string {
  if (path.length === 0) return '(root)'
  return path
    .map((step, position) => (typeof step === 'number' ? `[${step}]` : position === 0 ? step : `.${step}`))
    .join('')
}
