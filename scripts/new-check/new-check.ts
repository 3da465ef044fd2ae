// Begins a check: writes its file, and lists it wherever every check is listed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkFile } from './check-file.ts'
import { type CheckName, readName } from './check-name.ts'
import { intoImprovements, intoList, intoProfile } from './insertions.ts'

const HEALTH = 'packages/core/src/health'
const IMPROVEMENTS = 'packages/core/test/health/improvements'

/** What was written and what is left to do, or why nothing was. */
export type NewCheck =
  | { readonly written: readonly string[]; readonly left: readonly string[] }
  | { readonly complaints: readonly string[] }

/** Begins the check of that id in a repository. Where something is wrong with the id, nothing is written. */
export function newCheck(repository: string, id: string): NewCheck {
  const name = readName(id)
  if (!('id' in name)) return { complaints: name }
  const file = `${HEALTH}/checks/${name.area}/${name.noun}.ts`
  if (existsSync(join(repository, file))) return { complaints: [`there is a check ${id} already: ${file}`] }
  const changed = changedLists(repository, name)
  for (const [path, text] of [[file, checkFile(name)] as const, ...changed]) writeFileSync(join(repository, path), text)
  return { written: [file, ...changed.map(([path]) => path)], left: leftToDo(name, file) }
}

function changedLists(repository: string, name: CheckName): readonly (readonly [string, string])[] {
  const lists = [
    [`${HEALTH}/checks/${name.area}.ts`, intoList],
    [`${HEALTH}/profiles/standard/${name.area}.ts`, intoProfile],
    [`${IMPROVEMENTS}/${name.area}.ts`, intoImprovements],
  ] as const
  return lists.map(([path, into]) => [path, into(readFileSync(join(repository, path), 'utf8'), name)])
}

function leftToDo({ id, area, areaCamel }: CheckName, file: string): readonly string[] {
  return [
    `${file}: say all that a check owes; until then its definition is refused, with everything that is lacking`,
    `${HEALTH}/profiles/standard/${area}.ts: give it its weight (3 where the rest stands on it, 2 where the framework asks for it by name, 1 where it supports others), and \`from\` where it is asked from a later phase on only`,
    `${IMPROVEMENTS}/${area}.ts: in \`${areaCamel}\`, say what mends a bit of what it watches`,
    `scripts/docs/generate/framework: name ${id} beside the statement of the framework that it holds`,
    '.changeset: say that it is new',
    'pnpm format && pnpm test packages/core/src/health packages/core/test/health && pnpm docs:generate',
  ]
}
