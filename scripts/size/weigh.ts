// What an entry point really pulls in, bundled the way an application would.
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

export interface Weight {
  /** Minified and compressed with gzip, in kB of 1000 bytes. */
  readonly kilobytes: number
  /** The packages whose code is in the bundle. */
  readonly modules: readonly string[]
}

/** Bundles a built file with everything it imports, except what is named as external and what Node brings. */
export async function weigh(file: string, external: readonly string[]): Promise<Weight> {
  const { outputFiles, metafile } = await build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    metafile: true,
    external: ['node:*', ...external],
    logLevel: 'silent',
  })
  const bytes = outputFiles.reduce((sum, output) => sum + gzipSync(output.contents, { level: 9 }).length, 0)
  const modules = new Set(Object.keys(metafile.inputs).flatMap((input) => packageOf(input) ?? []))
  return { kilobytes: bytes / 1000, modules: [...modules].toSorted() }
}

/** `zod` for `node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/index.js`; nothing for a file of our own. */
function packageOf(input: string): string | undefined {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1]
}
