// Judgments of parts against each other, two at a time, and what they have to be.
import { CollectiveImpactError } from '../../../foundation/errors.ts'
import type { Issue } from '../../../foundation/issue.ts'

/**
 * At [i][j], how many times as important part i is as part j; 1 on the diagonal, and at [j][i] the reciprocal. Saaty's
 * scale runs from 1, as important, to 9, extremely more so.
 */
export type PairwiseComparisons = readonly (readonly number[])[]

/** Reciprocals written with seven digits are near enough. */
const RECIPROCAL_WITHIN = 1e-6

/**
 * Checks that comparisons are a square of numbers above 0, each the reciprocal of its counterpart.
 * @throws {@link CollectiveImpactError} `measurement/invalid-comparisons`, with every issue in `issues`
 */
export function requireComparisons(comparisons: PairwiseComparisons): void {
  const issues = comparisons.flatMap((row, position) => rowIssues(comparisons, row, position))
  if (comparisons.length === 0)
    issues.push({ code: 'input/invalid-value', path: [], message: 'expected at least one part' })
  if (issues.length > 0) {
    throw new CollectiveImpactError('measurement/invalid-comparisons', 'The comparisons cannot be used:', { issues })
  }
}

function rowIssues(comparisons: PairwiseComparisons, row: readonly number[], position: number): Issue[] {
  if (row.length !== comparisons.length) {
    const message = `expected ${comparisons.length} numbers, found ${row.length}`
    return [{ code: 'input/invalid-value', path: [position], message }]
  }
  return row.flatMap((value, other): Issue[] => {
    const path = [position, other]
    if (!(value > 0 && value < Number.POSITIVE_INFINITY)) {
      return [{ code: 'input/invalid-value', path, message: 'expected a finite number above 0' }]
    }
    const counterpart = comparisons[other]?.[position] ?? Number.NaN
    if (other > position || Math.abs(value * counterpart - 1) <= RECIPROCAL_WITHIN) return []
    return [{ code: 'input/invalid-value', path, message: `expected the reciprocal of ${counterpart}, found ${value}` }]
  })
}

/**
 * Comparisons from the answers of a survey, one for each pair of parts in the order 1–2, 1–3, …, 2–3, …: 5 says that the
 * second is 5 times as important, −5 that the first is; 1 and −1 that they are alike. As ahpsurvey `ahp.mat` with
 * `negconvert`.
 * @throws {@link CollectiveImpactError} `measurement/invalid-comparisons`
 */
export function comparisonsFromSurvey(parts: number, answers: readonly number[]): PairwiseComparisons {
  const pairs = (parts * (parts - 1)) / 2
  if (answers.length !== pairs) {
    const message = `${parts} parts have ${pairs} pairs, found ${answers.length} answers`
    throw new CollectiveImpactError('measurement/invalid-comparisons', message)
  }
  const answerOf = (first: number, second: number) =>
    answers[first * parts - (first * (first + 1)) / 2 + second - first - 1] ?? 0
  const rows = Array.from({ length: parts }, (_, row) =>
    Array.from({ length: parts }, (__, column) => {
      if (row === column) return 1
      const answer = row < column ? answerOf(row, column) : -answerOf(column, row)
      return answer < 0 ? -answer : 1 / answer
    }),
  )
  requireComparisons(rows)
  return rows
}
