// The process of one contestant: prepares, then works each time it is told to.
import { type Contestant, importBenchmark, type Work } from './benchmark.ts'
import type { Answer, Order } from './messages.ts'

let work: Work | undefined

process.on('message', (order: Order) => {
  obey(order).then(send, (error: unknown) => {
    send({ kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  })
})

async function obey(order: Order): Promise<Answer> {
  if (order.kind === 'prepare') {
    const { comparisons } = await importBenchmark(order.benchmark)
    const contestant = comparisons[order.comparison]?.contestants[order.contestant]
    work = await (contestant as Contestant).prepare(order.scene)
    globalThis.gc?.()
    return { kind: 'ready' }
  }
  const start = performance.now()
  const outcome = await (work as Work)(order.round)
  const milliseconds = performance.now() - start
  return { kind: 'done', milliseconds, outcome }
}

function send(answer: Answer): void {
  process.send?.(answer)
}
