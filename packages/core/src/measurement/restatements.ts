// Which rows say the same thing, and which restate which. Two of a kind without `supersedes` are a mistake.
import type { Issue } from '../foundation/issue.ts'
import { wrongSteps } from './review/status-steps.ts'
import { type RowColumns, valueAt } from './row-columns.ts'

/**
 * Restated row to the row that restates it, and everything that does not fit. Paths begin with a row's place in the
 * input. Takes clustered rows: those that say the same thing lie side by side, in the order they came in.
 */
export function findRestatements(columns: RowColumns): {
  readonly supersededBy: ReadonlyMap<number, number>
  readonly issues: readonly Issue[]
} {
  const position = (row: number) => (columns.positions === undefined ? row : valueAt(columns.positions, row))
  const issues: Issue[] = []
  const rowsById = new Map<string, number>()
  const supersededBy = new Map<number, number>()
  for (const [row, id] of inOrder(columns.ids, position)) {
    if (rowsById.has(id)) {
      issues.push({
        code: 'observation/duplicate-id',
        path: [position(row), 'id'],
        message: `there is another observation ${JSON.stringify(id)}`,
      })
    } else rowsById.set(id, row)
  }
  for (const [row, id] of inOrder(columns.supersedes, position)) {
    const restated = rowsById.get(id)
    const message =
      restated === undefined
        ? `there is no observation ${JSON.stringify(id)}`
        : restated === row || !sayTheSame(columns, restated, row)
          ? `${JSON.stringify(id)} is about something else`
          : supersededBy.has(restated)
            ? `${JSON.stringify(id)} is already restated by another observation`
            : undefined
    if (message === undefined) supersededBy.set(restated as number, row)
    else issues.push({ code: 'observation/supersedes', path: [position(row), 'supersedes'], message })
  }
  const wrong = [...circles(supersededBy, position), ...wrongSteps(columns, supersededBy, position)]
  issues.push(...wrong, ...duplicates(columns, position))
  return { supersededBy, issues }
}

function inOrder(texts: ReadonlyMap<number, string>, position: (row: number) => number): readonly [number, string][] {
  return [...texts].sort(([a], [b]) => position(a) - position(b))
}

function sayTheSame(columns: RowColumns, one: number, other: number): boolean {
  const { indicator, partner, place, period, group } = columns
  return [period, group, place, partner, indicator].every((codes) => valueAt(codes, one) === valueAt(codes, other))
}

/** Rows that restate each other in a circle: each would be in force, or none. One issue a circle. */
function circles(supersededBy: ReadonlyMap<number, number>, position: (row: number) => number): Issue[] {
  const issues: Issue[] = []
  const followed = new Set<number>()
  for (const start of supersededBy.keys()) {
    const path = new Set<number>()
    let row: number | undefined = start
    for (; row !== undefined && !followed.has(row) && !path.has(row); row = supersededBy.get(row)) path.add(row)
    if (row !== undefined && path.has(row)) {
      const message = 'it restates itself, by way of the observations that restate it'
      issues.push({ code: 'observation/supersedes', path: [position(row), 'supersedes'], message })
    }
    for (const each of path) followed.add(each)
  }
  return issues
}

function duplicates(columns: RowColumns, position: (row: number) => number): Issue[] {
  const { period, group, length } = columns
  const issues: Issue[] = []
  let first: number | undefined
  for (let row = 1; row < length; row += 1) {
    const mayBeTheSame =
      valueAt(period, row) === valueAt(period, row - 1) && valueAt(group, row) === valueAt(group, row - 1)
    if (!mayBeTheSame || !sayTheSame(columns, row - 1, row)) {
      first = undefined
      continue
    }
    first ??= columns.supersedes.has(row - 1) ? undefined : row - 1
    if (columns.supersedes.has(row)) continue
    if (first === undefined) first = row
    else {
      issues.push({
        code: 'observation/duplicate',
        path: [position(row)],
        message: `says the same thing as row ${position(first)}; remove one, or let the later one supersede the earlier`,
      })
    }
  }
  return issues
}
