// How every package is built: what its package.json exports, and nothing else. Run in the package's folder.
import { readFileSync } from 'node:fs'
import { defineConfig } from 'tsup'

interface EntryPoint {
  readonly '@collective-impact/source': string
  readonly default: string
}

interface Manifest {
  readonly exports: Readonly<Record<string, EntryPoint | string>>
}

const { exports }: Manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const entryPoints = Object.values(exports).filter((target) => typeof target === 'object')

export default defineConfig({
  entry: Object.fromEntries(
    entryPoints.map((target) => [
      target.default.replace(/^\.\/dist\/(.*)\.js$/, '$1'),
      target['@collective-impact/source'],
    ]),
  ),
  format: 'esm',
  platform: 'neutral',
  external: [/^node:/],
  // The code is shipped as it is written: readable without a source map.
  sourcemap: false,
  removeNodeProtocol: false,
  dts: true,
  clean: true,
})
