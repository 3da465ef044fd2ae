// People who are counted more than once, taken off a sum as partners have agreed. The parts stay as they were reported.
import { exactSum } from '../foundation/exact-sum.ts'
import { byText } from '../foundation/order.ts'
import type { CellScope } from './cell-scope.ts'
import { sharingDays } from './connected.ts'
import type { Adjustment } from './measured.ts'
import { overlapAxes, overlapOf } from './overlap-of-reports.ts'
import type { NoPart, Part } from './part.ts'
import type { Plan } from './query.ts'
import type { Report } from './reports.ts'

/** A sum without what was counted twice. */
export interface WithoutOverlap {
  readonly part: Part | NoPart
  readonly adjustments: readonly Adjustment[]
  readonly remarks: readonly string[]
}

/**
 * Takes off what is counted twice in the reports that a sum was made of. Sums over time are held against the agreements
 * stretch by stretch, so that a year is the sum of its quarters.
 */
export function takeOffOverlap(plan: Plan, part: Part, reports: readonly Report[], scope: CellScope): WithoutOverlap {
  const used = new Set(part.rows)
  const counted = reports.filter(({ row }) => used.has(row))
  const isSummed = plan.indicator.combine.overTime === 'sum'
  const amounts = new Map<string, number[]>()
  const remarks = new Set<string>()
  for (const axis of overlapAxes(plan)) {
    for (const together of isSummed ? sharingDays(counted) : [counted]) {
      const found = overlapOf(plan, axis, together, scope)
      if ('reason' in found) return { part: found, adjustments: [], remarks: [] }
      for (const { agreement, amount } of found.amounts) {
        amounts.set(agreement, [...(amounts.get(agreement) ?? []), -amount])
      }
      for (const { agreement, figure, most } of found.impossible) {
        remarks.add(`${agreement} says that ${figure} are counted twice, of whom no more than ${most} can be`)
      }
    }
  }
  const adjustments = [...amounts]
    .map(([agreement, each]) => ({ agreement, amount: exactSum(each) }))
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => byText(a.agreement, b.agreement))
  const value = exactSum([part.value, ...adjustments.map(({ amount }) => amount)])
  return { part: { ...part, value }, adjustments, remarks: [...remarks].sort(byText) }
}
