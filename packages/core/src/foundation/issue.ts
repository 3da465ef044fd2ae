// Wrong input: what is wrong, where, and under which stable code. Issues are collected, never thrown one by one.
import type { IssueCode } from './issue-catalogue.ts'
import { describePath, type Path } from './path.ts'

/** One thing wrong with an input. */
export interface Issue {
  /** Stable within a major version. */
  readonly code: IssueCode
  /** From the root of the input to the value at fault. */
  readonly path: Path
  /** For people; may change. */
  readonly message: string
  /** Of a text with a grammar, the character at fault, counted from 1. */
  readonly character?: number
}

/** Past this many issues reading stops; an input with more is not what it is taken for. */
export const MOST_ISSUES = 100_000

/** Says that reading stopped. */
export function tooManyIssues(): Issue {
  return { code: 'input/too-many-issues', path: [], message: `reading stopped after ${MOST_ISSUES} issues` }
}

/** The issues, or the first of them and that reading stopped. */
export function limitIssues(issues: readonly Issue[]): readonly Issue[] {
  return issues.length > MOST_ISSUES ? [...issues.slice(0, MOST_ISSUES), tooManyIssues()] : issues
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
