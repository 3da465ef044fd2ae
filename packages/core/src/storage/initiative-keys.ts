// Where a workspace keeps what belongs to an initiative.
import type { Key } from './key.ts'

/** What all initiatives are kept under. */
export const INITIATIVES: Key = ['initiatives']

/** Everything of one initiative. */
export function initiativeKey(id: string): Key {
  return [...INITIATIVES, id]
}

/** What it says. */
export function recordKey(id: string): Key {
  return [...initiativeKey(id), 'record']
}

/** What it measures: a document for each batch of observations, written once. */
export function batchesKey(id: string): Key {
  return [...initiativeKey(id), 'observations']
}

export function batchKey(id: string, batch: string): Key {
  return [...batchesKey(id), batch]
}

/** How much there is of it; changes with every batch, so that two of them never pass each other unseen. */
export function observationLogKey(id: string): Key {
  return [...initiativeKey(id), 'observation-log']
}
