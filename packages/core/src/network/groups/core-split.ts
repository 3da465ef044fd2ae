// How well a split into core and periphery fits, kept up to date as members change sides.
import { type NumberOrReason, quotientOf } from '../../measurement/composite/number-or-reason.ts'
import { type Neighbors, neighborsOf } from '../adjacency.ts'
import type { Network } from '../network.ts'

/** What is asked of pairs of a core and a peripheral member. */
export type CoreToPeriphery = 'tied' | 'left-out'

/** Ordered pairs that are tied: within the core, between it and the periphery, and within that. */
interface Tied {
  readonly withinCore: number
  readonly between: number
  readonly withinPeriphery: number
}

/** For each member, those it is tied to, once for each direction. */
export function tiedEitherWay(network: Network): Neighbors {
  const naming = neighborsOf(network, 'in')
  return neighborsOf(network, 'out').map((named, member) => [...named, ...(naming[member] ?? [])])
}

/** A split of the members, by position, and the ties on its sides. */
export class CoreSplit {
  private readonly neighbors: Neighbors
  private readonly isCore: boolean[]
  /** How many of a member's ties lead to the core. */
  private readonly toCore: number[]
  private members = 0
  private tied: Tied

  constructor(neighbors: Neighbors, core: Iterable<number>) {
    this.neighbors = neighbors
    this.isCore = this.neighbors.map(() => false)
    this.toCore = this.neighbors.map(() => 0)
    const ties = this.neighbors.reduce((sum, { length }) => sum + length, 0) / 2
    this.tied = { withinCore: 0, between: 0, withinPeriphery: ties }
    for (const member of core) this.move(member)
  }

  /** The members of the core, in order. */
  core(): readonly number[] {
    return [...this.isCore.keys()].filter((member) => this.isCore[member])
  }

  /** Takes a member to the other side. */
  move(member: number): void {
    const step = this.isCore[member] ? -1 : 1
    this.tied = this.tiedAfter(member)
    this.members += step
    this.isCore[member] = step === 1
    for (const neighbor of this.neighbors[member] ?? []) this.toCore[neighbor] = (this.toCore[neighbor] ?? 0) + step
  }

  /** The correlation of what is tied with what the split says should be. */
  fit(pairs: CoreToPeriphery): NumberOrReason {
    return this.correlation(pairs, this.members, this.tied)
  }

  /** What the fit would be with a member on the other side. */
  fitAfter(pairs: CoreToPeriphery, member: number): NumberOrReason {
    return this.correlation(pairs, this.members + (this.isCore[member] ? -1 : 1), this.tiedAfter(member))
  }

  private tiedAfter(member: number): Tied {
    const { withinCore, between, withinPeriphery } = this.tied
    const step = this.isCore[member] ? -1 : 1
    const toCore = this.toCore[member] ?? 0
    const toPeriphery = (this.neighbors[member]?.length ?? 0) - toCore
    return {
      withinCore: withinCore + step * toCore,
      between: between + step * (toPeriphery - toCore),
      withinPeriphery: withinPeriphery - step * toPeriphery,
    }
  }

  private correlation(pairs: CoreToPeriphery, core: number, tied: Tied): NumberOrReason {
    const periphery = this.isCore.length - core
    const isTied = pairs === 'tied'
    const shouldBe = core * (core - 1 + (isTied ? 2 * periphery : 0))
    const shouldNot = periphery * (periphery - 1)
    const rightly = tied.withinCore + (isTied ? tied.between : 0)
    const ties = rightly + tied.withinPeriphery
    const spread = shouldBe * shouldNot * ties * (shouldBe + shouldNot - ties)
    return quotientOf(rightly * shouldNot - tied.withinPeriphery * shouldBe, Math.sqrt(spread))
  }
}
