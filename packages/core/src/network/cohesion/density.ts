// How many of the ties there could be are there.
import { type NumberOrReason, quotientOf } from '../../measurement/composite/number-or-reason.ts'
import type { Network } from '../network.ts'

/**
 * Ties over possible ties, n(n − 1) of them, or half as many without directions; 0 to 1. `not-meaningful` for fewer than
 * two members. Wasserman & Faust (1994), Social Network Analysis, sections 4.1.3 and 4.3.
 */
export function density({ directed, nodes, ties }: Network): NumberOrReason {
  const possible = nodes.length * (nodes.length - 1)
  return quotientOf(directed ? ties.length : 2 * ties.length, possible)
}
