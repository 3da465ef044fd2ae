// Those who serve one strategy, for the same people in one place, in parts that nothing ties together.
import type { Activity } from '../conditions/mutually-reinforcing-activities/activity.ts'

/** An activity as it serves a strategy. */
export interface Doer {
  readonly activity: Activity
  /** The activities it is tied to, by id. */
  readonly tiedTo: readonly string[]
  /** Who takes part, and what coordinates them: whoever has one in common is tied together. */
  readonly tokens: readonly string[]
  /** Whether it leaves open what it is tied to. */
  readonly isOpen: boolean
}

interface Parts {
  /** By token and by activity, the number of the part it belongs to. */
  readonly byToken: ReadonlyMap<string, number>
  readonly byActivity: ReadonlyMap<string, number>
  /** One of each part, with the number of the part; and one that leaves nothing open of each part that has one. */
  readonly possible: ReadonlyMap<number, Activity>
  readonly certain: ReadonlyMap<number, Activity>
}

/** All who serve the same. */
export class Cell {
  private readonly doers: Doer[] = []
  private parts: Parts | undefined

  /** One more; all are added before the first question. */
  add(doer: Doer): void {
    this.doers.push(doer)
  }

  /** One of those that nothing ties to a doer; of those who leave nothing open where it has to be certain. */
  beside(doer: Doer, which: 'certain' | 'possible'): Activity | undefined {
    if (this.doers.length === 1 && this.doers[0]?.activity === doer.activity) return undefined
    this.parts ??= partsOf(this.doers)
    const { byToken, byActivity } = this.parts
    const own = new Set<number | undefined>([
      byActivity.get(doer.activity.id),
      ...doer.tokens.map((token) => byToken.get(token)),
      ...doer.tiedTo.map((id) => byActivity.get(id)),
    ])
    for (const [part, activity] of this.parts[which]) if (!own.has(part)) return activity
    return undefined
  }
}

/** Ties doers together by what they have in common (disjoint sets, with paths halved). */
function partsOf(doers: readonly Doer[]): Parts {
  const parents = doers.map((_, position) => position)
  const rootOf = (position: number): number => {
    let at = position
    for (let parent = parents[at] ?? at; parent !== at; parent = parents[at] ?? at) {
      parents[at] = parents[parent] ?? parent
      at = parent
    }
    return at
  }
  const tie = (one: number, other: number) => {
    parents[rootOf(one)] = rootOf(other)
  }
  const firstByToken = new Map<string, number>()
  const positions = new Map<string, number>(doers.map(({ activity }, position) => [activity.id, position]))
  for (const [position, { tokens, tiedTo }] of doers.entries()) {
    for (const token of tokens) {
      const first = firstByToken.get(token)
      if (first === undefined) firstByToken.set(token, position)
      else tie(position, first)
    }
    for (const id of tiedTo) {
      const other = positions.get(id)
      if (other !== undefined) tie(position, other)
    }
  }
  const [possible, certain] = [new Map<number, Activity>(), new Map<number, Activity>()]
  for (const [position, { activity, isOpen }] of doers.entries()) {
    const part = rootOf(position)
    if (!possible.has(part)) possible.set(part, activity)
    if (!isOpen && !certain.has(part)) certain.set(part, activity)
  }
  return {
    byToken: new Map([...firstByToken].map(([token, position]) => [token, rootOf(position)])),
    byActivity: new Map([...positions].map(([id, position]) => [id, rootOf(position)])),
    possible,
    certain,
  }
}
