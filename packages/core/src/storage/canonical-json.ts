// Plain JSON in the one form every store can keep: fields in code-unit order, no negative zero, frozen throughout.
import { CollectiveImpactError } from '../foundation/errors.ts'
import { describePath, type Path } from '../foundation/path.ts'

/** What a document may hold. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject

/** Names with their values. */
export interface JsonObject {
  readonly [name: string]: JsonValue
}

const DEEPEST = 100

/**
 * A frozen copy of a plain JSON value, the same for every value that JSON takes for equal: fields are in code-unit
 * order, −0 is 0, and fields that are `undefined` are absent. Refuses what some store could not give back: numbers that
 * are not finite, class instances, text with NUL or half a surrogate pair, a field named `__proto__`, and more than a
 * hundred levels.
 * @throws {@link CollectiveImpactError} `storage/invalid-document`, with the path of the first such value
 */
export function canonicalJson(value: unknown): JsonValue {
  return copy(value, [])
}

function copy(value: unknown, path: (string | number)[]): JsonValue {
  switch (typeof value) {
    case 'boolean':
      return value
    case 'number':
      if (!Number.isFinite(value)) throw refusal(path, `${value} is not a number JSON can write`)
      return value === 0 ? 0 : value
    case 'string':
      return storableText(value, path)
    case 'object':
      if (value === null) return null
      if (path.length >= DEEPEST) throw refusal(path, `nested deeper than ${DEEPEST} levels`)
      return Array.isArray(value) ? copyList(value, path) : copyObject(value, path)
    default:
      throw refusal(path, `${typeof value} is not a JSON type`)
  }
}

function copyList(list: readonly unknown[], path: (string | number)[]): JsonValue {
  const result: JsonValue[] = []
  for (const [position, item] of list.entries()) {
    path.push(position)
    result.push(copy(item, path))
    path.pop()
  }
  return Object.freeze(result)
}

function copyObject(object: object, path: (string | number)[]): JsonValue {
  const prototype: unknown = Object.getPrototypeOf(object)
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) throw refusal(path, 'not a plain object')
  if (Object.getOwnPropertySymbols(object).length > 0) throw refusal(path, 'a field is named by a symbol')
  const result: Record<string, JsonValue> = {}
  for (const [name, item] of Object.entries(object).sort(byName)) {
    if (item === undefined) continue
    path.push(name)
    if (name === '__proto__') throw refusal(path, 'a field may not have this name')
    result[storableText(name, path)] = copy(item, path)
    path.pop()
  }
  return Object.freeze(result)
}

function byName([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : 1
}

function storableText(text: string, path: Path): string {
  if (!text.isWellFormed()) throw refusal(path, 'the text holds half a surrogate pair')
  if (text.includes('\u0000')) throw refusal(path, 'the text holds the character NUL')
  return text
}

function refusal(path: Path, what: string): CollectiveImpactError {
  return new CollectiveImpactError('storage/invalid-document', `${describePath(path)}: ${what}`, { path: [...path] })
}
