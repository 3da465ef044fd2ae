// Ratings in rows and columns, and what has to be true of them before agreement can be asked for.
import { CollectiveImpactError } from '../../foundation/errors.ts'
import type { Issue } from '../../foundation/issue.ts'

/**
 * Ratings by several raters: a row for each thing that was rated, with one rating by each rater, always in the same
 * order; `null` where a rater gave none. Numbers, or names of categories where only sameness counts.
 */
export type Ratings<Value extends number | string = number> = readonly (readonly (Value | null)[])[]

/**
 * Checks that all rows are of one length, and hold finite numbers or `null`; names too where categories are rated.
 * @throws {@link CollectiveImpactError} `trust/invalid-ratings`, with every issue in `issues`
 */
export function requireRatings(ratings: Ratings<number | string>, of: 'numbers' | 'categories' = 'numbers'): void {
  const width = ratings[0]?.length ?? 0
  const expected = of === 'numbers' ? 'expected a finite number, or null' : 'expected a name, a finite number, or null'
  const issues: Issue[] = []
  for (const [row, values] of ratings.entries()) {
    if (values.length !== width) {
      issues.push({ code: 'input/invalid-value', path: [row], message: `expected ${width}, found ${values.length}` })
    }
    for (const [column, value] of values.entries()) {
      if (value === null || Number.isFinite(value) || (of === 'categories' && typeof value === 'string')) continue
      issues.push({ code: 'input/invalid-value', path: [row, column], message: expected })
    }
  }
  refuseRatings(issues)
}

/** Throws when there are issues. */
export function refuseRatings(issues: readonly Issue[]): void {
  if (issues.length === 0) return
  throw new CollectiveImpactError('trust/invalid-ratings', 'The ratings cannot be used:', { issues })
}

/** The rows in which every rater gave a rating. */
export function completeRows<Value extends number | string>(ratings: Ratings<Value>): readonly (readonly Value[])[] {
  return ratings.map(given).filter((values, row) => values.length === ratings[row]?.length)
}

/** The ratings of a row that are there. */
export function given<Value extends number | string>(row: readonly (Value | null)[]): readonly Value[] {
  return row.filter((value) => value !== null)
}

/** The same ratings with rows for columns, of which there are as many as in the first row unless said. */
export function transposed<Value>(
  rows: readonly (readonly Value[])[],
  width: number = rows[0]?.length ?? 0,
): readonly (readonly Value[])[] {
  return Array.from({ length: width }, (_, column) => rows.flatMap((row) => row.slice(column, column + 1)))
}
