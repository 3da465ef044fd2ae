// Confidence intervals of intraclass correlations: Shrout & Fleiss (1979), McGraw & Wong (1996).
import { fQuantile } from '../../foundation/distributions/f-distribution.ts'
import type { Interval } from '../../measurement/measured.ts'
import { intraclassCoefficient } from './intraclass-coefficient.ts'
import type { IntraclassDesign } from './intraclass-design.ts'

/** From 1 to 1 where raters differ in nothing that counts; absent where it cannot be computed. */
export function intraclassInterval(design: IntraclassDesign): Interval | undefined {
  const { level, model, error, squares } = design
  const differing = model === 'two-way-agreement' ? squares.within : error
  if (differing === 0) return { lower: 1, upper: 1, level }
  const [lower, upper] = model === 'two-way-agreement' ? absoluteLimits(design) : relativeLimits(design)
  return Number.isFinite(lower) && Number.isFinite(upper) ? { lower, upper, level } : undefined
}

/** Satterthwaite's degrees of freedom of the variance that agreement is held against, at the estimate. */
export function approximateDegreesOfFreedom(design: IntraclassDesign): number {
  const { subjects, raters, squares, variant } = design
  const correlation = Number(intraclassCoefficient(variant === 'irr' ? design : { ...design, of: 'single' }))
  const ofRaters = raters * correlation * squares.raters
  const ofResidual = (subjects * (1 + (raters - 1) * correlation) - raters * correlation) * squares.residual
  const spread = ofRaters ** 2 / (raters - 1) + ofResidual ** 2 / ((subjects - 1) * (raters - 1))
  return (ofRaters + ofResidual) ** 2 / spread
}

/** Where raters' means play no part. */
function relativeLimits({ squares, error, degreesOfFreedom, raters, level, of }: IntraclassDesign) {
  const f = squares.subjects / error
  const [fromSubjects, fromError] = degreesOfFreedom
  const probability = (1 + level) / 2
  const lower = f / fQuantile(probability, fromSubjects, fromError)
  const upper = f * fQuantile(probability, fromError, fromSubjects)
  const limit = (value: number) => (of === 'single' ? (value - 1) / (value + raters - 1) : 1 - 1 / value)
  return [limit(lower), limit(upper)] as const
}

/** Where raters' means count. */
function absoluteLimits(design: IntraclassDesign) {
  const { squares, subjects, raters, level, of } = design
  const fromRaters = approximateDegreesOfFreedom(design)
  const probability = (1 + level) / 2
  const lower = fQuantile(probability, subjects - 1, fromRaters)
  const upper = fQuantile(probability, fromRaters, subjects - 1)
  const between = subjects * squares.subjects
  const disagreement =
    of === 'single'
      ? raters * squares.raters + (raters * subjects - raters - subjects) * squares.residual
      : squares.raters - squares.residual
  return [
    (between - subjects * lower * squares.residual) / (lower * disagreement + between),
    (upper * between - subjects * squares.residual) / (disagreement + upper * between),
  ] as const
}
