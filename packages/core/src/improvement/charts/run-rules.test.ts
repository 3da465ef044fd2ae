// Held against the tests of the authors of NHSRplotthedots 0.2.2 by the reference cases; here the sides and what they leave open.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { completedRuns, completedTrends, partsOfRuns, twoOfThree } from './run-rules.ts'
import type { RunSign } from './side.ts'

const signs = fc.array(fc.constantFrom<RunSign>(-1, 0, 1), { maxLength: 40 })

describe('completedRuns', () => {
  test('tells the side, from the last point of the length on', () => {
    expect(completedRuns([-1, -1, -1, -1, 1], 3)).toEqual([0, 0, -1, -1, 0])
  })

  test('a point on the center is in no run', () => {
    expect(completedRuns([0, 0, 0, 1, 1, 0, 1, 1], 3)).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
  })

  test('is found where the last so many signs are one', () => {
    fc.assert(
      fc.property(signs, fc.integer({ min: 1, max: 8 }), (series, length) => {
        const byWindows = series.map((sign, index) => {
          const window = index + 1 < length ? [] : series.slice(index + 1 - length, index + 1)
          return window.length > 0 && window.every((each) => each === sign) ? sign : 0
        })
        expect(completedRuns(series, length)).toEqual(byWindows)
      }),
    )
  })
})

describe('completedTrends', () => {
  test('a gap and two equal values end a trend', () => {
    expect(completedTrends([1, 2, 3, undefined, 4, 5, 5, 6], 3)).toEqual([0, 0, 1, 0, 0, 0, 0, 0])
  })

  test('a turn belongs to both', () => {
    const completed = completedTrends([1, 2, 3, 2, 1], 3)
    expect(completed).toEqual([0, 0, 1, 0, -1])
    expect(partsOfRuns(completed, 3)).toEqual([1, 1, -1, -1, -1])
  })
})

test('a run of the length or longer has all its points', () => {
  expect(partsOfRuns(completedRuns([1, -1, -1, -1, -1, 0, 1, 1], 3), 3)).toEqual([0, -1, -1, -1, -1, 0, 0, 0])
})

describe('twoOfThree', () => {
  test('needs all three on one side', () => {
    expect(twoOfThree([true, false, true], [1, 1, 1])).toEqual([true, true, true])
    expect(twoOfThree([true, false, true], [1, 0, 1])).toEqual([false, false, false])
    expect(twoOfThree([true, true], [1, 1])).toEqual([false, false])
  })
})
