// How far the items of a scale hang together.
import { exactSum } from '../../foundation/exact-sum.ts'
import { type NumberOrReason, quotientOf } from '../../measurement/composite/number-or-reason.ts'
import { alphaCoefficient, shareBeyond } from './alpha-coefficient.ts'
import { correlationMatrix } from './correlations.ts'
import { pseudoInverseDiagonal } from './pseudo-inverse.ts'
import { completeRows, type Ratings, requireRatings, transposed } from './ratings.ts'

/** What one item does to a scale. */
export interface ItemReliability {
  /** Alpha of the other items. Above alpha itself, the scale would be more consistent without this item. */
  readonly alphaIfDropped: NumberOrReason
  /** The correlation of the item with the sum of the others; negative when it is to be reversed. */
  readonly itemRestCorrelation: NumberOrReason
}

/** How far the items of a scale hang together, and what it rests on. */
export interface CronbachAlpha {
  /** 1 at most; below 0 where items contradict each other. */
  readonly alpha: NumberOrReason
  /** Alpha of items brought to one variance; from their mean correlation. */
  readonly standardizedAlpha: NumberOrReason
  /** Guttman's λ₆: from how well each item follows from the others. */
  readonly guttmanLambda6: NumberOrReason
  /** The mean correlation of two items. */
  readonly averageCorrelation: NumberOrReason
  /** In the order of columns. */
  readonly items: readonly ItemReliability[]
  /** How many answered every item; nobody else counts. */
  readonly respondents: number
}

/**
 * Cronbach's alpha, k ÷ (k − 1) · (1 − Σsᵢ² ÷ s²), of answers with a row for each respondent and a column for each item;
 * items that ask the other way round are reversed beforehand. It says how consistent answers are, not that they measure
 * what they are meant to, nor one thing only; it rises with the number of items.
 *
 * Cronbach (1951), Coefficient alpha and the internal structure of tests, Psychometrika 16, 297–334; Guttman (1945), A
 * basis for analyzing test-retest reliability, Psychometrika 10, 255–282. Same as psych `alpha` of complete answers and
 * multilevel `cronbach`. Fewer than two items or complete respondents: `too-few-values`. Items or sums that do not vary
 * make what is divided by them `not-meaningful` or a `division-by-zero`.
 * @throws {@link CollectiveImpactError} `trust/invalid-ratings`, when rows differ in length or a number is not finite
 */
export function cronbachAlpha(answers: Ratings): CronbachAlpha {
  requireRatings(answers)
  const rows = completeRows(answers)
  const items = transposed(rows, answers[0]?.length)
  const correlations = correlationMatrix(items)
  const total = exactSum((correlations ?? []).flat())
  const ofCorrelations = (value: (count: number, matrix: readonly (readonly number[])[]) => NumberOrReason) =>
    items.length < 2 || rows.length < 2
      ? 'too-few-values'
      : correlations === undefined
        ? 'not-meaningful'
        : value(items.length, correlations)
  return {
    alpha: alphaCoefficient(items),
    standardizedAlpha: ofCorrelations((count) => shareBeyond(count, quotientOf(count, total))),
    guttmanLambda6: ofCorrelations((_count, matrix) => {
      const unexplained = exactSum(pseudoInverseDiagonal(matrix).map((entry) => Math.min(1, 1 / entry)))
      const share = quotientOf(unexplained, total)
      return typeof share === 'number' ? 1 - share : share
    }),
    averageCorrelation: ofCorrelations((count) => (total - count) / (count * (count - 1))),
    items: items.map((item, position) => {
      const others = items.filter((_, other) => other !== position)
      const rest = transposed(others).map(exactSum)
      return {
        alphaIfDropped: alphaCoefficient(others),
        itemRestCorrelation: others.length === 0 ? 'too-few-values' : correlationOf(item, rest),
      }
    }),
    respondents: rows.length,
  }
}

function correlationOf(one: readonly number[], other: readonly number[]): NumberOrReason {
  if (one.length < 2) return 'too-few-values'
  return correlationMatrix([one, other])?.[0]?.[1] ?? 'not-meaningful'
}
