// One initiative as lines of text, to be carried from one store to any other.
import { CollectiveImpactError } from '../foundation/errors.ts'
import { canonicalJson, type JsonValue } from './canonical-json.ts'
import { initiativeKey, observationLogKey, recordKey } from './initiative-keys.ts'
import { hasPrefix, type Key, requireKey } from './key.ts'
import type { StorageDriver, StorageOptions, StoredDocument } from './storage-driver.ts'

const FORMAT = 'collective-impact-archive'
const VERSION = 1

/** What an archive holds. */
export interface Archive {
  readonly initiative: string
  readonly documents: readonly { readonly key: Key; readonly value: JsonValue }[]
}

/**
 * Lines of JSON, each with its end: what it is of, then every document in the order of keys, then how many there were. The
 * same documents give the same bytes, whatever store they come from.
 * @throws {@link CollectiveImpactError} `storage/not-found`; `storage/conflict` when the initiative is changed meanwhile:
 * what came until then is no whole archive, and is refused
 */
export async function* archiveOf(
  driver: StorageDriver,
  initiative: string,
  options: StorageOptions,
): AsyncGenerator<string> {
  const before = await stateOf(driver, initiative, options)
  if (before[0] === null) {
    throw new CollectiveImpactError('storage/not-found', `there is no initiative ${initiative}`, {
      data: { key: recordKey(initiative) },
    })
  }
  yield line({ format: FORMAT, version: VERSION, initiative })
  let documents = 0
  for await (const { key, value } of driver.scan(initiativeKey(initiative), options)) {
    documents += 1
    yield line({ key, value })
  }
  const after = await stateOf(driver, initiative, options)
  const changed = before.findIndex((revision, position) => revision !== after[position])
  if (changed >= 0) {
    throw new CollectiveImpactError(
      'storage/conflict',
      `${initiative} was changed while it was exported; export again`,
      {
        data: { key: recordKey(initiative), expected: before[changed] ?? null, found: after[changed] ?? null },
      },
    )
  }
  yield line({ documents })
}

/** The revisions that change with every change of the initiative. */
async function stateOf(
  driver: StorageDriver,
  initiative: string,
  options: StorageOptions,
): Promise<readonly (string | null)[]> {
  const revision = (document: StoredDocument | undefined) => document?.revision ?? null
  return [
    revision(await driver.read(recordKey(initiative), options)),
    revision(await driver.read(observationLogKey(initiative), options)),
  ]
}

function line(value: unknown): string {
  return `${JSON.stringify(canonicalJson(value))}\n`
}

/**
 * Reads an archive to its end.
 * @throws {@link CollectiveImpactError} `storage/invalid-archive`, with the number of the line, when it is none, is not whole,
 * or holds documents of another initiative
 */
export async function readArchive(source: Iterable<string> | AsyncIterable<string>): Promise<Archive> {
  const documents: { key: Key; value: JsonValue }[] = []
  let initiative: string | undefined
  let isWhole = false
  let number = 0
  for await (const text of linesOf(source)) {
    number += 1
    if (isWhole) throw invalid(number, 'nothing comes after the last line')
    const entry = fieldsOf(text, number)
    if (initiative === undefined) {
      initiative = headerOf(entry, number)
    } else if ('documents' in entry) {
      if (entry['documents'] !== documents.length) {
        throw invalid(number, `${documents.length} documents came, of ${String(entry['documents'])}`)
      }
      isWhole = true
    } else {
      documents.push(documentOf(entry, initiative, number))
    }
  }
  if (initiative === undefined) throw invalid(1, 'it is empty')
  if (!isWhole) throw invalid(number + 1, 'the last line is missing: the archive was cut off')
  return { initiative, documents }
}

/** Lines without their ends, whatever pieces they come in. */
async function* linesOf(source: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const piece of typeof source === 'string' ? [source] : source) {
    const lines = `${rest}${piece}`.split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

function fieldsOf(text: string, number: number): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {
    // Told below.
  }
  throw invalid(number, 'expected a JSON object')
}

function headerOf({ format, version, initiative }: Readonly<Record<string, unknown>>, number: number): string {
  if (format !== FORMAT) throw invalid(number, `expected \`format\` to be \`${FORMAT}\``)
  if (version !== VERSION) throw invalid(number, `expected version ${VERSION}, found ${String(version)}`)
  if (typeof initiative !== 'string') throw invalid(number, 'expected the id of an initiative')
  return initiative
}

function documentOf(
  { key, value }: Readonly<Record<string, unknown>>,
  initiative: string,
  number: number,
): { key: Key; value: JsonValue } {
  if (!Array.isArray(key) || value === undefined) throw invalid(number, 'expected a key and a value')
  const own = requireKey(key)
  if (!hasPrefix(own, initiativeKey(initiative))) throw invalid(number, `the document is not of ${initiative}`)
  return { key: own, value: canonicalJson(value) }
}

function invalid(number: number, what: string): CollectiveImpactError {
  return new CollectiveImpactError('storage/invalid-archive', `line ${number} of the archive: ${what}`, {
    data: { line: number },
  })
}
