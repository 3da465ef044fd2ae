// Draws the table of rooms: one arrow for each thing known that is not known through another.
import { modelRooms, packages, rooms } from './rooms.ts'

export function roomsDiagram(): string {
  return [
    '```mermaid',
    'flowchart TB',
    ...Object.keys(packages)
      .filter((name) => name !== 'core')
      .map((name) => `  ${name}["@collective-impact/${name}"]`),
    '  subgraph core["@collective-impact/core"]',
    ...Object.keys(rooms)
      .filter((room) => !modelRooms.includes(room))
      .reverse()
      .map((room) => `    ${box(room)}`),
    '    subgraph model["the model"]',
    ...modelRooms.map((room) => `      ${box(room)}`),
    '    end',
    '  end',
    ...[...arrowsAmongPackages(), ...arrowsWithinCore()].map((arrow) => `  ${arrow}`),
    '```',
  ].join('\n')
}

function box(room: string): string {
  return `${room.replace('/', '-')}["<b>${room}/</b><br>${rooms[room]?.holds}"]`
}

function arrowsAmongPackages(): string[] {
  return arrows(new Map(Object.entries(packages).map(([from, knows]) => [from, new Map(knows.map((to) => [to, to]))])))
}

function arrowsWithinCore(): string[] {
  const known = new Map<string, Map<string, string>>()
  for (const [room, { knows }] of Object.entries(rooms)) {
    const from = nodeOf(room)
    const targets = known.get(from) ?? new Map<string, string>()
    for (const target of knows) if (nodeOf(target) !== from) targets.set(nodeOf(target), target)
    known.set(from, targets)
  }
  return arrows(known)
}

/** `known` holds, for each box, the boxes it knows and what it knows of them: all, or a single file. */
function arrows(known: ReadonlyMap<string, ReadonlyMap<string, string>>): string[] {
  return [...known].flatMap(([from, targets]) =>
    [...targets]
      .filter(([to]) => ![...targets.keys()].some((other) => known.get(other)?.has(to)))
      .map(([to, target]) => (target.endsWith('.ts') ? `${from} -- only ${target} --> ${to}` : `${from} --> ${to}`)),
  )
}

/** The model is one box, and a single file stands in its room. */
function nodeOf(known: string): string {
  const room = known in rooms ? known : (known.split('/')[0] ?? known)
  return modelRooms.includes(room) ? 'model' : room.replace('/', '-')
}
