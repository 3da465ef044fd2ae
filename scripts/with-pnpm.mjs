// Runs a workspace script from plain npm: installs the pinned pnpm's dependencies first, then hands over to it.
import { spawnSync } from 'node:child_process'

const pnpm = 'pnpm@10.34.9'
const shell = process.platform === 'win32'

for (const argv of [['install', '--frozen-lockfile'], process.argv.slice(2)]) {
  const { status, error } = spawnSync('npx', ['--yes', pnpm, ...argv], { stdio: 'inherit', shell })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}
