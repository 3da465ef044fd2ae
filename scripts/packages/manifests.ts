// The packages of this repository, by what their package.json says.
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export interface Manifest {
  readonly name: string
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

export interface Package {
  readonly folder: string
  readonly manifest: Manifest
}

const repository = join(import.meta.dirname, '../..')

/** Every package that is published, by folder name. */
export function readPackages(): readonly Package[] {
  return read('packages/*/package.json')
}

/** Those, and the packages of others' kind that examples show. */
export function readPackedPackages(): readonly Package[] {
  return [...readPackages(), ...read('examples/plugin/package.json')]
}

function read(pattern: string): readonly Package[] {
  return globSync(pattern, { cwd: repository })
    .toSorted()
    .map((path) => join(repository, path))
    .map((file) => ({ folder: dirname(file), manifest: JSON.parse(readFileSync(file, 'utf8')) }))
}
