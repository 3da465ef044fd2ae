// The entry points of every package, as its `exports` name them.
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { repository } from '../repository.ts'

export interface EntryPoint {
  /** As it is imported: `@collective-impact/core/testing`. */
  readonly specifier: string
  /** The folder below packages/. */
  readonly package: string
  /** The source file, relative to the repository. */
  readonly source: string
}

const SOURCE = '@collective-impact/source'

export function entryPoints(): EntryPoint[] {
  return globSync('packages/*/package.json', { cwd: repository })
    .sort()
    .flatMap((path) => {
      const manifest: unknown = JSON.parse(readFileSync(join(repository, path), 'utf8'))
      const folder = dirname(path).replaceAll('\\', '/')
      return Object.entries(field(manifest, 'exports') ?? {}).flatMap(([subpath, target]) => {
        const source = field(target, SOURCE)
        if (typeof source !== 'string') return []
        return {
          specifier: `${field(manifest, 'name')}${subpath.slice(1)}`,
          package: folder.slice('packages/'.length),
          source: `${folder}/${source.slice('./'.length)}`,
        }
      })
    })
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined
}
