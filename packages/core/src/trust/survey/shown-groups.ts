// Which groups may be shown so that none that is too small can be worked out from the others and the total.

/** A group by its name, or those of whom none is known. */
export type GroupName = string | undefined

/**
 * The groups that may be shown beside the total of all: those of the minimum size, less the last of them for as long as
 * those withheld are together too few, since whoever subtracts the others from the total sees them. `sizes` lists groups in
 * the order in which they are to be kept.
 */
export function shownGroups(sizes: ReadonlyMap<GroupName, number>, minimum: number): ReadonlySet<GroupName> {
  const large = [...sizes].filter(([, size]) => size >= minimum)
  let withheld = [...sizes].reduce((sum, [, size]) => (size < minimum ? sum + size : sum), 0)
  while (withheld > 0 && withheld < minimum) {
    const [, size] = large.pop() ?? []
    if (size === undefined) break
    withheld += size
  }
  return new Set(large.map(([name]) => name))
}
