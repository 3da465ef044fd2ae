// Whether members keep to their own kind.
import { type NumberOrReason, quotientOf } from '../../measurement/composite/number-or-reason.ts'
import type { Network } from '../network.ts'
import type { Groups } from './modularity.ts'

/** Ties across groups and within them. */
export interface ExternalInternal {
  /** Ties between members of different groups. */
  readonly external: number
  /** Ties between members of the same group. */
  readonly internal: number
  /** (external − internal) ÷ (external + internal): −1 when all ties stay within groups, 1 when none does.
   * `not-meaningful` without ties. */
  readonly index: NumberOrReason
}

/** The E-I index of a network, of each group and of each member. */
export interface ExternalInternalIndex extends ExternalInternal {
  /** Ties with an end that belongs to no group; they count nowhere. */
  readonly ungrouped: number
  readonly groups: ReadonlyMap<string, ExternalInternal>
  readonly members: ReadonlyMap<string, ExternalInternal>
}

/**
 * Krackhardt and Stern's E-I index: ties across groups, such as sectors, against ties within. Each tie counts once,
 * whatever its weight; where ties have directions, each direction once. It depends on how large the groups are: with few
 * members of its own kind, nobody can keep to them. Krackhardt & Stern (1988), "Informal networks and organizational
 * crises: an experimental simulation", Social Psychology Quarterly 51, 123–140.
 */
export function externalInternalIndex({ nodes, ties }: Network, groups: Groups): ExternalInternalIndex {
  const whole = { external: 0, internal: 0 }
  const byGroup = new Map<string, typeof whole>()
  const byMember = new Map(nodes.flatMap((node) => (groups.has(node) ? [[node, { external: 0, internal: 0 }]] : [])))
  for (const node of nodes) {
    const group = groups.get(node)
    if (group !== undefined) byGroup.set(group, { external: 0, internal: 0 })
  }
  let ungrouped = 0
  for (const { from, to } of ties) {
    const [source, target] = [groups.get(from), groups.get(to)]
    if (source === undefined || target === undefined) {
      ungrouped += 1
      continue
    }
    const side = source === target ? 'internal' : 'external'
    const counts = new Set([whole, byGroup.get(source), byGroup.get(target), byMember.get(from), byMember.get(to)])
    for (const count of counts) if (count !== undefined) count[side] += 1
  }
  return { ...indexOf(whole), ungrouped, groups: mapped(byGroup), members: mapped(byMember) }
}

type Counts = Pick<ExternalInternal, 'external' | 'internal'>

function mapped(counts: ReadonlyMap<string, Counts>): ReadonlyMap<string, ExternalInternal> {
  return new Map([...counts].map(([key, count]) => [key, indexOf(count)]))
}

function indexOf({ external, internal }: Counts): ExternalInternal {
  return { external, internal, index: quotientOf(external - internal, external + internal) }
}
