// The mean squares of an analysis of variance of ratings.
import { exactSum } from '../../foundation/exact-sum.ts'
import { squaredDeviations } from '../../measurement/methods/squared-deviations.ts'
import { transposed } from './ratings.ts'

/** Variances of ratings, by where they come from; the letters are those of Shrout & Fleiss (1979). */
export interface MeanSquares {
  /** Between subjects: BMS. */
  readonly subjects: number
  /** Between raters: JMS. */
  readonly raters: number
  /** What neither explains: EMS. */
  readonly residual: number
  /** Within subjects, whoever rated: WMS. */
  readonly within: number
}

/** Of two rows and two columns at least, with nothing left out. */
export function meanSquares(rows: readonly (readonly number[])[]): MeanSquares {
  const columns = transposed(rows)
  const [subjects, raters] = [rows.length, columns.length]
  const ofSubjects = rows.map(mean)
  const ofRaters = columns.map(mean)
  const overall = mean(rows.flat())
  const residuals = rows.flatMap((row, subject) =>
    row.map((value, rater) => value - (ofSubjects[subject] ?? 0) - (ofRaters[rater] ?? 0) + overall),
  )
  return {
    subjects: (raters * squaredDeviations(ofSubjects)) / (subjects - 1),
    raters: (subjects * squaredDeviations(ofRaters)) / (raters - 1),
    residual: exactSum(residuals.map((residual) => residual ** 2)) / ((subjects - 1) * (raters - 1)),
    within: exactSum(rows.map(squaredDeviations)) / (subjects * (raters - 1)),
  }
}

function mean(values: readonly number[]): number {
  return exactSum(values) / values.length
}
