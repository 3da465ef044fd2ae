import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ObservationInput, ReportedGap } from '../../conditions/shared-measurement/observation.ts'
import { isCollectiveImpactError } from '../../foundation/errors.ts'
import { ObservationTable } from '../observation-table.ts'
import { ask, brief, counted, cut, q1, q2, q3, stage } from './staged.ts'

const record = stage(
  [
    counted('visits', { frequency: 'quarterly', dimensions: ['age'] }),
    counted('wait', {
      unit: { kind: 'quantity', in: 'days' },
      kind: 'mean',
      combine: { overTime: 'mean', acrossPartners: 'mean', acrossGroups: 'mean' },
    }),
  ],
  {
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
  },
)

const visits = (partner: string, figures: Partial<ObservationInput>, period = q1): ObservationInput => ({
  indicator: 'visits',
  partner,
  period,
  ...figures,
})
const total = (rows: readonly ObservationInput[], query = {}) =>
  ask(record, rows, { indicator: 'visits', period: q1, ...query })

test('nobody came: zero is a value', () => {
  expect(brief(total([visits('clinic', { value: 0 })]))).toBe(0)
  expect(brief(total([visits('clinic', { value: 0 }), visits('school', { value: 7 })]))).toBe(7)
})

describe('nobody counted', () => {
  test.each(ReportedGap.options)('%s is a reason, and no number', (gap) => {
    const measured = total([visits('clinic', { missing: gap })])
    expect(brief(measured)).toBe(gap)
    expect(measured).not.toHaveProperty('value')
  })

  test.each(['not-collected', 'pending', 'unknown'] as const)('%s of one partner leaves the total open', (gap) => {
    const rows = [visits('clinic', { missing: gap }), visits('school', { value: 7 })]
    const measured = total(rows)
    expect(brief(measured)).toBe('below-coverage')
    expect(measured.basis.coverage).toMatchObject({ expected: 2, reported: 1, missing: [{ partner: 'clinic' }] })
    expect(brief(total(rows, { coverageThreshold: 0.5 }))).toBe(7)
  })

  test('not applicable to one partner takes nothing from the total', () => {
    const measured = total([visits('clinic', { missing: 'not-applicable' }), visits('school', { value: 7 })])
    expect(brief(measured)).toBe(7)
    expect(measured.basis.coverage).toMatchObject({ expected: 2, reported: 2, missing: [] })
  })

  test('not applicable to one group takes nothing from the whole; not collected leaves it open', () => {
    const groups = (figures: Partial<ObservationInput>) => [
      visits('clinic', { ...figures, groups: { age: 'child' } }),
      visits('clinic', { value: 7, groups: { age: 'adult' } }),
    ]
    expect(brief(total(groups({ missing: 'not-applicable' })))).toBe(7)
    expect(brief(total(groups({ missing: 'not-collected' })))).toBe('below-coverage')
    expect(brief(total(groups({ value: 0 })))).toBe(7)
  })

  test('does not pull a mean down', () => {
    const wait = (partner: string, figures: Partial<ObservationInput>) => ({
      ...visits(partner, figures),
      indicator: 'wait',
    })
    const rows = [wait('clinic', { value: 10 }), wait('school', { value: 20 }), wait('library', { missing: 'unknown' })]
    expect(brief(ask(record, rows, { indicator: 'wait', coverageThreshold: 0.5 }))).toBe(15)
  })

  test('no row at all is not reported, cell by cell', () => {
    const rows = [visits('clinic', { value: 3 }), visits('clinic', { value: 0 }, q3)]
    expect(cut(record, rows, { indicator: 'visits', by: ['quarter'], asOf: q3.end })).toEqual([
      ['2023-Q1', 3],
      ['2023-Q2', 'not-reported'],
      ['2023-Q3', 0],
    ])
    expect(brief(ask(record, rows, { indicator: 'visits', period: q2 }))).toBe('not-reported')
    expect(brief(ask(record, [], { indicator: 'visits' }))).toBe('not-reported')
  })
})

describe('what a spreadsheet or a database gives for nothing', () => {
  test.each([[null], [''], [Number.NaN], [Number.POSITIVE_INFINITY], ['0'], [undefined]])('%o is refused', (value) => {
    const result = ObservationTable.safeFrom([{ indicator: 'visits', partner: 'clinic', period: q1, value }], record)
    expect(result).toMatchObject({ success: false, issues: [{ path: expect.arrayContaining([0]) }] })
  })

  test('is refused row by row, all at once', () => {
    try {
      const nothing = { indicator: 'visits', partner: 'clinic', period: q1, value: null } as unknown
      ObservationTable.from([nothing, nothing] as ObservationInput[], record)
      expect.unreachable()
    } catch (error) {
      if (!isCollectiveImpactError(error, 'observation/invalid')) throw error
      expect(error.issues.map(({ path }) => path[0])).toEqual([0, 1])
    }
  })
})

test('whatever is missing, a total is the sum of what was counted, or no number', () => {
  const gap = fc.constantFrom('not-collected', 'pending', 'unknown', 'not-applicable')
  const figures = fc.oneof(
    fc.nat({ max: 99 }).map((value) => ({ value })),
    gap.map((missing) => ({ missing }) as const),
  )
  fc.assert(
    fc.property(fc.array(figures, { minLength: 3, maxLength: 3 }), (all) => {
      const rows = all.map((one, position) => visits(['clinic', 'library', 'school'][position] ?? '', one))
      const values = all.flatMap((one) => ('value' in one ? [one.value] : []))
      const sum = values.reduce((total, value) => total + value, 0)
      const isOpen = all.some((one) => 'missing' in one && one.missing !== 'not-applicable')
      const counted = values.length === 0 ? expect.any(String) : sum
      expect(brief(total(rows))).toEqual(isOpen ? expect.any(String) : counted)
      expect(brief(total(rows, { coverageThreshold: 0 }))).toEqual(counted)
    }),
  )
})
