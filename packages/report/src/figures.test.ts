import { MissingReason, missing, observed, type Unit } from '@collective-impact/core'
import { describe, expect, it } from 'vitest'
import { figuresFor } from './figures.ts'

const basis = { method: { id: 'sum', version: 1 }, asOf: '2025-07-31', inputs: 1 }
const share: Unit = { kind: 'share', of: 'students' }

describe('numbers', () => {
  const { value } = figuresFor()

  it.for<[number, Unit, string]>([
    [1234, { kind: 'count', of: 'children' }, '1,234 children'],
    [1234.56, { kind: 'count', of: 'children' }, '1,234.6 children'],
    [0, { kind: 'count', of: 'children' }, '0 children'],
    [-0, { kind: 'count', of: 'children' }, '0 children'],
    [0.4261, share, '42.6% of students'],
    [0.4261, { kind: 'share' }, '42.6%'],
    [1, share, '100% of students'],
    [0, share, '0% of students'],
    [-0.123, share, '-12.3% of students'],
    [3.256, { kind: 'rate', per: 1000, of: 'births' }, '3.26 per 1,000 births'],
    [1234.5, { kind: 'amount', currency: 'CAD' }, 'CAD\u00a01,234.50'],
    [1234, { kind: 'amount', currency: 'CAD' }, 'CAD\u00a01,234'],
    [1050, { kind: 'score', of: 'SAT points' }, '1,050 SAT points'],
    [12.345, { kind: 'quantity', in: 'days' }, '12.35 days'],
    [123.45, { kind: 'quantity', in: 'days' }, '123.5 days'],
    [0.01234, { kind: 'quantity', in: 'days' }, '0.012 days'],
    [1e-9, { kind: 'quantity', in: 'days' }, '1E-9 days'],
    [1e300, { kind: 'amount', currency: 'CAD' }, 'CAD 1E300'],
    [1e300, share, '1E302% of students'],
  ])('%d in %o is %s', ([number, unit, text]) => {
    expect(value(number, unit)).toBe(text)
  })

  it('never rounds some to none, or nearly all to all', () => {
    const { share } = figuresFor()
    expect([0.00049, 0.0005, 0.9994, 0.9995, 1.0001].map(share)).toEqual(['<0.1%', '0.1%', '99.9%', '>99.9%', '100%'])
  })

  it('are written in the locale', () => {
    const { value, share } = figuresFor({ locale: 'de' })
    expect(value(1234.5, { kind: 'quantity', in: 'days' })).toBe('1.234,5 days')
    expect(share(0.426)).toBe('42,6\u00a0%')
  })

  it('refuses what is not a locale', () => {
    expect(() => figuresFor({ locale: 'not a locale' })).toThrow(
      expect.objectContaining({ code: 'report/invalid-option', path: ['locale'] }),
    )
  })
})

describe('a measured number', () => {
  const figures = figuresFor()

  it('carries its range', () => {
    const measured = { ...observed(0.44, share, basis), interval: { lower: 0.41, upper: 0.472, level: 0.95 } }
    expect(figures.measured(measured)).toBe('44% of students (95% interval 41% to 47.2%)')
    expect(figures.short(measured)).toBe('44% (95% interval 41% to 47.2%)')
  })

  it('that is missing says why, for every reason', () => {
    const texts = MissingReason.options.map((reason) => figures.measured(missing(reason, basis)))
    expect(new Set(texts).size).toBe(MissingReason.options.length)
    for (const text of texts) expect(text).toMatch(/^[a-z][a-z ,]+$/)
  })

  it('that is missing repeats what is remarked', () => {
    expect(figures.measured(missing('no-target', basis, ['TBD in 2013', 'see the minutes']))).toBe(
      'no target (TBD in 2013; see the minutes)',
    )
  })

  it('that is missing for want of reports says how many there are', () => {
    const coverage = { expected: 12, reported: 1, share: 1 / 12, expectedFrom: 'reports', missing: [] } as const
    expect(figures.measured(missing('below-coverage', { ...basis, coverage }))).toBe(
      'too few reports for a total (1 of 12 reports)',
    )
  })
})
