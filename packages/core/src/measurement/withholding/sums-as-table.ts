// The sums that one report shows as one system of equations: what they are made of, and who is in several of them.
import type { AdditiveTable, TableCell } from '../disclosure/additive-table.ts'
import type { SensitiveCell } from '../disclosure/suppress-cells.ts'
import type { Additive, FigureKind } from './additive-figures.ts'
import type { WholeAndParts } from './same-people.ts'
import type { AtomClass, ShownSum } from './shown-sums.ts'

/** What an attacker reasons about: shown sums, what they have in common, and those who are in a whole and in no part. */
export interface Quantity {
  readonly id: string
  readonly figures: Additive
  /** What of them whoever asks knows anyway. */
  readonly known: Additive
  /** Of levels that were added up over time, over how many days. */
  readonly times: number
  /** The place of the sum that shows it; absent where nothing does. */
  readonly sum?: number
  /** Whether that is all of it. */
  readonly isKnown: boolean
  /** Whether it was withheld by who reported, however much it is. */
  readonly isUnsaid?: boolean
}

/** Quantities, and which is the sum of which. */
export interface Quantities {
  readonly all: readonly Quantity[]
  readonly relations: readonly { readonly total: string; readonly parts: readonly string[] }[]
}

const NOTHING: Additive = []

/** The quantities of sums. Wholes and parts that are no places of sums are not said at all. */
export function quantitiesOf(
  sums: readonly ShownSum[],
  classes: readonly AtomClass[],
  wholes: readonly WholeAndParts[],
): Quantities {
  const all: Quantity[] = sums.map(({ cell, figures, known, times }, sum) => ({
    id: `sum ${sum}`,
    figures,
    known,
    times,
    sum,
    isKnown: cell.isOwn,
  }))
  const relations: { total: string; parts: string[] }[] = []
  const partsOf = new Map<number, string[]>()
  classes.forEach(({ figures, sums: places, times, isOwn }, place) => {
    const id = `class ${place}`
    all.push({ id, figures, known: isOwn ? figures : NOTHING, times, isKnown: isOwn })
    for (const sum of places) partsOf.set(sum, [...(partsOf.get(sum) ?? []), id])
  })
  for (const [sum, parts] of partsOf) relations.push({ total: `sum ${sum}`, parts })
  for (const [place, { whole, parts }] of wholes.entries()) {
    const total = sums[whole]
    const its = parts.flatMap((part) => sums[part] ?? [])
    const isUnsaid = its.length < parts.length
    if (total === undefined || (!isUnsaid && isMadeOf(total, its))) continue
    const rest = total.figures.map((figure, at) => its.reduce((left, part) => left - (part.figures[at] ?? 0), figure))
    const id = `rest ${place}`
    all.push({ id, figures: rest, known: NOTHING, times: total.times, isKnown: false, isUnsaid })
    const said = parts.filter((part) => sums[part] !== undefined).map((part) => `sum ${part}`)
    relations.push({ total: `sum ${whole}`, parts: [...said, id] })
  }
  return { all, relations }
}

/** Whether the parts of a whole are made of what it is made of itself, which its classes say already. */
function isMadeOf({ atoms }: ShownSum, parts: readonly ShownSum[]): boolean {
  return parts.every((part) => [...part.atoms].every((atom) => atoms.has(atom)))
}

/** One figure of quantities as a table that adds up, and which of its cells must not be worked out. */
export function tableOf(
  { all, relations }: Quantities,
  kinds: readonly FigureKind[],
  figure: number,
  minimum: number,
): { readonly table: AdditiveTable; readonly sensitive: readonly SensitiveCell[] } {
  const valueIn = ({ figures }: Quantity) => figures[figure] ?? 0
  const isRest = ({ id, figures }: Quantity) => id.startsWith('rest') && (figures[figure] ?? 0) <= 0
  const held = all.filter((quantity) => !isRest(quantity))
  const ids = new Set(held.map(({ id }) => id))
  const lower = held.some((quantity) => valueIn(quantity) < 0) ? Number.NEGATIVE_INFINITY : 0
  return {
    table: {
      cells: held.map((quantity): TableCell => ({ id: quantity.id, value: valueIn(quantity), lower })),
      relations: relations.map(({ total, parts }) => ({ total, parts: parts.filter((part) => ids.has(part)) })),
    },
    sensitive: held
      .filter(({ isKnown }) => !isKnown)
      .flatMap((quantity) => {
        const protection = protectionOf(quantity, kinds, figure, minimum)
        return protection === undefined ? [] : [{ cell: quantity.id, ...protection }]
      }),
  }
}

/** Whether a quantity counts somebody unknown, and fewer than may be seen. */
export function isSmall(
  { figures, known, times }: Pick<Quantity, 'figures' | 'known' | 'times'>,
  place: number,
  minimum: number,
): boolean {
  const count = ((figures[place] ?? 0) - (known[place] ?? 0)) / times
  return count > 1e-9 && count < minimum - 1e-9
}

/**
 * A small count may be anything from 0 to what may be seen; a sum over few, as much less or more as their count. What
 * was not said may be anything from 0 to twice as much.
 */
function protectionOf(
  quantity: Quantity,
  kinds: readonly FigureKind[],
  figure: number,
  minimum: number,
): Pick<SensitiveCell, 'below' | 'above'> | undefined {
  const counted = kinds[figure] === 'count' ? figure : figure - 1
  const unknown = (place: number) => (quantity.figures[place] ?? 0) - (quantity.known[place] ?? 0)
  const [value, count] = [unknown(figure), unknown(counted)]
  if (!isSmall(quantity, counted, minimum)) {
    return quantity.isUnsaid && value > 0 ? { below: value, above: value } : undefined
  }
  const most = quantity.times * minimum
  return { below: Math.abs(value), above: Math.abs(value) * (most / count - 1) }
}
