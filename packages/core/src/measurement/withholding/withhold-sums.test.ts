import fc from 'fast-check'
import { expect, test } from 'vitest'
import { feasibilityIntervals } from '../disclosure/feasibility-intervals.ts'
import type { Quantities } from './sums-as-table.ts'
import { tableOf } from './sums-as-table.ts'
import { withholdSums } from './withhold-sums.ts'

const MINIMUM = 5

/** Counts by row and column, with the totals of all rows and columns and the total of all. */
function crossed(rows: number, columns: number, countIn: (row: number, column: number) => number): Quantities {
  const places = Array.from({ length: rows * columns }, (_, at) => [Math.floor(at / columns), at % columns] as const)
  const sumOver = (isIn: (row: number, column: number) => boolean) => {
    const parts = places.filter(([row, column]) => isIn(row, column))
    return { parts, value: parts.reduce((sum, [row, column]) => sum + countIn(row, column), 0) }
  }
  const sums = [
    ...places.map(([row, column]) => sumOver((r, c) => r === row && c === column)),
    ...Array.from({ length: rows }, (_, row) => sumOver((r) => r === row)),
    ...Array.from({ length: columns }, (_, column) => sumOver((_r, c) => c === column)),
    sumOver(() => true),
  ]
  return {
    all: [
      ...sums.map(({ value }, sum) => ({
        id: `sum ${sum}`,
        figures: [value],
        known: [],
        times: 1,
        sum,
        isKnown: false,
      })),
      ...places.map(([row, column], at) => ({
        id: `class ${at}`,
        figures: [countIn(row, column)],
        known: [],
        times: 1,
        isKnown: false,
      })),
    ],
    relations: sums.map(({ parts }, sum) => ({
      total: `sum ${sum}`,
      parts: parts.map(([row, column]) => `class ${row * columns + column}`),
    })),
  }
}

function smallAreSafe(quantities: Quantities): boolean {
  const withheld = withholdSums(quantities, ['count'], MINIMUM)
  const { table } = tableOf(quantities, ['count'], 0, MINIMUM)
  const hidden = quantities.all.filter(({ sum }) => sum === undefined || withheld.has(sum)).map(({ id }) => id)
  const small = quantities.all.filter(({ figures: [value = 0] }) => value > 0 && value < MINIMUM).map(({ id }) => id)
  const intervals = new Map(feasibilityIntervals(table, hidden).map((each) => [each.cell, each]))
  return small.every((id) => {
    const { lower = Number.NaN, upper = Number.NaN } = intervals.get(id) ?? {}
    return lower <= 1e-6 && upper >= MINIMUM - 1e-6
  })
}

test('small tables and tables beyond any pattern leave every small count uncertain', { timeout: 60_000 }, () => {
  const sizes = fc.constantFrom([3, 4], [6, 5], [2, 9])
  fc.assert(
    fc.property(
      sizes,
      fc.array(fc.nat({ max: 30 }), { minLength: 30, maxLength: 30 }),
      ([rows = 1, columns = 1], values) =>
        smallAreSafe(crossed(rows, columns, (row, column) => values[row * columns + column] ?? 0)),
    ),
    { numRuns: 20 },
  )
})

test('where a pattern would take too long, everything that a small count is part of is withheld', () => {
  const quantities = crossed(40, 30, (row, column) => (row === 3 && column === 4 ? 2 : 50))
  const withheld = withholdSums(quantities, ['count'], MINIMUM)
  expect([...withheld].sort((a, b) => a - b)).toEqual([3 * 30 + 4, 1200 + 3, 1240 + 4, 1270])
})
