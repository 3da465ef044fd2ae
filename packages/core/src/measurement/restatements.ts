// Which rows say the same thing, and which restate which. Two of a kind without `supersedes` are a mistake.
import type { Issue } from '../foundation/issue.ts'
import { type RowColumns, valueAt } from './row-columns.ts'

/** Restated row to the row that restates it, and everything that does not fit. Paths begin with a row's place in the input. */
export function findRestatements(columns: RowColumns): {
  readonly supersededBy: ReadonlyMap<number, number>
  readonly issues: readonly Issue[]
} {
  const position = (row: number) => (columns.positions === undefined ? row : valueAt(columns.positions, row))
  const statementOf = statementNumbers(columns)
  const issues: Issue[] = []
  const rowsById = new Map<string, number>()
  const supersededBy = new Map<number, number>()
  for (const [row, id] of columns.ids) {
    if (rowsById.has(id)) {
      issues.push({
        code: 'observation/duplicate-id',
        path: [position(row), 'id'],
        message: `there is another observation ${JSON.stringify(id)}`,
      })
    } else rowsById.set(id, row)
  }
  for (const [row, id] of columns.supersedes) {
    const restated = rowsById.get(id)
    const message =
      restated === undefined
        ? `there is no observation ${JSON.stringify(id)}`
        : restated === row || statementOf(restated) !== statementOf(row)
          ? `${JSON.stringify(id)} is about something else`
          : supersededBy.has(restated)
            ? `${JSON.stringify(id)} is already restated by another observation`
            : undefined
    if (message === undefined) supersededBy.set(restated as number, row)
    else issues.push({ code: 'observation/supersedes', path: [position(row), 'supersedes'], message })
  }
  issues.push(...duplicates(columns, statementOf, position))
  return { supersededBy, issues }
}

/** The same number for two rows exactly when they are about the same thing. */
function statementNumbers(columns: RowColumns): (row: number) => number {
  const { partners, places, periodValues, groupValues } = columns
  const sizes = [partners.size, places.size, periodValues.length, groupValues.length] as const
  if (sizes.reduce((product, size) => product * size, columns.indicators.size) > Number.MAX_SAFE_INTEGER) {
    throw new RangeError('more combinations of ids, periods and groups than can be told apart')
  }
  const { indicator, partner, place, period, group } = columns
  return (row) =>
    (((valueAt(indicator, row) * sizes[0] + valueAt(partner, row)) * sizes[1] + valueAt(place, row)) * sizes[2] +
      valueAt(period, row)) *
      sizes[3] +
    valueAt(group, row)
}

function duplicates(
  columns: RowColumns,
  statementOf: (row: number) => number,
  position: (row: number) => number,
): Issue[] {
  const repeated = repeatedStatements(columns.length, statementOf)
  if (repeated.size === 0) return []
  const first = new Map<number, number>()
  const issues: Issue[] = []
  for (let row = 0; row < columns.length; row += 1) {
    const statement = statementOf(row)
    if (!repeated.has(statement) || columns.supersedes.has(row)) continue
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
function repeatedStatements(length: number, statementOf: (row: number) => number): ReadonlySet<number> {
  const sorted = Float64Array.from({ length }, (_, row) => statementOf(row)).sort()
  const repeated = new Set<number>()
  for (let place = 1; place < length; place += 1) {
    if (sorted[place] === sorted[place - 1]) repeated.add(sorted[place] as number)
  }
  return repeated
}
