// Complementary suppression: which further cells are withheld so that none of the sensitive ones can be worked out.
import type { Issue } from '../../foundation/issue.ts'
import { type AdditiveTable, type IndexedTable, indexTable, refuseTable } from './additive-table.ts'
import { linkedCells } from './linked-cells.ts'
import { protectGroup } from './protect-group.ts'
import { mayDiffer, type Requirement, type SuppressionProblem } from './suppression-problem.ts'

/** A cell that must not be worked out, and how uncertain it has to stay. */
export interface SensitiveCell {
  readonly cell: string
  /** Lower protection level: how far below its value it must seem possible, as far as anybody can think it is. */
  readonly below: number
  /** Upper protection level: how far above its value it must seem possible. */
  readonly above: number
}

/** What has to be protected, and what may be given up for it. */
export interface SuppressionOptions {
  readonly sensitive: readonly SensitiveCell[]
  /** Cells that are not published anyway; they protect at no cost. */
  readonly unpublished?: readonly string[]
  /** Cells that are published whatever happens, or that everybody knows. */
  readonly published?: readonly string[]
  /**
   * What withholding a cell costs: its value; one a cell, and less value before more; or as given, 0 or more. `value`
   * when absent.
   */
  readonly cost?: 'value' | 'cell' | ((cell: string) => number)
}

/** Which cells are withheld. */
export interface SuppressionPattern {
  /** The sensitive cells. */
  readonly primary: readonly string[]
  /** Those withheld to protect them, in the order of the table. */
  readonly complementary: readonly string[]
  /** Sensitive cells that no pattern protects as asked: what is published in any case gives them away. */
  readonly unprotected: readonly string[]
}

/**
 * Withholds further cells until every sensitive cell may lie as far below and above its value as it has to, in the eyes
 * of somebody who sees all that is published and knows which cells add up. Each pattern is proven before it is given:
 * for every sensitive cell, both ways, there is a table that agrees with all that is published. A sensible cost is what
 * readers lose. Each sensitive cell in turn is protected at the least further cost, and what then turns out to be
 * needless is published again, as far as a bounded effort goes. Where up to 150 linked cells are open, a bounded search
 * for the least cost of all follows: it nearly always finds it, but does not promise to.
 * @throws {@link CollectiveImpactError} `measurement/invalid-table`
 */
export function suppressCells(
  table: AdditiveTable,
  { sensitive, unpublished = [], published = [], cost = 'value' }: SuppressionOptions,
): SuppressionPattern {
  const indexed = indexTable(table)
  const primary = sensitive.map(({ cell }) => indexed.positionOf(cell))
  const kept = new Set(published.map((cell) => indexed.positionOf(cell)))
  const contradictions = primary.flatMap((cell, position): readonly Issue[] =>
    kept.has(cell)
      ? [{ code: 'input/invalid-value', path: ['sensitive', position], message: 'a published cell cannot be withheld' }]
      : [],
  )
  if (contradictions.length > 0) refuseTable(contradictions)
  const problem: SuppressionProblem = {
    table: indexed,
    hidden: new Set([...primary, ...unpublished.map((cell) => indexed.positionOf(cell))]),
    cost: costsOf(indexed, cost).map((each, cell) => (kept.has(cell) ? Number.POSITIVE_INFINITY : each)),
  }
  const requirements = Map.groupBy(
    sensitive.flatMap(({ below, above }, position) =>
      requirementsOf(indexed, primary[position] as number, below, above),
    ),
    ({ cell }) => cell,
  )
  const complementary = new Set<number>()
  const unprotected = new Set<number>()
  for (const group of linkedCells(indexed, (cell) => mayDiffer(problem, cell))) {
    const required = group.flatMap((cell) => requirements.get(cell) ?? [])
    if (required.length === 0) continue
    const { pattern, unmet } = protectGroup(problem, required, group)
    for (const cell of pattern) complementary.add(cell)
    for (const { cell } of unmet) unprotected.add(cell)
  }
  const inOrder = (cells: ReadonlySet<number>) => indexed.ids.filter((_, cell) => cells.has(cell))
  return {
    primary: sensitive.map(({ cell }) => cell),
    complementary: inOrder(complementary),
    unprotected: inOrder(unprotected),
  }
}

function costsOf({ ids, values }: IndexedTable, cost: NonNullable<SuppressionOptions['cost']>): Float64Array {
  if (typeof cost === 'function') return Float64Array.from(ids, cost)
  const sizes = values.map(Math.abs)
  if (cost === 'value') return sizes
  const all = sizes.reduce((sum, size) => sum + size, 1)
  return sizes.map((size) => 1 + size / all)
}

/** What has to be possible, as far as everybody does not know better anyway. */
function requirementsOf(
  { values, lower, upper }: IndexedTable,
  cell: number,
  below: number,
  above: number,
): readonly Requirement[] {
  const value = values[cell] as number
  const up: Requirement = { cell, direction: 1, distance: Math.min(above, (upper[cell] as number) - value) }
  const down: Requirement = { cell, direction: -1, distance: Math.min(below, value - (lower[cell] as number)) }
  return [up, down].filter(({ distance }) => distance > 0)
}
