// Finds links that lead back to where they began, without recursion and in linear time, so that long chains do no harm.
import type { Issue } from '../foundation/issue.ts'
import type { Path } from '../foundation/path.ts'

/** One entity, or code, leading to another of the same kind. */
export interface Link {
  readonly kind: string
  readonly from: string
  readonly to: string
  readonly path: Path
}

/** One issue for each link that closes a circle, naming the circle. */
export function* findCycles(links: readonly Link[]): Generator<Issue> {
  const outgoing = new Map<string, Map<string, Link[]>>()
  for (const link of links) {
    const ofKind = outgoing.get(link.kind) ?? new Map<string, Link[]>()
    outgoing.set(link.kind, ofKind)
    const ofNode = ofKind.get(link.from)
    if (ofNode === undefined) ofKind.set(link.from, [link])
    else ofNode.push(link)
  }
  for (const ofKind of outgoing.values()) yield* cyclesOfKind(ofKind)
}

interface Step {
  readonly node: string
  next: number
}

function* cyclesOfKind(outgoing: ReadonlyMap<string, readonly Link[]>): Generator<Issue> {
  const finished = new Set<string>()
  for (const start of outgoing.keys()) {
    if (finished.has(start)) continue
    const trail: Step[] = [{ node: start, next: 0 }]
    const onTrail = new Map([[start, 0]])
    for (let step = trail.at(-1); step !== undefined; step = trail.at(-1)) {
      const link = outgoing.get(step.node)?.[step.next]
      if (link === undefined) {
        trail.pop()
        onTrail.delete(step.node)
        finished.add(step.node)
        continue
      }
      step.next += 1
      const back = onTrail.get(link.to)
      if (back !== undefined) {
        yield { code: 'record/cycle', path: link.path, message: `leads back: ${describeCircle(trail, back)}` }
      } else if (!finished.has(link.to)) {
        onTrail.set(link.to, trail.length)
        trail.push({ node: link.to, next: 0 })
      }
    }
  }
}

const MOST_NAMED = 8

/** The trail from where it was met again, and back to there; of a long one, its ends. */
function describeCircle(trail: readonly Step[], start: number): string {
  const length = trail.length - start
  const first = trail.slice(start, start + (length > MOST_NAMED ? MOST_NAMED / 2 : length))
  const last = length > MOST_NAMED ? trail.slice(-MOST_NAMED / 2) : []
  const between = length > MOST_NAMED ? [`… ${length - MOST_NAMED} more …`] : []
  const names = [...first.map(({ node }) => node), ...between, ...last.map(({ node }) => node), trail[start]?.node]
  return names.join(' → ')
}
