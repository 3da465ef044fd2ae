// From the reports of one partner, place and period to the value of the groups asked for. A reported whole is never
// added to its parts; parts make a whole only when they are exclusive and all there.
import type { CombineAcross } from '../conditions/shared-measurement/combine.ts'
import type { Category, Dimension } from '../conditions/shared-measurement/dimension.ts'
import type { MissingReason } from './measured.ts'
import { methodOf } from './methods/index.ts'
import { combineParts, isPart, type NoPart, type Part, partOf } from './part.ts'
import type { Plan } from './query.ts'
import type { Report } from './reports.ts'

const TELLING: readonly MissingReason[] = ['suppressed', 'overlapping-groups', 'no-denominator', 'division-by-zero']

type Groups = Readonly<Record<string, string>>

/** The value of `wanted`, or why there is none; `undefined` when no report has anything to say about it. */
export function combineGroups(plan: Plan, reports: readonly Report[], wanted: Groups): Part | NoPart | undefined {
  const direct = reports.find(({ groups }) => sameGroups(groups, wanted))
  if (direct !== undefined) return partOf(direct)
  let incomplete: NoPart | undefined
  for (const { dimension, children, finer } of splitsByGroup(plan, reports, wanted)) {
    if (!dimension.exclusive) {
      incomplete ??= { reason: 'overlapping-groups', remark: `the categories of ${dimension.name} overlap` }
      continue
    }
    const values = children.map(({ code }) => combineGroups(plan, finer, { ...wanted, [dimension.id]: code }))
    const applicable = values.filter((value) => !isNotApplicable(value))
    const lacking = children.filter((_, position) => !isValue(values[position]) && !isNotApplicable(values[position]))
    if (lacking.length === 0 && applicable.length > 0) return combineCategories(plan, applicable.filter(isValue))
    incomplete = values.find(isTelling) ?? {
      reason: 'below-coverage',
      remark: `${dimension.name}: no value for ${lacking.map(({ name }) => name).join(', ')}`,
    }
  }
  return incomplete
}

/** A dimension that reports tell groups apart by, with its categories and the reports that name one of them. */
export interface GroupSplit {
  readonly dimension: Dimension
  readonly children: readonly Category[]
  readonly finer: readonly Report[]
}

/** The dimensions by which reports split what is wanted, in the order in which the indicator names them. */
export function splitsByGroup(plan: Plan, reports: readonly Report[], wanted: Groups): readonly GroupSplit[] {
  return (plan.indicator.dimensions ?? []).flatMap((id) => {
    const dimension = plan.lookup.dimension(id)
    const finer = reports.filter(({ groups }) => isFiner(plan, groups, wanted, id))
    const children = dimension.categories.filter(({ parent }) => parent === wanted[id])
    return finer.length === 0 ? [] : [{ dimension, children, finer }]
  })
}

function combineCategories(plan: Plan, values: readonly Part[]): Part | NoPart {
  const operator: CombineAcross = plan.indicator.combine.acrossGroups
  return combineParts(values, methodOf(operator, plan.query.methods), 'groups', plan.indicator, plan.scale)
}

function isValue(value: Part | NoPart | undefined): value is Part {
  return value !== undefined && isPart(value)
}

function isNotApplicable(value: Part | NoPart | undefined): boolean {
  return value !== undefined && !isPart(value) && value.reason === 'not-applicable'
}

/** Whether a category has no value for a reason that is more than a missing report. */
function isTelling(value: Part | NoPart | undefined): value is NoPart {
  return value !== undefined && !isPart(value) && TELLING.includes(value.reason)
}

/** Whether a report is limited to a part of what is wanted along one dimension, and fits along all others. */
function isFiner(plan: Plan, groups: Groups, wanted: Groups, id: string): boolean {
  const category = groups[id]
  if (category === undefined || category === wanted[id]) return false
  return (
    Object.entries(wanted).every(([dimension, asked]) => isWithin(plan, dimension, groups[dimension], asked)) &&
    (wanted[id] === undefined || isWithin(plan, id, category, wanted[id]))
  )
}

/** Whether a category is another one or lies within it. */
function isWithin(plan: Plan, dimension: string, category: string | undefined, outer: string | undefined): boolean {
  const { categories } = plan.lookup.dimension(dimension)
  for (let code = category; code !== undefined; code = categories.find((known) => known.code === code)?.parent) {
    if (code === outer) return true
  }
  return false
}

/** Whether groups are exactly those that are wanted. */
export function sameGroups(groups: Groups, wanted: Groups): boolean {
  const names = Object.keys(groups)
  return names.length === Object.keys(wanted).length && names.every((name) => groups[name] === wanted[name])
}
