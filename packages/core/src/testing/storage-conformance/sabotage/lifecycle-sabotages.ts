// S42–S46: a store for each case, broken in the way the case is there to find and in no other.
import { canonicalJson } from '../../../storage/canonical-json.ts'
import { formatKey } from '../../../storage/key.ts'
import type { StoredDocument, WriteOperation } from '../../../storage/storage-driver.ts'
import { replacing, type Sabotages } from './sabotage.ts'

function copyOf(operation: WriteOperation): WriteOperation {
  const key = [...operation.key]
  return operation.kind === 'put' ? { ...operation, key, value: canonicalJson(operation.value) } : { ...operation, key }
}

export const lifecycleSabotages: Sabotages = {
  S42: replacing((good) => {
    let isClosed = false
    return {
      read: async (key, options) => (isClosed ? undefined : good.read(key, options)),
      async close() {
        isClosed = true
        await good.close()
      },
    }
  }),
  S43: replacing((good) => {
    let isClosed = false
    return {
      async close() {
        if (isClosed) throw new Error('it is closed already')
        isClosed = true
        await good.close()
      },
    }
  }),
  S44: replacing((good, { documents }) => {
    const removed: StoredDocument[] = []
    return {
      async write(operations, options) {
        for (const { kind, key } of operations) {
          const document = documents.get(formatKey(key))
          if (kind === 'delete' && document !== undefined) removed.push(document)
        }
        return good.write(operations, options)
      },
      async close() {
        for (const document of removed) documents.set(formatKey(document.key), document)
        await good.close()
      },
    }
  }),
  S45: replacing((good, { documents }) => ({
    async close() {
      for (const [name, document] of documents) {
        documents.set(name, { ...document, revision: `${document.revision} reopened` })
      }
      await good.close()
    },
  })),
  S46: replacing((good) => {
    let isClosed = false
    return {
      async write(operations, options) {
        if (isClosed) return good.write(operations, options)
        const own = operations.map(copyOf)
        await Promise.resolve()
        return isClosed ? ['dropped'] : good.write(own, options)
      },
      async close() {
        isClosed = true
        await good.close()
      },
    }
  }),
}
