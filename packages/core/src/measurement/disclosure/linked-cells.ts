// Which cells hang together: what is withheld in one group says nothing about the cells of another.
import type { IndexedTable } from './additive-table.ts'

/** Groups of the cells that may differ from what is published, linked by the equations they share. */
export function linkedCells({ values, equations }: IndexedTable, mayDiffer: (cell: number) => boolean): number[][] {
  const group = Int32Array.from(values, (_, cell) => cell)
  const find = (cell: number): number => {
    let root = cell
    while (group[root] !== root) root = group[root] as number
    for (let at = cell; at !== root; ) {
      const next = group[at] as number
      group[at] = root
      at = next
    }
    return root
  }
  for (const equation of equations) {
    let first: number | undefined
    for (const [cell] of equation) {
      if (!mayDiffer(cell)) continue
      if (first === undefined) first = find(cell)
      else group[find(cell)] = first
    }
  }
  const groups = new Map<number, number[]>()
  for (let cell = 0; cell < values.length; cell += 1) {
    if (!mayDiffer(cell)) continue
    const root = find(cell)
    const members = groups.get(root)
    if (members === undefined) groups.set(root, [cell])
    else members.push(cell)
  }
  return [...groups.values()]
}
