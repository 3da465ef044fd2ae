// The range holds every value that amounts not stated can lead to, and its ends are reached.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gini } from './gini.ts'
import { herfindahl } from './herfindahl.ts'
import { topShare } from './top-share.ts'
import { boundsOf } from './unstated-amounts.ts'

const measures = {
  gini: (amounts: readonly number[]) => gini(amounts),
  'corrected gini': (amounts: readonly number[]) => gini(amounts, { variant: 'corrected' }),
  herfindahl: (amounts: readonly number[]) => herfindahl(amounts),
  'normalized herfindahl': (amounts: readonly number[]) => herfindahl(amounts, { normalized: true }),
  'share of the top two': (amounts: readonly number[]) => topShare(amounts, 2),
}

test('a partner whose staff is not known can be as large as the known, or dwarf them', () => {
  expect(boundsOf(measures.gini, { stated: [2, 2, 2], unstated: 1 })).toEqual({ lower: 0, upper: 0.75 })
  expect(boundsOf(measures.gini, { stated: [2, 2, 2], unstated: 1, most: 2 })).toEqual({ lower: 0, upper: 0.25 })
  expect(boundsOf(measures.gini, { stated: [0, 0], unstated: 3 })).toBeUndefined()
})

describe.each(Object.entries(measures))('the range of %s', (_, measure) => {
  const most = 20
  const amount = fc.integer({ min: 0, max: most })
  const stated = fc.array(amount, { minLength: 1, maxLength: 5 }).filter((all) => Math.max(...all) > 0)
  const unstated = fc.array(amount, { minLength: 1, maxLength: 3 })

  test('holds whatever is not stated, and the value of what is', () => {
    fc.assert(
      fc.property(stated, unstated, (known, unknown) => {
        const value = Number(measure([...known, ...unknown]))
        for (const limit of [most, undefined]) {
          const bounds = boundsOf(measure, { stated: known, unstated: unknown.length, most: limit })
          expect(bounds?.lower).toBeLessThanOrEqual(value + 1e-12)
          expect(bounds?.upper).toBeGreaterThanOrEqual(value - 1e-12)
          const own = measure(known)
          if (typeof own === 'string') continue
          expect(bounds?.lower).toBeLessThanOrEqual(own + 1e-12)
          expect(bounds?.upper).toBeGreaterThanOrEqual(own - 1e-12)
        }
      }),
    )
  })

  test('is no wider than it has to be', () => {
    fc.assert(
      fc.property(stated, (known) => {
        const reached = Array.from({ length: most * 200 + 1 }, (__, step) => Number(measure([...known, step / 200])))
        const bounds = boundsOf(measure, { stated: known, unstated: 1, most })
        expect(bounds?.lower).toBeCloseTo(Math.min(...reached), 4)
        expect(bounds?.upper).toBeCloseTo(Math.max(...reached), 12)
      }),
      { numRuns: 20 },
    )
  })
})
