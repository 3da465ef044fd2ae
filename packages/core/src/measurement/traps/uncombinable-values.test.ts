import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CombineAcross, CombineByAxis, CombineOverTime } from '../../conditions/shared-measurement/combine.ts'
import type { ObservationInput } from '../../conditions/shared-measurement/observation.ts'
import { ask, brief, counted, cut, q1, q2, q3, stage } from './staged.ts'

const alike = <Operator extends CombineAcross & CombineOverTime & CombineByAxis['acrossGroups']>(
  operator: Operator,
) => ({ overTime: operator, acrossPartners: operator, acrossGroups: operator })
const of = (indicator: string, partner: string, figures: Partial<ObservationInput>, period = q1): ObservationInput => ({
  indicator,
  partner,
  period,
  ...figures,
})
const total = (record: ReturnType<typeof stage>, rows: readonly ObservationInput[], query = {}) =>
  brief(ask(record, rows, { indicator: 'asked', coverageThreshold: 0, ...query }))

describe('medians', () => {
  const waits = (combine: Partial<CombineByAxis>) =>
    stage([
      counted('asked', {
        unit: { kind: 'quantity', in: 'days' },
        kind: 'amount',
        combine: { ...alike('median'), ...combine },
      }),
    ])
  const wait = (partner: string, value: number, period = q1) => of('asked', partner, { value }, period)
  const rows = [wait('clinic', 1), wait('clinic', 2, q2), wait('clinic', 9, q3), wait('school', 10)]

  test('are taken of all single values, not of the medians of partners', () => {
    expect(total(waits({}), rows)).toBe(5.5)
    expect(total(waits({}), rows, { partners: ['clinic'] })).toBe(2)
  })

  test.each(['sum', 'mean', 'weighted-mean', 'ratio'] as const)('have no %s', (acrossPartners) => {
    const several = [...rows, wait('school', 12, q2)]
    expect(total(waits({ acrossPartners }), several)).toBe('not-meaningful')
  })

  test('that are reported as such stand one by one', () => {
    const reported = waits(alike('none'))
    expect(total(reported, rows)).toBe('not-meaningful')
    expect(cut(reported, rows, { indicator: 'asked', period: q1, by: ['partner'] })).toEqual([
      ['clinic', 1],
      ['school', 10],
    ])
  })
})

describe('answers on a scale from never to always', () => {
  const ordinal = (operator: CombineOverTime, across: CombineAcross & CombineByAxis['acrossGroups']) =>
    stage([
      counted('asked', {
        unit: { kind: 'score', of: 'steps' },
        kind: 'ordinal',
        combine: { overTime: operator, acrossPartners: across, acrossGroups: across },
      }),
    ])
  const rows = [of('asked', 'clinic', { value: 1 }), of('asked', 'school', { value: 4 })]

  test.each(['sum', 'mean', 'median', 'weighted-mean', 'ratio'] as const)('have no %s', (operator) => {
    expect(total(ordinal('last', operator), rows)).toBe('not-meaningful')
  })

  test.each([
    ['minimum', 1],
    ['maximum', 4],
    ['count', 2],
    ['none', 'not-meaningful'],
  ] as const)('have a %s: %s', (operator, expected) => {
    expect(total(ordinal('last', operator), rows)).toBe(expected)
  })

  test('have a first and a last over time', () => {
    const twice = [of('asked', 'clinic', { value: 1 }), of('asked', 'clinic', { value: 3 }, q2)]
    expect(total(ordinal('last', 'none'), twice)).toBe(3)
    expect(total(ordinal('first', 'none'), twice)).toBe(1)
    expect(total(ordinal('mean', 'none'), twice)).toBe('not-meaningful')
  })

  test('are each given as they are', () => {
    expect(cut(ordinal('last', 'none'), rows, { indicator: 'asked', by: ['partner'] })).toEqual([
      ['clinic', 1],
      ['school', 4],
    ])
  })
})

describe('yes and no', () => {
  const record = (operator: 'sum' | 'mean' | 'median' | 'maximum' | 'count') =>
    stage([counted('asked', { kind: 'boolean', combine: alike(operator) })])
  const rows = [of('asked', 'clinic', { value: 1 }), of('asked', 'school', { value: 0 })]

  test.each(['sum', 'mean', 'median', 'maximum'] as const)('have no %s', (operator) => {
    expect(total(record(operator), rows)).toBe('not-meaningful')
  })

  test('are counted', () => expect(total(record('count'), rows)).toBe(2))
})

describe('rates without what they are of', () => {
  const record = stage([
    counted('asked', {
      unit: { kind: 'rate', per: 1000, of: 'births' },
      kind: 'rate',
      combine: alike('ratio'),
    }),
  ])

  test('are refused as a total, and given one by one', () => {
    const rows = [of('asked', 'clinic', { value: 60 }), of('asked', 'school', { value: 11 })]
    expect(total(record, rows)).toBe('no-denominator')
    expect(cut(record, rows, { indicator: 'asked', by: ['partner'] })).toEqual([
      ['clinic', 60],
      ['school', 11],
    ])
  })

  test('are refused also over time, and where one of many lacks it', () => {
    const rows = [of('asked', 'clinic', { value: 60 }), of('asked', 'clinic', { numerator: 3, denominator: 100 }, q2)]
    expect(total(record, rows)).toBe('no-denominator')
    expect(total(record, rows, { period: q2 })).toBe(30)
  })
})

test('medians of any values are those of all values together, whoever reported them and when', () => {
  const record = stage([
    counted('asked', { unit: { kind: 'quantity', in: 'days' }, kind: 'amount', combine: alike('median') }),
  ])
  const days = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(days, { minLength: 1, maxLength: 3 }), (byPartner) => {
      const rows = byPartner.flatMap((values, partner) =>
        values.map((value, position) =>
          of('asked', ['clinic', 'library', 'school'][partner] ?? '', { value }, [q1, q2, q3][position]),
        ),
      )
      const sorted = byPartner.flat().sort((a, b) => a - b)
      const middle = [Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2)].map((at) => sorted[at] ?? 0)
      expect(total(record, rows)).toBe(((middle[0] ?? 0) + (middle[1] ?? 0)) / 2 + 0)
    }),
  )
})
