import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Unit } from '../conditions/shared-measurement/unit.ts'
import { convert } from './convert.ts'
import { type Measured, missing, observed } from './measured.ts'

const basis = { method: { id: 'sum', version: 1 }, asOf: '2024-12-31', inputs: 1 }
const of = (value: number, unit: Unit) => observed(value, unit, basis)
const quantity = (name: string): Unit => ({ kind: 'quantity', in: name })
const share: Unit = { kind: 'share', of: 'students' }
const cad: Unit = { kind: 'amount', currency: 'CAD' }
const usd: Unit = { kind: 'amount', currency: 'USD' }
const brief = (measured: Measured) => (measured.kind === 'observed' ? measured.value : measured.reason)

describe('units with a factor between them', () => {
  // NIST SP 811, appendix B: 1 acre is 4046.8564224 m², 1 mile 1.609344 km, 1 lb 0.45359237 kg.
  test.each<[number, Unit, Unit, number]>([
    [1.5, quantity('hours'), quantity('minutes'), 90],
    [90, quantity('minutes'), quantity('Hours'), 1.5],
    [2, quantity('weeks'), quantity('days'), 14],
    [1, quantity('acre'), quantity('hectares'), 0.40468564224],
    [1, quantity('mile'), quantity('km'), 1.609344],
    [1, quantity('lb'), quantity('kg'), 0.45359237],
    [1, quantity('MWh'), quantity('GJ'), 3.6],
    [45, quantity('percent'), { kind: 'share' }, 0.45],
    [0.45, share, quantity('% of students'), 45],
    [0.0032, { kind: 'share', of: 'births' }, { kind: 'rate', per: 1000, of: 'births' }, 3.2],
    [3.2, { kind: 'rate', per: 1000, of: 'births' }, { kind: 'rate', per: 100000, of: 'births' }, 320],
  ])('%d %j in %j', (value, from, to, expected) => {
    const converted = convert(of(value, from), to)
    expect(brief(converted)).toBeCloseTo(expected, 12)
    expect(converted).toMatchObject({ unit: to, basis: { transformations: [{ unit: to }] } })
  })

  test('there and back again is the same number', () => {
    const units = ['seconds', 'minutes', 'hours', 'days', 'weeks'].map(quantity)
    fc.assert(
      fc.property(
        fc.constantFrom(...units),
        fc.constantFrom(...units),
        fc.double({ noNaN: true, min: 0, max: 1e9 }),
        (a, b, value) => {
          expect(brief(convert(convert(of(value, a), b), a))).toBeCloseTo(value, 5)
        },
      ),
    )
  })

  test('an interval is converted with its number', () => {
    const measured = { ...of(2, quantity('hours')), interval: { lower: 1, upper: 3, level: 0.95 } }
    expect(convert(measured, quantity('minutes'))).toMatchObject({ interval: { lower: 60, upper: 180, level: 0.95 } })
  })
})

describe('units without a factor', () => {
  test.each<[Unit, Unit]>([
    [quantity('months'), quantity('days')],
    [quantity('hours'), quantity('kg')],
    [share, { kind: 'rate', per: 100, of: 'births' }],
    [share, quantity('percent')],
    [
      { kind: 'count', of: 'people' },
      { kind: 'count', of: 'households' },
    ],
    [
      { kind: 'score', of: 'SAT points' },
      { kind: 'score', of: 'ACT points' },
    ],
    [cad, quantity('hours')],
  ])('%j in %j', (from, to) => {
    expect(brief(convert(of(1, from), to))).toBe('incompatible-units')
  })
})

describe('money', () => {
  const rate = { rate: 0.7308, on: '2024-06-28', source: 'Bank of Canada' }

  test('is converted only at a rate that is given, and says which', () => {
    expect(brief(convert(of(100, cad), usd))).toBe('incompatible-units')
    const converted = convert(of(100, cad), usd, rate)
    expect(brief(converted)).toBeCloseTo(73.08, 12)
    expect(converted.basis.transformations).toEqual([
      {
        what: 'from CAD to USD',
        times: 0.7308,
        dividedBy: 1,
        plus: 0,
        unit: usd,
        source: 'Bank of Canada',
        on: '2024-06-28',
      },
    ])
  })

  test.each([
    [{ ...rate, rate: 0 }, 'expected a rate above 0'],
    [{ ...rate, rate: Number.NaN }, 'expected a rate above 0'],
    [{ ...rate, source: ' ' }, 'expected the source'],
    [{ ...rate, on: '2024-02-30' }, 'not a calendar day'],
  ])('a rate that is none is refused: %j', (wrong, message) => {
    expect(() => convert(of(100, cad), usd, wrong)).toThrow(message)
  })

  test('a rate goes between currencies only', () => {
    expect(() => convert(of(1, quantity('hours')), quantity('minutes'), rate)).toThrow('between two currencies')
  })
})

test('what is missing stays missing, and the same unit the same number', () => {
  expect(convert(missing('not-reported', basis), usd)).toEqual(missing('not-reported', basis))
  const measured = of(1, cad)
  expect(convert(measured, { kind: 'amount', currency: 'CAD' })).toBe(measured)
})
