// No withheld cell can be worked out more narrowly than it may be, and our own attacker is as good as another.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { feasibilityIntervals, suppressCells } from '../../src/index.ts'
import { amount, anyTable, count, extreme, sparse, uniform } from './any-table.ts'
import { attack } from './independent-attacker.ts'

const MINIMUM = 10

/** No more than so many of a list, from all over it. */
function spread<T>(list: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, Math.ceil(list.length / most))
  return list.filter((_, place) => place % step === 0)
}

describe('feasibility intervals', () => {
  const picked = fc.infiniteStream(fc.boolean())

  test.each([
    ['counts', count],
    ['amounts', amount],
    ['counts that are nearly all 0', sparse],
    ['counts that are all alike', uniform],
    ['counts up to a billion beside small ones', extreme],
  ])('of %s are those that HiGHS finds', (_, value) => {
    fc.assert(
      fc.property(anyTable(value), picked, (table, picks) => {
        const withheld = table.cells.flatMap(({ id }) => (picks.next().value === true ? [id] : []))
        for (const { cell, lower, upper } of feasibilityIntervals(table, withheld).slice(0, 6)) {
          const other = attack(table, new Set(withheld), cell)
          const size = Math.max(1, ...table.cells.map((each) => each.value)) * 1e-9
          expect(Math.abs(lower - other.lower)).toBeLessThanOrEqual(size)
          if (other.upper === Number.POSITIVE_INFINITY) expect(upper).toBe(other.upper)
          else expect(Math.abs(upper - other.upper)).toBeLessThanOrEqual(size)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('suppression', () => {
  test('leaves an attacker no less than the whole range of small counts', () => {
    fc.assert(
      fc.property(anyTable(count), (table) => {
        const sensitive = table.cells
          .filter(({ value }) => value > 0 && value < MINIMUM)
          .map(({ id, value }) => ({ cell: id, below: value, above: MINIMUM - value }))
        const { primary, complementary, unprotected } = suppressCells(table, { sensitive })
        expect(unprotected).toEqual([])
        const withheld = new Set([...primary, ...complementary])
        for (const { cell } of spread(sensitive, 6)) {
          const { lower, upper } = attack(table, withheld, cell)
          expect(lower).toBeLessThanOrEqual(1e-6)
          expect(upper).toBeGreaterThanOrEqual(MINIMUM - 1e-6)
        }
      }),
      { numRuns: 30 },
    )
  })

  test('protects counts of 3 beside counts of a billion', () => {
    fc.assert(
      fc.property(anyTable(extreme), (table) => {
        const sensitive = table.cells
          .filter(({ value }) => value > 0 && value < 5)
          .map(({ id, value }) => ({ cell: id, below: value, above: 5 - value }))
        const { primary, complementary, unprotected } = suppressCells(table, { sensitive })
        expect(unprotected).toEqual([])
        const withheld = [...primary, ...complementary]
        for (const { cell, lower, upper } of feasibilityIntervals(table, withheld).slice(0, sensitive.length)) {
          expect([cell, lower <= 1e-6, upper >= 5 - 1e-6]).toEqual([cell, true, true])
        }
      }),
      { numRuns: 30 },
    )
  })

  test('says so where what is published in any case gives a cell away', () => {
    fc.assert(
      fc.property(anyTable(count), fc.nat(), fc.infiniteStream(fc.boolean()), (table, at, picks) => {
        const secret = table.cells[at % table.cells.length]?.id as string
        const published = table.cells.flatMap(({ id }) => (id !== secret && picks.next().value === true ? [id] : []))
        const { complementary, unprotected } = suppressCells(table, {
          sensitive: [{ cell: secret, below: 0, above: 5 }],
          published,
        })
        const value = table.cells.find(({ id }) => id === secret)?.value as number
        const { upper } = attack(table, new Set([secret, ...complementary]), secret)
        expect(complementary.filter((cell) => published.includes(cell))).toEqual([])
        expect(unprotected).toEqual(upper >= value + 5 - 1e-6 ? [] : [secret])
      }),
      { numRuns: 60 },
    )
  })

  test('protects amounts by their own protection levels', () => {
    fc.assert(
      fc.property(anyTable(amount), fc.nat(), (table, at) => {
        const secret = table.cells[at % table.cells.length] as (typeof table.cells)[number]
        const level = secret.value * 0.15
        const { complementary } = suppressCells(table, {
          sensitive: [{ cell: secret.id, below: level, above: level }],
        })
        const { lower, upper } = attack(table, new Set([secret.id, ...complementary]), secret.id)
        expect(lower).toBeLessThanOrEqual(secret.value - level + secret.value * 1e-6)
        expect(upper).toBeGreaterThanOrEqual(secret.value + level - secret.value * 1e-6)
      }),
      { numRuns: 60 },
    )
  })
})
