import { expect, test } from 'vitest'
import { leastCount } from './from-record.ts'

test.each([
  [0.8, 5, 4],
  [0.55, 100, 55],
  [0.81, 5, 5],
  [0, 3, 0],
  [1, 3, 3],
])('the least count that is %s of %s is %s', (share, all, count) => {
  expect(leastCount(share, all)).toBe(count)
})
