// A document as the bytes of a file: indented JSON, or JSON Lines for a list with something in it.
import { createHash } from 'node:crypto'
import type { JsonValue } from '@collective-impact/core'
import type { Extension } from './file-names.ts'
import { corrupt } from './refusal.ts'

const REVISION_LENGTH = 32
const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Which of the two forms a value takes. */
export function extensionFor(value: JsonValue): Extension {
  return Array.isArray(value) && value.length > 0 ? '.jsonl' : '.json'
}

export function encodeDocument(value: JsonValue): Uint8Array {
  const text =
    Array.isArray(value) && value.length > 0
      ? value.map((item) => JSON.stringify(item)).join('\n')
      : JSON.stringify(value, null, 2)
  return Buffer.from(`${text}\n`)
}

/**
 * Reads a file back, also one to which an editor gave a byte order mark, carriage returns, blank lines or no last line
 * feed.
 * @throws {@link CollectiveImpactError} `storage/corrupt`, naming the file and the line
 */
export function decodeDocument(path: string, extension: Extension, bytes: Uint8Array): unknown {
  const text = textOf(path, bytes)
  if (extension === '.json') return parse(path, text, '')
  const lines = text.split('\n')
  const rows: unknown[] = []
  for (const [position, line] of lines.entries()) {
    if (line.trim() === '') continue
    const isCutOff = position === lines.length - 1
    rows.push(parse(path, line, `line ${position + 1}: ${isCutOff ? 'the file ends within it; ' : ''}`))
  }
  if (rows.length === 0) throw corrupt(path, 'the file is empty')
  return rows
}

/** Names the bytes, so that a file changed by hand or by git has another revision. */
export function revisionOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, REVISION_LENGTH)
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
