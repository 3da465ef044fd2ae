// S01–S12: a store for each case, broken in the way the case is there to find and in no other.
import type { JsonValue } from '../../../storage/canonical-json.ts'
import { changingReads, changingValues, eachValue, isObject, replacing, rewriting, type Sabotages } from './sabotage.ts'

function isEmptyList(value: JsonValue): boolean {
  return Array.isArray(value) && value.length === 0
}

function backwards(value: JsonValue): JsonValue {
  return isObject(value) ? Object.fromEntries(Object.entries(value).reverse()) : value
}

export const documentSabotages: Sabotages = {
  S01: changingReads((document) => ({ ...document, key: ['somewhere', 'else'] })),
  S02: replacing((good) => ({
    read: async (key, options) => (await good.read(key, options)) ?? { key, value: null, revision: 'none' },
  })),
  S03: rewriting((operation, { documents }) =>
    operation.kind === 'delete' && documents.size === 1 ? { ...operation, key: ['nothing', 'here'] } : operation,
  ),
  S04: replacing((good) => ({
    async write(operations, options) {
      for (const { kind, key } of operations) {
        if (kind === 'delete' && (await good.read(key)) === undefined) throw new Error('there is nothing to remove')
      }
      return good.write(operations, options)
    },
  })),
  S05: changingValues((value) => (isEmptyList(value) ? null : value)),
  S06: changingValues((value) => (typeof value === 'number' ? Math.fround(value) : value)),
  S07: changingReads((document) => ({
    ...document,
    value: eachValue(document.value, (value) => (value === 0 ? -0 : value)),
  })),
  S08: changingValues((value) => (typeof value === 'string' ? value.normalize('NFC') : value)),
  S09: changingValues((value) => (Array.isArray(value) && value.length > 1_000 ? value.slice(0, 1_000) : value)),
  S10: changingReads((document) => ({ ...document, value: eachValue(document.value, backwards) })),
  S11: changingValues((value) => {
    if (!isObject(value) || !Object.hasOwn(value, '__proto__')) return value
    return Object.fromEntries(Object.entries(value).filter(([name]) => name !== '__proto__'))
  }),
  S12: changingValues((value) => (Number.isNaN(value) ? null : value)),
}
