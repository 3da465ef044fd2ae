// How the parts of a plug-in are named, so that they clash with nobody's.
import type { Issue } from '../foundation/issue.ts'
import type { Path } from '../foundation/path.ts'
import { methods } from '../measurement/methods/index.ts'
import { checks } from './checks/index.ts'
import { Area } from './health-result.ts'
import { standard } from './profiles/standard.ts'

const NAME = /^[a-z][a-z0-9-]*$/
const PART = /^[a-z][a-z0-9-]*$/

/** The kinds of parts that have ids. */
export type PartKind = 'checks' | 'methods' | 'profiles' | 'renderers'

const taken: Readonly<Record<PartKind, ReadonlySet<string>>> = {
  checks: new Set(checks.map(({ id }) => id)),
  methods: new Set(methods.map(({ id }) => id)),
  profiles: new Set([standard.id]),
  renderers: new Set(),
}

/** What is wrong with the name of a plug-in. */
export function nameIssues(name: unknown): readonly Issue[] {
  const path = ['name']
  if (typeof name !== 'string' || !NAME.test(name)) {
    return [{ code: name === undefined ? 'input/missing' : 'input/invalid-value', path, message: EXPECTED_NAME }]
  }
  const isReserved = name === 'core' || name === 'collective-impact' || Area.safeParse(name).success
  return isReserved ? [{ code: 'plugin/reserved-name', path, message: `${name} is a name of this package` }] : []
}

const EXPECTED_NAME = 'expected lower-case words joined by `-`, such as `acme`'

/** What is wrong with the ids of its parts of one kind; a part whose id is no text is left to who checks the part. */
export function idIssues(name: string, kind: PartKind, ids: readonly unknown[]): readonly Issue[] {
  const seen = new Set<string>()
  return ids.flatMap((id, position): Issue[] => {
    if (typeof id !== 'string') return []
    const path = [kind, position, 'id']
    if (seen.has(id)) return [{ code: 'plugin/duplicate-id', path, message: `${id} is there already` }]
    seen.add(id)
    return isWithin(name, kind, id) ? [] : [outside(name, kind, id, path)]
  })
}

function isWithin(name: string, kind: PartKind, id: string): boolean {
  const [owner, ...rest] = id.split('/')
  if (owner !== name || !rest.every((word) => PART.test(word))) return false
  return kind === 'checks' ? rest.length === 2 && Area.safeParse(rest[0]).success : rest.length === 1
}

function outside(name: string, kind: PartKind, id: string, path: Path): Issue {
  const form = kind === 'checks' ? `${name}/<area>/<noun>\`, with an area such as \`trust` : `${name}/<name>`
  return taken[kind].has(id)
    ? { code: 'plugin/taken-id', path, message: `${id} is an id of this package: write one such as \`${form}\`` }
    : { code: 'plugin/outside-namespace', path, message: `expected an id such as \`${form}\`, found ${id}` }
}
