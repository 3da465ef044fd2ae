// Runs a workspace script from plain npm: brings the pinned pnpm, the locked dependencies, and hands over.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const pnpm = 'pnpm@10.34.9'

function npx(argv, stdio = 'inherit') {
  const { status, error } = spawnSync('npx', ['--yes', '--prefer-offline', pnpm, ...argv], {
    stdio,
    shell: process.platform === 'win32',
  })
  if (error) throw error
  return status ?? 1
}

if (!existsSync('node_modules')) console.error('Installing the dependencies; this happens once.')
const installed = npx(['install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=error'])
if (installed !== 0 && npx(['--version'], 'ignore') !== 0) {
  console.error(`
${pnpm} could not be started through npx. The first run downloads it, so it needs the npm registry:
check the network, or the proxy that \`npm config get proxy\` names, and run the command again.`)
}
process.exit(installed === 0 ? npx(process.argv.slice(2)) : installed)
