// Which of the numbers that are shown are sums of what was reported, and what each shares with the others.
import type { Additive, AdditiveFigures } from './additive-figures.ts'
import type { Atom } from './atoms.ts'
import type { ShownCell } from './gathered-cells.ts'

/** A number that is a sum of atoms, or `times` a mean of sums over as many periods. */
export interface ShownSum {
  readonly cell: ShownCell
  readonly atoms: ReadonlySet<Atom>
  readonly figures: Additive
  /** What of them whoever asks has reported. */
  readonly known: Additive
  readonly times: number
}

/** Atoms that are in the same sums. */
export interface AtomClass {
  readonly figures: Additive
  /** The places of those sums. */
  readonly sums: readonly number[]
  /** Over how many days of counting a level was added up; 1 for what is counted once. */
  readonly times: number
  /** Whether whoever asks reported all of it. */
  readonly isOwn: boolean
}

/** A number as a sum; `undefined` where it is none, or where something was taken off. */
export function shownSum(
  cell: ShownCell,
  figures: AdditiveFigures,
  atomsOf: ReadonlyMap<number, readonly Atom[]>,
  own: string | undefined,
): ShownSum | undefined {
  const atoms = cell.rows.flatMap((row) => atomsOf.get(row) ?? [])
  const distinct = new Set(atoms)
  const { value, basis } = cell.measured
  if (distinct.size < atoms.length || basis.adjustments !== undefined || cell.rows.length === 0) return undefined
  const total = sumOf(figures, atoms)
  const periods = periodsIn(atoms)
  const times = [1, periods].find((each) => isSame(figures.together(total) / each, value))
  if (times === undefined) return undefined
  const known = sumOf(
    figures,
    atoms.filter((atom) => isOf(atom, own)),
  )
  return { cell, atoms: distinct, figures: total, known, times }
}

/** The atoms of sums, by which of them they are in. */
export function atomClasses(
  figures: AdditiveFigures,
  sums: readonly ShownSum[],
  { own, isLevel }: { readonly own: string | undefined; readonly isLevel: boolean },
): readonly AtomClass[] {
  const places = new Map<Atom, number[]>()
  sums.forEach(({ atoms }, place) => {
    for (const atom of atoms) {
      const found = places.get(atom)
      if (found === undefined) places.set(atom, [place])
      else found.push(place)
    }
  })
  const alike = Map.groupBy(places, ([atom, sum]) => `${isOf(atom, own)} ${sum.join(' ')}`)
  return [...alike.values()].map((same) => {
    const atoms = same.map(([atom]) => atom)
    const [[first, inSums] = [undefined, []]] = same
    return {
      figures: sumOf(figures, atoms),
      sums: inSums,
      times: isLevel ? periodsIn(atoms) : 1,
      isOwn: first !== undefined && isOf(first, own),
    }
  })
}

function isOf({ partner }: Atom, own: string | undefined): boolean {
  return own !== undefined && partner === own
}

function sumOf({ kinds }: AdditiveFigures, atoms: readonly Atom[]): Additive {
  return kinds.map((_, place) => atoms.reduce((sum, { figures }) => sum + (figures[place] ?? 0), 0))
}

function periodsIn(atoms: readonly Atom[]): number {
  return Math.max(1, new Set(atoms.map(({ period }) => `${period.start}/${period.end}`)).size)
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other))
}
