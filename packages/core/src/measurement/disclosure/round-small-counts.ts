// Small-count rounding: only small inner cells change, to 0 or to the base, and all totals are added up anew, so the
// table adds up and totals stay close (Langsrud & Heldal 2018, PLSrounding).
import { type AdditiveTable, type IndexedTable, indexTable } from './additive-table.ts'
import { requireBase } from './round-to-base.ts'

/**
 * Every value by cell id, where counts between 0 and the base that are no totals have become 0 or the base, and totals
 * are the sums of what they are made of. Which cells go up keeps the squares of all changes small: no change of one
 * cell, and no exchange of two, would make them smaller.
 * @throws {@link CollectiveImpactError} `measurement/invalid-option` when the base is not above 0;
 * `measurement/invalid-table`
 */
export function roundSmallCounts(table: AdditiveTable, base: number): ReadonlyMap<string, number> {
  const indexed = requireBase(base, indexTable(table))
  const { ids, values } = indexed
  const around = totalsAround(indexed)
  const small = [...ids.keys()].filter((cell) => {
    const value = values[cell] as number
    return !around.isTotal(cell) && value > 0 && value < base
  })
  const changes = new Float64Array(values.length)
  const change = (cell: number, by: number) => {
    for (const each of around.of(cell)) changes[each] = (changes[each] as number) + by
  }
  const isUp = new Set<number>()
  for (const cell of small) change(cell, -(values[cell] as number))
  const turn = (cell: number) => {
    change(cell, isUp.has(cell) ? -base : base)
    if (!isUp.delete(cell)) isUp.add(cell)
  }
  const gainOf = (turned: readonly number[]): number => {
    const by = new Map<number, number>()
    for (const cell of turned) {
      for (const each of around.of(cell)) by.set(each, (by.get(each) ?? 0) + (isUp.has(cell) ? -base : base))
    }
    let gain = 0
    for (const [each, added] of by) gain -= added * (2 * (changes[each] as number) + added)
    return gain
  }
  while (improve(small, isUp, gainOf, turn));
  return new Map(ids.map((id, cell) => [id, (values[cell] as number) + (changes[cell] as number)]))
}

/** Turns the cell, or exchanges the two, that bring most; whether any brought something. */
function improve(
  small: readonly number[],
  isUp: ReadonlySet<number>,
  gainOf: (turned: readonly number[]) => number,
  turn: (cell: number) => void,
): boolean {
  const alone = mostGainful(
    small.map((cell) => [cell]),
    gainOf,
  )
  const turned =
    alone ??
    mostGainful(
      small
        .filter((cell) => isUp.has(cell))
        .flatMap((up) => small.filter((cell) => !isUp.has(cell)).map((down) => [up, down])),
      gainOf,
    )
  turned?.forEach(turn)
  return turned !== undefined
}

function mostGainful(
  choices: readonly (readonly number[])[],
  gainOf: (turned: readonly number[]) => number,
): readonly number[] | undefined {
  let best: readonly number[] | undefined
  let most = 1e-9
  for (const choice of choices) {
    const gain = gainOf(choice)
    if (gain <= most) continue
    best = choice
    most = gain
  }
  return best
}

/** Which cells are totals, and each cell with all the totals it is in, at any remove. */
function totalsAround({ ids, equations }: IndexedTable) {
  const totals = new Set<number>()
  const above: Set<number>[] = ids.map(() => new Set())
  for (const [total, ...parts] of equations) {
    if (total === undefined) continue
    totals.add(total[0])
    for (const [part] of parts) above[part]?.add(total[0])
  }
  const known = new Map<number, ReadonlySet<number>>()
  const of = (cell: number): ReadonlySet<number> => {
    const before = known.get(cell)
    if (before !== undefined) return before
    const around = new Set([cell])
    // Also ends where tables are linked in a circle.
    for (const each of around) for (const total of above[each] ?? []) around.add(total)
    known.set(cell, around)
    return around
  }
  return { isTotal: (cell: number) => totals.has(cell), of }
}
