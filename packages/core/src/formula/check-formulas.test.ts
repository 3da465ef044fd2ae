import { describe, expect, test } from 'vitest'
import { InitiativeRecord } from '../initiative/initiative-record.ts'
import { parseInitiative } from '../initiative/parse-initiative.ts'
import { sampleInitiative } from '../testing/index.ts'
import { checkFormulas } from './check-formulas.ts'

const summed = { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'none' }

/** A record with indicators `a` and `b` of people, `c` of money, and those given. */
function recordOf(indicators: readonly object[], others: object = {}): object {
  const base = { direction: 'increase', combine: summed, kind: 'count' }
  const people = { ...base, unit: { kind: 'count', of: 'people' } }
  return {
    formatVersion: 1,
    initiative: { id: 'small', name: 'Small' },
    sharedMeasurement: {
      indicators: [
        { ...people, id: 'a', name: 'A' },
        { ...people, id: 'b', name: 'B' },
        { ...base, id: 'c', name: 'C', unit: { kind: 'amount', currency: 'CAD' } },
        ...indicators.map((indicator) => ({ ...people, kind: 'derived', name: 'Derived', ...indicator })),
      ],
      ...others,
    },
  }
}

const formula = (expression: string, ...inputs: readonly string[]) => ({
  expression,
  inputs: inputs.map((symbol) => ({ symbol, indicator: symbol })),
})

const issuesOf = (expression: string, ...inputs: readonly string[]) =>
  checkFormulas(parseInitiative(recordOf([{ id: 'derived', formula: formula(expression, ...inputs) }]))).map(
    ({ code, path, character }) => [code, path.slice(4).join('.'), ...(character === undefined ? [] : [character])],
  )

describe('the formulas of a record', () => {
  test('of the sample can all be used', () => {
    expect(checkFormulas(sampleInitiative().record)).toEqual([])
  })

  test.each([
    ['a + b', ['a', 'b'], []],
    ['a + d + d', ['a'], [['formula/unknown-symbol', 'expression', 5]]],
    ['a', ['a', 'b'], [['formula/unused-input', 'inputs.1.symbol']]],
    [
      'a + pi',
      ['a', 'a'],
      [
        ['formula/unknown-symbol', 'expression', 5],
        ['formula/duplicate-symbol', 'inputs.1.symbol'],
      ],
    ],
    ['a + c', ['a', 'c'], [['formula/incompatible-units', 'expression']]],
    ['a / b', ['a', 'b'], [['formula/incompatible-units', 'expression']]],
    [
      'a = d.e +',
      ['a', 'b'],
      [
        ['formula/not-allowed', 'expression', 3],
        ['formula/not-allowed', 'expression', 6],
        ['formula/unknown-symbol', 'expression', 5],
        ['formula/unknown-symbol', 'expression', 7],
        ['formula/unused-input', 'inputs.1.symbol'],
      ],
    ],
    ['(sum(a, b)', ['a', 'b'], [['formula/syntax', 'expression', 11]]],
    ['a'.repeat(3000), ['a'], [['formula/too-large', 'expression']]],
  ])('%s over %j', (expression, inputs, issues) => {
    expect(issuesOf(expression, ...inputs)).toEqual(issues)
  })

  test('are all looked at, those of validation rules too', () => {
    const side = (expression: string) => ({ formula: formula(expression, 'a') })
    const record = parseInitiative(
      recordOf(
        [
          { id: 'one', formula: formula('x') },
          { id: 'two', formula: formula('y') },
        ],
        {
          validationRules: [
            {
              id: 'rule',
              name: 'Rule',
              left: side('a'),
              operator: 'equal-to',
              right: side('z'),
              calendarUnit: 'month',
            },
          ],
        },
      ),
    )
    expect(checkFormulas(record).map(({ path, code }) => [path.slice(0, 4).join('.'), code])).toEqual([
      ['sharedMeasurement.indicators.3.formula', 'formula/unknown-symbol'],
      ['sharedMeasurement.indicators.4.formula', 'formula/unknown-symbol'],
      ['sharedMeasurement.validationRules.0.right', 'formula/unknown-symbol'],
      ['sharedMeasurement.validationRules.0.right', 'formula/unused-input'],
    ])
  })

  test('that lead back to themselves, or to nothing, are found in a record that was never checked', () => {
    const record = InitiativeRecord.parse(
      recordOf([
        { id: 'one', formula: formula('two', 'two') },
        { id: 'two', formula: formula('one + gone', 'one', 'gone') },
      ]),
    )
    expect(checkFormulas(record).map(({ code, path, message }) => [code, path.slice(1).join('.'), message])).toEqual([
      ['record/unknown-reference', 'indicators.4.formula.inputs.1.indicator', 'there is no indicator "gone"'],
      ['record/cycle', 'indicators.4.formula.inputs.0.indicator', 'leads back: one → two → one'],
    ])
  })

  test('of a record without any are fine', () => {
    expect(checkFormulas(parseInitiative({ formatVersion: 1, initiative: { id: 'bare', name: 'Bare' } }))).toEqual([])
  })
})
