// How a report may come from one status to another when it is restated as it is.
import type { ObservationStatus } from '../../conditions/shared-measurement/observation.ts'
import type { Issue } from '../../foundation/issue.ts'
import { type RowColumns, STATUSES, valueAt } from '../row-columns.ts'

/** What may follow: a report is submitted before it is verified or approved, and again after it was rejected. */
const FOLLOWING: Readonly<Record<ObservationStatus, readonly ObservationStatus[]>> = {
  draft: ['draft', 'submitted', 'rejected'],
  submitted: ['draft', 'submitted', 'verified', 'approved', 'rejected'],
  verified: ['draft', 'submitted', 'verified', 'approved', 'rejected'],
  approved: ['draft', 'submitted', 'verified', 'approved', 'rejected'],
  rejected: ['draft', 'submitted', 'rejected'],
}

/**
 * Every restatement with the same figures whose status cannot follow that of the report it restates. With other figures
 * it is a report of its own, which may have come any far.
 */
export function wrongSteps(
  columns: RowColumns,
  supersededBy: ReadonlyMap<number, number>,
  position: (row: number) => number,
): readonly Issue[] {
  const statusOf = (row: number) => STATUSES[valueAt(columns.status, row)] as ObservationStatus
  const issues: Issue[] = []
  for (const [restated, row] of supersededBy) {
    const [from, to] = [statusOf(restated), statusOf(row)]
    if (FOLLOWING[from].includes(to) || !haveSameFigures(columns, restated, row)) continue
    const message = `a report that is ${from === 'draft' ? 'a draft' : from} becomes ${FOLLOWING[from].join(', ')}, not ${to}`
    issues.push({ code: 'observation/status', path: [position(row), 'status'], message })
  }
  return issues
}

/** Whether two rows state the same, or are missing for the same reason. */
export function haveSameFigures({ form, first, second }: RowColumns, one: number, other: number): boolean {
  return [form, first, second].every((column) => valueAt(column, one) === valueAt(column, other))
}
