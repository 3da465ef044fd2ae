// A document as the bytes of a file: indented JSON, or JSON Lines for a list with something in it.
import { createHash } from 'node:crypto'
import type { JsonValue } from '@collective-impact/core'
import type { Extension } from './file-names.ts'
import { corrupt } from './refusal.ts'

const REVISION_LENGTH = 32
const LINE_FEED = 0x0a
const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Which of the two forms a value takes. */
export function extensionFor(value: JsonValue): Extension {
  return Array.isArray(value) && value.length > 0 ? '.jsonl' : '.json'
}

export function encodeDocument(value: JsonValue): Uint8Array {
  return Array.isArray(value) && value.length > 0
    ? Buffer.concat(value.map((item) => Buffer.from(`${JSON.stringify(item)}\n`)))
    : Buffer.from(`${JSON.stringify(value, null, 2)}\n`)
}

/**
 * Reads a file back, also one to which an editor gave a byte order mark, carriage returns, blank lines or no last line
 * feed.
 * @throws {@link CollectiveImpactError} `storage/corrupt`, naming the file and the line
 */
export function decodeDocument(path: string, extension: Extension, bytes: Uint8Array): unknown {
  if (extension === '.json') return parse(path, textOf(path, bytes), '')
  const rows: unknown[] = []
  let number = 0
  for (const { line, isEnded } of linesOf(bytes)) {
    number += 1
    const text = textOf(path, line)
    if (text.trim() === '') continue
    rows.push(parse(path, text, `line ${number}: ${isEnded ? '' : 'the file ends within it; '}`))
  }
  if (rows.length === 0) throw corrupt(path, 'the file is empty')
  return rows
}

/** Names the bytes, so that a file changed by hand or by git has another revision. */
export function revisionOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, REVISION_LENGTH)
}

function* linesOf(bytes: Uint8Array): Generator<{ readonly line: Uint8Array; readonly isEnded: boolean }> {
  let start = 0
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
    yield { line: bytes.subarray(start, end), isEnded: true }
    start = end + 1
  }
  yield { line: bytes.subarray(start), isEnded: false }
}

function textOf(path: string, bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch (cause) {
    throw corrupt(path, 'the file is not text in UTF-8', cause)
  }
}

function parse(path: string, text: string, place: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw corrupt(path, `${place}not complete JSON (${cause instanceof Error ? cause.message : cause})`, cause)
  }
}
