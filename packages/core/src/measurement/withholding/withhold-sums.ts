// Which sums of a report are withheld, so that no small count can be worked out from those that are left.
import type { AdditiveTable } from '../disclosure/additive-table.ts'
import { type SensitiveCell, suppressCells } from '../disclosure/suppress-cells.ts'
import type { FigureKind } from './additive-figures.ts'
import { type Quantities, tableOf } from './sums-as-table.ts'

/** Beyond this many linked cells no pattern is sought: that would take minutes. */
const MOST_LINKED = 1_000

/** The places of the sums that are withheld. Each figure is protected in turn; what is withheld for one stays so. */
export function withholdSums(
  quantities: Quantities,
  kinds: readonly FigureKind[],
  minimum: number,
): ReadonlySet<number> {
  const sumOf = new Map(quantities.all.flatMap(({ id, sum }) => (sum === undefined ? [] : [[id, sum] as const])))
  const known = new Set(quantities.all.flatMap(({ id, isKnown }) => (isKnown ? [id] : [])))
  const withheld = new Set<string>()
  kinds.forEach((_, figure) => {
    const { table, sensitive } = tableOf(quantities, kinds, figure, minimum)
    for (const part of linkedParts(table)) {
      const inPart = new Set(part.cells.map(({ id }) => id))
      const required = sensitive.filter(({ cell }) => inPart.has(cell))
      if (required.length === 0) continue
      const isHidden = (id: string) => !known.has(id) && (!sumOf.has(id) || withheld.has(id))
      for (const id of patternOf(part, required, known, isHidden)) withheld.add(id)
    }
  })
  return new Set([...withheld].flatMap((id) => sumOf.get(id) ?? []))
}

function patternOf(
  table: AdditiveTable,
  sensitive: readonly SensitiveCell[],
  known: ReadonlySet<string>,
  isHidden: (id: string) => boolean,
): readonly string[] {
  const ids = table.cells.map(({ id }) => id)
  const everything = ids.filter((id) => !known.has(id))
  if (ids.length > MOST_LINKED) return withoutPattern(table, sensitive) ?? everything
  const values = new Map(table.cells.map(({ id, value }) => [id, value]))
  const { primary, complementary, unprotected } = suppressCells(table, {
    sensitive,
    unpublished: ids.filter(isHidden),
    published: ids.filter((id) => known.has(id)),
    cost: (id) => 1 + Math.abs(values.get(id) ?? 0),
  })
  return unprotected.length > 0 ? everything : [...primary, ...complementary]
}

/**
 * Every sum that a small count is part of: what is then shown says nothing of it, so that it may be anything. Wholes and
 * parts that were both reported say more; with them there is no such way.
 */
function withoutPattern(
  { relations }: AdditiveTable,
  sensitive: readonly SensitiveCell[],
): readonly string[] | undefined {
  if (relations.some(({ parts }) => parts.some((part) => !part.startsWith('class')))) return undefined
  const small = new Set(sensitive.map(({ cell }) => cell))
  return [...small, ...relations.filter(({ parts }) => parts.some((part) => small.has(part))).map(({ total }) => total)]
}

/** A table in pieces that have no cell in common. */
function linkedParts({ cells, relations }: AdditiveTable): readonly AdditiveTable[] {
  const root = new Map(cells.map(({ id }) => [id, id]))
  const find = (id: string): string => {
    let at = id
    for (let next = root.get(at); next !== undefined && next !== at; next = root.get(at)) {
      root.set(at, root.get(next) ?? next)
      at = next
    }
    return at
  }
  for (const { total, parts } of relations) for (const part of parts) root.set(find(part), find(total))
  const relationsOf = Map.groupBy(relations, ({ total }) => find(total))
  return [...Map.groupBy(cells, ({ id }) => find(id))].map(([id, own]) => ({
    cells: own,
    relations: relationsOf.get(id) ?? [],
  }))
}
