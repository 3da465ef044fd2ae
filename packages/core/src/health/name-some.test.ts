import { expect, test } from 'vitest'
import { nameSome } from './name-some.ts'

test('names are joined, and many are cut short', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C', 'D', 'E'], ['A', 'B', 'C', 'D', 'E', 'F']].map(nameSome)).toEqual([
    '',
    'A',
    'A and B',
    'A, B, C, D and E',
    'A, B, C, D and 2 more',
  ])
})
