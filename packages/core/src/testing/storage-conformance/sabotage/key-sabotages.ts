// S13–S17: a store for each case, broken in the way the case is there to find and in no other.
import { formatKey } from '../../../storage/key.ts'
import { isObject, replacing, rewriting, rewritingPuts, type Sabotages } from './sabotage.ts'

export const keySabotages: Sabotages = {
  S13: rewriting((operation) => ({
    ...operation,
    key: operation.key.map((name) =>
      name
        .toLowerCase()
        .replace(/[^a-z0-9._-]/g, '')
        .slice(0, 120),
    ),
  })),
  S14: replacing((good) => ({
    write: (operations, options) =>
      good.write([...new Map(operations.map((operation) => [operation.key.join(), operation])).values()], options),
  })),
  S15: rewriting((operation) => ({ ...operation, key: operation.key.map((name) => name.replace(/\.$/, '')) })),
  S16: replacing((good, kept) => ({
    async write(operations, options) {
      const writing = good.write(operations, options)
      const puts = operations.flatMap((operation) =>
        operation.kind === 'put' ? [{ above: formatKey(operation.key.slice(0, -1)), value: operation.value }] : [],
      )
      const answer = await writing
      for (const { above, value } of puts) {
        const document = kept.documents.get(above)
        if (document !== undefined) kept.documents.set(above, { ...document, value })
      }
      return answer
    },
  })),
  S17: rewritingPuts((operation, { documents }) => {
    const before = documents.get(formatKey(operation.key))?.value
    return Array.isArray(before) && isObject(operation.value) ? { ...operation, value: before } : operation
  }),
}
