// Tables rounded under control still add up, and no cell moves by a base or more.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crossTabulate, roundControlled } from '../../src/index.ts'
import { anyTable, count } from './any-table.ts'

const BASE = 5

test('whatever the table', () => {
  fc.assert(
    fc.property(anyTable(count), (table) => {
      const rounded = roundControlled(table, BASE)
      // With two dimensions without subtotals there always is one (Cox 1987); otherwise there need not be.
      if (rounded === undefined) {
        expect(table.relations.length).toBeGreaterThan(2)
        return
      }
      const at = (id: string) => rounded.get(id) ?? Number.NaN
      for (const { total, parts } of table.relations) {
        expect(parts.reduce((sum, part) => sum + at(part), 0)).toBe(at(total))
      }
      for (const { id, value } of table.cells) {
        expect(at(id) % BASE).toBe(0)
        expect(Math.abs(at(id) - value)).toBeLessThan(BASE)
      }
    }),
    { numRuns: 60 },
  )
})

test('a table of two dimensions is always found, and a cell moves to the nearest multiple where the sums allow it', () => {
  const flat = (codes: readonly string[]) => ({ code: 'all', parts: codes.map((code) => ({ code })) })
  const places = [...'abcdefgh']
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 60 }), { minLength: 64, maxLength: 64 }), (values) => {
      const table = crossTabulate(
        [
          { id: 'row', total: flat(places) },
          { id: 'column', total: flat(places) },
        ],
        values.map((value, place) => ({
          codes: { row: places[Math.floor(place / 8)] as string, column: places[place % 8] as string },
          value,
        })),
      )
      expect(roundControlled(table, BASE)).toBeDefined()
    }),
    { numRuns: 20 },
  )
  const one = crossTabulate(
    [{ id: 'row', total: flat(['a', 'b']) }],
    [
      { codes: { row: 'a' }, value: 11 },
      { codes: { row: 'b' }, value: 23 },
    ],
  )
  expect([...(roundControlled(one, BASE) ?? [])].map(([, value]) => value)).toEqual([35, 10, 25])
})
