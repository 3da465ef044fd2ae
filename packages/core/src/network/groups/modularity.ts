// How far ties stay within groups, beyond chance.
import { ExactSum } from '../../foundation/exact-sum.ts'
import { type NumberOrReason, quotientOf } from '../../measurement/composite/number-or-reason.ts'
import type { Network } from '../network.ts'

/** The group of each member, by name; members that are not listed belong to none. */
export type Groups = ReadonlyMap<string, string>

/**
 * The share of ties, by weight, that lie within groups, less the share that would if everybody kept its ties and their
 * ends fell by chance; up to 1, 0 for chance. A member of no group counts as a group of its own. `not-meaningful` without
 * ties. Newman (2006), "Modularity and community structure in networks", PNAS 103, 8577–8582; with directions Leicht &
 * Newman (2008), "Community structure in directed networks", Physical Review Letters 100, 118703.
 *
 * Options:
 * - `resolution`: what chance is multiplied by; above 1 favors more and smaller groups. 1 when absent
 */
export function modularity(
  network: Network,
  groups: Groups,
  { resolution = 1 }: { readonly resolution?: number } = {},
): NumberOrReason {
  const within = new ExactSum()
  const all = new ExactSum()
  const sent = new Map<string, ExactSum>()
  const received = new Map<string, ExactSum>()
  const groupOf = (node: string) => JSON.stringify(groups.has(node) ? { group: groups.get(node) } : { node })
  for (const { from, to, weight } of arcsOf(network)) {
    const [source, target] = [groupOf(from), groupOf(to)]
    all.add(weight)
    if (source === target) within.add(weight)
    sumFor(sent, source).add(weight)
    sumFor(received, target).add(weight)
  }
  const whole = all.value()
  const chance = new ExactSum()
  for (const [group, sum] of sent) chance.add((sum.value() / whole) * (sumFor(received, group).value() / whole))
  const share = quotientOf(within.value(), whole)
  return typeof share === 'string' ? share : share - resolution * chance.value()
}

/** Every tie once for each way it goes. */
function arcsOf({ directed, ties }: Network) {
  return directed
    ? ties
    : ties.flatMap(({ from, to, weight }) => [
        { from, to, weight },
        { from: to, to: from, weight },
      ])
}

function sumFor(sums: Map<string, ExactSum>, group: string): ExactSum {
  const sum = sums.get(group) ?? new ExactSum()
  sums.set(group, sum)
  return sum
}
