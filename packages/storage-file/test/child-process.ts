// Runs a script of this folder in a process of its own.
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

/** Bundles a script, so that its process begins at once; answers where the bundle is. */
export function bundleScript(script: string, folder: string): string {
  const outfile = join(folder, script.replace(/\.ts$/, '.mjs'))
  buildSync({
    entryPoints: [join(import.meta.dirname, script)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['@collective-impact/source'],
  })
  return outfile
}

/** A process and the whole lines it has printed so far. */
export interface Script {
  readonly child: ChildProcess
  readonly lines: readonly string[]
  /** Resolves with the first of its output, or when it ends without any. */
  readonly begun: Promise<unknown>
  /** Resolves when it has ended and all its output is there. */
  readonly ended: Promise<unknown>
}

export function startScript(bundle: string, args: readonly string[], options: SpawnOptions = {}): Script {
  return startProcess(process.execPath, [bundle, ...args], options)
}

export function startProcess(command: string, args: readonly string[], options: SpawnOptions = {}): Script {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'], ...options })
  const lines: string[] = []
  let rest = ''
  const ended = once(child, 'close')
  const begun = new Promise<void>((resolve) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      const parts = `${rest}${text}`.split('\n')
      rest = parts.pop() ?? ''
      lines.push(...parts)
      resolve()
    })
  })
  return { child, lines, begun: Promise.race([begun, ended]), ended }
}
