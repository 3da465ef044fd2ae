// How often each category was given, to a subject and by a rater.
import { byText } from '../../foundation/order.ts'
import { completeRows, type Ratings, transposed } from './ratings.ts'

/** Ratings that all raters gave, counted by category. */
export interface CategoryCounts {
  /** In ascending order, numbers before names. */
  readonly categories: readonly (number | string)[]
  /** For each subject, how many raters gave each category. */
  readonly bySubject: readonly (readonly number[])[]
  /** For each rater, to how many subjects it gave each category. */
  readonly byRater: readonly (readonly number[])[]
}

/** Counts the ratings of subjects that all raters rated. */
export function countCategories(ratings: Ratings<number | string>): CategoryCounts {
  const rows = completeRows(ratings)
  const categories = [...new Set(rows.flat())].sort(inOrder)
  const count = (values: readonly (number | string)[]) =>
    categories.map((category) => values.filter((value) => value === category).length)
  return { categories, bySubject: rows.map(count), byRater: transposed(rows).map(count) }
}

/** Numbers in ascending order, then names by code unit. */
export function inOrder(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return typeof a === typeof b ? byText(String(a), String(b)) : typeof a === 'number' ? -1 : 1
}
