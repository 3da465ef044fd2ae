// Who is tied to whom: what every measure of a network is taken of.
import { CollectiveImpactError } from '../foundation/errors.ts'
import { ExactSum } from '../foundation/exact-sum.ts'
import type { Issue } from '../foundation/issue.ts'
import { byText } from '../foundation/order.ts'
import type { NumberOrReason } from '../measurement/composite/number-or-reason.ts'

/** A tie between two members. */
export interface Tie {
  /** Who is tied. */
  readonly from: string
  /** To whom. */
  readonly to: string
  /** How strong the tie is; 1 where nobody said. Measures of paths count ties, whatever their weight. */
  readonly weight: number
}

/** Who is tied to whom. Made by {@link networkOf}, which holds it to what is said here. */
export interface Network {
  /** Whether a tie goes one way. */
  readonly directed: boolean
  /** The members, in order of their names; one that is tied to nobody is a member too. */
  readonly nodes: readonly string[]
  /** At most one tie for a pair, or for each direction of it, in order. An undirected tie is listed once, from the name
   * that comes first. Nobody is tied to itself. */
  readonly ties: readonly Tie[]
  /** How many ties were left out because they led back to where they began. */
  readonly selfTies: number
  /** How many ties repeated another one; their weights were added to it. */
  readonly repeatedTies: number
}

/** A network as it is written. */
export interface NetworkInput {
  /** Whether a tie goes one way. */
  readonly directed: boolean
  /** The members, in any order. */
  readonly nodes: readonly string[]
  /** The ties, in any order. */
  readonly ties: readonly { readonly from: string; readonly to: string; readonly weight?: number | undefined }[]
}

/** A number for each member, or the reason why it has none; in order of their names. */
export type NodeScores = ReadonlyMap<string, NumberOrReason>

/**
 * A network of members and ties. Ties of a member to itself are left out and counted; ties that are listed more than once
 * become one, with their weights added. The order of members and ties changes nothing.
 * @throws {@link CollectiveImpactError} `network/invalid-network` with every issue: a member listed twice, a tie to
 * nobody who is listed, a weight that is not a positive number or above 2⁵³ − 1
 */
export function networkOf(input: NetworkInput): Network {
  const issues = issuesOf(input.nodes, input.ties)
  if (issues.length > 0) {
    throw new CollectiveImpactError('network/invalid-network', 'The network cannot be used:', { issues })
  }
  return inOrder(input)
}

/** Members and ties in order, each tie once. */
export function inOrder({ directed, nodes, ties }: NetworkInput): Network {
  const weights = new Map<string, Map<string, ExactSum>>()
  let selfTies = 0
  let repeatedTies = 0
  for (const { from, to, weight = 1 } of ties) {
    if (from === to) {
      selfTies += 1
      continue
    }
    const [first, second] = directed || byText(from, to) < 0 ? [from, to] : [to, from]
    const ofFirst = weights.get(first) ?? new Map<string, ExactSum>()
    weights.set(first, ofFirst)
    const sum = ofFirst.get(second) ?? new ExactSum()
    if (ofFirst.has(second)) repeatedTies += 1
    ofFirst.set(second, sum)
    sum.add(weight)
  }
  const names = nodes.toSorted(byText)
  return {
    directed,
    nodes: names,
    ties: names.flatMap((from) =>
      [...(weights.get(from) ?? [])]
        .map(([to, sum]) => ({ from, to, weight: sum.value() }))
        .sort((one, other) => byText(one.to, other.to)),
    ),
    selfTies,
    repeatedTies,
  }
}

function issuesOf(nodes: NetworkInput['nodes'], ties: NetworkInput['ties']): readonly Issue[] {
  const known = new Set<string>()
  const issues: Issue[] = []
  nodes.forEach((node, position) => {
    if (known.has(node))
      issues.push({ code: 'record/duplicate-id', path: ['nodes', position], message: `${node} again` })
    known.add(node)
  })
  ties.forEach(({ from, to, weight = 1 }, position) => {
    for (const [end, node] of Object.entries({ from, to })) {
      if (known.has(node)) continue
      const message = `${node} is not among the nodes`
      issues.push({ code: 'record/unknown-reference', path: ['ties', position, end], message })
    }
    if (!(weight > 0 && weight <= Number.MAX_SAFE_INTEGER)) {
      const message = 'expected a positive number, at most 2⁵³ − 1'
      issues.push({ code: 'input/invalid-value', path: ['ties', position, 'weight'], message })
    }
  })
  return issues
}
