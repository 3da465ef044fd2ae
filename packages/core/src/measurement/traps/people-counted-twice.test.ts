import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ObservationInput } from '../../conditions/shared-measurement/observation.ts'
import { describeExplanation } from '../describe-explanation.ts'
import { explain, replay } from '../explain.ts'
import { ObservationTable } from '../observation-table.ts'
import { ask, brief, counted, cut, q1, q2, stage } from './staged.ts'

type Agreement = NonNullable<NonNullable<Parameters<typeof stage>[1]>['overlapAgreements']>[number]
const agreed = (...agreements: readonly (Omit<Agreement, 'indicator'> & { readonly indicator?: string })[]) =>
  stage([counted('served', { frequency: 'quarterly' })], {
    overlapAgreements: agreements.map((agreement) => ({ indicator: 'served', ...agreement })),
  })
const served = (partner: string, value: number, period = q1): ObservationInput => ({
  indicator: 'served',
  partner,
  period,
  value,
})
const both = [served('clinic', 50), served('library', 90)]
const pair = { id: 'same-people', partners: ['clinic', 'library'] }
const total = (record: ReturnType<typeof stage>, rows: readonly ObservationInput[], query = {}) =>
  ask(record, rows, { indicator: 'served', period: q1, ...query })

describe('50 people of one partner and 90 of another', () => {
  test('are 140 where nothing is agreed', () => expect(brief(total(agreed(), both))).toBe(140))

  test('are 140 where it is agreed that nobody is in both', () => {
    const measured = total(agreed({ ...pair, rule: 'sum' }), both)
    expect([brief(measured), measured.basis.adjustments]).toEqual([140, undefined])
  })

  test('are 90 where the smaller count lies within the larger; the parts stay as they were reported', () => {
    const record = agreed({ ...pair, rule: 'maximum' })
    const measured = total(record, both)
    expect([brief(measured), measured.basis.adjustments]).toEqual([90, [{ agreement: 'same-people', amount: -50 }]])
    expect(cut(record, both, { indicator: 'served', period: q1, by: ['partner'] })).toEqual([
      ['clinic', 50],
      ['library', 90],
    ])
  })

  test('are 120 where 20 are agreed to be in both', () => {
    expect(brief(total(agreed({ ...pair, rule: 'agreed-figure', figure: 20 }), both))).toBe(120)
  })

  test('are never fewer than the larger count, whatever is agreed', () => {
    const measured = total(agreed({ ...pair, rule: 'agreed-figure', figure: 70 }), both)
    expect(brief(measured)).toBe(90)
    expect(measured.basis.remarks).toHaveLength(1)
  })

  test('are told with what was taken off, and computed again', () => {
    const record = agreed({ ...pair, rule: 'maximum' })
    const table = ObservationTable.from(both, record)
    const measured = total(record, both)
    expect(replay(record, table, measured.basis)).toEqual(measured)
    expect(describeExplanation(explain(record, table, measured)).split('\n')).toEqual([
      'served = 90 people (sum, version 1, 2 of 2 expected reports)',
      '  50: 2023-01-01/2023-03-31, clinic',
      '  90: 2023-01-01/2023-03-31, library',
      '  -50 by agreement same-people',
    ])
  })
})

describe('an agreement', () => {
  test('takes nothing off a partner alone, or when only one of them has reported', () => {
    const record = agreed({ ...pair, rule: 'maximum' })
    expect(brief(total(record, both, { partners: ['clinic'] }))).toBe(50)
    expect(brief(total(record, both.slice(0, 1)))).toBe(50)
  })

  test('leaves other partners alone', () => {
    expect(brief(total(agreed({ ...pair, rule: 'maximum' }), [...both, served('school', 7)]))).toBe(97)
  })

  test('between each two of three that count the same people takes nobody off twice', () => {
    const pairs = [
      ['clinic', 'library'],
      ['library', 'school'],
      ['clinic', 'school'],
    ]
    const record = agreed(...pairs.map((partners) => ({ id: partners.join('-'), partners, rule: 'maximum' as const })))
    const rows = ['clinic', 'library', 'school'].map((partner) => served(partner, 50))
    expect(brief(total(record, rows))).toBe(50)
  })

  test('of a year is that of its quarters', () => {
    const record = agreed({ ...pair, rule: 'maximum' })
    const rows = [...both, served('clinic', 30, q2), served('library', 10, q2)]
    const half = { start: q1.start, end: q2.end }
    expect(cut(record, rows, { indicator: 'served', by: ['quarter'], asOf: q2.end })).toEqual([
      ['2023-Q1', 90],
      ['2023-Q2', 30],
    ])
    expect(brief(total(record, rows, { period: half }))).toBe(120)
  })

  test('does not touch what the initiative reports as a whole', () => {
    const whole = { indicator: 'served', period: q1, value: 111 }
    const measured = total(agreed({ ...pair, rule: 'maximum' }), [...both, whole])
    expect([brief(measured), measured.basis.adjustments]).toEqual([111, undefined])
  })

  test('never makes a total larger than the sum or smaller than the largest part', () => {
    const value = fc.nat({ max: 1000 })
    const rule = fc.constantFrom('sum' as const, 'maximum' as const, 'agreed-figure' as const)
    fc.assert(
      fc.property(value, value, rule, value, (one, other, ruled, figure) => {
        const record = agreed({ ...pair, rule: ruled, ...(ruled === 'agreed-figure' ? { figure } : {}) })
        const number = brief(total(record, [served('clinic', one), served('library', other)]))
        return Number(number) <= one + other && Number(number) >= Math.max(one, other)
      }),
    )
  })
})
