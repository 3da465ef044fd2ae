// One error class for a wrong program; recognised by its code, which stays stable within a major version.
import type { ErrorCode } from './error-catalogue.ts'
import { describeIssues, type Issue } from './issue.ts'
import type { Path } from './path.ts'

/** What a {@link CollectiveImpactError} carries besides its code and message. */
export interface ErrorDetails {
  /** Every problem found, when the error stands for wrong input. */
  readonly issues?: readonly Issue[]
  readonly path?: Path
  readonly data?: Readonly<Record<string, unknown>>
  readonly cause?: unknown
}

/**
 * The one error this package throws. Tell errors apart by `code`, the address of the room that refused;
 * the message is for people and may change.
 */
export class CollectiveImpactError extends Error {
  override readonly name = 'CollectiveImpactError'
  readonly code: ErrorCode
  /** Every problem found, when the error stands for wrong input; otherwise empty. */
  readonly issues: readonly Issue[]
  readonly path: Path
  readonly data: Readonly<Record<string, unknown>>

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    const issues = details.issues ?? []
    super(
      issues.length === 0 ? message : `${message}\n${describeIssues(issues)}`,
      details.cause === undefined ? undefined : { cause: details.cause },
    )
    this.code = code
    this.issues = issues
    this.path = details.path ?? []
    this.data = details.data ?? {}
  }
}

/** Tells a {@link CollectiveImpactError}, also one from another copy of this package, by its name and code. */
export function isCollectiveImpactError(error: unknown, code?: ErrorCode): error is CollectiveImpactError {
  return (
    error instanceof Error &&
    error.name === 'CollectiveImpactError' &&
    'code' in error &&
    (code === undefined || error.code === code)
  )
}
