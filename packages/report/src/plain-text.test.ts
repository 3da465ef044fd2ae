import { expect, it } from 'vitest'
import { followable, oneLine } from './plain-text.ts'

it.for<[string, string]>([
  ['a\r\n\tb\u2028c  d', 'a b c d'],
  [' \u001b[31mred\u001b[0m \u009b1A\u0007\u0000', '[31mred[0m 1A'],
  ['\u202eright to left\u202c \u2066isolated\u2069', 'right to left isolated'],
  ['שלום 👩‍👩‍👧 é', 'שלום 👩‍👩‍👧 é'],
  ['half \ud800 a pair', 'half \ufffd a pair'],
  ['1\u00a0000', '1\u00a0000'],
])('%j in one line is %j', ([text, line]) => {
  expect(oneLine(text)).toBe(line)
})

it('follows plain web addresses only', () => {
  const addresses = [
    'https://example.org/a?b=c#d',
    'http://example.org',
    'javascript:alert(1)',
    'data:text/html,<script>',
    'https://example.org/"onclick="',
    'https://example.org/a b',
    'https://example.org/\u202e',
    undefined,
  ]
  expect(addresses.filter((address) => followable(address) !== undefined)).toEqual(addresses.slice(0, 2))
})
