// Holds files to the table in rooms.ts.
import ts from 'typescript'
import { type CodeFile, type Import, importsOf } from './read-files.ts'
import { confined, MOST_LINES, namelessFolders, packages, rooms } from './rooms.ts'

const CORE = 'packages/core/src/'
const SCOPE = '@collective-impact/'

/** Everything that breaks a rule of the house, as `path: what`. */
export function violations(files: readonly CodeFile[]): string[] {
  return [
    ...files.flatMap(namelessFolderOf),
    ...files.flatMap(tooLong),
    ...files.flatMap(looseFrontDoor),
    ...unlistedRooms(files),
    ...files.filter(isShipped).flatMap((file) => importsOf(file).flatMap((each) => forbiddenImport(file, each))),
    ...cycles(files),
  ]
}

function isShipped({ path }: CodeFile): boolean {
  return /^packages\/[^/]+\/src\//.test(path) && !path.endsWith('.test.ts')
}

function namelessFolderOf({ path }: CodeFile): string[] {
  const folder = path
    .split('/')
    .slice(0, -1)
    .find((name) => namelessFolders.includes(name))
  return folder === undefined ? [] : [`${path}: a folder named ${folder} says nothing about the field`]
}

function tooLong({ path, text }: CodeFile): string[] {
  const lines = text.trimEnd().split('\n').length
  const isExempt = text.startsWith('// Generated') || isFrontDoor(path)
  return lines > MOST_LINES && !isExempt ? [`${path}: ${lines} lines; split it, ${MOST_LINES} is the most`] : []
}

/** A list of names, as long as what a package offers. */
function isFrontDoor(path: string): boolean {
  return /^packages\/[^/]+\/src\/index\.ts$/.test(path)
}

/** A package's `index.ts` names what it re-exports, and does nothing else. */
function looseFrontDoor({ path, text }: CodeFile): string[] {
  if (!isFrontDoor(path)) return []
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest)
  const isNamedReExport = (statement: ts.Statement): boolean =>
    ts.isExportDeclaration(statement) &&
    statement.moduleSpecifier !== undefined &&
    statement.exportClause !== undefined &&
    ts.isNamedExports(statement.exportClause)
  return source.statements.every(isNamedReExport) ? [] : [`${path}: holds more than named re-exports`]
}

/** Compares the folders of core and of packages/ with the table, both ways. */
function unlistedRooms(files: readonly CodeFile[]): string[] {
  const foundRooms = new Set(files.flatMap(({ path }) => roomOf(path) ?? []))
  const foundPackages = new Set(files.flatMap(({ path }) => packageOf(path) ?? []))
  return [
    ...[...foundRooms].filter((room) => !(room in rooms)).map((room) => `${CORE}${room}: not in the table of rooms`),
    ...Object.keys(rooms)
      .filter((room) => !foundRooms.has(room))
      .map((room) => `${CORE}${room}: in the table, but empty`),
    ...[...foundPackages]
      .filter((name) => !(name in packages))
      .map((name) => `packages/${name}: not in the table of packages`),
    ...Object.keys(packages)
      .filter((name) => !foundPackages.has(name))
      .map((name) => `packages/${name}: in the table, but empty`),
  ]
}

function forbiddenImport(file: CodeFile, { specifier, line, path }: Import): string[] {
  const say = (what: string): string[] => [`${file.path}:${line}: ${what}`]
  const from = packageOf(file.path) ?? ''
  const room = roomOf(file.path)
  if (path !== undefined) {
    if (packageOf(path) !== from) return say(`${specifier} leaves the package; import it by name`)
    const known = roomOf(path)
    if (room === undefined || known === undefined || room === known) return []
    const knows = rooms[room]?.knows ?? []
    return knows.includes(known) || knows.includes(path.slice(CORE.length))
      ? []
      : say(`${room} may not know ${known} (${specifier})`)
  }
  if (specifier.startsWith(SCOPE)) {
    const known = specifier.slice(SCOPE.length).split('/')[0] ?? ''
    return (packages[from] ?? []).includes(known) ? [] : say(`${from} may not know ${known}`)
  }
  if (from !== 'core') return []
  const place = file.path.slice(CORE.length)
  const rule = confined.find(({ module }) => module.test(specifier))
  return rule === undefined || place.startsWith(rule.to) ? [] : say(`${specifier} belongs to ${rule.to} alone`)
}

/** Circles of imports, of types too: files in a circle are one idea in several files, or several in each. */
function cycles(files: readonly CodeFile[]): string[] {
  const edges = new Map(files.map((file) => [file.path, importsOf(file).flatMap(({ path }) => path ?? [])]))
  const found = new Map<string, string>()
  const done = new Set<string>()
  const follow = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path)
    if (start >= 0) {
      const circle = trail.slice(start)
      found.set([...circle].sort().join(), `${path}: imports itself through ${[...circle.slice(1), path].join(' -> ')}`)
      return
    }
    if (done.has(path)) return
    for (const next of edges.get(path) ?? []) follow(next, [...trail, path])
    done.add(path)
  }
  for (const path of edges.keys()) follow(path, [])
  return [...found.values()]
}

function packageOf(path: string): string | undefined {
  return /^packages\/([^/]+)\//.exec(path)?.[1]
}

/** The first folder below core's sources, or the second where it is a room; core's `index.ts` belongs to no room. */
function roomOf(path: string): string | undefined {
  if (!path.startsWith(CORE)) return undefined
  const [, first, second] = /^([^/]+)\/(?:([^/]+)\/)?/.exec(path.slice(CORE.length)) ?? []
  const within = `${first}/${second}`
  return within in rooms ? within : first
}
