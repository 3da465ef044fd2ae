// A contestant in a process of its own, told what to do and waited for.
import { type ChildProcess, fork } from 'node:child_process'
import type { Answer, Order } from './messages.ts'

const PROCESS = new URL('./contestant-process.ts', import.meta.url)
const NODE_OPTIONS = ['--conditions=@collective-impact/source', '--expose-gc']

export class ContestantInProcess {
  private readonly process: ChildProcess
  private answered: ((answer: Answer) => void) | undefined

  constructor(heapMegabytes = 8192) {
    const execArgv = [...NODE_OPTIONS, `--max-old-space-size=${heapMegabytes}`]
    this.process = fork(PROCESS, { execArgv, serialization: 'advanced' })
    this.process.on('message', (answer: Answer) => this.answered?.(answer))
    this.process.on('exit', () => this.answered?.({ kind: 'failed', message: 'the process of a contestant ended' }))
  }

  /** Sends an order and waits until it was carried out. */
  async tell(order: Order): Promise<Exclude<Answer, { kind: 'failed' }>> {
    const answer = await new Promise<Answer>((resolve) => {
      this.answered = resolve
      this.process.send(order)
    })
    if (answer.kind === 'failed') throw new Error(answer.message)
    return answer
  }

  end(): void {
    this.process.removeAllListeners()
    this.process.kill()
  }
}
