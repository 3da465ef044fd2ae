// Batches that tell by their numbers whether they are whole.
import type { JsonValue, StorageDriver, WriteOperation } from '@collective-impact/core'

/** How many batches there are. */
export const LOG = ['log']

const KEPT = 5
const ROWS = 20

export function logOf(value: JsonValue | undefined): number {
  return typeof value === 'number' ? value : 0
}

/** Adds one list of rows, counts it, and removes the list that is the oldest of those kept. */
export function batchOf(number: number): readonly WriteOperation[] {
  const oldest = number - KEPT
  return [
    { kind: 'put', key: LOG, value: number },
    { kind: 'put', key: rowsKey(number), value: rowsOf(number), ifRevision: null },
    ...(oldest > 0 ? [{ kind: 'delete', key: rowsKey(oldest) } as const] : []),
  ]
}

function rowsKey(number: number): readonly string[] {
  return ['rows', `b${String(number).padStart(6, '0')}`]
}

function rowsOf(number: number): JsonValue {
  return Array.from({ length: ROWS }, (_, row) => ({ batch: number, row }))
}

/** How many batches a store holds, or what is wrong with them. */
export async function wholeBatches(driver: StorageDriver): Promise<number | string> {
  const number = logOf((await driver.read(LOG))?.value)
  const found: Record<string, JsonValue> = {}
  for await (const { key, value } of driver.scan(['rows'])) found[key.join('/')] = value
  const expected: Record<string, JsonValue> = {}
  for (let each = Math.max(1, number - KEPT + 1); each <= number; each += 1) {
    expected[rowsKey(each).join('/')] = rowsOf(each)
  }
  if (JSON.stringify(found) === JSON.stringify(expected)) return number
  return `after ${number} batches: ${Object.keys(found)} instead of ${Object.keys(expected)}, or other rows in them`
}
