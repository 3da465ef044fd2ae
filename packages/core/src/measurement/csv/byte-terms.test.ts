import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ByteTerms } from './byte-terms.ts'

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

function codesOf(cells: readonly string[], terms: ByteTerms): number[] {
  const bytes = new TextEncoder().encode(cells.join(''))
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  let start = 0
  return cells.map((cell) => {
    const end = start + new TextEncoder().encode(cell).length
    const code = terms.codeOf(bytes, view, start, end)
    start = end
    return code
  })
}

test('equal cells, and only those, have one code', () => {
  const cells = fc.array(fc.oneof(fc.constantFrom('', 'a', 'ab', 'abcd', 'abcdefgh', 'abcdefgx', 'é'), fc.string()), {
    maxLength: 200,
  })
  fc.assert(
    fc.property(cells, (input) => {
      const known: string[] = ['']
      const terms = new ByteTerms((bytes) => known.push(text(bytes)) - 1)
      expect(codesOf(input, terms).map((code) => known[code])).toEqual(
        input.map((cell) => text(new TextEncoder().encode(cell))),
      )
      expect(new Set(known).size).toBe(known.length)
    }),
  )
})

test('more different cells than are kept are still told apart', () => {
  const terms = new ByteTerms((bytes) => Number(text(bytes)) + 1)
  const cells = Array.from({ length: 70_000 }, (_, number) => String(number))
  expect(codesOf([...cells, ...cells], terms)).toEqual([...cells, ...cells].map((cell) => Number(cell) + 1))
})
