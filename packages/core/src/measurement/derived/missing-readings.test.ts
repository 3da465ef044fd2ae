import { describe, expect, test } from 'vitest'
import type { ObservationInput } from '../../conditions/shared-measurement/observation.ts'
import { formulas } from '../../formula/index.ts'
import { ask, brief, counted, q1, q4, stage } from '../traps/staged.ts'
import { derived, dollars, hours, price, remarks, report, share, spending } from './staged-formulas.ts'

describe('missing values', () => {
  const strategies = ['skip-if-any-value-missing', 'skip-if-all-values-missing', 'never-skip', undefined] as const
  const inputs = [counted('adults'), counted('children')]
  const total = (missingValues?: (typeof strategies)[number]) =>
    stage([...inputs, derived('adults + children', ['adults', 'children'], {}, missingValues)])
  const asked = { indicator: 'derived', formulas, period: q1 }
  const all = (rows: readonly ObservationInput[]) =>
    strategies.map((missingValues) => brief(ask(total(missingValues), rows, asked)))

  test('that are absent count as 0 only where the formula says so', () => {
    expect(all([report('adults', q1, 3), report('children', q1, 4)])).toEqual([7, 7, 7, 7])
    expect(all([report('adults', q1, 3)])).toEqual(['not-reported', 3, 3, 'not-reported'])
    expect(all([])).toEqual(['not-reported', 'not-reported', 0, 'not-reported'])
  })

  test('are named where they count as 0', () => {
    const { basis } = ask(total('never-skip'), [report('adults', q1, 3)], asked)
    expect(basis.remarks).toEqual(['children counts as 0: not-reported'])
    expect(basis.readings?.map(({ term, value, missing }) => [term, value, missing])).toEqual([
      ['adults', 3, undefined],
      ['children', undefined, 'not-reported'],
    ])
  })

  test.each(['suppressed', 'pending'] as const)(
    'never count as 0 where the value is there or to come: %s',
    (missing) => {
      const gap = { indicator: 'children', period: q1, missing } as const
      expect(all([report('adults', q1, 3), gap])).toEqual(new Array(4).fill(missing))
    },
  )

  test('nor where only a part of them is there', () => {
    const half = [
      report('adults', q1, 3),
      report('children', q1, 4, { partner: 'clinic' }),
      { indicator: 'children', period: q1, partner: 'library', missing: 'unknown' } as const,
    ]
    expect(all(half)).toEqual(new Array(4).fill('below-coverage'))
  })

  test('nor before a period has ended', () => {
    expect(brief(ask(total('never-skip'), [], { ...asked, period: q4, asOf: '2023-12-30' }))).toBe('not-yet-due')
  })

  test('say what is lacking, the graver reason first', () => {
    const gap = { indicator: 'children', period: q1, missing: 'suppressed' } as const
    const measured = ask(total(), [gap], asked)
    expect([brief(measured), remarks(measured)]).toEqual([
      'suppressed',
      ['no value for adults: not-reported', 'no value for children: suppressed'],
    ])
  })
})

describe('the strategies of DHIS2', () => {
  /** dhis2-core 3f8c14a0, ExpressionServiceTest.testMissingValueStrategy: A is 3, B is 13, C, D and E are missing. */
  test.each([
    ['a + b', 16, 16, 16],
    ['a + b + c', 'not-reported', 16, 16],
    ['c + d + e', 'not-reported', 'not-reported', 0],
    ['e', 'not-reported', 'not-reported', 0],
    ['a', 3, 3, 3],
  ])('%s', (expression, ...expected) => {
    const inputs = expression.split(' + ')
    const indicators = ['a', 'b', 'c', 'd', 'e'].map((id) => counted(id))
    const rows = [report('a', q1, 3), report('b', q1, 13)]
    const strategies = ['skip-if-any-value-missing', 'skip-if-all-values-missing', 'never-skip'] as const
    const values = strategies.map((missingValues) => {
      const record = stage([...indicators, derived(expression, inputs, {}, missingValues)])
      return brief(ask(record, rows, { indicator: 'derived', formulas, period: q1 }))
    })
    expect(values).toEqual(expected)
  })
})

describe('what cannot be computed', () => {
  const rows = [report('spending', q1, 100), report('hours', q1, 10)]
  const verdict = (
    expression: string,
    otherwise: Parameters<typeof derived>[2] = { unit: dollars },
    engine: object = { formulas },
  ) => {
    const record = stage([spending, hours, derived(expression, ['spending', 'hours'], otherwise)])
    const measured = ask(record, rows, { indicator: 'derived', ...engine })
    return [brief(measured), remarks(measured)]
  }

  test('says what to pass', () => {
    expect(verdict('spending / hours', { unit: dollars }, {})).toEqual([
      'not-computed',
      ['derived is computed by a formula: pass `formulas` of `@collective-impact/core/formula`'],
    ])
  })

  test('says what is wrong with the formula', () => {
    expect(verdict('spending = hours')).toEqual([
      'not-computed',
      [
        'its formula cannot be read: character 10: `=` has no place in a formula: nothing is assigned or defined; to compare, write `==`',
      ],
    ])
    expect(verdict('spending / hours / people')).toEqual([
      'not-computed',
      ['its formula reads `people`, which stands for nothing'],
    ])
    expect(verdict('spending + hours')).toEqual(['incompatible-units', ['CAD cannot be put beside hours']])
    expect(verdict('spending / hours', { unit: share })).toEqual([
      'incompatible-units',
      ['the result is CAD per hours, not share'],
    ])
  })

  test('still tells what was there', () => {
    const record = stage([spending, hours, price])
    const { basis } = ask(record, rows, { indicator: 'derived' })
    expect(basis.readings?.map(({ term, value }) => [term, value])).toEqual([
      ['spending', 100],
      ['hours', 10],
    ])
  })
})

describe('coverage', () => {
  const rows = [
    report('spending', q1, 100, { partner: 'clinic' }),
    report('spending', q1, 100, { partner: 'school' }),
    report('hours', q1, 10, { partner: 'clinic' }),
  ]
  const expectations = ['clinic', 'school'].map((partner) => ({
    id: `hours-${partner}`,
    indicator: 'hours',
    partner,
    frequency: 'quarterly' as const,
    from: '2023-01-01',
  }))
  const priced = (coverageThreshold?: number) =>
    stage(
      [spending, { ...hours, coverageThreshold: 0.5 }, { ...price, ...(coverageThreshold && { coverageThreshold }) }],
      {
        expectations,
      },
    )
  const asked = { indicator: 'derived', formulas, period: q1, asOf: '2023-04-30' }

  test('is that of the least covered input, which keeps to its own threshold', () => {
    const measured = ask(priced(), rows, asked)
    expect([brief(measured), measured.basis.coverage?.share]).toEqual([20, 0.5])
  })

  test('has to reach the threshold of the derived indicator as well, where it has one', () => {
    expect(brief(ask(priced(0.6), rows, asked))).toBe('below-coverage')
    expect(brief(ask(priced(0.6), rows, { ...asked, coverageThreshold: 0.4 }))).toBe(20)
  })
})
