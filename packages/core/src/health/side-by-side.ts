// Which activities serve the same strategy, people and place as another one that nothing ties them to.
import type { Activity } from '../conditions/mutually-reinforcing-activities/activity.ts'
import type { Place } from '../initiative/place.ts'
import { capabilityName } from './capability-name.ts'
import { Cell, type Doer } from './side-by-side-cell.ts'

/** An activity, and how much of what it serves others serve beside it. */
export interface SideBySide {
  readonly activity: Activity
  /** The combinations of a strategy, a population, a place and a capability that it serves; 0 where it leaves one open. */
  readonly cells: number
  /** In how many of them others say that they serve it, too, and both say that nothing ties them together. */
  readonly certain: number
  /** In how many of them others may serve it without a tie. */
  readonly possible: number
  /** Some of these others: those that are certain, where any are. */
  readonly beside: readonly Activity[]
}

/** What activities are compared by. */
export interface SideBySideOptions {
  /** The strategies in force; all that activities name when absent. */
  readonly strategies: ReadonlySet<string> | undefined
  readonly places: readonly Place[]
  /** What those in an activity belong to that coordinates them in carrying out a strategy. */
  coordinatedBy(strategy: string, involved: readonly string[]): readonly string[]
}

/** Nobody reads further than this. */
const MOST_NAMED = 3

/**
 * The activities beside which others serve the same, in the order given. A place is served by what is done in a place
 * around it, too. Activities are tied together where somebody takes part in both, where something coordinates them, where one
 * strengthens or waits for the other, or where each is tied to a third that serves the same. An activity that states no
 * capability is compared with those that state none.
 */
export function sideBySide(
  activities: readonly Activity[],
  { strategies: inForce, places, coordinatedBy }: SideBySideOptions,
): readonly SideBySide[] {
  const around = placesAround(places)
  const number = numbering()
  const cells = new Map<string, Cell>()
  const cellAt = (key: string) => {
    const known = cells.get(key)
    if (known !== undefined) return known
    const cell = new Cell()
    cells.set(key, cell)
    return cell
  }
  const ties = tiesOf(activities)
  const placed = activities.map((activity) => {
    const strategies = distinct(activity.strategies).filter((id) => inForce?.has(id) ?? true)
    const involved = [activity.lead, ...(activity.partners ?? []).map(({ partner }) => partner)]
    const doers = strategies.map(
      (strategy): Doer => ({
        activity,
        tiedTo: ties.get(activity.id) ?? [],
        tokens: [...involved, ...coordinatedBy(strategy, involved)],
        isOpen: activity.partners === undefined || activity.reinforces === undefined,
      }),
    )
    for (const [position, doer] of doers.entries()) cellAt(strategies[position] ?? '').add(doer)
    const populations = distinct(activity.populations)
    const capabilities = distinct(activity.capabilities?.map(capabilityName))
    const axes = populations.flatMap((population) =>
      (capabilities.length === 0 ? [''] : capabilities).map((capability) => number(`${population}/${capability}`)),
    )
    const own = doers.flatMap((doer, position) =>
      axes.flatMap((axis) =>
        distinct(activity.places).map((place) => {
          const key = `${number(strategies[position] ?? '')} ${axis} `
          cellAt(key + place).add(doer)
          return { doer, keys: around(place).map((each) => key + each) }
        }),
      ),
    )
    return { activity, doers, strategies, own }
  })
  return placed.flatMap(({ activity, doers, strategies, own }): readonly SideBySide[] => {
    if (isPlaced(activity)) {
      const found = own.map(({ doer, keys }) =>
        besides(
          doer,
          keys.flatMap((key) => cells.get(key) ?? []),
        ),
      )
      const certain = found.filter((others) => others.certain !== undefined)
      const possible = found.filter((others) => others.possible !== undefined)
      if (possible.length === 0) return []
      const named = certain.length > 0 ? certain.map((one) => one.certain) : possible.map((one) => one.possible)
      return [
        { activity, cells: own.length, certain: certain.length, possible: possible.length, beside: someOf(named) },
      ]
    }
    if (activity.strategies === undefined) return [{ activity, cells: 0, certain: 0, possible: 0, beside: [] }]
    const others = doers.map((doer, position) => besides(doer, [cellAt(strategies[position] ?? '')]).possible)
    const beside = someOf(others)
    return beside.length === 0 ? [] : [{ activity, cells: 0, certain: 0, possible: 0, beside }]
  })
}

function isPlaced({ strategies, populations, places }: Activity): boolean {
  return strategies !== undefined && populations !== undefined && places !== undefined
}

/** The first in any of some cells that nothing ties it to. */
function besides(
  doer: Doer,
  cells: readonly Cell[],
): { certain: Activity | undefined; possible: Activity | undefined } {
  let possible: Activity | undefined
  for (const cell of cells) {
    const certain = doer.isOpen ? undefined : cell.beside(doer, 'certain')
    possible ??= certain ?? cell.beside(doer, 'possible')
    if (certain !== undefined) return { certain, possible: certain }
  }
  return { certain: undefined, possible }
}

function someOf(activities: readonly (Activity | undefined)[]): readonly Activity[] {
  return [...new Set(activities.filter((one) => one !== undefined))].slice(0, MOST_NAMED)
}

function distinct<Item extends string>(items: readonly Item[] = []): readonly Item[] {
  return items.length > 1 ? [...new Set(items)] : items
}

/** A number for each text. */
function numbering(): (text: string) => number {
  const numbers = new Map<string, number>()
  return (text) => {
    const known = numbers.get(text)
    if (known !== undefined) return known
    numbers.set(text, numbers.size)
    return numbers.size - 1
  }
}

/** A place and those that it lies within. */
function placesAround(places: readonly Place[]): (place: string) => readonly string[] {
  const within = new Map<string, string | undefined>(places.map((place) => [place.id, place.within]))
  return (place) => {
    const found = [place]
    for (let outer = within.get(place); outer !== undefined; outer = within.get(outer)) found.push(outer)
    return found
  }
}

/** By activity, those it strengthens or waits for, and those that strengthen it or wait for it. */
function tiesOf(activities: readonly Activity[]): ReadonlyMap<string, readonly string[]> {
  const ties = new Map<string, string[]>(activities.map(({ id }) => [id, []]))
  for (const { id, reinforces = [], dependsOn = [] } of activities) {
    for (const { activity } of [...reinforces, ...dependsOn]) {
      ties.get(id)?.push(activity)
      ties.get(activity)?.push(id)
    }
  }
  return ties
}
