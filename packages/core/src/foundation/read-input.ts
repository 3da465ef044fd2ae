// What a parser was handed: JSON text, or a value that is taken as it is.
import type { Issue } from './issue.ts'

/** The value, or why there is none. */
export type ReadInput = { readonly value: unknown } | { readonly issue: Issue }

const BYTE_ORDER_MARK = '\uFEFF'

/** Reads JSON text; anything else is the value. */
export function readInput(input: unknown): ReadInput {
  return typeof input === 'string' ? readJson(input) : readValue(input)
}

/** Bytes would be taken for an object with a field for each of them. */
function readValue(value: unknown): ReadInput {
  if (!ArrayBuffer.isView(value)) return { value }
  const message = 'expected JSON text or an object, found bytes: decode them as UTF-8 first'
  return { issue: { code: 'input/wrong-type', path: [], message } }
}

function readJson(text: string): ReadInput {
  try {
    return { value: JSON.parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { issue: { code: 'input/not-json', path: [], message: message.slice(0, 200) } }
  }
}
