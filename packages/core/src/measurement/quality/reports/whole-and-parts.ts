// Each reported whole held against what its reported parts make: over groups, time, places and partners.
import type { CombineAcross, CombineOverTime } from '../../../conditions/shared-measurement/combine.ts'
import { exactSum } from '../../../foundation/exact-sum.ts'
import type { Axis, Term } from '../../methods/define-method.ts'
import { methodOf } from '../../methods/index.ts'
import type { Plan } from '../../query.ts'
import { termOf } from '../../reports.ts'
import type { QualityDraft } from '../quality-finding.ts'
import { agrees } from './agrees.ts'
import { partsByGroup } from './parts-by-group.ts'
import { partsByPartner } from './parts-by-partner.ts'
import { partsByPlace } from './parts-by-place.ts'
import { partsOverTime } from './parts-over-time.ts'
import type { ReportedWhole } from './reported-whole.ts'
import { StatementIndex } from './statement-index.ts'

type Operator = CombineAcross | CombineOverTime

/** The ways of combining whose result a whole of its own report must equal. */
const CHECKED: readonly Operator[] = ['sum', 'ratio', 'weighted-mean', 'minimum', 'maximum', 'first', 'last']

/**
 * Each reported whole that its reported parts contradict. Parts that are all there must make the whole, by the operator
 * the indicator declares along the axis, as exactly as the whole is written or within `tolerance`, a share of it. Parts
 * some of which may be lacking must not sum to more than the whole; overlapping categories must not exceed it singly.
 */
export function wholeAndParts(plan: Plan, tolerance: number): readonly QualityDraft[] {
  return reportedWholes(plan).flatMap((found) => {
    const draft = judge(plan, found, tolerance)
    return draft === undefined ? [] : [draft]
  })
}

/** Each whole that is reported along with parts of it: over groups, time, places and partners. */
export function reportedWholes(plan: Plan): readonly ReportedWhole[] {
  const index = new StatementIndex(plan)
  return [...partsByGroup(index), ...partsOverTime(index), ...partsByPlace(index), ...partsByPartner(index)]
}

function judge(plan: Plan, found: ReportedWhole, tolerance: number): QualityDraft | undefined {
  const { table } = plan
  const termAt = (row: number) => termOf(table.figures(row), plan.scale)
  const whole = termAt(found.whole)
  const parts = found.parts.map(termAt).filter((term): term is Term => typeof term === 'object')
  if (typeof whole === 'string' || parts.length < found.parts.length) return undefined
  return found.parting === 'complete'
    ? judgeAll(plan, found, whole, parts, tolerance)
    : judgeSome(plan, found, whole, parts, tolerance)
}

function judgeAll(
  plan: Plan,
  found: ReportedWhole,
  whole: Term,
  parts: readonly Term[],
  tolerance: number,
): QualityDraft | undefined {
  const operator = operatorOf(plan, found.axis)
  if (!CHECKED.includes(operator)) return undefined
  const [only] = parts
  const combined =
    parts.length === 1 && only !== undefined ? only : methodOf(operator).combine(parts, { scale: plan.scale })
  if (typeof combined === 'string') return undefined
  for (const field of comparedFields(plan, found, operator)) {
    const [stated, made] = [whole[field], combined[field]]
    if (stated === undefined || made === undefined || agrees(stated, made, tolerance)) continue
    const what = field === 'value' ? '' : `${field} `
    return draftOf(
      plan,
      found,
      stated,
      made,
      'warning',
      `${what}${stated} is reported, and the parts ${found.by} make ${made}`,
    )
  }
  return undefined
}

/** Shares that come to the same may still be of different people. */
function comparedFields({ table }: Plan, { whole }: ReportedWhole, operator: Operator) {
  const countsBoth = operator === 'ratio' && table.figures(whole).form === 'ratio'
  return countsBoth ? (['numerator', 'denominator'] as const) : (['value'] as const)
}

function judgeSome(
  plan: Plan,
  found: ReportedWhole,
  whole: Term,
  parts: readonly Term[],
  tolerance: number,
): QualityDraft | undefined {
  const isCount = plan.indicator.kind === 'count' || plan.indicator.kind === 'amount'
  const values = parts.map(({ value }) => value)
  if (!isCount || [whole.value, ...values].some((value) => value < 0)) return undefined
  const overlaps = found.parting === 'overlapping'
  const isWithin = overlaps && found.axis === 'groups'
  if (!isWithin && operatorOf(plan, found.axis) !== 'sum') return undefined
  const made = overlaps ? Math.max(...values) : exactSum(values)
  if (made <= whole.value || agrees(whole.value, made, tolerance)) return undefined
  const more = overlaps ? `one of the parts ${found.by} is ${made}` : `the parts ${found.by} already make ${made}`
  return draftOf(plan, found, whole.value, made, 'error', `${whole.value} is reported, and ${more}`)
}

/** How an indicator's values combine along an axis. */
export function operatorOf({ indicator }: Plan, axis: Axis): Operator {
  const { overTime, acrossGroups, acrossPartners, acrossPlaces = acrossPartners } = indicator.combine
  return { time: overTime, groups: acrossGroups, partners: acrossPartners, places: acrossPlaces }[axis]
}

function draftOf(
  { table }: Plan,
  { whole, parts }: ReportedWhole,
  stated: number,
  made: number,
  severity: 'error' | 'warning',
  message: string,
): QualityDraft {
  return {
    code: 'quality/whole-and-parts',
    severity,
    about: table.statement(whole),
    rows: [whole, ...parts],
    numbers: { whole: stated, parts: made, difference: stated - made },
    message,
  }
}
