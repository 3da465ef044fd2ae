// What the cases of a file ask of us, from the `scope.json` beside it.
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import * as z from 'zod'

/** `exact`: to be matched. `property`: several answers are right. The others owe no mapping. */
const Owed = z.enum(['exact', 'property', 'later', 'information'])
export type Owed = z.output<typeof Owed>

const Scope = z.record(z.string(), z.union([Owed, z.record(z.string(), Owed)]))

/** What each method of a file owes; `exact` where no scope says otherwise. */
export function scopeOf(path: string, scopeFile: string): (method: string) => Owed {
  const beside = join(dirname(path), 'scope.json')
  const scope = Scope.parse(JSON.parse(readFileSync(existsSync(beside) ? beside : scopeFile, 'utf8')))
  const entry = scope[basename(path, '.json')]
  return (method) => (typeof entry === 'object' ? (entry[method] ?? entry['*'] ?? 'exact') : (entry ?? 'exact'))
}
