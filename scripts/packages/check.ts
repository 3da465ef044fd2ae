// Packs every package as it would be published, and holds the tarball to what a user needs from it.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readPackedPackages } from './manifests.ts'
import { complaintsAboutFiles } from './tarball.ts'

interface Tarball {
  readonly filename: string
  readonly files: readonly { readonly path: string }[]
}

const destination = mkdtempSync(join(tmpdir(), 'tarballs-'))

function run(
  folder: string,
  command: string,
  ...argv: readonly string[]
): { fine: boolean; out: string; said: string } {
  const { status, stdout, stderr, error } = spawnSync(command, argv, { cwd: folder, encoding: 'utf8' })
  if (error) throw error
  return { fine: status === 0, out: stdout, said: `${stdout}${stderr}` }
}

function complaintsAbout(folder: string): readonly string[] {
  const packed = run(folder, 'pnpm', 'pack', '--json', '--pack-destination', destination)
  if (!packed.fine) return [packed.said]
  const tarball: Tarball = JSON.parse(packed.out)
  const judges = [
    run(folder, 'publint', 'run', tarball.filename, '--strict'),
    run(folder, 'attw', tarball.filename, '--profile', 'esm-only', '--format', 'ascii'),
  ]
  return [
    ...complaintsAboutFiles(tarball.files.map((file) => file.path)),
    ...judges.filter((judge) => !judge.fine).map((judge) => judge.said),
  ]
}

try {
  for (const { folder, manifest } of readPackedPackages()) {
    const complaints = complaintsAbout(folder)
    console.log(`${manifest.name}: ${complaints.length === 0 ? 'sound' : `not sound\n${complaints.join('\n')}`}`)
    if (complaints.length > 0) process.exitCode = 1
  }
} finally {
  rmSync(destination, { recursive: true })
}
