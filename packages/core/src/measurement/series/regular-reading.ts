// How the rows of regular series are read for a question, by the same rules as single reports.
import type { CombineAcross, CombineOverTime } from '../../conditions/shared-measurement/combine.ts'
import { combineGroups } from '../combine-groups.ts'
import { COUNTS_TWICE } from '../combine-time.ts'
import type { Term } from '../methods/define-method.ts'
import { isPart } from '../part.ts'
import type { Plan } from '../query.ts'
import type { Report } from '../reports.ts'
import type { Shape } from './shape.ts'

type Groups = Readonly<Record<string, string>>
type Operator = CombineAcross | CombineOverTime

/** The operators that add up what series of a form carry. */
const ADDING: Readonly<Record<Shape['form'], readonly Operator[]>> = {
  value: ['sum'],
  ratio: ['ratio', 'weighted-mean'],
}

/** Whether parts of a form may simply be added up along an axis with this operator. */
export function adds(form: Shape['form'], operator: Operator): boolean {
  return ADDING[form].includes(operator)
}

/** Whether several periods of one cell may be added up. */
export function addsOverTime({ indicator }: Plan, form: Shape['form']): boolean {
  const { combine, reporting = 'incremental' } = indicator
  return adds(form, combine.overTime) && !COUNTS_TWICE[reporting].includes(combine.overTime)
}

/**
 * Which groups of a period make what is wanted, by their position: none when they say nothing about it, `undefined`
 * when they cannot simply be added up.
 */
export function groupsToRead(plan: Plan, { form, groups }: Shape, wanted: Groups): Uint32Array | undefined {
  const period = { start: plan.query.asOf, end: plan.query.asOf }
  const part = combineGroups(
    plan,
    groups.map((inGroups, row) => standIn(form, { row, period, groups: inGroups })),
    wanted,
  )
  if (part === undefined) return new Uint32Array(0)
  if (!isPart(part)) return undefined
  if (part.rows.length > 1 && !adds(form, plan.indicator.combine.acrossGroups)) return undefined
  return Uint32Array.from(part.rows).sort()
}

/** A report that stands for any one: what is combined is decided by what it is about. */
function standIn(form: Shape['form'], about: Pick<Report, 'row' | 'period' | 'groups'>): Report {
  const figures: Term = form === 'value' ? { value: 1 } : { value: 1, numerator: 1, denominator: 1 }
  return { ...about, partner: undefined, place: undefined, figures, methodVersion: undefined }
}
