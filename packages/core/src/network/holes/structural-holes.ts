// Who bridges those who are not tied to each other: Burt's structural holes.
import { type NumberOrReason, quotientOf } from '../../measurement/composite/number-or-reason.ts'
import { positionsOf } from '../adjacency.ts'
import type { Network } from '../network.ts'

/** What the ties of one member are worth beyond their number. */
export interface StructuralHoles {
  /** How far its ties lead back to the same people; low for a broker. A little above 1 at most. */
  readonly constraint: NumberOrReason
  /** Its non-redundant ties: those it is tied to, less how far each is tied to the others of them. */
  readonly effectiveSize: NumberOrReason
  /** The effective size over those it is tied to, 0 to 1. */
  readonly efficiency: NumberOrReason
}

/**
 * Burt's constraint, effective size and efficiency of each member; `not-meaningful` for one tied to nobody. The proportion
 * that a member invests in another counts the ties of both directions by their weight. Burt (1992), Structural Holes,
 * chapter 2; without directions and weights the effective size is n − 2t ÷ n for n neighbors with t ties among them
 * (Borgatti 1997, "Structural holes: unpacking Burt's redundancy measures", Connections 20, 35–38).
 */
export function structuralHoles({ nodes, ties }: Network): ReadonlyMap<string, StructuralHoles> {
  const position = positionsOf(nodes)
  const invested = nodes.map(() => new Map<number, number>())
  const add = (one: number, other: number, weight: number) =>
    invested[one]?.set(other, (invested[one].get(other) ?? 0) + weight)
  for (const { from, to, weight } of ties) {
    const [source, target] = [position.get(from) ?? 0, position.get(to) ?? 0]
    add(source, target, weight)
    add(target, source, weight)
  }
  const proportions = invested.map((ofOne) => scaledBy(ofOne, sumOf))
  const strengths = invested.map((ofOne) => scaledBy(ofOne, greatestOf))
  return new Map(nodes.map((node, own) => [node, holesOf(own, proportions, strengths)]))
}

type Shares = ReadonlyMap<number, number>

function scaledBy(weights: Shares, whole: (weights: Shares) => number): Shares {
  const divisor = whole(weights)
  return new Map([...weights].sort(([one], [other]) => one - other).map(([to, weight]) => [to, weight / divisor]))
}

function sumOf(weights: Shares): number {
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0)
}

function greatestOf(weights: Shares): number {
  return [...weights.values()].reduce((most, weight) => Math.max(most, weight), 0)
}

function holesOf(own: number, proportions: readonly Shares[], strengths: readonly Shares[]): StructuralHoles {
  const neighbors = proportions[own] ?? new Map<number, number>()
  if (neighbors.size === 0) {
    return { constraint: 'not-meaningful', effectiveSize: 'not-meaningful', efficiency: 'not-meaningful' }
  }
  let constraint = 0
  let redundancy = 0
  for (const [other, direct] of neighbors) {
    let through = direct
    for (const [between, share] of neighbors) {
      through += share * (proportions[between]?.get(other) ?? 0)
      redundancy += share * (strengths[other]?.get(between) ?? 0)
    }
    constraint += through ** 2
  }
  const effectiveSize = neighbors.size - redundancy
  return { constraint, effectiveSize, efficiency: quotientOf(effectiveSize, neighbors.size) }
}
