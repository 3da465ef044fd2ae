// The estimate of an intraclass correlation: Shrout & Fleiss (1979), McGraw & Wong (1996).
import { type NumberOrReason, quotientOf } from '../../measurement/composite/number-or-reason.ts'
import type { IntraclassDesign } from './intraclass-design.ts'

/** Where so little is between subjects that the estimate of all variance falls below 0, it has no meaning. */
export function intraclassCoefficient(design: IntraclassDesign): NumberOrReason {
  const { squares, error, subjects, raters, model, of } = design
  const rated = of === 'single' ? raters : 1
  const ofRaters = model === 'two-way-agreement' ? (rated * (squares.raters - squares.residual)) / subjects : 0
  const total = squares.subjects + (rated - 1) * error + ofRaters
  return total < 0 ? 'not-meaningful' : quotientOf(squares.subjects - error, total)
}
