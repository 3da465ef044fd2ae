import fc from 'fast-check'
import { all, create } from 'mathjs'
import { describe, expect, test } from 'vitest'
import { formulas } from './compile-formula.ts'

/** mathjs as a user gets it, in its default configuration. */
const mathjs = create(all ?? {})

const SYMBOLS = ['a', 'b', 'c'] as const
type Row = Readonly<Record<(typeof SYMBOLS)[number], number>>

const telling = fc.constantFrom(
  ...[0, -0, 1, -1, 2, 3, 7, -2.5, 2.5, 0.5, -0.5, 0.1, 0.3, 100, 1.005, 2.675, -1e-16, 1e-16, 3 - 4e-16, 1e-13],
  ...[1e12 + 0.3, 4e11 + 0.7, 2 ** 53, -(2 ** 53), 1e16, 1e21, 1e300, -1e300, 1.7e308, 5e-324, 1e-308],
)
const value = fc.oneof(
  telling,
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: -1e4, max: 1e4, noNaN: true }),
)
const row: fc.Arbitrary<Row> = fc.record({ a: value, b: value, c: value })

/** Expressions of everything that is allowed, with and without parentheses, so that precedence is put to the test. */
const { expression } = fc.letrec<{ expression: string; leaf: string }>((tie) => {
  const part = tie('expression')
  const binary = (...signs: readonly string[]) =>
    fc.tuple(part, fc.constantFrom(...signs), part).map(([left, sign, right]) => `${left} ${sign} ${right}`)
  const call = (...names: readonly string[]) =>
    fc.tuple(fc.constantFrom(...names), part).map(([name, argument]) => `${name}(${argument})`)
  return {
    leaf: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...SYMBOLS) },
      fc.constantFrom('0', '1', '2', '3', '0.5', '.25', '100', '1e3', '1.5e-3', 'true', 'false'),
    ),
    expression: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      tie('leaf'),
      { weight: 3, arbitrary: binary('+', '-', '*', '/') },
      binary('^', '%', 'mod'),
      binary('==', '!=', '<', '>', '<=', '>='),
      binary('and', 'or', 'xor'),
      { weight: 2, arbitrary: part.map((inner) => `(${inner})`) },
      fc.tuple(fc.constantFrom('-', '+', 'not '), part).map(([sign, inner]) => `${sign}${inner}`),
      fc.tuple(part, part, part).map(([test, then, otherwise]) => `(${test} ? ${then} : ${otherwise})`),
      fc.tuple(part, part, part).map((parts) => parts.join(' < ')),
      call('abs', 'sqrt', 'exp', 'log', 'log10', 'round', 'floor', 'ceil'),
      fc.tuple(part, fc.nat(15)).map(([inner, decimals]) => `round(${inner}, ${decimals})`),
      fc.tuple(part, part).map(([inner, base]) => `log(${inner}, ${base})`),
      fc
        .tuple(fc.constantFrom('min', 'max', 'sum', 'mean'), fc.array(part, { minLength: 1, maxLength: 3 }))
        .map(([name, parts]) => `${name}(${parts.join(', ')})`),
      fc.constantFrom(...SYMBOLS).map((symbol) => `2 ${symbol}`),
      fc.tuple(part, fc.nat(100)).map(([inner, percent]) => `(${inner} + ${percent}%)`),
    ),
  }
})

/** A value among the numbers, what is true being 1; `undefined` for a complex one, or none at all. */
function among(numbers: unknown): number | undefined {
  return typeof numbers === 'number' ? numbers : typeof numbers === 'boolean' ? Number(numbers) : undefined
}

function expected(text: string, scope: Row): number | undefined {
  try {
    return among(mathjs.evaluate(text, { ...scope }))
  } catch {
    return undefined
  }
}

/** Whether mathjs stays among the real numbers in every part of an expression. */
function isRealThroughout(text: string, scope: Row): boolean {
  const parts = mathjs.parse(text).filter(({ type }) => type !== 'SymbolNode')
  return parts.every((part) => expected(part.toString(), scope) !== undefined)
}

function columnsOf(rows: readonly Row[]) {
  return Object.fromEntries(SYMBOLS.map((symbol) => [symbol, Float64Array.from(rows, (each) => each[symbol])]))
}

describe('a formula gives what mathjs evaluates', () => {
  test('for any expression of what is allowed, to the last bit', () => {
    let compared = 0
    fc.assert(
      fc.property(expression, fc.array(row, { minLength: 1, maxLength: 4 }), (text, rows) => {
        fc.pre(text.length <= 400)
        const formula = formulas.compile(text)
        const values = formula.evaluate(columnsOf(rows))
        for (const [place, scope] of rows.entries()) {
          const wanted = expected(text, scope)
          if (wanted === undefined || !isRealThroughout(text, scope)) continue
          compared += 1
          expect(values[place]).toBe(Number.isFinite(wanted) ? wanted : Number.NaN)
          if (!Number.isFinite(wanted)) expect(formula.obstacle(scope)).toBeDefined()
        }
      }),
      { numRuns: 1000, seed: 20 },
    )
    expect(compared).toBeGreaterThan(800)
  })

  test.each([
    ['2 a / 2 a', 1],
    ['-a^2', -9],
    ['2^3^2', 512],
    ['a - 1 - 1', 1],
    ['10 % a', 1],
    ['-10 mod a', 2],
    ['a + 50%', 4.5],
    ['1 / 2 a', 1.5],
    ['1 < a < 5', 1],
    ['1 < a < 2', 0],
    ['0.1 + 0.2 == 0.3', 1],
    ['not a', 0],
    ['a ? 7 : 8', 7],
    ['round(2.5) + round(-2.5)', 0],
    ['floor(a - 1e-15)', 3],
    ['log(8, 2)', 3],
    ['mean(a, 4, 5) + sum(a, 1) + max(a, 9) - min(a, 1)', 16],
    ['calendarYearToDate', 11],
  ])('%s', (text, value) => {
    const scope = { a: 3, calendarYearToDate: 11 }
    const columns = { a: Float64Array.of(3), calendarYearToDate: Float64Array.of(11) }
    expect(formulas.compile(text).evaluate(columns)).toEqual(Float64Array.of(value))
    expect(among(mathjs.evaluate(text, scope))).toBe(value)
  })
})

describe('what is no finite real number', () => {
  test.each([
    ['1 / a', 0, 'division-by-zero'],
    ['a / a', 0, 'division-by-zero'],
    ['a ^ -1', 0, 'division-by-zero'],
    ['sqrt(a)', -1, 'not-meaningful'],
    ['log(a)', -1, 'not-meaningful'],
    ['log(a)', 0, 'not-meaningful'],
    ['log10(a)', -5, 'not-meaningful'],
    ['log(8, a)', -2, 'not-meaningful'],
    ['a ^ (1 / 3)', -8, 'not-meaningful'],
    ['a * a', 1e300, 'not-meaningful'],
  ] as const)('%s with %d has no value, and says why', (text, a, reason) => {
    const formula = formulas.compile(text)
    expect(formula.evaluate({ a: Float64Array.of(a) })).toEqual(Float64Array.of(Number.NaN))
    expect(formula.obstacle({ a })).toBe(reason)
  })

  test.each(['1 / (1 / a)', 'min(1 / a, 5)', 'exp(-1 / a)', '(1 / a > 3) * 2', 'a / a == 1'])(
    '%s: mathjs hides that it divides by 0 on the way, and so do columns; the obstacle is named all the same',
    (text) => {
      const formula = formulas.compile(text)
      expect(formula.evaluate({ a: Float64Array.of(0) })[0]).toBe(among(mathjs.evaluate(text, { a: 0 })))
      expect(formula.obstacle({ a: 0 })).toBe('division-by-zero')
    },
  )

  test.each(['a == 0 ? 0 : 1 / a', 'a != 0 and 1 / a > 3', 'a == 0 or 1 / a > 3'])(
    '%s: what is not asked is no obstacle',
    (text) => {
      expect(formulas.compile(text).obstacle({ a: 0 })).toBeUndefined()
    },
  )

  test('is found in the rows it is in, over several blocks and what is left', () => {
    const a = Float64Array.from({ length: 5000 }, (_, row) => (row % 1700 === 3 ? 0 : row + 1))
    const values = formulas.compile('1 / a').evaluate({ a })
    const empty = [...values.keys()].filter((place) => Number.isNaN(values[place]))
    expect(empty).toEqual([3, 1703, 3403])
    expect(values[4999]).toBe(1 / 5000)
  })
})

describe('columns', () => {
  test('may be written into an array that is there', () => {
    const into = new Float64Array(2)
    const columns = { a: Float64Array.of(1, 2) }
    expect(formulas.compile('a + 1').evaluate(columns, into)).toBe(into)
    expect(into).toEqual(Float64Array.of(2, 3))
    expect(columns.a).toEqual(Float64Array.of(1, 2))
  })

  test('are not needed by a number alone: it has a value for each row there is, or one', () => {
    const hundred = formulas.compile('100')
    expect([hundred.evaluate({}), hundred.evaluate({ a: new Float64Array(2) })]).toEqual([
      Float64Array.of(100),
      Float64Array.of(100, 100),
    ])
  })

  test('of no rows give none', () => {
    expect(formulas.compile('a / 2').evaluate({ a: new Float64Array(0) })).toHaveLength(0)
  })

  test.each([
    ['absent', { a: new Float64Array(2) }, undefined],
    ['inherited', Object.create({ a: new Float64Array(2), b: new Float64Array(2) }), undefined],
    ['of unequal length', { a: new Float64Array(2), b: new Float64Array(3) }, undefined],
    ['longer than what is written into', { a: new Float64Array(2), b: new Float64Array(2) }, new Float64Array(1)],
  ])('%s are refused', (_, columns, into) => {
    const formula = formulas.compile('a + b')
    expect(() => formula.evaluate(columns, into)).toThrow(expect.objectContaining({ code: 'formula/invalid-columns' }))
  })

  test('as single values are refused alike', () => {
    const { obstacle } = formulas.compile('a + b')
    expect(() => obstacle({ a: 1 })).toThrow(expect.objectContaining({ code: 'formula/invalid-columns' }))
  })
})

describe('terms', () => {
  test('are what is read, symbol by symbol and time by time, each once', () => {
    const { symbols, terms } = formulas.compile(
      'visits / previous(visits) + offset(visits, -1) + offset(visits, (-4)) + offset(hours, 0) + yearToDate(hours)' +
        ' + calendarYearToDate(hours) + samePeriodLastYear(hours)',
    )
    expect(symbols).toEqual(['hours', 'visits'])
    expect(terms).toEqual([
      { column: 'calendarYearToDate(hours)', symbol: 'hours', time: { kind: 'year-to-date', year: 'calendar' } },
      { column: 'hours', symbol: 'hours', time: { kind: 'same-period' } },
      { column: 'offset(visits, -1)', symbol: 'visits', time: { kind: 'periods-later', periods: -1 } },
      { column: 'offset(visits, -4)', symbol: 'visits', time: { kind: 'periods-later', periods: -4 } },
      { column: 'samePeriodLastYear(hours)', symbol: 'hours', time: { kind: 'years-later', years: -1 } },
      { column: 'visits', symbol: 'visits', time: { kind: 'same-period' } },
      { column: 'yearToDate(hours)', symbol: 'hours', time: { kind: 'year-to-date', year: 'fiscal' } },
    ])
  })
})
