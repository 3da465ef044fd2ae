import { expect, it } from 'vitest'
import { csvLine } from './csv-line.ts'

it('quotes what RFC 4180 asks to quote', () => {
  expect(csvLine(['plain', 'a,b', 'say "so"', 'two\nlines', undefined, ''])).toBe(
    'plain,"a,b","say ""so""","two\nlines",,\r\n',
  )
})

it('leaves numbers alone, in full', () => {
  expect(csvLine([-1.5, 0.1 + 0.2, -0, 1e21, true])).toBe('-1.5,0.30000000000000004,0,1e+21,true\r\n')
})

it.for(['=1+1', '+1', '-1', '@a', '\t=1', '\r=1', '\n', ' =1', '\uff1d1', '\uff0b1', '\uff0d1', '\uff201'])(
  'does not let %j begin a formula',
  (text) => {
    expect(csvLine([text])).toMatch(/^"?'/)
  },
)
