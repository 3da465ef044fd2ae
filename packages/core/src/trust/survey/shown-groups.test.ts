import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shownGroups } from './shown-groups.ts'

const shown = (sizes: Record<string, number>, minimum = 5) => [...shownGroups(new Map(Object.entries(sizes)), minimum)]

test('a group that is too small takes the last of the others with it', () => {
  expect(shown({ residents: 12, staff: 9, funders: 6, donors: 2 })).toEqual(['residents', 'staff'])
})

test('several small groups that are together large enough take none with them', () => {
  expect(shown({ residents: 12, staff: 9, funders: 3, donors: 2 })).toEqual(['residents', 'staff'])
})

test('large groups are all shown, and empty ones hide nobody', () => {
  expect(shown({ residents: 5, staff: 9, funders: 0 })).toEqual(['residents', 'staff'])
})

test('nothing is shown where one small group stands beside a single large one', () => {
  expect(shown({ residents: 12, donors: 4 })).toEqual([])
})

test('who is withheld is always too many to be worked out', () => {
  const sizes = fc.dictionary(fc.string({ minLength: 1, maxLength: 3 }), fc.nat(12), { maxKeys: 8 })
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 7 }), (drawn, minimum) => {
      const visible = shown(drawn, minimum)
      const total = Object.values(drawn).reduce((sum, size) => sum + size, 0)
      const withheld = total - visible.reduce((sum, name) => sum + (drawn[name ?? ''] ?? 0), 0)
      expect(withheld === 0 || withheld >= minimum || visible.length === 0).toBe(true)
      expect(visible.every((name) => (drawn[name ?? ''] ?? 0) >= minimum)).toBe(true)
    }),
  )
})
