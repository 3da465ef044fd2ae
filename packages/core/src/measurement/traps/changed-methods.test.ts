import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MethodVersion } from '../../conditions/shared-measurement/indicator.ts'
import type { ObservationInput } from '../../conditions/shared-measurement/observation.ts'
import { aggregate } from '../aggregate.ts'
import { linkSeries } from '../link-series.ts'
import { ObservationTable } from '../observation-table.ts'
import { ask, brief, counted, cut, month, q1, q2, q3, stage } from './staged.ts'

const appointments = { version: 'v1', description: 'People with an appointment.' }
const everybody = { version: 'v2', from: '2023-02-15', description: 'Everybody who came.' }
const of = (...methodVersions: readonly Partial<MethodVersion>[]) =>
  stage([
    counted('served', {
      frequency: 'monthly',
      methodVersions: methodVersions as readonly { version: string; description: string }[],
    }),
  ])
const record = of(appointments, everybody)
const served = (period: typeof q1, value: number, more: Partial<ObservationInput> = {}): ObservationInput => ({
  indicator: 'served',
  partner: 'clinic',
  period,
  value,
  ...more,
})
const months = [1, 2, 3, 4, 5, 6].map((number) => served(month(number), number < 2 ? 100 : 150))

describe('a method that changes in the middle of a quarter', () => {
  const named = months.map((row, position) => (position === 1 ? { ...row, methodVersion: 'v2' } : row))

  test('breaks the series of months where it changed, and says what was changed', () => {
    const { cells, breaks } = aggregate(record, ObservationTable.from(named, record), {
      indicator: 'served',
      by: ['month'],
      asOf: '2023-06-30',
    })
    expect(cells.slice(0, 3).map(({ measured }) => [measured.basis.methodVersion, brief(measured)])).toEqual([
      ['v1', 100],
      ['v2', 150],
      ['v2', 150],
    ])
    expect(breaks).toMatchObject([
      { before: { label: '2023-01' }, after: { label: '2023-02' }, description: 'Everybody who came.' },
    ])
  })

  test('leaves that quarter without a value; the next one has its own', () => {
    expect(cut(record, named, { indicator: 'served', by: ['quarter'], asOf: '2023-06-30' })).toEqual([
      ['2023-Q1', 'incompatible-methods'],
      ['2023-Q2', 450],
    ])
    expect(ask(record, named, { indicator: 'served', period: q1 }).basis.remarks).toEqual([
      'v1: clinic from 2023-01-01; v2: clinic from 2023-02-01',
    ])
  })

  test('leaves a report across the change without a value, unless it names its method', () => {
    const measured = ask(record, months, { indicator: 'served', period: month(2) })
    expect(brief(measured)).toBe('incompatible-methods')
    expect(measured.basis.remarks).toEqual([
      'clinic: 2023-02-01/2023-02-28 was measured by v1 and v2; name the method in the report',
    ])
    expect(brief(ask(record, named, { indicator: 'served', period: month(2) }))).toBe(150)
  })

  test('makes no difference where the versions are declared comparable', () => {
    const renamed = of(appointments, { ...everybody, comparableWithPrevious: true })
    expect(cut(renamed, months, { indicator: 'served', by: ['quarter'], asOf: '2023-06-30' })).toEqual([
      ['2023-Q1', 400],
      ['2023-Q2', 450],
    ])
    const { breaks } = aggregate(renamed, ObservationTable.from(months, renamed), {
      indicator: 'served',
      by: ['quarter'],
      asOf: '2023-06-30',
    })
    expect(breaks).toEqual([])
  })
})

test('of three versions, one change that is not comparable stands between the first and the last', () => {
  const three = of(
    appointments,
    { version: 'v2', from: '2023-04-01', description: 'b', comparableWithPrevious: true },
    {
      version: 'v3',
      from: '2023-07-01',
      description: 'c',
    },
  )
  const rows = [q1, q2, q3].map((period) => served(period, 10))
  const over = (start: string, end: string) =>
    brief(ask(three, rows, { indicator: 'served', period: { start, end }, coverageThreshold: 0 }))
  expect(over(q1.start, q2.end)).toBe(20)
  expect(over(q2.start, q3.end)).toBe('incompatible-methods')
})

test('a running total is measured as on its last day', () => {
  const running = stage([
    counted('since-launch', {
      reporting: 'cumulative',
      frequency: 'quarterly',
      combine: { overTime: 'last', acrossPartners: 'sum', acrossGroups: 'sum' },
      methodVersions: [appointments, { ...everybody, from: '2023-04-01' }],
    }),
  ])
  const rows = [q1, q2, q3].map(({ end }, position) => ({
    indicator: 'since-launch',
    partner: 'clinic',
    period: { start: '2022-01-01', end },
    value: 100 * (position + 1),
  }))
  const { cells, breaks } = aggregate(running, ObservationTable.from(rows, running), {
    indicator: 'since-launch',
    by: ['quarter'],
    asOf: q3.end,
  })
  expect(cells.map(({ measured }) => [measured.basis.methodVersion, brief(measured)])).toEqual([
    ['v1', 100],
    ['v2', 200],
    ['v2', 300],
  ])
  expect(breaks.map(({ before, after }) => [before.label, after.label])).toEqual([['2023-Q1', '2023-Q2']])
})

describe('across a change', () => {
  const rows = [q1, q2, q3].map((period, position) => served(period, position === 0 ? 100 : 150))
  const linked = (bridge: MethodVersion['bridge']) => {
    const bridged = of(appointments, { ...everybody, from: '2023-04-01', ...(bridge === undefined ? {} : { bridge }) })
    const series = linkSeries(bridged, ObservationTable.from(rows, bridged), {
      indicator: 'served',
      by: ['quarter'],
      asOf: q3.end,
      coverageThreshold: 0,
    })
    return series.linked.map(({ measured }) => brief(measured))
  }

  test('nothing is compared without a bridge', () => {
    expect(linked(undefined)).toEqual(['incompatible-methods', 150, 150])
  })

  test('a declared bridge links what came before, and nothing else', () => {
    expect(linked({ factor: 1.4, basis: 'Both ways in March 2023.' })).toEqual([140, 150, 150])
  })
})

test('whenever the method changes, only what lies on one side of the change has a value', () => {
  const monthsOfYear = Array.from({ length: 12 }, (_, position) => month(position + 1))
  const value = fc.integer({ min: 0, max: 999 })
  const bounds = fc
    .tuple(fc.nat({ max: 11 }), fc.nat({ max: 11 }))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 11 }),
      fc.array(value, { minLength: 12, maxLength: 12 }),
      bounds,
      (change, values, [first, last]) => {
        const changed = of(appointments, { ...everybody, from: monthsOfYear[change]?.start ?? '' })
        const rows = monthsOfYear.map((period, position) => served(period, values[position] ?? 0))
        const period = { start: monthsOfYear[first]?.start ?? '', end: monthsOfYear[last]?.end ?? '' }
        const isAcross = first < change && change <= last
        const sum = values.slice(first, last + 1).reduce((total, one) => total + one, 0)
        expect(brief(ask(changed, rows, { indicator: 'served', period }))).toBe(isAcross ? 'incompatible-methods' : sum)
        const { breaks } = aggregate(changed, ObservationTable.from(rows, changed), {
          indicator: 'served',
          by: ['month'],
          asOf: '2023-12-31',
        })
        expect(breaks.map(({ after }) => after.start)).toEqual([monthsOfYear[change]?.start])
      },
    ),
  )
})
