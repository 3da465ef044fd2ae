import { describe, expect, test } from 'vitest'
import type * as z from 'zod'
import type { ObservationInput } from '../../../conditions/shared-measurement/observation.ts'
import type { ValidationRule } from '../../../conditions/shared-measurement/validation-rule.ts'
import { CollectiveImpactError } from '../../../foundation/errors.ts'
import { defineInitiative } from '../../../initiative/define-initiative.ts'
import type { FormulaEngine, FormulaTerm } from '../../formula-engine.ts'
import { ObservationTable } from '../../observation-table.ts'
import { checkRules } from './check-rules.ts'
import type { RuleQuery } from './rule-query.ts'

const counted = {
  unit: { kind: 'count', of: 'people' },
  direction: 'increase',
  kind: 'count',
  combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'sum' },
} as const

type Rule = z.input<typeof ValidationRule>

function side(expression: string, missingValues?: NonNullable<Rule['left']['formula']['missingValues']>): Rule['left'] {
  const inputs = (['a', 'b', 'c', 'd'] as const)
    .filter((symbol) => new RegExp(`\\b${symbol}\\b`).test(expression))
    .map((symbol) => ({ symbol, indicator: symbol }))
  return { formula: { expression, inputs, ...(missingValues === undefined ? {} : { missingValues }) } }
}

function rule(left: Rule['left'], operator: Rule['operator'], right: Rule['right'], more: Partial<Rule> = {}): Rule {
  return { id: 'rule', name: 'Rule', left, operator, right, calendarUnit: 'month', ...more }
}

function recordWith(...rules: readonly Rule[]) {
  return defineInitiative({
    formatVersion: 1,
    initiative: { id: 'river', name: 'River' },
    partners: [
      { id: 'north', name: 'North', sector: 'education' },
      { id: 'south', name: 'South', sector: 'education' },
    ],
    places: [
      { id: 'county', name: 'County' },
      { id: 'town', name: 'Town', within: 'county' },
    ],
    sharedMeasurement: {
      dimensions: [
        {
          id: 'age',
          name: 'Age',
          exclusive: true,
          categories: [
            { code: 'child', name: 'Children' },
            { code: 'adult', name: 'Adults' },
          ],
        },
      ],
      indicators: (['a', 'b', 'c', 'd'] as const).map((id) => ({
        ...counted,
        id,
        name: id,
        ...(id === 'd' ? {} : { dimensions: ['age' as const] }),
      })),
      validationRules: rules,
    },
  })
}

const january = { start: '2024-01-01', end: '2024-01-31' }
const february = { start: '2024-02-01', end: '2024-02-29' }
const march = { start: '2024-03-01', end: '2024-03-31' }
const asOf = '2024-12-31'

function report(indicator: string, value: number, more: Partial<ObservationInput> = {}): ObservationInput {
  return { indicator, period: january, value, ...more }
}

function check(rules: Rule | readonly Rule[], rows: readonly ObservationInput[], query: Partial<RuleQuery> = {}) {
  const record = recordWith(...(Array.isArray(rules) ? rules : [rules]))
  return checkRules(record, ObservationTable.from(rows, record), { asOf, ...query })
}

/** Reads sums and quotients of symbols; `previous(x)` and `total(x)` stand for another time. */
const engine: FormulaEngine = {
  compile(expression) {
    if (expression.includes('!')) {
      throw new CollectiveImpactError('measurement/invalid-query', 'cannot be read', {
        issues: [{ code: 'input/invalid-value', path: [], message: 'an exclamation mark is not allowed' }],
      })
    }
    const operator = expression.includes('/') ? '/' : '+'
    const columns = expression.split(operator).map((text) => text.trim())
    const terms = columns.map((column): FormulaTerm => {
      const symbol = column.replace(/^\w+\(|\)$/g, '')
      if (column.startsWith('previous')) return { column, symbol, time: { kind: 'periods-later', periods: -1 } }
      if (column.startsWith('year')) return { column, symbol, time: { kind: 'years-later', years: -1 } }
      if (column.startsWith('total')) return { column, symbol, time: { kind: 'year-to-date', year: 'calendar' } }
      return { column, symbol, time: { kind: 'same-period' } }
    })
    return {
      symbols: terms.map(({ symbol }) => symbol),
      terms,
      evaluate(values, into = new Float64Array(0)) {
        for (const row of into.keys()) {
          const [first = 0, ...others] = columns.map((column) => values[column]?.[row] ?? Number.NaN)
          into[row] = others.reduce(
            (made, value) => (operator === '/' ? (value === 0 ? Number.NaN : made / value) : made + value),
            first,
          )
        }
        return into
      },
      obstacle: () => undefined,
      unitProblems: () => [],
    }
  },
}

describe('a rule between two indicators', () => {
  const within = rule(side('a'), 'less-than-or-equal-to', side('b'))

  test('needs no engine, and says where and by what it is broken', () => {
    const rows = [
      report('a', 12),
      report('b', 10),
      report('a', 9, { period: february }),
      report('b', 10, { period: february }),
    ]
    expect(check(within, rows)).toEqual([
      {
        rule: 'rule',
        judged: 2,
        skipped: 0,
        violations: [
          {
            rule: 'rule',
            partner: undefined,
            place: undefined,
            groups: {},
            period: january,
            left: 12,
            right: 10,
            rows: [0, 2],
          },
        ],
      },
    ])
  })

  test('is judged on totals, or for each partner', () => {
    const rows = [
      report('a', 12, { partner: 'north' }),
      report('b', 10, { partner: 'north' }),
      report('a', 1, { partner: 'south' }),
      report('b', 10, { partner: 'south' }),
    ]
    expect(check(within, rows)[0]).toMatchObject({ judged: 1, violations: [] })
    expect(check({ ...within, forEach: ['partner'] }, rows)[0]).toMatchObject({
      judged: 2,
      violations: [{ partner: 'north', left: 12, right: 10 }],
    })
    expect(check({ ...within, forEach: ['partner'] }, rows, { partners: ['south'] })[0]).toMatchObject({
      judged: 1,
      violations: [],
    })
  })

  test('is judged for each place and the places around it', () => {
    const rows = [
      report('a', 12, { place: 'town' }),
      report('b', 10, { place: 'town' }),
      report('b', 2, { place: 'county', period: february }),
    ]
    expect(check({ ...within, forEach: ['place'] }, rows)[0]?.violations.map(({ place }) => place)).toEqual([
      'county',
      'town',
    ])
  })

  test('is judged for each category, of indicators that are disaggregated', () => {
    const rows = [
      report('a', 12, { groups: { age: 'child' } }),
      report('b', 10, { groups: { age: 'child' } }),
      report('a', 1, { groups: { age: 'adult' } }),
      report('b', 5, { groups: { age: 'adult' } }),
    ]
    expect(check({ ...within, dimensions: ['age'] }, rows)[0]).toMatchObject({
      judged: 2,
      violations: [{ groups: { age: 'child' }, left: 12, right: 10, rows: [0, 2] }].map(({ rows: _, ...rest }) => rest),
    })
    expect(check(rule(side('a'), 'equal-to', side('d'), { dimensions: ['age'] }), rows)[0]?.notJudged).toBe(
      'd is not disaggregated by age',
    )
  })

  test('aggregates over its calendar unit, and skips what is not covered', () => {
    const quarterly = { ...within, calendarUnit: 'quarter' } as const
    const rows = [january, february, march].flatMap((period) => [
      report('a', 5, { period }),
      report('b', 4, { period }),
    ])
    expect(check(quarterly, rows)[0]?.violations).toMatchObject([
      { left: 15, right: 12, period: { start: '2024-01-01', end: '2024-03-31' } },
    ])
    expect(check(quarterly, rows)[0]?.violations[0]?.rows).toHaveLength(6)
    expect(check({ ...within, calendarUnit: 'school-year' }, rows)[0]?.notJudged).toMatch(/schoolYearStartMonth/)
  })

  test('looks only at ended periods, and at what is known and counts', () => {
    const rows = [report('a', 12), report('b', 10, { recordedAt: '2024-03-01' })]
    expect(check(within, rows, { asOf: '2024-01-30' })[0]).toMatchObject({ judged: 0, skipped: 0 })
    expect(check(within, rows, { knownAt: '2024-02-28' })[0]).toMatchObject({ judged: 0, skipped: 1 })
    expect(check(within, [report('a', 12), report('b', 10, { status: 'draft' })])[0]).toMatchObject({
      judged: 0,
      skipped: 1,
    })
  })
})

describe('a side', () => {
  test('may be a number', () => {
    expect(check(rule(side('a'), 'less-than', side('10')), [report('a', 12)])[0]?.violations).toMatchObject([
      { left: 12, right: 10 },
    ])
    expect(check(rule(side('-1.5e1'), 'greater-than', side('a')), [report('a', 12)])[0]?.violations).toMatchObject([
      { left: -15 },
    ])
  })

  test('that is more than an indicator needs an engine, and a formula it can read', () => {
    const rows = [report('a', 1), report('b', 2), report('c', 4)]
    const sum = rule(side('a + b'), 'equal-to', side('c'))
    expect(check(sum, rows)[0]?.notJudged).toBe('`a + b` needs a formula engine: pass one as `formulas`')
    expect(check(sum, rows, { formulas: engine })[0]?.violations).toMatchObject([{ left: 3, right: 4 }])
    expect(check(rule(side('a!'), 'equal-to', side('c')), rows, { formulas: engine })[0]?.notJudged).toBe(
      '`a!`: an exclamation mark is not allowed',
    )
    expect(check(rule(side('a + x'), 'equal-to', side('c')), rows, { formulas: engine })[0]?.notJudged).toBe(
      '`a + x` does not say what x stands for',
    )
    const twice = {
      formula: {
        expression: 'a',
        inputs: [
          { symbol: 'a', indicator: 'a' },
          { symbol: 'a', indicator: 'b' },
        ],
      },
    }
    expect(check(rule(twice, 'equal-to', side('c')), rows)[0]?.notJudged).toBe(
      'a symbol of `a` stands for two indicators',
    )
  })

  test('without a number is skipped, even where missing values count as 0', () => {
    const quotient = rule(side('a / b', 'never-skip'), 'equal-to', side('c'))
    expect(check(quotient, [report('a', 1), report('c', 4)], { formulas: engine })[0]).toMatchObject({
      judged: 0,
      skipped: 1,
    })
  })

  test('may read other times', () => {
    const rows = [
      report('a', 5),
      report('a', 7, { period: february }),
      report('a', 3, { period: march }),
      report('a', 1, { period: { start: '2023-02-01', end: '2023-02-28' } }),
    ]
    const lefts = (expression: string) =>
      check(rule(side(expression), 'less-than', side('0')), rows, { formulas: engine })[0]?.violations.map(
        ({ period, left }) => [period.start, left],
      )
    expect(lefts('previous(a)')).toEqual([
      ['2024-02-01', 5],
      ['2024-03-01', 7],
    ])
    expect(lefts('year(a)')).toEqual([['2024-02-01', 1]])
    expect(lefts('total(a)')).toEqual([
      ['2023-02-01', 1],
      ['2024-01-01', 5],
      ['2024-02-01', 12],
      ['2024-03-01', 15],
    ])
  })
})

describe('missing values', () => {
  // dhis2-core, ValidationServiceTest: testValidateNeverSkip, testValidateSkipIfAllValuesAreMissing,
  // testValidateSkipIfAnyValueIsMissing. A in February is 1; in March A is 2 and B is 3. The rule is never met.
  const rows = [
    report('a', 1, { period: february }),
    report('a', 2, { period: march }),
    report('b', 3, { period: march }),
  ]
  const found = (strategy: NonNullable<Rule['left']['formula']['missingValues']> | undefined) =>
    check(rule(side('a + b', strategy), 'not-equal-to', side('a + b', strategy)), rows, {
      formulas: engine,
    })[0]?.violations.map(({ period, left }) => [period.start, left])

  test.each([
    [
      'never-skip',
      [
        ['2024-02-01', 1],
        ['2024-03-01', 5],
      ],
    ],
    [
      'skip-if-all-values-missing',
      [
        ['2024-02-01', 1],
        ['2024-03-01', 5],
      ],
    ],
    ['skip-if-any-value-missing', [['2024-03-01', 5]]],
    [undefined, [['2024-03-01', 5]]],
  ] as const)('with %s are taken as in DHIS2', (strategy, expected) => {
    expect(found(strategy)).toEqual(expected)
  })

  // testValidateMissingValues00, 01 and 10: both sides are never skipped, and must be equal.
  test('count as 0 on a side that is never skipped, where the other side is reported', () => {
    const equal = rule(side('a', 'never-skip'), 'equal-to', side('b', 'never-skip'))
    expect(check(equal, [])[0]).toMatchObject({ judged: 0, violations: [] })
    expect(check(equal, [report('b', 1)])[0]?.violations).toMatchObject([{ left: 0, right: 1 }])
    expect(check(equal, [report('a', 1)])[0]?.violations).toMatchObject([{ left: 1, right: 0 }])
    expect(check(equal, [report('a', 1), report('c', 1)])[0]?.violations).toHaveLength(1)
  })

  test('are those that are said to be missing, too', () => {
    const equal = rule(side('a'), 'equal-to', side('b'))
    const said = { indicator: 'a', period: january, missing: 'not-collected' } as const
    expect(check(equal, [said, report('b', 1)])[0]).toMatchObject({ judged: 0, skipped: 1 })
  })
})

describe('pairs', () => {
  const strategies = ['skip-if-any-value-missing', 'skip-if-all-values-missing', 'never-skip'] as const

  test.each(strategies)('of single indicators are judged by what is reported, with %s', (strategy) => {
    const broken = (operator: Rule['operator'], rows: readonly ObservationInput[]) =>
      check(rule(side('a', strategy), operator, side('b', strategy)), rows)[0]?.violations.map(({ left, right }) => [
        left,
        right,
      ])
    expect(broken('compulsory-pair', [report('a', 1)])).toEqual([[1, undefined]])
    expect(broken('compulsory-pair', [report('b', 0)])).toEqual([[undefined, 0]])
    expect(broken('compulsory-pair', [report('a', 1), report('b', 0)])).toEqual([])
    expect(broken('exclusive-pair', [report('a', 1)])).toEqual([])
    expect(broken('exclusive-pair', [report('a', 1), report('b', 0)])).toEqual([[1, 0]])
  })

  test.each([
    ['skip-if-any-value-missing', []],
    ['skip-if-all-values-missing', [[1, undefined]]],
    ['never-skip', [[1, undefined]]],
  ] as const)('of formulas have a side by its strategy: %s', (strategy, expected) => {
    const compulsory = rule(side('a + b', strategy), 'compulsory-pair', side('c'))
    const found = check(compulsory, [report('a', 1)], { formulas: engine })[0]?.violations
    expect(found?.map(({ left, right }) => [left, right])).toEqual(expected)
  })
})

test('only rules about the indicators asked for are looked at', () => {
  const rules = [rule(side('a'), 'equal-to', side('b')), rule(side('c'), 'equal-to', side('d'), { id: 'other' })]
  expect(check(rules, [], { indicators: ['d'] }).map(({ rule: id }) => id)).toEqual(['other'])
})
