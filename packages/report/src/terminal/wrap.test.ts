import { describe, expect, it } from 'vitest'
import { displayWidth } from './display-width.ts'
import { hang, padEnd, wrap } from './wrap.ts'

describe('the columns a text takes', () => {
  it.for<[string, number]>([
    ['reading', 7],
    ['é', 1],
    ['漢字', 4],
    ['👩‍👩‍👧‍👦', 2],
    ['❤️', 2],
    ['\u200b', 0],
    ['שלום', 4],
    ['ｆｕｌｌ', 8],
    ['▒█', 2],
  ])('%s takes %d', ([text, width]) => {
    expect(displayWidth(text)).toBe(width)
  })
})

describe('wrapping', () => {
  it('breaks between words', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrap('', 7)).toEqual([''])
  })

  it('breaks a word that is wider than the line', () => {
    expect(wrap('a 漢字漢字', 4)).toEqual(['a', '漢字', '漢字'])
  })

  it('hangs the lines below the first', () => {
    expect(hang('  • ', 'one two', 8)).toEqual(['  • one', '    two'])
  })
})

it('pads by columns, not by characters', () => {
  expect(padEnd('漢', 4)).toBe('漢  ')
})
