// Finds links that lead back to where they began, without recursion, so that long chains do no harm.
import type { Path } from '../foundation/path.ts'
import type { Issue } from '../foundation/issue.ts'

/** One entity, or code, leading to another of the same kind. */
export interface Link {
  readonly kind: string
  readonly from: string
  readonly to: string
  readonly path: Path
}

/** One issue for each link that closes a circle, naming the circle. */
export function findCycles(links: readonly Link[]): Issue[] {
  const outgoing = new Map<string, Map<string, Link[]>>()
  for (const link of links) {
    const ofKind = outgoing.get(link.kind) ?? new Map<string, Link[]>()
    outgoing.set(link.kind, ofKind)
    const ofNode = ofKind.get(link.from)
    if (ofNode === undefined) ofKind.set(link.from, [link])
    else ofNode.push(link)
  }
  return [...outgoing.values()].flatMap(cyclesOfKind)
}

function cyclesOfKind(outgoing: ReadonlyMap<string, readonly Link[]>): Issue[] {
  const issues: Issue[] = []
  const finished = new Set<string>()
  for (const start of outgoing.keys()) {
    if (finished.has(start)) continue
    const trail = [{ node: start, next: 0 }]
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
        const circle = [...trail.slice(back).map(({ node }) => node), link.to]
        issues.push({ code: 'record/cycle', path: link.path, message: `leads back: ${circle.join(' → ')}` })
      } else if (!finished.has(link.to)) {
        onTrail.set(link.to, trail.length)
        trail.push({ node: link.to, next: 0 })
      }
    }
  }
  return issues
}
