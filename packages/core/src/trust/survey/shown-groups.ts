// Which groups may be shown so that none that is too small can be worked out from the others and the total.
import { byText } from '../../foundation/order.ts'

/** A group by its name, or those of whom none is known. */
export type GroupName = string | undefined

/**
 * The groups that may be shown beside the total of all: those of the minimum size, less the smallest of them for as long
 * as those withheld are together too few, since whoever subtracts the others from the total sees them.
 */
export function shownGroups(sizes: ReadonlyMap<GroupName, number>, minimum: number): ReadonlySet<GroupName> {
  const people = [...sizes].filter(([, size]) => size > 0)
  const large = people.filter(([, size]) => size >= minimum).sort(([one, a], [other, b]) => b - a || byText(one, other))
  let withheld = people.reduce((sum, [, size]) => (size < minimum ? sum + size : sum), 0)
  while (withheld > 0 && withheld < minimum) {
    const [, size] = large.pop() ?? []
    if (size === undefined) break
    withheld += size
  }
  return new Set(large.map(([name]) => name))
}
