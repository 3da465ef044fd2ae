import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimalNumber, plainNumber } from './decimal-number.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => plainNumber(bytesOf(text), 0, bytesOf(text).length) ?? decimalNumber(text)

const digits = (most: number) => fc.stringMatching(new RegExp(`^\\d{0,${most}}$`))
const written = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('', '-', '+'),
      digits(20),
      fc.constantFrom('', '.'),
      digits(25),
      fc.constantFrom('', 'e5', 'E-7'),
    )
    .map((parts) => parts.join('')),
  fc.double().map(String),
  fc.double().map((number) => number.toExponential()),
  fc.double({ min: -1e15, max: 1e15, noNaN: true }).map((number) => number.toFixed(6)),
  fc.maxSafeInteger().map(String),
)

test('a decimal number is what JavaScript makes of it, to the last bit', () => {
  fc.assert(
    fc.property(written, (text) => {
      const number = read(text)
      const isDecimal = /\d/.test(text.replace(/[eE].*/, '')) && Number.isFinite(Number(text))
      if (isDecimal) expect(number).toBe(Number(text))
      else expect(number === undefined || !Number.isFinite(number)).toBe(true)
    }),
    { numRuns: 5000 },
  )
})

test.each([
  ['-0', -0],
  ['0.1', 0.1],
  ['.5', 0.5],
  ['5.', 5],
  [' 7 ', 7],
  ['123456789012345', 123456789012345],
  ['0.30000000000000004', 0.30000000000000004],
  ['9007199254740993', 9007199254740992],
])('%j is read', (text, number) => {
  expect(read(text)).toBe(number)
})

test.each([
  '',
  '-',
  '.',
  '-.',
  '1,5',
  '1 000',
  '0x10',
  '0b1',
  '1_000',
  'NaN',
  'Infinity',
  '1e',
  '--1',
  '1.2.3',
  '１',
  '12a',
])('%j is no decimal number', (text) => {
  expect(read(text)).toBeUndefined()
})

test('only the bytes between the bounds are read', () => {
  expect(plainNumber(bytesOf('9,-12.5,7'), 2, 7)).toBe(-12.5)
})
