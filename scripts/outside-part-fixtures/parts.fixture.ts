// Two suites as a package would write them: one part is there, the other is not.
import { expect, test } from 'vitest'
import { outsidePart } from '../outside-part.ts'

const present = await outsidePart('paper', () => undefined)
const absent = await outsidePart('a teapot', async () => 'no teapot on the table')

present('writing', () => {
  test('writes', () => expect(1 + 1).toBe(2))
})

absent('brewing', () => {
  test('brews', () => expect(1 + 1).toBe(2))
  test('pours', () => expect(1 + 1).toBe(2))
})
