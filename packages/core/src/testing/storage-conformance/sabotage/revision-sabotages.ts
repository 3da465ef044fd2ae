// S18–S25: a store for each case, broken in the way the case is there to find and in no other.
import { canonicalJson, type JsonValue } from '../../../storage/canonical-json.ts'
import { formatKey } from '../../../storage/key.ts'
import { replacing, rewritingPuts, type Sabotages } from './sabotage.ts'
import { sabotagedStorage } from './sabotaged-storage.ts'

export const revisionSabotages: Sabotages = {
  S18: replacing((good) => {
    const handedOver = new Map<string, JsonValue>()
    return {
      async write(operations, options) {
        const writing = good.write(operations, options)
        const puts = operations.flatMap((operation) =>
          operation.kind === 'put' ? [[formatKey(operation.key), operation.value] as const] : [],
        )
        const answer = await writing
        for (const [name, value] of puts) handedOver.set(name, value)
        return answer
      },
      async read(key, options) {
        const document = await good.read(key, options)
        return document && { ...document, value: canonicalJson(handedOver.get(formatKey(key)) ?? document.value) }
      },
    }
  }),
  S19: replacing((good) => {
    const handedOut = new Map<string, JsonValue>()
    return {
      async read(key, options) {
        const document = await good.read(key, options)
        if (document === undefined) return undefined
        const name = `${formatKey(key)} ${document.revision}`
        if (!handedOut.has(name)) handedOut.set(name, JSON.parse(JSON.stringify(document.value)))
        return { ...document, value: handedOut.get(name) ?? null }
      },
    }
  }),
  S20: (kept) =>
    sabotagedStorage(kept, {
      revisionOf: (operation) => (operation.kind === 'put' ? `${JSON.stringify(operation.value).length} long` : ''),
    }),
  S21: rewritingPuts((operation) => ({ ...operation, ifRevision: operation.ifRevision ?? undefined })),
  S22: replacing((good) => {
    const given = new Map<string, (string | null)[]>()
    return {
      async write(operations, options) {
        const trusting = operations.map((operation) => {
          const { kind, key, ifRevision } = operation
          const isLongGone = ifRevision !== undefined && given.get(formatKey(key))?.slice(0, -2).includes(ifRevision)
          return kind === 'put' && isLongGone ? { ...operation, ifRevision: undefined } : operation
        })
        const answer = await good.write(trusting, options)
        for (const [position, { key }] of operations.entries()) {
          given.set(formatKey(key), [...(given.get(formatKey(key)) ?? []), answer[position] ?? null])
        }
        return answer
      },
    }
  }),
  S23: (kept) => sabotagedStorage(kept, { deletesAnything: true }),
  S24: (kept) => sabotagedStorage(kept, { checksNothing: true }),
  S25: (kept) => sabotagedStorage(kept, { looksThenWaits: true }),
}
