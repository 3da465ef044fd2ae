import { describe, expect, test } from 'vitest'
import type { ObservationInput } from '../conditions/shared-measurement/observation.ts'
import { defineInitiative } from '../initiative/define-initiative.ts'
import type { Measured } from './measured.ts'
import { ObservationTable } from './observation-table.ts'
import { residual } from './residual.ts'

const sums = { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'sum' } as const
const people = { kind: 'count', of: 'people' } as const

const record = defineInitiative({
  formatVersion: 1,
  initiative: { id: 'river', name: 'River' },
  sharedMeasurement: {
    indicators: [
      {
        id: 'housed',
        name: 'Housed',
        unit: people,
        direction: 'increase',
        kind: 'count',
        combine: sums,
      },
      {
        id: 'waiting',
        name: 'Waiting',
        unit: people,
        direction: 'decrease',
        kind: 'count',
        combine: { ...sums, overTime: 'last' },
      },
    ],
  },
})

const asOf = '2011-12-31'
const whole = { start: '2010-04-01', end: '2011-03-31' }
const quarters = [
  { start: '2010-04-01', end: '2010-06-30' },
  { start: '2010-07-01', end: '2010-09-30' },
  { start: '2010-10-01', end: '2010-12-31' },
  { start: '2011-01-01', end: '2011-03-31' },
] as const
const report = (period: { readonly start: string; readonly end: string }, value: number): ObservationInput => ({
  indicator: 'housed',
  period,
  value,
})
const of = (rows: readonly ObservationInput[], indicator = 'housed') =>
  residual(record, ObservationTable.from(rows, record), { indicator, period: whole, asOf })
const brief = (measured: Measured) => (measured.kind === 'observed' ? measured.value : measured.reason)

describe('residual', () => {
  const three = [report(quarters[0], 341), report(quarters[1], 369), report(quarters[2], 430)]

  test('is what the one unreported stretch must come to', () => {
    const { period, measured } = of([report(whole, 1496), ...three])
    expect([period, brief(measured)]).toEqual([quarters[3], 356])
  })

  test('two neighbouring unreported quarters are one stretch, two apart are not told', () => {
    const [first, second] = three as [ObservationInput, ObservationInput]
    expect(of([report(whole, 1496), first, second])).toMatchObject({
      period: { start: '2010-10-01', end: '2011-03-31' },
      measured: { value: 786 },
    })
    expect(brief(of([report(whole, 1496), second]).measured)).toBe('not-meaningful')
  })

  test('a longer report stands for those within it, and a stated gap is unreported', () => {
    const yearToDate = report({ start: '2010-04-01', end: '2010-09-30' }, 710)
    const gap: ObservationInput = { indicator: 'housed', period: quarters[3], missing: 'not-collected' }
    expect(of([report(whole, 1496), ...three, yearToDate, gap])).toMatchObject({
      period: quarters[3],
      measured: { value: 356 },
    })
  })

  test('says why it cannot be said', () => {
    expect(brief(of(three).measured)).toBe('not-reported')
    expect(brief(of([report(whole, 1496), ...three, report(quarters[3], 356)]).measured)).toBe('not-meaningful')
    const crossing = report({ start: '2010-06-01', end: '2010-07-31' }, 1)
    expect(brief(of([report(whole, 1496), ...three, crossing]).measured)).toBe('overlapping-periods')
    expect(brief(of([{ ...report(whole, 3), indicator: 'waiting' }], 'waiting').measured)).toBe('not-meaningful')
  })
})
