import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCollectiveImpactError } from '../foundation/errors.ts'
import { formulas } from './compile-formula.ts'

/** Every issue of a text, as `code at character`. */
function issuesOf(text: string): readonly string[] {
  try {
    formulas.compile(text)
    return []
  } catch (error) {
    if (!isCollectiveImpactError(error, 'formula/invalid')) throw error
    return error.issues.map(({ code, character }) => (character === undefined ? code : `${code} at ${character}`))
  }
}

describe('what is not allowed', () => {
  test.each([
    ['a = 1', ['formula/not-allowed at 3']],
    ['f(x) = x', ['formula/not-allowed at 6']],
    ['a.b', ['formula/not-allowed at 2']],
    ['a?.b', ['formula/not-allowed at 3']],
    ['a[1]', ['formula/not-allowed at 2', 'formula/not-allowed at 4']],
    ['{a: 1}', ['formula/not-allowed at 1', 'formula/not-allowed at 6']],
    ['"a"', ['formula/not-allowed at 1', 'formula/not-allowed at 3']],
    ['a; b', ['formula/not-allowed at 2']],
    ["a! + a'", ['formula/not-allowed at 2', 'formula/not-allowed at 7']],
    ['a & ~b | c # d', [3, 5, 8, 12].map((character) => `formula/not-allowed at ${character}`)],
    ['\u{1D44E} + é', ['formula/not-allowed at 1', 'formula/not-allowed at 6']],
    ['constructor + __proto__ + toString', [1, 15, 27].map((character) => `formula/not-allowed at ${character}`)],
    ['toString() + foo(a) + bar(b)', [1, 14, 23].map((character) => `formula/unknown-function at ${character}`)],
    ['import(a) + parse(a) + evaluate(a)', [1, 13, 24].map((character) => `formula/unknown-function at ${character}`)],
    ['NaN + Infinity', ['formula/not-allowed at 1', 'formula/not-allowed at 7']],
    ['null + undefined + 1e999', ['formula/not-allowed at 1', 'formula/not-allowed at 8', 'formula/not-allowed']],
    ['(a) .* b', ['formula/not-allowed at 5']],
    ['a << 2', ['formula/not-allowed']],
    ['a ?? b', ['formula/not-allowed']],
    ['a to b', ['formula/not-allowed']],
    ['2:3', ['formula/not-allowed']],
    ['a\nb', ['formula/not-allowed']],
    ['sqrt(a, 2) + mean() + log(1, 2, 3)', [1, 14, 23].map((character) => `formula/wrong-arguments at ${character}`)],
    ['round(a, 1.5) + previous(a + 1) + offset(b, c)', [1, 17, 35].map((at) => `formula/wrong-arguments at ${at}`)],
    ['offset(a, 1e9)', ['formula/wrong-arguments at 1']],
    ['a +', ['formula/syntax at 4']],
    ['(a', ['formula/syntax at 3']],
    ['a b)', ['formula/syntax at 4']],
    ['0x', ['formula/syntax']],
    ['', ['formula/syntax']],
    ['   ', ['formula/syntax']],
  ])('%s', (text, issues) => {
    expect(issuesOf(text)).toEqual(issues)
  })

  test.each([
    ['too long', 'a'.repeat(2001)],
    ['too many parentheses', `${'('.repeat(51)}a${')'.repeat(51)}`],
    ['too many signs', `${'-'.repeat(1999)}a`],
    ['too many negations', `${'not '.repeat(400)}a`],
    ['too many powers', `${'a^'.repeat(900)}a`],
    ['too many conditions', `a${'?a:a'.repeat(400)}`],
    ['too many calls', `${'abs('.repeat(400)}a${')'.repeat(400)}`],
    ['remainders within each other', `${'a%('.repeat(400)}a${')'.repeat(400)}`],
    ['percentages of percentages', `${'('.repeat(45)}a${' + 1%)'.repeat(45)}`],
  ])('%s, without reading for long', (_, text) => {
    const began = performance.now()
    expect(new Set(issuesOf(text).map((issue) => issue.split(' ')[0]))).toEqual(new Set(['formula/too-large']))
    expect(performance.now() - began).toBeLessThan(1000)
  })

  test.each([
    ['a sum of many', Array.from({ length: 200 }, (_, place) => `a${place}`).join(' + ')],
    ['powers beside each other', Array.from({ length: 200 }, () => 'a^2').join(' + ')],
    ['deep, but not too deep', `${'('.repeat(48)}a${')'.repeat(48)}`],
  ])('%s is allowed', (_, text) => {
    expect(issuesOf(text)).toEqual([])
  })

  test('nothing is lost on any text: it can be read, or it has issues', () => {
    const sign = fc.constantFrom(...'ab1.+-*/^%()<>=!?:, "[]{};&|~#\n'.split(''), 'not ', ' mod ', 'sqrt(', '__proto__')
    const text = fc.array(sign, { maxLength: 60 }).map((signs) => signs.join(''))
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 80 })), (any) => {
        const issues = issuesOf(any)
        if (issues.length === 0) expect(formulas.compile(any).terms).toBeDefined()
        else expect(issues.every((issue) => issue.startsWith('formula/'))).toBe(true)
      }),
      { numRuns: 400, seed: 7 },
    )
  })
})
