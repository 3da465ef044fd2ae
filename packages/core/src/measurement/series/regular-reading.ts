// How the rows of regular series are read for a question: which groups, and which periods go into which cell. Found by
// the same rules as for single reports, once for all series of a shape.
import type { CombineAcross, CombineOverTime } from '../../conditions/shared-measurement/combine.ts'
import { combineGroups } from '../combine-groups.ts'
import { combineTime, type Dated } from '../combine-time.ts'
import { methodInForce } from '../method-versions.ts'
import type { Term } from '../methods/define-method.ts'
import { isPart, partOf } from '../part.ts'
import type { Plan } from '../query.ts'
import type { Report } from '../reports.ts'
import type { Shape } from './shape.ts'

type Groups = Readonly<Record<string, string>>
type Operator = CombineAcross | CombineOverTime

/** The operators that add up what shapes of a form carry. */
const ADDING: Readonly<Record<Shape['form'], readonly Operator[]>> = {
  value: ['sum'],
  ratio: ['ratio', 'weighted-mean'],
}

/** Whether parts of a form may simply be added up along an axis with this operator. */
export function adds(form: Shape['form'], operator: Operator): boolean {
  return ADDING[form].includes(operator)
}

/** A figure that stands for any other: what is combined is decided by what it is about. */
function standIn(form: Shape['form'], scale: number): Term {
  return form === 'value' ? { value: 1 } : { value: scale, numerator: 1, denominator: 1 }
}

/** A report that stands for any row of a shape. */
export function standInReport(
  plan: Plan,
  shape: Shape,
  about: Pick<Report, 'row' | 'period' | 'partner' | 'place' | 'groups'>,
): Report {
  const methodVersion = methodInForce(plan.indicator, about.period.start)
  return { ...about, figures: standIn(shape.form, plan.scale), methodVersion }
}

/**
 * Which groups of a period make what is wanted, by their position: none when they say nothing about it, `undefined`
 * when they cannot simply be added up.
 */
export function groupsToRead(plan: Plan, shape: Shape, wanted: Groups): Uint32Array | undefined {
  const [period] = shape.periods
  if (period === undefined) return undefined
  const reports = shape.groups.map((groups, row) =>
    standInReport(plan, shape, { row, period, partner: undefined, place: undefined, groups }),
  )
  const part = combineGroups(plan, reports, wanted)
  if (part === undefined) return new Uint32Array(0)
  if (!isPart(part)) return undefined
  if (part.rows.length > 1 && !adds(shape.form, plan.indicator.combine.acrossGroups)) return undefined
  return Uint32Array.from(part.rows).sort()
}

/** Which of several periods make the value of one cell, by the rows of their reports; `undefined` as above. */
export function periodsToRead(
  plan: Plan,
  form: Shape['form'],
  reports: readonly Report[],
): readonly number[] | undefined {
  const parts = reports.map((report) => ({ period: report.period, part: partOf(report) }))
  const part = combineTime(
    plan,
    parts.filter((one): one is Dated => isPart(one.part)),
  )
  if (!isPart(part)) return undefined
  return part.rows.length > 1 && !adds(form, plan.indicator.combine.overTime) ? undefined : part.rows
}
