// Lets vitest import `doctest:<example>` as a module. What an example imports is looked up from docs/, which depends
// on every package, as a reader's own project would.
import { join } from 'node:path'
import type { Plugin } from 'vitest/config'
import { repository } from '../repository.ts'
import { compileExample } from './compile-example.ts'
import { readExamples } from './example.ts'

const SCHEME = 'doctest:'
const PREFIX = '/@doctest/'
const SUFFIX = '.example.ts'
const RECORDER = join(repository, 'scripts/docs/doctest/run-example.ts')
const READER = join(repository, 'docs/package.json')

export function doctest(): Plugin {
  return {
    name: 'doctest',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source.startsWith(SCHEME)) return `${PREFIX}${source.slice(SCHEME.length)}${SUFFIX}`
      if (importer?.startsWith(PREFIX) && source !== RECORDER) return this.resolve(source, READER, { skipSelf: true })
      return undefined
    },
    load(id) {
      if (!id.startsWith(PREFIX)) return undefined
      const name = id.slice(PREFIX.length, -SUFFIX.length)
      const file = name.replace(/:\d+$/, '')
      this.addWatchFile(join(repository, file))
      const example = readExamples(file).find((each) => each.name === name)
      if (example === undefined) throw new Error(`${name} has no example`)
      return compileExample(example, RECORDER)
    },
  }
}
