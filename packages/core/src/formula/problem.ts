// What is wrong with a formula, before it is known where in a record the formula stands.

import type { Issue } from '../foundation/issue.ts'
import type { IssueCode } from '../foundation/issue-catalogue.ts'
import type { Path } from '../foundation/path.ts'

/** One thing wrong with a formula. */
export interface Problem {
  readonly code: IssueCode & `formula/${string}`
  readonly message: string
  /** Where in the text, counted from 1. */
  readonly character?: number | undefined
}

/** A problem as an issue of the text at a path. */
export function issueOf({ code, message, character }: Problem, path: Path = []): Issue {
  return character === undefined
    ? { code, path, message }
    : { code, path, message: `character ${character}: ${message}`, character }
}
