// Which process this is, and whether another one still runs.
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { codeOf } from './refusal.ts'

export interface ProcessIdentity {
  readonly host: string
  readonly pid: number
  /** The boot of the machine and the tick at which the process began, where the system tells; pids are reused. */
  readonly began?: string | undefined
}

export function thisProcess(): ProcessIdentity {
  const began = beginningOf(process.pid)?.began
  return { host: hostname(), pid: process.pid, ...(began === undefined ? {} : { began }) }
}

/** Whether a process may still be running. One of another machine always may. */
export function mayBeRunning({ host, pid, began }: ProcessIdentity): boolean {
  if (host !== hostname()) return true
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false
  }
  const now = beginningOf(pid)
  if (now === undefined) return true
  return !now.isEnded && (began === undefined || began === now.began)
}

/** Reads what Linux tells of a process; other systems tell nothing. */
function beginningOf(pid: number): { readonly began: string; readonly isEnded: boolean } | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ')
    const [state = ''] = fields
    return { began: `${boot}/${fields[19]}`, isEnded: state === 'Z' || state === 'X' }
  } catch {
    return undefined
  }
}
