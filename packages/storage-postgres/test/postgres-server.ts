// A PostgreSQL server of its own for a suite: on a temporary folder and a free port of this machine.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'

/** A running server. */
export interface PostgresServer {
  /** For clients of `pg`. */
  readonly connection: {
    readonly host: string
    readonly port: number
    readonly user: string
    readonly database: string
  }
  /** Stops it at once, as a crash would, and begins again on the same folder. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/** Where the programs of the newest version are; `undefined` where there are none. */
export function postgresPrograms(): string | undefined {
  return globSync('/usr/{lib/postgresql/*,local/pgsql,local,.}/bin/postgres')
    .sort()
    .at(-1)
    ?.replace(/\/postgres$/, '')
}

/** PostgreSQL refuses to run as root; Debian brings a user for it. */
function unprivileged(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const [, uid, gid] = /^postgres:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8')) ?? []
  return { uid: Number(uid), gid: Number(gid) }
}

export async function startPostgres(programs: string): Promise<PostgresServer> {
  const user = unprivileged()
  const folder = await mkdtemp(join(tmpdir(), 'collective-impact-postgres-'))
  if (user !== undefined) await chown(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const options = { ...user, cwd: folder, stdio: 'ignore' } as const
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'host', '-A', 'trust', '-E', 'UTF8'], options)
  const port = await freePort()
  const connection = { host: '127.0.0.1', port, user: 'host', database: 'postgres' }
  let server: ChildProcess
  async function start(): Promise<void> {
    const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', `port=${port}`]
    server = spawn(join(programs, 'postgres'), ['-D', data, ...settings], options)
    await ready(connection)
  }
  async function stop(signal: NodeJS.Signals): Promise<void> {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill(signal)
    await ended
  }
  await start()
  return {
    connection,
    async restart() {
      await stop('SIGQUIT')
      await start()
    },
    async stop() {
      await stop('SIGINT')
      await rm(folder, { recursive: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

async function ready(connection: PostgresServer['connection']): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    const client = new pg.Client(connection)
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (attempt === 200) throw error
      await setTimeout(50)
    }
  }
}
