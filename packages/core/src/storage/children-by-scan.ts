// The ability `children` over documents, for drivers without it.
import type { Key } from './key.ts'
import type { StorageDriver, StorageOptions } from './storage-driver.ts'

/** The names that follow the prefix in keys, each once, at the cost of reading the documents. */
export async function* childrenByScan(
  { scan }: Pick<StorageDriver, 'scan'>,
  prefix: Key,
  options: StorageOptions,
): AsyncGenerator<string> {
  let previous: string | undefined
  for await (const { key } of scan(prefix, options)) {
    const child = key[prefix.length]
    if (child !== undefined && child !== previous) yield child
    previous = child
  }
}
