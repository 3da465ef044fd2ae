import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

const storable = fc
  .jsonValue({ stringUnit: 'grapheme' })
  .filter((value) => !JSON.stringify(value).includes('__proto__'))

/** The same value with the fields of every object in the opposite order. */
function backwards(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(backwards)
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, item]) => [name, backwards(item)]),
  )
}

function isFrozenThroughout(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  return Object.isFrozen(value) && Object.values(value).every(isFrozenThroughout)
}

describe('canonical JSON', () => {
  test('is the value that JSON makes of it', () => {
    fc.assert(
      fc.property(storable, (value) => {
        expect(canonicalJson(value)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  test('is the same text whatever the order of fields', () => {
    fc.assert(
      fc.property(storable, (value) => {
        expect(JSON.stringify(canonicalJson(backwards(value)))).toBe(JSON.stringify(canonicalJson(value)))
      }),
    )
  })

  test('is frozen throughout, and leaves the original alone', () => {
    fc.assert(
      fc.property(storable, (value) => {
        const before = JSON.stringify(value)
        expect(isFrozenThroughout(canonicalJson(value))).toBe(true)
        expect(JSON.stringify(value)).toBe(before)
      }),
    )
  })

  test('leaves out what is undefined, as JSON does', () => {
    expect(Object.keys(canonicalJson({ a: 1, b: undefined }) ?? {})).toEqual(['a'])
  })

  test.for<[string, unknown, (string | number)[]]>([
    ['a number that is none', { rows: [{ value: 1 }, { value: Number.NaN }] }, ['rows', 1, 'value']],
    ['a hole in a list', [1, undefined], [1]],
    ['an instance of a class', { when: new Date(0) }, ['when']],
    ['a name with half a surrogate pair', { '\ud83d': 1 }, ['\ud83d']],
    ['a field named by a symbol', { note: { [Symbol('hidden')]: 1 } }, ['note']],
  ])('refuses %s, and says where', ([, value, path]) => {
    expect(() => canonicalJson(value)).toThrow(expect.objectContaining({ code: 'storage/invalid-document', path }))
  })
})
