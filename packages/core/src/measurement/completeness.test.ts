import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ObservationInput } from '../conditions/shared-measurement/observation.ts'
import { Frequency } from '../foundation/frequency.ts'
import { nests } from '../foundation/period.ts'
import { addDays } from '../foundation/plain-date.ts'
import { parseInitiative } from '../initiative/parse-initiative.ts'
import { type CompletenessQuery, completeness, type ReportingRates } from './completeness.ts'
import { ObservationTable } from './observation-table.ts'

const counted = {
  unit: { kind: 'count', of: 'people' },
  direction: 'increase',
  kind: 'count',
  combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'none' },
} as const
const partners = ['north', 'south', 'west']
const record = parseInitiative({
  formatVersion: 1,
  initiative: { id: 'river', name: 'River' },
  partners: partners.map((id) => ({ id, name: id, sector: 'education' as const })),
  sharedMeasurement: {
    indicators: [
      { ...counted, id: 'served', name: 'Served' },
      { ...counted, id: 'trained', name: 'Trained' },
      { ...counted, id: 'unasked', name: 'Unasked' },
    ],
    expectations: [
      ...partners.map((partner) => ({
        id: `served-${partner}`,
        indicator: 'served',
        partner,
        frequency: 'monthly' as const,
        from: '2024-01-01',
        dueDays: 15,
      })),
      { id: 'trained-north', indicator: 'trained', partner: 'north', frequency: 'quarterly', from: '2024-01-01' },
    ],
  },
})
const months = ['2024-01-31', '2024-02-29', '2024-03-31']
const served = (partner: string, month: number, recordedAt: string): ObservationInput => ({
  indicator: 'served',
  partner,
  period: { start: `2024-0${month}-01`, end: months[month - 1] ?? '' },
  value: 1,
  recordedAt,
})
// North is always in time, south comes late once and lacks March, west never reports.
const rows = [
  served('north', 1, '2024-02-10'),
  served('north', 2, '2024-03-15'),
  served('north', 3, '2024-04-01'),
  served('south', 1, '2024-02-16'),
  served('south', 2, '2024-03-01'),
]
const of = (query: Partial<CompletenessQuery> = {}) =>
  completeness(record, ObservationTable.from(rows, record), { asOf: '2024-04-20', indicators: ['served'], ...query })
const brief = ({ expected, reported, onTime, reportingRate, onTimeRate }: ReportingRates) => [
  expected,
  reported,
  onTime,
  ...[reportingRate, onTimeRate].map((rate) => (rate.kind === 'observed' ? rate.value : rate.reason)),
]

describe('reporting rates', () => {
  test('in all, by partner and by period', () => {
    const { overall, byPartner, byPeriod } = of()
    expect(brief(overall)).toEqual([9, 5, 4, 5 / 9, 4 / 9])
    expect(byPartner.map(({ partner, rates }) => [partner, ...brief(rates)])).toEqual([
      ['north', 3, 3, 3, 1, 1],
      ['south', 3, 2, 1, 2 / 3, 1 / 3],
      ['west', 3, 0, 0, 0, 0],
    ])
    expect(byPeriod.map(({ period, rates }) => [period.start, ...brief(rates).slice(0, 3)])).toEqual([
      ['2024-01-01', 3, 2, 1],
      ['2024-02-01', 3, 2, 2],
      ['2024-03-01', 3, 1, 1],
    ])
  })

  // dhis2-core, AnalyticsServiceTest: data set B is assigned to D, which completed one of three months: 33.33 percent; data
  // set A to C and D, of which D completed two: 66.67 percent.
  test('are those of DHIS2', () => {
    const [, south] = of({ period: { start: '2024-01-01', end: '2024-03-31' } }).byPartner
    expect(south?.rates.reportingRate).toMatchObject({ value: 2 / 3, unit: { kind: 'share', of: 'expected reports' } })
  })

  test('count nothing that is not yet due, but what is there already', () => {
    expect(brief(of({ asOf: '2024-04-10' }).overall)).toEqual([7, 5, 4, 5 / 7, 4 / 7])
    expect(brief(of({ asOf: '2024-02-05', partners: ['west'] }).overall)).toEqual([
      0,
      0,
      0,
      'not-yet-due',
      'not-yet-due',
    ])
  })

  test('are missing where the record expects nothing, or names no day', () => {
    expect(brief(of({ indicators: ['unasked'] }).overall)).toEqual([0, 0, 0, 'not-stated', 'not-stated'])
    const trained = {
      ...rows[0],
      indicator: 'trained',
      period: { start: '2024-01-01', end: '2024-03-31' },
    } as ObservationInput
    const undated = completeness(record, ObservationTable.from([trained], record), { asOf: '2024-04-20' })
    expect(undated.byIndicator.map(({ indicator, rates }) => [indicator, ...brief(rates)])).toEqual([
      ['served', 9, 0, 0, 0, 0],
      ['trained', 1, 1, 0, 1, 'not-stated'],
    ])
  })

  test('are held against a threshold where one is given', () => {
    expect(of({ threshold: 2 / 3 }).byPartner.map(({ rates }) => rates.meetsThreshold)).toEqual([true, true, false])
    expect(of().overall.meetsThreshold).toBeUndefined()
  })

  test('follow what was known', () => {
    expect(brief(of({ knownAt: '2024-02-15' }).overall).slice(0, 2)).toEqual([9, 1])
  })
})

test('who has not reported, and since when', () => {
  expect(of().overdue).toEqual([
    {
      partner: 'south',
      reports: [
        {
          indicator: 'served',
          period: { start: '2024-03-01', end: '2024-03-31' },
          dueOn: '2024-04-15',
          daysOverdue: 5,
        },
      ],
    },
    {
      partner: 'west',
      reports: [
        {
          indicator: 'served',
          period: { start: '2024-01-01', end: '2024-01-31' },
          dueOn: '2024-02-15',
          daysOverdue: 65,
        },
        {
          indicator: 'served',
          period: { start: '2024-02-01', end: '2024-02-29' },
          dueOn: '2024-03-15',
          daysOverdue: 36,
        },
        {
          indicator: 'served',
          period: { start: '2024-03-01', end: '2024-03-31' },
          dueOn: '2024-04-15',
          daysOverdue: 5,
        },
      ],
    },
  ])
})

test('the parts add up to the whole', () => {
  const drawn = fc.uniqueArray(
    fc.tuple(fc.constantFrom(...partners), fc.constantFrom(1, 2, 3), fc.integer({ min: 1, max: 20 })),
    {
      selector: ([partner, month]) => `${partner}${month}`,
    },
  )
  fc.assert(
    fc.property(drawn, (cells) => {
      const given = cells.map(([partner, month, day]) =>
        served(partner, month, `2024-0${month + 1}-${String(day).padStart(2, '0')}`),
      )
      const found = completeness(record, ObservationTable.from(given, record), { asOf: '2024-04-20' })
      for (const parts of [found.byIndicator, found.byPartner, found.byPeriod]) {
        for (const name of ['expected', 'reported', 'onTime'] as const) {
          expect(parts.reduce((sum, { rates }) => sum + rates[name], 0)).toBe(found.overall[name])
        }
      }
      const overdue = found.overdue.flatMap(({ reports }) => reports).length
      expect(found.overall.reported + overdue).toBe(found.overall.expected)
    }),
  )
})

describe('of some days', () => {
  const expecting = (frequency: Frequency, from: string, reporting: 'incremental' | 'point-in-time' = 'incremental') =>
    parseInitiative({
      formatVersion: 1,
      initiative: { id: 'river', name: 'River' },
      partners: [{ id: 'north', name: 'North', sector: 'education' }],
      sharedMeasurement: {
        indicators: [
          { ...counted, id: 'served', name: 'Served', reporting, combine: { ...counted.combine, overTime: 'last' } },
        ],
        expectations: [{ id: 'expected', indicator: 'served', partner: 'north', frequency, from }],
      },
    })
  const day = fc.nat({ max: 900 }).map((number) => addDays('2022-01-01', number))
  const days = fc.tuple(day, fc.nat({ max: 400 })).map(([start, length]) => ({ start, end: addDays(start, length) }))

  test('counts what lies within them, as among all days', () => {
    const frequencies = Frequency.options
    const reported = fc.uniqueArray(
      fc.tuple(day, fc.nat({ max: 40 })).map(([start, length]) => ({ start, end: addDays(start, length) })),
      { maxLength: 8, selector: ({ start, end }) => `${start} ${end}` },
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...frequencies),
        day,
        days,
        reported,
        fc.constantFrom('incremental' as const, 'point-in-time' as const),
        (frequency, from, within, periods, reporting) => {
          const expected = expecting(frequency, from, reporting)
          const table = ObservationTable.from(
            periods.map((period) => ({ indicator: 'served', partner: 'north', period, value: 1 })),
            expected,
          )
          const all = completeness(expected, table, { asOf: '2024-06-30' }).reports
          expect(completeness(expected, table, { asOf: '2024-06-30', period: within }).reports).toEqual(
            all.filter(({ period }) => nests(period, within)),
          )
        },
      ),
    )
  })

  test('does not go through all the days since the year 1', () => {
    const expected = expecting('daily', '0001-01-01')
    const table = ObservationTable.from(
      Array.from({ length: 1000 }, (_, number) => addDays('2021-01-01', number)).map((date) => ({
        indicator: 'served',
        partner: 'north',
        period: { start: date, end: date },
        value: 1,
      })),
      expected,
    )
    const january = { start: '2023-01-01', end: '2023-01-31' }
    const begun = performance.now()
    const { overall } = completeness(expected, table, { asOf: '2023-12-31', period: january })
    expect([overall.expected, overall.reported]).toEqual([31, 31])
    expect(performance.now() - begun).toBeLessThan(3000)
  })
})
