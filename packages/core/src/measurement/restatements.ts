// Which rows say the same thing, and which restate which. Two of a kind without `supersedes` are a mistake.
import type { Issue } from '../foundation/issue.ts'

/** What of each row decides whether it says the same as another. */
export interface StatementColumns {
  readonly length: number
  /** The same for two rows exactly when they are about the same thing. */
  statementOf(row: number): number
  idOf(row: number): string | undefined
  supersedesOf(row: number): string | undefined
}

/** Restated row to the row that restates it, and everything that does not fit. `paths` gives each row's place in the input. */
export function findRestatements(
  columns: StatementColumns,
  position: (row: number) => number,
): { readonly supersededBy: ReadonlyMap<number, number>; readonly issues: readonly Issue[] } {
  const issues: Issue[] = []
  const rowsById = new Map<string, number>()
  const supersededBy = new Map<number, number>()
  for (let row = 0; row < columns.length; row += 1) {
    const id = columns.idOf(row)
    if (id === undefined) continue
    if (rowsById.has(id)) {
      issues.push({
        code: 'observation/duplicate-id',
        path: [position(row), 'id'],
        message: `there is another observation ${JSON.stringify(id)}`,
      })
    } else rowsById.set(id, row)
  }
  for (let row = 0; row < columns.length; row += 1) {
    const id = columns.supersedesOf(row)
    if (id === undefined) continue
    const restated = rowsById.get(id)
    const message =
      restated === undefined
        ? `there is no observation ${JSON.stringify(id)}`
        : restated === row || columns.statementOf(restated) !== columns.statementOf(row)
          ? `${JSON.stringify(id)} is about something else`
          : supersededBy.has(restated)
            ? `${JSON.stringify(id)} is already restated by another observation`
            : undefined
    if (message === undefined) supersededBy.set(restated as number, row)
    else issues.push({ code: 'observation/supersedes', path: [position(row), 'supersedes'], message })
  }
  issues.push(...duplicates(columns, position))
  return { supersededBy, issues }
}

function duplicates(columns: StatementColumns, position: (row: number) => number): Issue[] {
  const repeated = repeatedStatements(columns)
  if (repeated.size === 0) return []
  const first = new Map<number, number>()
  const issues: Issue[] = []
  for (let row = 0; row < columns.length; row += 1) {
    const statement = columns.statementOf(row)
    if (!repeated.has(statement) || columns.supersedesOf(row) !== undefined) continue
    const earlier = first.get(statement)
    if (earlier === undefined) first.set(statement, row)
    else {
      issues.push({
        code: 'observation/duplicate',
        path: [position(row)],
        message: `says the same thing as row ${position(earlier)}; remove one, or let the later one supersede the earlier`,
      })
    }
  }
  return issues
}

/** Sorting numbers takes far less memory than a set of all of them. */
function repeatedStatements(columns: StatementColumns): ReadonlySet<number> {
  const sorted = new Float64Array(columns.length)
  for (let row = 0; row < columns.length; row += 1) sorted[row] = columns.statementOf(row)
  sorted.sort()
  const repeated = new Set<number>()
  for (let place = 1; place < sorted.length; place += 1) {
    if (sorted[place] === sorted[place - 1]) repeated.add(sorted[place] as number)
  }
  return repeated
}
